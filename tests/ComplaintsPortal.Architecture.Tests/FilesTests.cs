namespace ComplaintsPortal.Architecture.Tests;

/// <summary>A file holds one idea, and one can read it in one go.</summary>
public sealed class FilesTests
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
}
