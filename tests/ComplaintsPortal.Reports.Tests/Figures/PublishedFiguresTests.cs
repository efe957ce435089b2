using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Testing;
using ComplaintsPortal.Testing.Engines;

namespace ComplaintsPortal.Reports.Tests.Figures;

/// <summary>The published data sets beside the repository: every number that a council printed is found again.</summary>
public sealed class PublishedFiguresTests
{
    private static readonly string Published = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "published"));

    public static async Task<IEnumerable<TheoryDataRow<string, Engine>>> Sets()
    {
        var noServer = await SqlServer.WhyNotAsync();
        return from set in Directory.Exists(Published)
            ? Directory.GetDirectories(Published).Select(folder => Path.GetFileName(folder)).Order().ToArray() : ["all"]
               from engine in Enum.GetValues<Engine>()
               select new TheoryDataRow<string, Engine>(set, engine) { Skip = WhyNot(engine is Engine.SqlServer ? noServer : null) };
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task EveryExpectedFigure_OfAPublishedSet_IsFound(string set, Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = database.Open();
        var imported = await Import.RunAsync(db, PublishedFolder.WithoutAttachments, ImportSource.FromPath(Path.Combine(Published, set)),
            new ImportTerms(false, null, DateTimeOffset.UnixEpoch), stop: stop);
        Assert.Empty(imported.Errors);

        var file = QuestionFile.Read(Path.Combine(Published, set, "expected.csv"), await CouncilSetup.ReadAsync(db, stop), withValues: true);
        var check = await FigureCheck.RunAsync(db, file, stop);

        Assert.Empty(file.AllErrors);
        Assert.Empty(check.Differences);
        Assert.True(check.Count > 200);
    }

    private static string? WhyNot(string? noServer) => Directory.Exists(Published) ? noServer : "The published data sets are not there: ../shared/published";
}
