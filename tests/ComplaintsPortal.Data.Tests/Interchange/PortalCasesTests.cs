using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Interchange;

/// <summary>Whatever course a case took in the portal, it leaves it and comes back the same.</summary>
public sealed class PortalCasesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private readonly Officer ada = A.Officer();
    private readonly Officer mabel = A.Manager();

    public static TheoryData<string> Courses => new(
        "awaiting", "rejected", "withdrawn early", "responded", "withdrawn", "reopened", "panel", "sealed", "voided", "corrected");

    [Theory]
    [MemberData(nameof(Courses))]
    public async Task Case_OfAnyCourse_IsExportedAndImportedTheSame(string course)
    {
        await using var portal = await PortalAsync(Build(course));
        using var first = await portal.ExportAsync();

        await using var empty = await TinyPortal.EmptyAsync();
        var result = await empty.ImportAsync(first);
        using var second = await empty.ExportAsync();

        Assert.Empty(result.Errors);
        Assert.Equal(first.Files(), second.Files());
        Assert.False((await portal.ImportAsync(first)).Changes);
        Assert.Equal(await DeadlinesAsync(portal), await DeadlinesAsync(empty));
        Assert.Equal(await HistoryAsync(portal), (await HistoryAsync(empty)).SkipLast(1));
    }

    [Fact]
    public async Task Case_ThatIsSealed_IsExportedToWhoeverExports()
    {
        await using var portal = await PortalAsync(Build("sealed"));
        var administrator = A.Administrator();

        using var data = TinyDataSet.Empty();
        await using var db = portal.OpenFor(administrator.Id);
        await Data.Interchange.Export.ToFolderAsync(db, portal.Attachments, data.Folder, Stop);

        Assert.Empty(await db.Cases.ToListAsync(Stop));
        Assert.Equal(2, data.Read("cases.csv").TrimEnd('\n').Split('\n').Length);
        Assert.Equal(3, data.Read("access.csv").TrimEnd('\n').Split('\n').Length);
    }

    private Case Build(string course)
    {
        var @case = A.Case().LoggedBy(ada).ManagedBy(mabel);
        var built = course switch
        {
            "awaiting" => @case.Assessed().WithConcern().Build(),
            "rejected" => @case.Rejected().Build(),
            "withdrawn early" => @case.Withdrawn().Build(),
            "responded" =>
                @case.AtStage(1).AcknowledgedOn(new DateOnly(2026, 3, 3)).Extended().WithPoint().FoundOnPoints("upheld").WithApprovedResponse()
                    .SentOn(new DateOnly(2026, 3, 9)).Build(),
            "withdrawn" => @case.AtStage(1).WithdrawnOn(new DateOnly(2026, 3, 5)).Build(),
            "reopened" => @case.AtStage(1).ConcludedOn(new DateOnly(2026, 3, 8)).ReopenedOn(new DateOnly(2026, 3, 9)).Build(),
            "panel" => @case.AtStage(3).PanelMetOn(new DateOnly(2026, 3, 20)).PanelReportedOn(new DateOnly(2026, 3, 24)).Build(),
            _ => @case.Accepted().Build(),
        };
        if (course == "sealed")
        {
            built.Sealing.Seal([ada, mabel], "About a member of the team", A.Office(mabel, new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero)));
        }

        var later = A.Office(mabel, new DateTimeOffset(2026, 3, 12, 10, 0, 0, TimeSpan.Zero));
        if (course == "voided")
        {
            built.Keeping.Voiding.Void("Logged twice", A.Case().Build(), later);
        }
        else if (course == "corrected")
        {
            built.Keeping.Correction.Correct("received", new DateOnly(2026, 3, 4), "The stamp on the envelope", later);
        }

        return built;
    }

    private async Task<TinyPortal> PortalAsync(Case @case)
    {
        var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada, mabel);
        await database.StoreAsync(@case);
        return new TinyPortal(database);
    }

    private static Task<List<string>> HistoryAsync(TinyPortal portal) =>
        portal.ReadAsync(
            db => db.AuditEntries.Where(entry => entry.CaseId != null).OrderBy(entry => entry.Sequence)
                .Select(entry => $"{entry.At:O} {entry.By != null} {entry.ByName} {entry.Stage} {entry.What} {entry.Why}").ToListAsync(Stop));

    private static Task<List<string>> DeadlinesAsync(TinyPortal portal) =>
        portal.ReadAsync(
            db => db.PendingDeadlines.OrderBy(one => one.Kind).ThenBy(one => one.Due).Select(one => $"{one.Kind} {one.Stage} {one.Due}").ToListAsync(Stop));
}
