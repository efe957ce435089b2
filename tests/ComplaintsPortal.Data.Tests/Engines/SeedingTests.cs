using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Engines;

public sealed class SeedingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task Migrate_ANewDatabase_HasEverythingThatAPortalNeeds(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = database.Open();

        var setup = await CouncilSetup.ReadAsync(db, Stop);

        Assert.Equal(DefaultProcedures.All().Select(Describe), setup.Procedures.Select(Describe));
        Assert.Equal(
            DefaultLists.All().OrderBy(entry => entry.List).ThenBy(entry => entry.Position).Select(Describe),
            ListName.All.Order().SelectMany(setup.Lists.All).Select(Describe));
        Assert.Equal(253, setup.Calendar.WorkingDaysBetween(new DateOnly(2025, 12, 31), new DateOnly(2026, 12, 31)));
        Assert.Equal(BankHolidays.EnglandAndWales.Count, await db.BankHolidays.CountAsync(Stop));
        Assert.Equal(DefaultTemplates.All().Count, await db.LetterTemplates.CountAsync(Stop));
        Assert.Equal(DefaultParagraphs.All().Count, await db.StandardParagraphs.CountAsync(Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task Fill_AfterAManagerChangedATemplate_KeepsTheirWordsAndAddsWhatIsMissing(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using (var db = database.Open())
        {
            (await db.LetterTemplates.SingleAsync(its => its.Kind == LetterKind.Reply && its.Variant == LetterVariant.Plain, Stop))
                .Restate("Hello {recipient}");
            await db.LetterTemplates.Where(its => its.Kind == LetterKind.Refusal).ExecuteDeleteAsync(Stop);
            await db.SaveChangesAsync(Stop);
        }

        await using var again = database.Open();
        await Seeding.MigrateAsync(again, Stop);

        var templates = await again.LetterTemplates.ToListAsync(Stop);
        Assert.Equal(DefaultTemplates.All().Count, templates.Count);
        Assert.Equal("Hello {recipient}", templates.Single(its => its is { Kind: LetterKind.Reply, Variant: LetterVariant.Plain }).Text);
    }

    [Theory]
    [EveryEngine]
    public async Task Fill_AfterACouncilEditedItsSetUp_OverwritesNothing(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using (var db = database.Open())
        {
            (await db.Council.SingleAsync(Stop)).Rename("Anyshire County Council", "Complaints and feedback");
            await db.ListEntries.Where(entry => entry.List == ListName.Outcome && entry.Key == "upheld")
                .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Label, "Agreed with"), Stop);
            await db.ListEntries.Where(entry => entry.List == ListName.District).ExecuteDeleteAsync(Stop);
            await db.BankHolidays.Where(holiday => holiday.Date.Year == 2028).ExecuteDeleteAsync(Stop);
            await db.Procedures.Where(procedure => procedure.Key == "representation").ExecuteDeleteAsync(Stop);
            await db.SaveChangesAsync(Stop);
        }

        await using var again = database.Open();
        await Seeding.MigrateAsync(again, Stop);

        var setup = await CouncilSetup.ReadAsync(again, Stop);
        Assert.Equal(("Anyshire County Council", "Complaints and feedback"), (setup.Council.Name, setup.Council.Team));
        Assert.Equal("Agreed with", setup.Lists.Label(ListName.Outcome, "upheld"));
        Assert.Null(setup.FindProcedure("representation"));
        Assert.Equal(BankHolidays.EnglandAndWales.Count - 8, await again.BankHolidays.CountAsync(Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task Fill_APortalOlderThanAList_AddsThatListAndNoEntryOfAnother(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = database.Open();
        await db.ListEntries.Where(entry => entry.List == ListName.Remedy || (entry.List == ListName.Theme && entry.Key != "delay")).ExecuteDeleteAsync(Stop);

        await Seeding.FillAsync(db, Stop);

        Assert.Equal(
            DefaultLists.All().Count(entry => entry.List == ListName.Remedy), await db.ListEntries.CountAsync(entry => entry.List == ListName.Remedy, Stop));
        Assert.Equal(["delay"], await db.ListEntries.Where(entry => entry.List == ListName.Theme).Select(entry => entry.Key).ToListAsync(Stop));
    }

    private static string Describe(ListEntry entry) =>
        $"{entry.List} {entry.Key} {entry.Label} {entry.Parent} {entry.Child} {entry.Fault} {entry.Responded} {entry.Retired}";

    private static string Describe(Procedure procedure) =>
        $"{procedure.Key} {procedure.Name} {procedure.Kind} {procedure.LegalBasis} {procedure.Retired}: " + string.Join(", ", procedure.Stages.Select(stage =>
            $"{stage.Number} {stage.Name} {stage.StandardDays} {stage.MaximumDays} {stage.AcknowledgeDays} {stage.ClockFrom}"));
}
