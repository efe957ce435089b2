using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Engines;

/// <summary>What is kept beside a case about stages 2 and 3, and the register of those who conduct them.</summary>
public sealed class ConductRoundTripTests
{
    private static readonly DateOnly Day = new(2026, 3, 12);
    private readonly Officer ada = A.Officer();
    private readonly Officer mabel = A.Manager();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task Conduct_WithEverythingThatItCanHave_ComesBackAsItWas(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada, mabel);
        var id = await database.StoreAsync(A.Case().LoggedBy(ada).ManagedBy(mabel).AtStage(3).Build());
        var (investigation, panel) = (FullInvestigation(), FullPanel());
        var member = new PanelMemberFacts(Guid.CreateVersion7(), true, Day, "A governor of another school");
        var recommendation = new RecommendationFacts(3, Recommender.Panel, "Apologise")
        {
            Accepted = true,
            Adjudicated = Day,
            AdjudicatedBy = "Director",
            Reason = "It is right",
            Action = "Write",
            Due = Day.AddDays(20),
        };
        var freezing = new FreezingFacts(FreezingAnswer.NothingInDispute, "Nothing changes", "Head of Service", Day, Day.AddDays(14));
        await using (var writing = database.Open())
        {
            // The investigation that brought the case to stage 3 makes room for one that lacks nothing.
            await writing.Investigations.Where(one => one.CaseId == id).ExecuteDeleteAsync(Stop);
            var @case = (await writing.FindWholeAsync(id, Stop))!;
            writing.Investigations.Add(new Investigation(id, investigation));
            writing.Panels.Add(new Panel(id, panel));
            writing.PanelMembers.Add(new PanelMember(id, member));
            writing.Recommendations.Add(new Recommendation(id, recommendation));
            writing.Freezings.Add(new Freezing(id, freezing));
            Assert.True(await writing.TrySaveAsync(@case, @case.Version, Stop));
        }

        await using var db = database.Open();
        var read = (await db.ReadWholeAsync(id, Stop))!;

        Assert.Equal(investigation, read.Investigation!.Facts);
        Assert.Equal(panel, read.Panel!.Facts);
        Assert.Equal(member, Assert.Single(read.PanelMembers).Facts);
        Assert.Equal(recommendation, Assert.Single(read.Recommendations).Facts);
        Assert.Equal(freezing, read.Freezing!.Facts);
    }

    [Theory]
    [EveryEngine]
    public async Task Conduct_ChangedByItsVerbs_RaisesTheVersionOnceASave(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada, mabel);
        var id = await database.StoreAsync(A.Case().LoggedBy(ada).ManagedBy(mabel).AtStage(3).WithPanel().Build());
        await using var db = database.Open();
        var @case = (await db.FindWholeAsync(id, Stop))!;
        var version = @case.Version;

        @case.CurrentStage!.Panel.StandDown(@case.PanelMembers[2], "Fell ill", A.Office(ada, new DateTimeOffset(2026, 3, 20, 10, 0, 0, TimeSpan.Zero)));
        Assert.True(await db.TrySaveAsync(@case, version, Stop));

        await using var reading = database.Open();
        var read = (await reading.ReadWholeAsync(id, Stop))!;
        Assert.Equal((version + 1, 2), (read.Version, read.PanelMembers.Count));
    }

    [Theory]
    [EveryEngine]
    public async Task Appointee_WithEverything_ComesBackAsItWas(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var facts = new AppointeeFacts("Ruth Kemp")
        {
            Organisation = "Fair Reviews",
            MayInvestigate = true,
            MayBeIndependentPerson = true,
            MayChair = true,
            MaySit = true,
            Tie = CouncilTie.Spouse,
            TiedUntil = Day,
            Service = "care",
            Interests = "A governor",
            Availability = "From May",
            Email = "ruth@example.org",
            Telephone = "01234",
            Retired = true,
        };
        var appointee = new Appointee(Guid.CreateVersion7(), facts);
        await using (var writing = database.Open())
        {
            writing.Appointees.Add(appointee);
            await writing.SaveChangesAsync(Stop);
        }

        await using var db = database.Open();
        Assert.Equal(facts, (await db.Appointees.SingleAsync(one => one.Id == appointee.Id, Stop)).Facts);
    }

    [Theory]
    [EveryEngine]
    public async Task Appointee_SavedByTwoAtOnce_OnlyTheFirstIsStored(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var id = Guid.CreateVersion7();
        await using (var writing = database.Open())
        {
            writing.Appointees.Add(new Appointee(id, new AppointeeFacts("Ruth Kemp")));
            await writing.SaveChangesAsync(Stop);
        }

        await using var first = database.Open();
        await using var second = database.Open();
        var one = await first.Appointees.SingleAsync(appointee => appointee.Id == id, Stop);
        var other = await second.Appointees.SingleAsync(appointee => appointee.Id == id, Stop);
        one.Restate(new AppointeeFacts("Ruth Long"));
        other.Restate(new AppointeeFacts("Ruth Short"));

        Assert.True(await first.TrySaveAsync(one, 0, Stop));
        Assert.False(await second.TrySaveAsync(other, 0, Stop));

        await using var db = database.Open();
        Assert.Equal("Ruth Long", await db.Appointees.Where(appointee => appointee.Id == id).Select(appointee => appointee.Name).SingleAsync(Stop));
    }

    private static InvestigationFacts FullInvestigation() => new()
    {
        InvestigatingOfficer = Guid.CreateVersion7(),
        OfficerAppointed = Day,
        OfficerDeclaration = "Nothing to declare",
        IndependentPerson = Guid.CreateVersion7(),
        IndependentAppointed = Day.AddDays(1),
        IndependentDeclaration = "Knows the school",
        StatementSent = Day.AddDays(2),
        OfficerReported = Day.AddDays(3),
        IndependentReported = Day.AddDays(4),
        MeetingOffered = Day.AddDays(5),
        ReferredEarly = Day.AddDays(7),
        ReferralConsented = Day.AddDays(6),
        ReferralSentBack = Day.AddDays(8),
    };

    private static PanelFacts FullPanel() => new()
    {
        Mode = PanelMode.Remote,
        Preference = PanelMode.InPerson,
        MeetsOn = Day,
        MeetsAt = new TimeOnly(10, 30),
        Venue = "Room 2",
        NoticeSent = Day.AddDays(-9),
        PapersSent = Day.AddDays(-8),
        Advocate = "An advocate",
        Companion = "An aunt",
        Others = "The director",
        Dissent = "One would have gone further",
        IndependentPersonConsulted = Day.AddDays(9),
        IndependentPersonView = "Content with it",
    };
}
