using System.Text.RegularExpressions;
using ComplaintsPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Architecture.Tests;

/// <summary>What lies beside a case comes and goes through a verb on a part of the case, which says so in its history: no page stores it by hand.</summary>
public sealed class RecordsTests
{
    // What is a root of its own, belongs to no case, or to several at once.
    private static readonly string[] Roots =
    [
        nameof(PortalDb.Appointees), nameof(PortalDb.ClientKeys), nameof(PortalDb.ContactDetails), nameof(PortalDb.KeptTables),
        nameof(PortalDb.LearningActions), nameof(PortalDb.OmbudsmanLetters), nameof(PortalDb.People), nameof(PortalDb.ReportComments),
        nameof(PortalDb.ReportCourses), nameof(PortalDb.ReportTexts), nameof(PortalDb.SavedLists), nameof(PortalDb.SavedQuestions),
        nameof(PortalDb.Uploads),
    ];

    private static readonly string Sets = string.Join('|', typeof(PortalDb).GetProperties()
        .Where(set => set.PropertyType.IsGenericType && set.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>))
        .Select(set => set.Name));

    private static readonly Regex ByHand = new(
        $@"\bdb\s*\.(?<set>{Sets})\s*\.(?:Add|Remove|Update|Attach)(?:Range)?(?:Async)?\(|\bdb\.(?<set>Add|Remove|Update|Attach)(?:Range)?(?:Async)?\("
            + @"|(?<set>\bExecuteUpdate|\bTouch\(|\.IsModified\b|EntityState\.(?:Added|Modified|Deleted)\b)",
        RegexOptions.Compiled);

    [Fact]
    public void Pages_WhereTheyAct_StoreNoRecordOfACaseByHand()
    {
        string[] stored =
        [
            .. Repository.Files("src/ComplaintsPortal.Web/Pages", "*.cs").SelectMany(
                file => ByHand.Matches(File.ReadAllText(file)), (file, match) => $"{Path.GetFileName(file)}: {match.Groups["set"].Value}"),
        ];

        Assert.All(Roots, root => Assert.Contains(stored, one => one.EndsWith($": {root}", StringComparison.Ordinal)));
        Assert.Equal([], stored.Where(one => !Roots.Any(root => one.EndsWith($": {root}", StringComparison.Ordinal))));
    }
}
