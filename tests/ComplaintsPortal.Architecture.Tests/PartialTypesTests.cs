using System.Text.RegularExpressions;

namespace ComplaintsPortal.Architecture.Tests;

/// <summary>
/// A type stands in one file. What has become too large for one is divided by what it does, not by its lines. Two may be partial: what is
/// completed by generated code, and the database, whose saving and filters stand beside its tables.
/// </summary>
public sealed class PartialTypesTests
{
    private static readonly string[] Free = ["Program", "ComplaintsPortal.Data.PortalDb"];
    private static readonly Regex Namespace = new(@"^namespace (?<name>[\w.]+);", RegexOptions.Compiled | RegexOptions.Multiline);
    private static readonly Regex Partial =
        new(@"^\s*(?:\w+ )*partial (?:class|record struct|record|struct|interface) (?<name>\w+)", RegexOptions.Compiled | RegexOptions.Multiline);

    // In how many files each still stands.
    private static readonly StillOver StillPartial = new(0, []);

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
            where !Free.Contains(type.Key) && !IsCompletedByGeneratedCode([.. type])
            select KeyValuePair.Create(type.Key, type.Count()));
    }

    private static string NameOf(string source, string name) =>
        Namespace.Match(source) is { Success: true } its ? $"{its.Groups["name"].Value}.{name}" : name;

    private static bool IsCompletedByGeneratedCode((string File, string Source)[] parts) => parts is [var only]
        && (only.Source.Contains("[GeneratedRegex(", StringComparison.Ordinal) || only.Source.Contains("[LoggerMessage(", StringComparison.Ordinal));
}
