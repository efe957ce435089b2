using System.Text.RegularExpressions;

namespace ComplaintsPortal.Architecture.Tests;

/// <summary>A file holds one idea, and one can read it in one go.</summary>
public sealed partial class FilesTests
{
    [Theory]
    [InlineData("*.cs", 300)]
    [InlineData("*.cshtml", 300)]
    [InlineData("*.cshtml.cs", 110)]
    [InlineData("*.scss", 300)]
    [InlineData("*.js", 300)]
    public void Files_OfOurs_AreShort(string pattern, int lines)
    {
        var files = Repository.Files("src", pattern).Concat(Repository.Files("tests", pattern));

        Assert.Equal([], files.Where(file => File.ReadLines(file).Count() > lines).Select(file => Path.GetRelativePath(Repository.Root, file)));
    }

    [Fact]
    public void Names_OfFilesOfOurs_AreWordsOfTheField()
    {
        string[] refused = ["Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Dto", "Extensions"];

        Assert.DoesNotContain(
            Repository.Files("src", "*.cs").Select(file => Path.GetFileName(file).Split('.')[0]),
            name => refused.Any(word => name.EndsWith(word, StringComparison.Ordinal)) && !name.EndsWith("TagHelper", StringComparison.Ordinal));
    }

    // What 'dotnet format' mends and the build does not report.
    [Fact]
    public void Usings_OfEveryFile_BeginWithSystemAndFollowTheAlphabet()
    {
        var files = Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs")).Concat(Repository.Files("benchmarks", "*.cs"));

        Assert.Equal([], files.Where(file => !IsInOrder(Usings(file))).Select(file => Path.GetRelativePath(Repository.Root, file)));
    }

    private static List<string> Usings(string file) => [.. Using().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value)];

    private static bool IsInOrder(List<string> usings) => usings.SequenceEqual(usings
        .OrderBy(name => name == "System" || name.StartsWith("System.", StringComparison.Ordinal) ? 0 : 1)
        .ThenBy(name => name, StringComparer.OrdinalIgnoreCase));

    [GeneratedRegex(@"^using (?<name>[A-Z][\w.]*);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
