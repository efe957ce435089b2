using System.Text.RegularExpressions;

namespace ComplaintsPortal.Architecture.Tests;

/// <summary>The table of rules names tests that are there: a rule that nothing proves would only be said.</summary>
public sealed partial class RulesTests
{
    private static string[] Rows { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "docs", "rules.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| Rule |", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Rules_EveryRow_NamesATestThatExists()
    {
        var tests = Repository.Files("tests", "*.cs").ToLookup(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);

        var unproved = Rows.Where(row => Test().Match(row) is not { Success: true } named
            || !tests[named.Groups["class"].Value].Any(source => Declares(source, named.Groups["method"].Value)));

        Assert.Equal([], unproved);
        Assert.True(Rows.Length > 30, $"Only {Rows.Length} rules");
    }

    [Fact]
    public void Rules_EveryRow_HasFiveCells() => Assert.All(Rows, row => Assert.Equal(6, row.Count(letter => letter == '|')));

    private static bool Declares(string source, string method) => source.Contains($" {method}(", StringComparison.Ordinal);

    [GeneratedRegex(@"`(?<class>\w+Tests)\.(?<method>\w+)` \|$")]
    private static partial Regex Test();
}
