using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Engines;

public sealed class ArrivalRoundTripTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    private static readonly TriageAnswers Full = new()
    {
        Standing = Standing.SufficientInterest,
        Matter = Matter.Adoption,
        GroundsArose = new DateOnly(2024, 1, 1),
        BecameAware = new DateOnly(2024, 2, 1),
        NotReasonableEarlier = true,
        StillFairAndEffective = false,
        LateReason = "She was ill",
        InterestDecided = Day,
        HasInterest = true,
        InterestReason = "Her grandmother",
        Proceedings = Proceedings.CourtOrTribunal,
        Prejudice = Prejudice.Whole,
        ProceedingsNote = "Family court",
        ProceedingsReview = new DateOnly(2026, 9, 1),
        DisputesChange = true,
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task Arrival_WithEverything_ComesBackAsItWas(Engine engine)
    {
        var (ada, mabel) = (A.Officer(), A.Manager());
        await using var database = await TestDatabase.CreateAsync(engine, ada, mabel);
        var written = A.Case().LoggedBy(ada).WithConcern().PassedOn().Assessed(_ => Full).Rejected("legal-proceedings")
            .ReviewedBy(mabel, agreed: false).Build();
        var id = await database.StoreAsync(written);

        await using var db = database.Open();
        var read = (await db.FindWholeAsync(id, Stop))!;

        Assert.Equal(written.Assessment!.Facts, read.Assessment!.Facts);
        Assert.Equal(written.Concerns.Select(one => one.Facts), read.Concerns.Select(one => one.Facts));
        Assert.Equal(written.Rejections.Select(one => one.Facts), read.Rejections.Select(one => one.Facts));
    }

    [Theory]
    [EveryEngine]
    public async Task People_WithEverything_ComeBackAsTheyWere(Engine engine)
    {
        var ada = A.Officer();
        await using var database = await TestDatabase.CreateAsync(engine, ada);
        var id = await database.StoreAsync(A.Case().LoggedBy(ada).Build());
        var child = new CaseChildFacts("C-1", "Sam Example", new DateOnly(2012, 5, 4), "child-in-care");
        var representative = new RepresentativeFacts
        {
            Name = "Gran Example",
            ForChild = true,
            Relation = "Grandmother",
            Consent = Consent.Given,
            On = Day,
            How = "Form",
            WhyNotNeeded = "None",
            ChildsViews = "Agrees",
        };
        var advocacy = new AdvocacyFacts(Day, AdvocacyAnswer.Accepted, "voice", "Kit Example", "01632 960 001");
        var adjustment = new AdjustmentFacts("Large print", Day, Day.AddDays(1), Day.AddDays(2));
        var restriction = new ContactRestrictionFacts("One contact", "Forty calls", ada.Id, Day, Day.AddDays(1), Day.AddDays(2));
        await using (var writing = database.Open())
        {
            await writing.FindWholeAsync(id, Stop);
            writing.AddRange(
                new CaseChild(id, child), new Representative(id, representative), new Advocacy(id, advocacy), new Adjustment(id, adjustment),
                new ContactRestriction(id, restriction));
            await writing.SaveChangesAsync(Stop);
        }

        await using var db = database.Open();

        Assert.Equal(child, (await db.CaseChildren.SingleAsync(Stop)).Facts);
        Assert.Equal(representative, (await db.Representatives.SingleAsync(Stop)).Facts);
        Assert.Equal(advocacy, (await db.Advocacies.SingleAsync(Stop)).Facts);
        Assert.Equal(adjustment, (await db.Adjustments.SingleAsync(Stop)).Facts);
        Assert.Equal(restriction, (await db.ContactRestrictions.SingleAsync(Stop)).Facts);
        Assert.Equal(1, (await db.Cases.SingleAsync(Stop)).Version);
    }
}
