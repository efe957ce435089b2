using System.Text.RegularExpressions;

namespace ComplaintsPortal.Architecture.Tests;

/// <summary>The documents lead somewhere.</summary>
public sealed partial class DocumentsTests
{
    [Fact]
    public void Documents_EveryLinkIntoTheRepository_LeadsToAFileThatIsThere()
    {
        var broken =
            from document in Repository.Files("docs", "*.md").Append(Path.Combine(Repository.Root, "README.md"))
            from Match link in Link().Matches(File.ReadAllText(document))
            let target = Path.Combine(Path.GetDirectoryName(document)!, link.Groups["target"].Value)
            where !File.Exists(target) && !Directory.Exists(target)
            select $"{Path.GetRelativePath(Repository.Root, document)}: {link.Groups["target"].Value}";

        Assert.Equal([], broken);
    }

    [GeneratedRegex(@"\]\((?!https?:|mailto:)(?<target>[^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
