using System.Globalization;
using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Retention;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Retaining;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Retention;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Testing.Builders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace ComplaintsPortal.Data.Tests.Retention;

/// <summary>What was said in cases whose time is over is gone wherever it stood, and no figure changes.</summary>
public sealed class ErasingTests
{
    private readonly Officer mabel = A.Manager("Keeper One");
    private readonly Officer priya = A.Administrator("Keeper Two");
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2099, 3, 2, 10, 0, 0, TimeSpan.Zero));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private DateOnly Today => time.GetUtcNow().InUnitedKingdom().Date();

    [Theory]
    [InlineData(1)]
    [InlineData(20261129)]
    [InlineData(75)]
    public async Task AnyRecords_Erased_LeaveNoWordAndEveryFigureAsItWas(int seed)
    {
        using var data = AnyRecords.Draw(seed, 60);
        await using var portal = await WithKeepersAsync(data);
        var before = await FiguresAsync(portal);
        Assert.NotEmpty(await Words.WhereAsync(portal, AnyRecords.Mark));

        await EraseAllAsync(portal);

        Assert.Equal((60, 0), await CountAsync(portal));
        Assert.Equal(before, await FiguresAsync(portal));
        Assert.Equal([], await Words.WhereAsync(portal, AnyRecords.Mark));
        Assert.Equal([], await Words.InBytesAsync(portal, AnyRecords.Mark));
        Assert.Equal([], Directory.GetFiles(portal.Folder));
        Assert.Null(await portal.ReadAsync(db => AuditChain.FirstBrokenAsync(db, Stop)));
        using var exported = await portal.ExportAsync();
        Assert.DoesNotContain(Directory.GetFiles(exported.Folder, "*", SearchOption.AllDirectories),
            file => File.ReadAllText(file).Contains(AnyRecords.Mark, StringComparison.Ordinal));
        await using var again = await TinyPortal.EmptyAsync();
        again.Time.SetUtcNow(time.GetUtcNow());
        Assert.Empty((await again.ImportAsync(exported)).Errors);
        using var second = await again.ExportAsync();
        Assert.Equal(exported.Files(), second.Files());
        Assert.Equal(before, await FiguresAsync(again));
    }

    [Fact]
    public async Task ACase_Erased_SaysSoInItsHistoryAndIsFoundByItsReferenceAlone()
    {
        using var data = AnyRecords.Draw(3, 3);
        await using var portal = await WithKeepersAsync(data);

        await EraseAllAsync(portal);

        await using var db = portal.Open();
        var entries = await db.AuditEntries.Where(entry => entry.CaseId == 1).OrderBy(entry => entry.Sequence).ToListAsync(Stop);
        Assert.Equal(CaseRetention.Erased, entries[0].What);
        Assert.StartsWith("Personal details erased under the schedule (", entries[^1].What, StringComparison.Ordinal);
        Assert.EndsWith(": proposed by Keeper One, carried out by Keeper Two", entries[^1].What, StringComparison.Ordinal);
        Assert.Equal(["R/1", "R/2", "R/3"], await db.SearchTexts.OrderBy(text => text.CaseId).Select(text => text.Text).ToListAsync(Stop));
        Assert.Equal(Today, (await db.Cases.FirstAsync(Stop)).Keeping.Retention.ErasedOn);
        Assert.Empty(await db.ContactDetails.ToListAsync(Stop));
        Assert.NotEmpty(await db.People.Where(person => person.AgeBand != null).ToListAsync(Stop));
    }

    [Fact]
    public async Task AnOlderDataSet_ImportedAfterwards_BringsNoWordBack()
    {
        using var data = AnyRecords.Draw(11, 5);
        await using var portal = await WithKeepersAsync(data);
        await EraseAllAsync(portal);

        Assert.Empty((await portal.ImportAsync(data)).Errors);

        Assert.Equal([], await Words.WhereAsync(portal, AnyRecords.Mark));
    }

    [Fact]
    public async Task CarryOut_OfWhatChangedSinceItWasProposed_LeavesItAndSaysWhy()
    {
        using var data = AnyRecords.Draw(3, 3);
        await using var portal = await WithKeepersAsync(data);
        var run = await ProposeAsync(portal);
        await using (var db = portal.Open())
        {
            await db.Cases.Where(@case => @case.Id == 1).ExecuteUpdateAsync(set => set.SetProperty(one => one.Version, one => one.Version + 1), Stop);
            db.Holds.Add(new Hold(2, new HoldFacts(HoldKind.Proceedings, "A claim", Today)));
            await db.Cases.Include(@case => @case.Particulars).SingleAsync(@case => @case.Id == 2, Stop);
            await db.SaveChangesAsync(Stop);
        }

        await CarryOutAsync(portal, run, priya);

        var items = await portal.ReadAsync(db => db.RetentionItems.OrderBy(item => item.CaseId).ToListAsync(Stop));
        Assert.Equal([RetentionResult.DroppedOut, RetentionResult.DroppedOut, RetentionResult.Erased], items.Select(item => item.Result));
        Assert.Equal(["It was changed since it was proposed", "It is on hold", null], items.Select(item => item.Why));
        Assert.NotEmpty(await Words.WhereAsync(portal, $"{AnyRecords.Mark}summary1"));
        Assert.Equal([], await Words.WhereAsync(portal, $"{AnyRecords.Mark}summary3"));
        Assert.Null(await portal.ReadAsync(db => AuditChain.FirstBrokenAsync(db, Stop)));
    }

    [Fact]
    public async Task CarryOut_ByWhoeverProposedItOrWhileAllIsHeld_IsRefused()
    {
        using var data = AnyRecords.Draw(3, 2);
        await using var portal = await WithKeepersAsync(data);
        var run = await ProposeAsync(portal);

        Assert.NotNull(await TryCarryOutAsync(portal, run, mabel));
        await using (var db = portal.Open())
        {
            db.BlanketHolds.Add(BlanketHold.PutOn("An inquiry", mabel, time.GetUtcNow()).Hold);
            await db.SaveChangesAsync(Stop);
        }

        Assert.Equal(RetentionBook.EverythingHeld, await TryCarryOutAsync(portal, run, priya));
        Assert.NotEmpty(await Words.WhereAsync(portal, $"{AnyRecords.Mark}summary1"));
    }

    [Fact]
    public async Task CarryOut_StoppedInTheMiddle_IsGoneOnWith()
    {
        using var data = AnyRecords.Draw(5, 120);
        await using var portal = await WithKeepersAsync(data);
        var run = await ProposeAsync(portal);
        using var stopped = new CancellationTokenSource();
        var interrupted = new InterruptedAfterOneBatch(time, stopped);
        await using (var db = portal.Open())
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(
                () => new RetentionRound(db, portal.Attachments, interrupted).CarryOutAsync(run, priya, stopped.Token));
        }

        var done = await portal.ReadAsync(db => db.RetentionItems.CountAsync(item => item.Result == RetentionResult.Erased, Stop));
        Assert.InRange(done, 1, 119);
        await CarryOutAsync(portal, run, priya);

        Assert.Equal(120, await portal.ReadAsync(db => db.RetentionItems.CountAsync(item => item.Result == RetentionResult.Erased, Stop)));
        Assert.Equal([], await Words.WhereAsync(portal, AnyRecords.Mark));
        Assert.Null(await portal.ReadAsync(db => AuditChain.FirstBrokenAsync(db, Stop)));
    }

    [Fact]
    public async Task WordsOfTheHistory_ErasedBehindThePortalsBack_Show()
    {
        using var data = AnyRecords.Draw(3, 2);
        await using var portal = await WithKeepersAsync(data);
        await using var db = portal.Open();

        await ErasedHistory.OfCasesAsync(db, [1], Stop);

        var first = await db.AuditEntries.Where(entry => entry.CaseId == 1).MinAsync(entry => entry.Sequence, Stop);
        Assert.Equal(first, await AuditChain.FirstBrokenAsync(db, Stop));
    }

    [Fact]
    public async Task APerson_WhomAnotherCaseNeeds_IsLeftAlone()
    {
        using var data = AnyRecords.Draw(3, 2);
        await using var portal = await WithKeepersAsync(data);
        var person = await portal.ReadAsync(db => db.Cases.Where(@case => @case.Id == 2).Select(@case => @case.Complainant!).SingleAsync(Stop));
        await using (var db = portal.Open())
        {
            await db.Cases.ExecuteUpdateAsync(
                set => set.SetProperty(one => one.Complainant, person)
                    .SetProperty(one => EF.Property<string?>(one, Cases.CaseKeys.Complainant), person.ToLowerInvariant()),
                Stop);
            db.Holds.Add(new Hold(2, new HoldFacts(HoldKind.Ombudsman, "They ask", Today)));
            await db.Cases.SingleAsync(@case => @case.Id == 2, Stop);
            await db.SaveChangesAsync(Stop);
        }

        await EraseAllAsync(portal);

        Assert.Equal((1, 1), await CountAsync(portal));
        Assert.Contains(person, await portal.ReadAsync(db => db.ContactDetails.Select(one => one.Person).ToListAsync(Stop)));
    }

    private async Task<TinyPortal> WithKeepersAsync(TinyDataSet data)
    {
        var database = await Testing.Engines.TestDatabase.CreateAsync(Testing.Engines.Engine.Sqlite, mabel, priya);
        var portal = new TinyPortal(database);
        Assert.Empty((await portal.ImportAsync(data)).Errors);
        return portal;
    }

    private async Task EraseAllAsync(TinyPortal portal) => await CarryOutAsync(portal, await ProposeAsync(portal), priya);

    private async Task<int> ProposeAsync(TinyPortal portal)
    {
        await using var db = portal.Open();
        var (run, refusal) = await new RetentionBook(db).ProposeAsync(mabel, time.GetUtcNow(), Today, Stop);
        Assert.Null(refusal);
        return run!.Id;
    }

    private async Task CarryOutAsync(TinyPortal portal, int run, Officer who) => Assert.Null(await TryCarryOutAsync(portal, run, who));

    private async Task<Domain.Refusal?> TryCarryOutAsync(TinyPortal portal, int run, Officer who)
    {
        await using var db = portal.Open();
        return await new RetentionRound(db, portal.Attachments, time).CarryOutAsync(run, who, Stop);
    }

    private static async Task<(int Erased, int Kept)> CountAsync(TinyPortal portal)
    {
        var cases = await portal.ReadAsync(db => db.Cases.ToListAsync(Stop));
        return (cases.Count(one => one.Keeping.Retention.ErasedOn is not null), cases.Count(one => one.Keeping.Retention.ErasedOn is null));
    }

    // Every measure, by itself and by every member of every facet that it has, in every year of the records and over all of them.
    private static async Task<IReadOnlyList<string>> FiguresAsync(TinyPortal portal)
    {
        await using var db = portal.Open();
        var setup = await CouncilSetup.ReadAsync(db, Stop);
        Period[] periods = [Period.FinancialYear(2019), Period.FinancialYear(2020), Period.FinancialYear(2021), Period.Parse("2019-04-01..2022-03-31")];
        Question[] questions =
        [
            .. from measure in Measure.All.Where(measure => measure != Measure.Caseload)
               from period in periods
               let whole = new Question(period, measure)
               from question in measure.Facets
                   .SelectMany(facet => facet.Members(setup.Lists, setup.Procedures).Select(member => whole.With(facet, member))).Prepend(whole)
               select question,
        ];
        var figures = await new FigureBook(db, setup).AnswerAsync(questions, Stop);
        Assert.True(figures.Count(figure => figure.Value > 0) > 200, "Too few figures count anything");
        return [.. figures.Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Question} {figure.Value}"))];
    }

    private sealed class InterruptedAfterOneBatch(TimeProvider time, CancellationTokenSource stop) : TimeProvider
    {
        private int asked;

        // Asked once to begin, and once for each batch.
        public override DateTimeOffset GetUtcNow()
        {
            if (++asked == 3)
            {
                stop.Cancel();
            }

            return time.GetUtcNow();
        }
    }
}
