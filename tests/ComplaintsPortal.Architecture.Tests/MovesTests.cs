using System.Text.RegularExpressions;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Web.Pages.Cases;

namespace ComplaintsPortal.Architecture.Tests;

/// <summary>The document of the moves says what the code does: it is printed from it.</summary>
public sealed class MovesTests
{
    private const string Top = """
        # The moves

        Everything that the office can do to a case or to a stage of it: the verb in the code, the words on its button, what it is done to and the page on which
        it is done. When a move may be made, and by whom, is said by the `WhyNot…` that stands beside the verb in the domain; `Moves.Now` gathers them.

        This table is printed from the code and held to it by `MovesTests`. To print it again, run that test with `PORTAL_WRITE_DOCS=1`.

        | Verb | Button | Done to | Page |
        |---|---|---|---|
        """;

    private static readonly string Document = Path.Combine(Repository.Root, "docs", "moves.md");
    private static readonly Regex Made = new(@"new(?: Move)?\(\s*Verb\.(?<verb>\w+),\s*(?<label>[^,]*),\s*(?<stage>null|[\w.]+),", RegexOptions.Compiled);
    private static readonly Regex Words = new("\"(?<words>[^\"]+)\"", RegexOptions.Compiled);
    private static readonly Regex Hole = new(@"\{[^}]*\}", RegexOptions.Compiled);

    private static readonly ILookup<Verb, Match> Moves = Repository.Files("src/ComplaintsPortal.Domain/Cases/Moving", "*.cs")
        .SelectMany(file => Made.Matches(File.ReadAllText(file)))
        .ToLookup(move => Enum.Parse<Verb>(move.Groups["verb"].Value));

    [Fact]
    public void Moves_EveryVerb_HasAButton() => Assert.Equal([], Enum.GetValues<Verb>().Where(verb => !Moves[verb].Any()));

    [Fact]
    public void Moves_Document_SaysWhatTheCodeDoes()
    {
        var expected = string.Join('\n', [.. Top.Split('\n').Select(line => line.TrimEnd('\r')), .. Enum.GetValues<Verb>().Select(Row), ""]);
        if (Environment.GetEnvironmentVariable("PORTAL_WRITE_DOCS") == "1")
        {
            File.WriteAllText(Document, expected);
        }

        var written = File.Exists(Document) ? File.ReadAllText(Document).Replace("\r\n", "\n", StringComparison.Ordinal) : "";

        Assert.True(written == expected, $"docs/moves.md does not say what the code does. Run this test with PORTAL_WRITE_DOCS=1, or write:\n\n{expected}");
    }

    private static string Row(Verb verb) => $"| `{verb}` | {Joined(verb, Buttons)} | {Joined(verb, DoneTo)} | `{MovePages.PageOf(verb)}` |";

    private static string Joined(Verb verb, Func<Match, IEnumerable<string>> cell) => string.Join(" or ", Moves[verb].SelectMany(cell).Distinct());

    // A button whose words depend on the case has several.
    private static IEnumerable<string> Buttons(Match move) =>
        Words.Matches(move.Groups["label"].Value).Select(words => $"“{Hole.Replace(words.Groups["words"].Value, "…")}”");

    private static IEnumerable<string> DoneTo(Match move) => [move.Groups["stage"].Value switch
    {
        "null" => "the case",
        [var digit] => $"stage {digit}",
        _ => "a stage",
    }];
}
