using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Data.Tests.Interchange.Reading;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Interchange.Files;

/// <summary>The history of a case leaves the portal with it and comes along to another one.</summary>
public sealed class HistoryFileTests
{
    private const string Header = "case,at,by,by_name,stage,what,why";

    private static readonly string Accounts = $"email,name,role\n{FullDataSet.Ada},Ada Osei,officer";

    private static readonly string Sound = $"""
        {Header}
        A/3,2022-05-03T09:00:00Z,,Portal,,Case logged,
        A/1,2022-03-02T09:00:00.1234567Z,{FullDataSet.Ada},Ada Oseyi,,Case logged,
        A/1,2022-03-01T09:00:00Z,,Portal,2,Late request refused,"Too late,
        by a year"
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, int, string, string?, string> Wrong() => new()
    {
        { "A/9,2022-03-02T09:00:00Z,,Ada,,Rang,", 2, "case", "A/9", "cases.csv has none of this reference" },
        { ",2022-03-02T09:00:00Z,,Ada,,Rang,", 2, "case", null, "Enter a value" },
        { "A/1,,,Ada,,Rang,", 2, "at", null, "Enter a value" },
        { "A/1,2022-03-02 09:00,,Ada,,Rang,", 2, "at", "2022-03-02 09:00", "Enter a moment in UTC" },
        { "A/1,2026-11-10T10:00:00.0000001Z,,Ada,,Rang,", 2, "at", "2026-11-10T10:00:00.0000001Z", "this one is still to come" },
        { "A/1,2022-03-02T09:00:00Z,nobody@example.gov.uk,Ada,,Rang,", 2, "by", "nobody@example.gov.uk", "No account has the address" },
        { "A/1,2022-03-02T09:00:00Z,,,,Rang,", 2, "by_name", null, "Enter a value" },
        { $"A/1,2022-03-02T09:00:00Z,,{new string('n', 201)},,Rang,", 2, "by_name", new string('n', 80) + "…", "Use at most 200 characters: there are 201" },
        { "A/1,2022-03-02T09:00:00Z,,Ada,first,Rang,", 2, "stage", "first", "Enter the number of a stage" },
        { "A/1,2022-03-02T09:00:00Z,,Ada,0,Rang,", 2, "stage", "0", "Enter the number of a stage" },
        { "A/1,2022-03-02T09:00:00Z,,Ada,,,", 2, "what", null, "Enter a value" },
        { $"A/1,2022-03-02T09:00:00Z,,Ada,,{new string('w', 1_001)},", 2, "what", new string('w', 80) + "…", "Use at most 1000 characters: there are 1001" },
        { "A/1,2022-03-02T09:00:00Z,,Ada,,Imported from a data set,", 2, "what", "Imported from a data set", "Remove this row" },
        { "A/1,2022-03-02T09:00:00Z,,Ada,,changed by an import,", 2, "what", "changed by an import", "Remove this row" },
        { $"A/1,2022-03-02T09:00:00Z,,Ada,,Rang,{new string('y', 4_001)}", 2, "why", new string('y', 80) + "…", "Use at most 4000 characters: there are 4001" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Import_AnEntryThatCannotBe_NamesWhatIsWrong(string row, int line, string column, string? value, string sentence)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound().Write("history.csv", $"{Header}\n{row}");

        var error = Assert.Single((await portal.ImportAsync(data)).Errors);

        Assert.Equal(("history.csv", line, column, value), (error.File, error.Line, error.Column, error.Value));
        Assert.Contains(sentence, error.Sentence, StringComparison.Ordinal);
        await WrongValueTests.AssertNothingStored(portal);
    }

    [Fact]
    public async Task Import_SeveralThingsWrong_NamesAllOfThem()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound().Write("history.csv", $"{Header}\nA/9,2030-01-01T00:00:00Z,nobody,,x,,\nA/1,then,,Ada,,Rang,");

        var errors = (await portal.ImportAsync(data)).Errors;

        Assert.Equal(["2 case", "2 at", "2 by", "2 by_name", "2 stage", "2 what", "3 at"], errors.Select(error => $"{error.Line} {error.Column}"));
    }

    [Theory]
    [EveryEngine]
    public async Task Import_OfANewCase_BringsItsHistoryAlongInItsOrder(Engine engine)
    {
        using var data = TinyDataSet.Sound().Write("accounts.csv", Accounts).Write("history.csv", Sound);
        await using var portal = await TinyPortal.EmptyAsync(engine);

        var dry = await portal.ImportAsync(data, dryRun: true);
        var result = await portal.ImportAsync(data);

        Assert.Equal(dry.Counts, result.Counts);
        Assert.Contains(new ImportCount("history", 3, 0, 0, 0), result.Counts);
        await using var db = portal.Open();
        var ada = await db.Users.Select(account => account.Id).SingleAsync(Stop);
        var entries = await EntriesAsync(db, "A/1");
        Assert.Equal(
        [
            new HistoryEntry(new DateTimeOffset(2022, 3, 2, 9, 0, 0, TimeSpan.Zero).AddTicks(1_234_567), ada, "Ada Oseyi", "Case logged"),
            new HistoryEntry(new DateTimeOffset(2022, 3, 1, 9, 0, 0, TimeSpan.Zero), null, "Portal", "Late request refused", "Too late,\nby a year", 2),
            new HistoryEntry(portal.Time.GetUtcNow(), null, "Command line", "Imported from a data set",
                "Its history before this came with the data set: 2 entries, not written here"),
        ], entries);
        Assert.Equal("Its history before this came with the data set: 1 entry, not written here", (await EntriesAsync(db, "A/3"))[^1].Why);
        Assert.Null(Assert.Single(await EntriesAsync(db, "A/2")).Why);
        Assert.Null(await AuditChain.FirstBrokenAsync(db, Stop));
    }

    [Fact]
    public async Task Import_OfACaseThatIsThere_LeavesItsHistoryAlone()
    {
        using var data = TinyDataSet.Sound().Write("accounts.csv", Accounts);
        await using var portal = await TinyPortal.WithAsync(data);
        data.Write("history.csv", Sound);

        var same = await portal.ImportAsync(data);
        data.WithCell("cases.csv", 2, "channel", "phone").WithLine("cases.csv", "A/4,corporate,2022-05-03,rejected,,,,,,,,,,,")
            .WithLine("history.csv", "A/4,2022-05-04T09:00:00Z,,Portal,,Case logged,");
        var result = await portal.ImportAsync(data);

        Assert.False(same.Changes);
        Assert.Contains(new ImportCount("history", 0, 0, 3, 0), same.Counts);
        Assert.Contains(new ImportCount("history", 1, 0, 3, 0), result.Counts);
        await using var db = portal.Open();
        Assert.Equal(["Imported from a data set", "Changed by an import"], (await EntriesAsync(db, "A/1")).Select(entry => entry.What));
        Assert.Equal(["Case logged", "Imported from a data set"], (await EntriesAsync(db, "A/4")).Select(entry => entry.What));
        Assert.Null(await AuditChain.FirstBrokenAsync(db, Stop));
    }

    [Fact]
    public async Task Import_ASecondTime_ChangesNothing()
    {
        using var data = TinyDataSet.Sound().Write("accounts.csv", Accounts).Write("history.csv", Sound);
        await using var portal = await TinyPortal.WithAsync(data);
        var before = await portal.ReadAsync(db => db.AuditEntries.CountAsync(Stop));

        var result = await portal.ImportAsync(data);

        Assert.False(result.Changes);
        Assert.Equal(before, await portal.ReadAsync(db => db.AuditEntries.CountAsync(Stop)));
    }

    [Fact]
    public async Task Export_IsOrderedByCaseAndThenAsItWasWritten()
    {
        using var data = TinyDataSet.Sound().Write("accounts.csv", Accounts).Write("history.csv", Sound);
        await using var portal = await TinyPortal.WithAsync(data);

        using var first = await portal.ExportAsync();

        var lines = Sound.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(string.Join('\n', [lines[0], .. lines[2..], lines[1], ""]), first.Read("history.csv"));
    }

    [Fact]
    public async Task Export_LeavesOutReadingsAndWhatImportsDid()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);
        await portal.ImportAsync(data.WithCell("cases.csv", 2, "channel", "phone"));
        await using (var db = portal.Open())
        {
            var ada = A.Officer();
            db.Users.Add(new People.Account { Id = ada.Id, UserName = FullDataSet.Ada, Name = ada.Name, Role = ada.Role });
            db.RecordReading(1, ada, portal.Time.GetUtcNow());
            await db.SaveChangesAsync(Stop);
        }

        using var exported = await portal.ExportAsync();

        Assert.False(File.Exists(exported.PathOf("history.csv")));
    }

    [Fact]
    public async Task Export_OfMoreCasesThanAPage_HasTheHistoryOfEach()
    {
        using var data = TinyDataSet.Sound().Write("history.csv", Header);
        File.AppendAllLines(data.PathOf("cases.csv"), Enumerable.Range(0, 2_100).Select(number => $"M/{number:0000},enquiry,2022-05-03,rejected,,,,,,,,,,,"));
        File.AppendAllLines(data.PathOf("history.csv"),
            Enumerable.Range(0, 2_100).SelectMany(
                number => new[] { $"M/{number:0000},2022-05-04T09:00:00Z,,Portal,,Case logged,",
                    $"M/{number:0000},2022-05-05T09:00:00Z,,Portal,,Rejected,Out of scope" }));
        await using var portal = await TinyPortal.WithAsync(data);

        using var exported = await portal.ExportAsync();

        Assert.Equal(data.Read("history.csv"), exported.Read("history.csv"));
        Assert.Null(await portal.ReadAsync(db => AuditChain.FirstBrokenAsync(db, Stop)));
    }

    [Theory]
    [EveryEngine]
    public async Task Case_OfAPortal_HasTheSameHistoryInAnother(Engine engine)
    {
        var (ada, mabel) = (A.Officer(), A.Manager());
        await using var portal = await PortalAsync(engine, ada, mabel);
        using var first = await portal.ExportAsync();

        await using var other = await TinyPortal.WithAsync(first, engine);
        using var second = await other.ExportAsync();
        await using var third = await TinyPortal.WithAsync(second, engine);

        await using var here = portal.Open();
        await using var there = other.Open();
        await using var further = third.Open();
        var written = await LinesAsync(here);
        Assert.Equal(first.Files(), second.Files());
        Assert.True(written.Count > 5);
        Assert.Contains(written, line => line.Contains("reopened", StringComparison.Ordinal));
        Assert.True(await here.AuditEntries.AnyAsync(entry => entry.HappenedOn != null, Stop));
        Assert.Equal(written, (await LinesAsync(there)).SkipLast(1));
        Assert.Equal(await LinesAsync(there), await LinesAsync(further));
        Assert.Null(await AuditChain.FirstBrokenAsync(there, Stop));
        Assert.Null(await AuditChain.FirstBrokenAsync(further, Stop));
    }

    private static async Task<TinyPortal> PortalAsync(Engine engine, Officer ada, Officer mabel)
    {
        var database = await TestDatabase.CreateAsync(engine, ada, mabel);
        await database.StoreAsync(A.Case().LoggedBy(ada).ManagedBy(mabel).Assessed().AtStage(1).AcknowledgedOn(new DateOnly(2026, 3, 3)).Extended().WithPoint()
            .ConcludedOn(new DateOnly(2026, 3, 8)).ReopenedOn(new DateOnly(2026, 3, 9)).Build());
        return new TinyPortal(database);
    }

    private static async Task<List<HistoryEntry>> EntriesAsync(PortalDb db, string reference) =>
        await db.AuditEntries.Where(entry => db.Cases.Any(one => one.Id == entry.CaseId && one.Reference == reference)).OrderBy(entry => entry.Sequence)
            .Select(entry => new HistoryEntry(entry.At, entry.By, entry.ByName, entry.What, entry.Why, entry.Stage)).ToListAsync(Stop);

    // As the history page shows them, and whose account it was.
    private static async Task<List<string>> LinesAsync(PortalDb db) =>
        await db.AuditEntries.Where(entry => entry.CaseId != null).OrderBy(entry => entry.Sequence)
            .Select(entry =>
                $"{entry.At:O} {db.Users.Where(account => account.Id == entry.By).Select(account => account.Email).SingleOrDefault()} "
                    + $"{entry.ByName} {entry.Stage} {entry.What} {entry.Why} {entry.HappenedOn:O}").ToListAsync(Stop);
}
