using System.Text.RegularExpressions;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Web.Pages.Cases;

namespace ComplaintsPortal.Architecture.Tests;

/// <summary>A page is named by a string: every name leads to a page that is there.</summary>
public sealed class PageNamesTests
{
    private const string Web = "src/ComplaintsPortal.Web";

    // Where a name is that of a folder: authorisation by folder, the section of the navigation, the beginning of a page's name.
    private static readonly Regex Named =
        new(@"(?<folder>\w*Folder\w*\(|StartsWith\(|\bsection=)?""(?<name>(?:/[A-Z]\w*)+/?)""", RegexOptions.Compiled);
    private static readonly Regex Partial = new(@"""/(?<name>Pages(?:/\w+)+\.cshtml)""", RegexOptions.Compiled);
    private static readonly Regex Relative =
        new(@"\basp-page=""[^/@""]|\b(?:RedirectToPage|BackLink|LocalRedirectToPage)\(""(?!/)|\b(?:asp-page|page)=""/[^""]*[^\w/""]", RegexOptions.Compiled);

    private static readonly string Root = Path.Combine(Repository.Root, Web, "Pages");
    private static readonly string[] Sources = [.. Repository.Files(Web, "*.cs"), .. Repository.Files(Web, "*.cshtml")];
    private static readonly HashSet<string> Pages =
    [
        .. Repository.Files($"{Web}/Pages", "*.cshtml")
            .Where(file => File.ReadLines(file).FirstOrDefault()?.TrimStart('\uFEFF').StartsWith("@page", StringComparison.Ordinal) ?? false)
            .Select(file => "/" + Path.ChangeExtension(Path.GetRelativePath(Root, file), null).Replace('\\', '/')),
    ];

    [Fact]
    public void PageNames_WhereverOneIsWritten_LeadToAPage()
    {
        var named = Sources.SelectMany(file => Named.Matches(File.ReadAllText(file)), (file, match) => (File: file, Match: match)).ToArray();
        var broken = named.Where(one => !LeadsSomewhere(one.Match)).Select(one => Shown(one.File, one.Match));

        Assert.True(named.Length > 200, $"Only {named.Length} names of pages were found");
        Assert.Equal([], broken);
    }

    [Fact]
    public void PageNames_OfPartialPages_LeadToAFile() => Assert.Equal([],
        from file in Sources
        from Match match in Partial.Matches(File.ReadAllText(file))
        where !File.Exists(Path.Combine(Repository.Root, Web, match.Groups["name"].Value))
        select Shown(file, match));

    // A name that is relative to where it stands, or put together, could not be checked.
    [Fact]
    public void PageNames_WhereverOneIsWritten_AreWholeNames() => Assert.Equal([],
        from file in Sources
        from Match match in Relative.Matches(File.ReadAllText(file))
        select Shown(file, match));

    [Fact]
    public void PageNames_OfEveryVerb_LeadToAPage() => Assert.Equal([],
        Enum.GetValues<Verb>().Where(verb => !Pages.Contains(MovePages.PageOf(verb))).Select(verb => $"{verb}: {MovePages.PageOf(verb)}"));

    private static bool LeadsSomewhere(Match match)
    {
        var name = match.Groups["name"].Value;
        return match.Groups["folder"].Success ? Directory.Exists(Path.Combine(Root, name.Trim('/'))) : Pages.Contains(name);
    }

    private static string Shown(string file, Match match) => $"{match.Value} in {Path.GetRelativePath(Repository.Root, file)}";
}
