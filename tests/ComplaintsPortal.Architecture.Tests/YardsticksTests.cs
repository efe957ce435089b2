using System.Text.RegularExpressions;

namespace ComplaintsPortal.Architecture.Tests;

/// <summary>The sizes by which one can tell that the house is still easy to find one's way in.</summary>
public sealed class YardsticksTests
{
    private const int Wide = 160;
    private const int FilesInAFolder = 25;
    private const int PublicMembers = 50;

    private static readonly Regex Skeleton = new(@"\b(NotFound\(\)|Refuse\(|RefuseStale|TrySaveAsync|Banner\(\))", RegexOptions.Compiled);
    private static readonly Regex TypeDeclared =
        new(@"^(?:public|internal) (?:(?:sealed|static|abstract|readonly|partial) )*(?:class|record struct|record|struct) (?<name>\w+)", RegexOptions.Compiled);
    private static readonly Regex MemberDeclared =
        new("^    public (?!(?:sealed |static |abstract |readonly )*(?:class|record|enum|struct|interface) )", RegexOptions.Compiled);

    // The folders that are still larger: each comes off the list when it is divided.
    private static readonly StillOver LargeFolders = new(FilesInAFolder, []);

    private static readonly StillOver LargeTypes = new(PublicMembers, []);

    [Fact]
    public void PageModels_MostOfThem_AreReadInOneGo()
    {
        int[] lengths = [.. Repository.Files("src", "*.cshtml.cs").Select(file => File.ReadLines(file).Count()).Order()];

        Assert.InRange(lengths[lengths.Length / 2], 1, 50);
        Assert.InRange(lengths[lengths.Length * 9 / 10], 1, 90);
    }

    [Fact]
    public void PageModels_OfCases_LeaveTheSkeletonToOnePlace()
    {
        string[] lines = [.. Repository.Files("src/ComplaintsPortal.Web/Pages/Cases", "*.cshtml.cs").SelectMany(File.ReadLines)];
        var skeleton = lines.Count(Skeleton.IsMatch);

        Assert.True(lines.Length > 1000, $"Only {lines.Length} lines were read");
        Assert.True(skeleton * 100 <= lines.Length * 5, $"{skeleton} of {lines.Length} lines open, refuse, save or answer by themselves: more than 5 %");
    }

    [Fact]
    public void Lines_OfCode_FitOnAScreen()
    {
        var wide =
            from file in Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs"))
            from line in File.ReadLines(file).Index()
            where line.Item.Length > Wide
            select $"{Path.GetRelativePath(Repository.Root, file)}:{line.Index + 1}: {line.Item.Length} characters";

        Assert.Equal([], wide);
    }

    [Fact]
    public void Folders_OfOurs_HoldFewFiles() => LargeFolders.AssertExact(
        Repository.Files("src", "*").Concat(Repository.Files("tests", "*"))
            .CountBy(file => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!).Replace('\\', '/')));

    [Fact]
    public void Types_OfTheDomain_ShowFewMembers() => LargeTypes.AssertExact(
        Repository.Files("src/ComplaintsPortal.Domain", "*.cs").SelectMany(PublicMembersIn).CountBy(type => type));

    // One name for each public member: that of the type in which it stands.
    private static IEnumerable<string> PublicMembersIn(string file)
    {
        string? type = null;
        foreach (var line in File.ReadLines(file))
        {
            type = TypeDeclared.Match(line) is { Success: true } declared ? declared.Groups["name"].Value : type;
            if (type is not null && MemberDeclared.IsMatch(line))
            {
                yield return type;
            }
        }
    }
}
