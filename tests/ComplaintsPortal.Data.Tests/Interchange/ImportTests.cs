using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.Interchange.Profile;
using ComplaintsPortal.Data.Interchange.Reading;
using ComplaintsPortal.Data.Interchange.Storing;
using ComplaintsPortal.Data.Interchange.Writing;
using ComplaintsPortal.Data.Tests.Interchange.Reading;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Remedies;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Interchange;

/// <summary>What an import stores, changes and leaves alone.</summary>
public sealed class ImportTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_SoundDataSet_StoresEveryRowAsItSays()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);

        await using var db = portal.Open();
        var one = await db.Cases.Include(one => one.Particulars).Include(one => one.Stages).ThenInclude(stage => stage.PointsRaised.OrderBy(point => point.Id))
            .SingleAsync(one => one.Reference == "A/1", Stop);
        Assert.Equal(new CaseFacts("A/1", "children-act", new DateOnly(2022, 3, 1))
        {
            Channel = "email",
            Division = "ics",
            Service = "cin",
            Team = "north",
            District = "fens",
            Complainant = "P1",
            ComplainantType = "parent",
            SubjectStatus = "child-in-need",
            AdvocacyProvider = "voices",
            Summary = "Contact arrangements",
        }, one.Interchange.Facts);
        Assert.Equal([1, 3], one.Stages.Select(stage => stage.Number));
        Assert.Equal(new DateOnly(2022, 4, 1), one.Stages[0].Due);
        Assert.Equal(["delay", "communication"], one.Stages[0].PointsRaised.Select(issue => issue.Theme));
        Assert.Equal(TriageDecision.Rejected, (await db.Cases.SingleAsync(one => one.Reference == "A/2", Stop)).Decision);
        Assert.Equal(new DateOnly(2022, 4, 1), (await db.Cases.SingleAsync(one => one.Reference == "A/2", Stop)).Received);
        Assert.Equal([10_000, 10_000, 15_050], await db.Payments.OrderBy(payment => payment.Pence).Select(payment => payment.Pence).ToListAsync(Stop));
        Assert.Equal("white-british", (await db.People.SingleAsync(Stop)).Ethnicity);
        Assert.Equal(1_200.5m, (await db.Caseloads.SingleAsync(one => one.Service == null, Stop)).Value);
        Assert.Equal("Anyshire County Council", (await db.Council.SingleAsync(Stop)).Name);
        Assert.Equal(new DateOnly(2022, 12, 28), (await db.Closures.SingleAsync(Stop)).Date);
    }

    [Fact]
    public async Task Import_SoundDataSet_TellsTheHistoryOfEachCaseAndOfItself()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);

        await using var db = portal.Open();
        var entries = await db.AuditEntries.OrderBy(entry => entry.Sequence).ToListAsync(Stop);
        Assert.Equal(await db.Cases.OrderBy(one => one.Id).Select(one => (int?)one.Id).ToListAsync(Stop), entries.Take(3).Select(entry => entry.CaseId));
        Assert.All(entries.Take(3), entry => Assert.Equal(("Imported from a data set", "Command line"), (entry.What, entry.ByName)));
        var whole = Assert.Single(entries.Skip(3));
        Assert.Equal("Data set imported", whole.What);
        Assert.Contains("cases 3 created, 0 changed, 0 removed", whole.Why, StringComparison.Ordinal);
        Assert.Null(await AuditChain.FirstBrokenAsync(db, Stop));
    }

    [Fact]
    public async Task Import_SameDataSetTwice_ChangesNothing()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);

        var result = await portal.ImportAsync(data);

        Assert.False(result.Changes);
        Assert.Equal(["3 cases", "3 stages", "1 people", "2 issues", "2 actions", "3 payments", "2 caseloads"],
            result.Counts.Where(count => count.Kind is not ("procedures" or "list entries" or "closures")).Select(count => $"{count.LeftAlone} {count.Kind}"));
        Assert.Equal(4, await portal.ReadAsync(db => db.AuditEntries.CountAsync(Stop)));
        Assert.Equal(0, await portal.ReadAsync(db => db.Cases.MaxAsync(one => one.Version, Stop)));
    }

    [Fact]
    public async Task Import_DryRun_CountsAsTheImportWouldAndStoresNothing()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.EmptyAsync();

        var dry = await portal.ImportAsync(data, dryRun: true);

        await WrongValueTests.AssertNothingStored(portal);
        var wet = await portal.ImportAsync(data);
        Assert.True(dry.DryRun);
        Assert.Equal(wet.Counts, dry.Counts);
    }

    [Fact]
    public async Task Import_ChangedDataSet_ChangesWhatDiffersAndOnlyThat()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);
        data.WithCell("cases.csv", 4, "channel", "phone").With("stages.csv", "A/1,3,2022-04-01,,,,,,,,disagreed-outcome,2022-04-20,2022-04-25\n", "")
            .With("stages.csv", "2022-03-20,upheld,1", "2022-03-21,upheld,2").With("issues.csv", "A/1,1,communication,,not-upheld", "A/1,1,staff,,upheld")
            .With("payments.csv", "150.50", "160").With("people.csv", "25-44", "45-64").With("caseloads.csv", "1200.5", "1300");

        var dry = await portal.ImportAsync(data, dryRun: true);
        var result = await portal.ImportAsync(data);

        Assert.Equal(dry.Counts, result.Counts);
        Assert.Equal(
        [
            "cases 0 2 1 0", "stages 0 1 1 1", "people 0 1 0 0", "issues 1 0 1 1", "actions 0 0 2 0", "payments 1 0 2 1", "caseloads 0 1 1 0",
        ], result.Counts.Skip(3).Select(count => $"{count.Kind} {count.Created} {count.Changed} {count.LeftAlone} {count.Removed}"));
        await using var db = portal.Open();
        Assert.Equal(["delay", "staff"], await db.Issues.Select(issue => issue.Theme!).Order().ToListAsync(Stop));
        Assert.Equal([1, 0, 1], await db.Cases.OrderBy(one => one.Reference).Select(one => one.Version).ToListAsync(Stop));
        Assert.Equal(2, await db.AuditEntries.CountAsync(entry => entry.What == "Changed by an import", Stop));
        Assert.Null(await AuditChain.FirstBrokenAsync(db, Stop));
        Assert.False((await portal.ImportAsync(data)).Changes);
    }

    [Fact]
    public async Task Import_WithoutTheOptionalFiles_LeavesAloneWhatTheyWouldHold()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);
        data.Without("issues.csv").Without("actions.csv").Without("payments.csv").Without("people.csv").Without("caseloads.csv")
            .WithCell("cases.csv", 2, "channel", "phone");

        await portal.ImportAsync(data);

        await using var db = portal.Open();
        Assert.Equal((2, 2, 3, 1, 2), (
            await db.Issues.CountAsync(Stop), await db.LearningActions.CountAsync(Stop), await db.Payments.CountAsync(Stop),
            await db.People.CountAsync(Stop), await db.Caseloads.CountAsync(Stop)));
        Assert.Equal("phone", (await db.Cases.SingleAsync(one => one.Reference == "A/1", Stop)).Channel);
    }

    [Fact]
    public async Task Import_AnotherDataSet_LeavesAloneTheCasesItDoesNotName()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);
        using var other = TinyDataSet.Empty().Write("profile.json", "{}").Write("cases.csv", "reference,procedure,received\nB/1,enquiry,2023-01-03")
            .Write("stages.csv", "case,stage,received\nB/1,1,2023-01-03");

        var result = await portal.ImportAsync(other);

        Assert.Empty(result.Errors);
        Assert.Equal(["A/1", "A/2", "A/3", "B/1"], await portal.ReadAsync(db => db.Cases.Select(one => one.Reference).Order().ToListAsync(Stop)));
        Assert.Equal("Anyshire County Council", await portal.ReadAsync(db => db.Council.Select(council => council.Name).SingleAsync(Stop)));
        Assert.Equal(1, await portal.ReadAsync(db => db.Closures.CountAsync(Stop)));
    }

    [Fact]
    public async Task Import_PaymentsWithoutACase_AreAddedAsOftenAsTheyAreStated()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);
        data.WithLine("payments.csv", ",03/04/2022,time-and-trouble,100.00").WithLine("payments.csv", ",,,7.5");

        var result = await portal.ImportAsync(data);

        var count = result.Counts.Single(count => count.Kind == "payments");
        Assert.Equal((2, 3, 0), (count.Created, count.LeftAlone, count.Removed));
        Assert.Equal(3, await portal.ReadAsync(db => db.Payments.CountAsync(payment => payment.CaseId == null && payment.Pence == 10_000, Stop)));
        Assert.False((await portal.ImportAsync(data)).Changes);
    }

    [Fact]
    public async Task Import_ByAnAdministrator_NamesThem()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound();
        await using var db = portal.Open();
        var account = new People.Account
        {
            Id = Guid.CreateVersion7(portal.Time.GetUtcNow()),
            UserName = "p@example.gov.uk",
            Name = "Priya Nair",
            Role = Domain.People.Role.Administrator
        };
        db.Users.Add(account);
        await db.SaveChangesAsync(Stop);

        await Import.RunAsync(db, portal.Attachments, ImportSource.FromPath(data.Folder),
            new ImportTerms(false, account.AsOfficer(), portal.Time.GetUtcNow()), stop: Stop);

        Assert.True(await db.AuditEntries.AllAsync(entry => entry.By == account.Id && entry.ByName == "Priya Nair", Stop));
    }

    [Fact]
    public async Task Import_OfManyParts_IsTheSameAsOfOne()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound();
        File.AppendAllLines(data.PathOf("cases.csv"),
            Enumerable.Range(0, 60_000).Select(number => $"M/{number},enquiry,2022-05-03,,,,,,,,P{number % 5000},,,,{new string('x', 150)}"));
        File.AppendAllLines(data.PathOf("stages.csv"), Enumerable.Range(0, 60_000).Select(number => $"M/{number},1,2022-05-03,,,,,,,,,,"));
        File.AppendAllLines(data.PathOf("people.csv"), Enumerable.Range(2, 4_990).Select(number => $"P{number},,,,,"));

        var result = await portal.ImportAsync(data);

        Assert.Empty(result.Errors);
        Assert.Equal(60_003, await portal.ReadAsync(db => db.Cases.CountAsync(Stop)));
        Assert.Null(await portal.ReadAsync(db => AuditChain.FirstBrokenAsync(db, Stop)));
        Assert.False((await portal.ImportAsync(data)).Changes);
    }

    [Fact]
    public async Task Import_CaseOfThePortal_KeepsWhatTheFormatDoesNotSay()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);
        await using (var db = portal.Open())
        {
            var ada = Testing.Builders.A.Officer();
            db.Users.Add(new People.Account { Id = ada.Id, UserName = "ada@example.gov.uk", Name = ada.Name, Role = ada.Role });
            var logged =
                new Arrival("C/1", "children-act", new DateOnly(2026, 11, 9), "Asked for a new social worker") { Account = "She said so at length" }
                    .Log(ada, portal.Time.GetUtcNow());
            db.Cases.Add(logged);
            await db.SaveChangesAsync(Stop);
        }

        using var exported = await portal.ExportAsync();
        Assert.Contains("C/1,children-act,2026-11-09,awaiting", exported.Read("cases.csv"), StringComparison.Ordinal);
        exported.With("cases.csv", "Asked for a new social worker", "Asked for another social worker");
        await portal.ImportAsync(exported);

        var particulars = await portal.ReadAsync(db => db.Cases.Where(one => one.Reference == "C/1").Select(one => one.Particulars!).SingleAsync(Stop));
        Assert.Equal(("Asked for another social worker", "She said so at length"), (particulars.Summary, particulars.Account));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task NewCases_WithKeysByHandOrFromTheDatabase_AreStoredTheSame(bool byHand)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        await using var db = portal.Open();
        var setup = await CouncilSetup.ReadAsync(db, Stop);
        await using var transaction = await db.Database.BeginTransactionAsync(Stop);
        var plan = await SetupPlan.MakeAsync(db, new StatedProfile(), new Addresses(), new ErrorList(), Stop);
        var tally = new Tally();
        using var newCases = new NewCases(db, plan, tally, byHand);
        foreach (var reference in new[] { "A/1", "A/2" })
        {
            var made = CaseInterchange.FromFacts(
                new CaseFacts(reference, "children-act", new DateOnly(2022, 3, 1)) { Summary = "Contact" }, [new StageFacts(1, new DateOnly(2022, 3, 1))],
                setup.Procedure("children-act"), setup.Calendar, portal.Time.GetUtcNow());
            Dictionary<RecordTable, IReadOnlyList<Row>> records = new()
            {
                [RecordTables.Issues] = [Row(RecordTables.Issues, reference, "1", "delay", null, null),
                    Row(RecordTables.Issues, reference, "1", "staff", null, null)],
                [RecordTables.Extensions] = [Row(RecordTables.Extensions, reference, "1", "The complainant", "Letter", "Illness", "2022-03-10", "2022-03-15")],
                [RecordTables.Payments] = [Row(RecordTables.Payments, reference, null, null, "7.5")],
                [OfficeTables.Documents] = [Row(OfficeTables.Documents, reference, "1", "Plan", "plan.txt", "2022-03-01", "8", new string('a', 64))],
            };
            await newCases.AddAsync(
                [new NewCase(made, records, [new HistoryEntry(portal.Time.GetUtcNow(), null, "Portal", "Logged"),
                    new HistoryEntry(portal.Time.GetUtcNow(), null, "Command line", "Imported")])], Stop);

            // Somebody else's row between two batches must not collide with keys counted by hand.
            db.Payments.Add(new Payment(null, new PaymentFacts(null, null, 1)));
            await db.SaveChangesAsync(Stop);
        }

        await transaction.CommitAsync(Stop);

        Assert.Equal(await db.CaseDocuments.OrderBy(one => one.Id).Select(one => one.StoredAs).ToListAsync(Stop), tally.Files.Select(file => file.StoredAs));
        var stored = await StoredCase.ReadAsync(db, db.Cases.OrderBy(one => one.Id), RecordTables.All, new Addresses(), Stop);
        Assert.Equal([1, 2], stored.Select(one => one.Id));
        Assert.Equal([1, 2],
            await db.PendingDeadlines.Where(one => one.Kind == DeadlineKind.StageTwoOffer).OrderBy(one => one.CaseId).Select(one => one.CaseId)
                .ToListAsync(Stop));
        Assert.All(stored,
            one => Assert.Equal(("Contact", 1, 2, 1, "7.50"),
                (one.Facts.Summary, one.Stages.Count, one.Records(RecordTables.Issues).Count, one.Records(RecordTables.Extensions).Count,
                    one.Records(RecordTables.Payments).Single().Cells[3])));
        Assert.Equal(["1 Logged", "1 Imported", "2 Logged", "2 Imported"],
            await db.AuditEntries.OrderBy(entry => entry.Sequence).Select(entry => $"{entry.CaseId} {entry.What}").ToListAsync(Stop));
        Assert.Null(await AuditChain.FirstBrokenAsync(db, Stop));
    }

    private static Row Row(RecordTable table, params string?[] cells) =>
        new(table.File, 2, [.. cells, .. new string?[table.File.Columns.Count - cells.Length]]);
}
