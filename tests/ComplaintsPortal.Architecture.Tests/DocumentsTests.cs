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

    [Fact]
    public void Documents_EveryCommandForTheContainers_NamesAServiceThatIsThere()
    {
        var compose = File.ReadAllText(Path.Combine(Repository.Root, "docker-compose.yml"));
        var services = Service().Matches(compose[compose.IndexOf("services:", StringComparison.Ordinal)..])
            .Select(service => service.Groups["name"].Value).ToArray();
        var named = Repository.Files("docs", "*.md").Append(Path.Combine(Repository.Root, "docker-compose.yml"))
            .SelectMany(document => Command().Matches(File.ReadAllText(document)).Select(command => command.Groups["service"].Value)).ToArray();

        Assert.Contains("portal", named);
        Assert.Subset(services.ToHashSet(), named.ToHashSet());
    }

    [Fact]
    public void TheServiceItsCommandAndItsDocument_NameTheSamePlaces()
    {
        string[] places = ["/opt/complaints-portal/", "/var/lib/complaints-portal", "/etc/complaints-portal.env"];
        string[][] files = [["build", "complaints-portal.service"], ["build", "complaints-portal.sh"], ["docs", "operating.md"]];

        var missing =
            from file in files
            let text = File.ReadAllText(Path.Combine([Repository.Root, .. file]))
            from place in places
            where !text.Contains(place, StringComparison.Ordinal)
            select $"{file[^1]}: {place}";

        Assert.Equal([], missing);
    }

    [GeneratedRegex(@"^  (?<name>\w+):$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Service();

    [GeneratedRegex(@"docker compose (run|up)( --\w+)* (?<service>[a-z]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Command();

    [GeneratedRegex(@"\]\((?!https?:|mailto:)(?<target>[^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
