using System.Text.RegularExpressions;

namespace ComplaintsPortal.Architecture.Tests;

/// <summary>
/// A type stands in one file. What has become too large for one is divided by what it does, not by its lines. Three may be partial: what is
/// completed by generated code, a page model whose form stands beside it, and the database, whose saving and filters stand beside its tables.
/// </summary>
public sealed class PartialTypesTests
{
    private static readonly string[] Free = ["Program", "ComplaintsPortal.Data.PortalDb"];
    private static readonly Regex Namespace = new(@"^namespace (?<name>[\w.]+);", RegexOptions.Compiled | RegexOptions.Multiline);
    private static readonly Regex Partial =
        new(@"^\s*(?:\w+ )*partial (?:class|record struct|record|struct|interface) (?<name>\w+)", RegexOptions.Compiled | RegexOptions.Multiline);

    // In how many files each still stands.
    private static readonly StillOver StillPartial = new(0, new()
    {
        ["ComplaintsPortal.Domain.Cases.Arriving.Suggestion"] = 2,
        ["ComplaintsPortal.Domain.Cases.Remedies.LearningAction"] = 2,
        ["ComplaintsPortal.Domain.Council.CouncilProfile"] = 2,
        ["ComplaintsPortal.Domain.Letters.DefaultTemplates"] = 2,
        ["ComplaintsPortal.Domain.Lists.ListEntry"] = 2,
        ["ComplaintsPortal.Domain.People.Appointee"] = 2,
        ["ComplaintsPortal.Domain.Procedures.Procedure"] = 2,
        ["ComplaintsPortal.Domain.Procedures.RuleBook"] = 3,
        ["ComplaintsPortal.Web.Demonstration.CaseStory"] = 6,
    });

    [Fact]
    public void Types_OfOurs_StandInOneFile()
    {
        var types =
            from file in Repository.Files("src", "*.cs")
            let source = File.ReadAllText(file)
            from Match declared in Partial.Matches(source)
            group (File: file, Source: source) by NameOf(source, declared.Groups["name"].Value);

        StillPartial.AssertExact(
            from type in types
            where !Free.Contains(type.Key) && !IsCompletedByGeneratedCode([.. type]) && !IsAPageWithItsForm([.. type.Select(part => part.File)])
            select KeyValuePair.Create(type.Key, type.Count()));
    }

    private static string NameOf(string source, string name) =>
        Namespace.Match(source) is { Success: true } its ? $"{its.Groups["name"].Value}.{name}" : name;

    private static bool IsCompletedByGeneratedCode((string File, string Source)[] parts) => parts is [var only]
        && (only.Source.Contains("[GeneratedRegex(", StringComparison.Ordinal) || only.Source.Contains("[LoggerMessage(", StringComparison.Ordinal));

    private static bool IsAPageWithItsForm(string[] files) => files.Length == 2
        && files.SingleOrDefault(file => file.EndsWith(".cshtml.cs", StringComparison.Ordinal)) is { } page
        && files.Contains(page.Replace(".cshtml.cs", "Input.cs", StringComparison.Ordinal));
}
