using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

public sealed class PeopleOfACaseTests
{
    [Fact]
    public void AddChild_TheFirst_IsTheChildOfTheParticulars()
    {
        var @case = A.Case().Build();

        var first = @case.AddChild(new CaseChildFacts("C1", "Sam Sample", Status: "child-in-care"), Ada, At(Received));
        @case.AddChild(new CaseChildFacts("C2", "Kim Sample", Status: "child-in-need"), Ada, At(Received));
        Assert.Equal(("Sam Sample", "child-in-care"), (@case.Particulars!.ChildName, @case.SubjectStatus));
        @case.ChangeChild(first, first.Facts with { Key = "another", Name = "Samuel Sample" }, Ada, At(Received));

        Assert.Equal(("C1", "Samuel Sample", "Samuel Sample"), (first.Key, first.Name, @case.Particulars.ChildName));
        Assert.DoesNotContain(@case.TakeNewHistory(), entry => entry.What.Contains("Sam", StringComparison.Ordinal));
    }

    [Fact]
    public void RecordAdvocacy_Accepted_CountsTheCaseUnderTheProviderUntilItIsDeclined()
    {
        var @case = A.Case().Build();

        var offer = @case.RecordAdvocacy(null, new AdvocacyFacts(Received, AdvocacyAnswer.Accepted, "voice", "Kit Example"), Ada, At(Received));
        Assert.Equal(("voice", "Advocate offered on 2 March 2026: accepted"), (@case.AdvocacyProvider, @case.Latest().What));
        @case.RecordAdvocacy(offer, offer.Facts with { Answer = AdvocacyAnswer.Declined }, Ada, At(March(3)));

        Assert.Null(@case.AdvocacyProvider);
        Assert.Throws<RefusedException>(() => @case.RecordAdvocacy(offer, offer.Facts with { OfferedOn = March(4) }, Ada, At(March(3))));
    }

    [Fact]
    public void Restrict_ByAnOfficer_IsRefused()
    {
        var @case = A.Case().Build();
        var facts = new ContactRestrictionFacts("One named contact", "Forty calls in a day", Guid.Empty, Received, March(30));

        AssertRefused(
            "Only a manager restricts contact (the council's policy on unreasonable behaviour)", Case.WhyNotRestrict(Ada), @case, () => @case.Restrict(facts, Ada, At(Received)));
        Assert.Equal(Mabel.Id, @case.Restrict(facts, Mabel, At(Received)).Facts.DecidedBy);
    }

    [Fact]
    public void Review_OfARestriction_GoesOnToALaterDateOrEnds()
    {
        var @case = A.Case().Build();
        var restriction = @case.Restrict(new ContactRestrictionFacts("One named contact", "Forty calls in a day", Guid.Empty, Received, March(30)), Mabel, At(Received));

        Assert.Throws<RefusedException>(() => @case.Review(restriction, March(30), Mabel, At(March(30))));
        @case.Review(restriction, March(31), Mabel, At(March(30)));
        @case.Review(restriction, null, Mabel, At(March(31)));

        Assert.Equal((March(31), March(31)), (restriction.Facts.ReviewOn, restriction.Facts.EndedOn));
        Assert.Equal("This restriction has already ended", Case.WhyNotReview(restriction, Mabel)?.Sentence);
    }

    [Fact]
    public void Review_OfAnAdjustment_GoesOnToALaterDateOrEnds()
    {
        var @case = A.Case().Build();
        var adjustment = @case.AddAdjustment(new AdjustmentFacts("Large print", Received, March(10)), Ada, At(Received));

        @case.Review(adjustment, March(20), Ada, At(March(10)));
        @case.Review(adjustment, null, Ada, At(March(20)));

        Assert.Equal(new AdjustmentFacts("Large print", Received, null, March(20)), adjustment.Facts);
        Assert.Equal("Reasonable adjustment ended", @case.Latest().What);
    }
}
