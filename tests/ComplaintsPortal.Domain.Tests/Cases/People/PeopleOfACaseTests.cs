using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.People;

public sealed class PeopleOfACaseTests
{
    [Fact]
    public void AddChild_TheFirst_IsTheChildOfTheParticulars()
    {
        var @case = A.Case().Build();

        var first = @case.People.AddChild(new CaseChildFacts("C1", "Sam Sample", Status: "child-in-care"), A.Office(Ada, At(Received)));
        @case.People.AddChild(new CaseChildFacts("C2", "Kim Sample", Status: "child-in-need"), A.Office(Ada, At(Received)));
        Assert.Equal(("Sam Sample", "child-in-care"), (@case.Particulars!.ChildName, @case.SubjectStatus));
        @case.People.ChangeChild(first, first.Facts with { Key = "another", Name = "Samuel Sample" }, A.Office(Ada, At(Received)));

        Assert.Equal(("C1", "Samuel Sample", "Samuel Sample"), (first.Key, first.Name, @case.Particulars.ChildName));
        Assert.DoesNotContain(@case.TakeNewHistory(), entry => entry.What.Contains("Sam", StringComparison.Ordinal));
    }

    [Fact]
    public void RemoveChild_OfAnotherCase_SaysNothingOfAnybody()
    {
        var (@case, other) = (A.Case().Build(), A.Case().Build());
        var child = other.People.AddChild(new CaseChildFacts("C1", "Sam Sample"), A.Office(Ada, At(Received)));
        @case.TakeNewHistory();

        Assert.Throws<InvalidOperationException>(() => @case.People.RemoveChild(child, A.Office(Ada, At(Received))));

        Assert.Empty(@case.TakeNewHistory());
    }

    [Fact]
    public void RecordConstituent_Again_CorrectsWhatWasKnownOrSaysNothing()
    {
        var @case = A.Case().Build();

        var known = @case.People.RecordConstituent(new ConstituentFacts("Robin Example", null), A.Office(Ada, At(Received)));
        Assert.Equal("Constituent recorded", @case.Latest().What);
        @case.TakeNewHistory();

        Assert.Same(known, @case.People.RecordConstituent(known.Facts, A.Office(Ada, At(Received))));
        Assert.Empty(@case.TakeNewHistory());
        @case.People.RecordConstituent(new ConstituentFacts("Robin Example", "By e-mail"), A.Office(Ada, At(Received)));
        Assert.Equal(("By e-mail", "Constituent corrected"), (known.Contact, @case.Latest().What));
    }

    [Fact]
    public void RecordAdvocacy_Accepted_CountsTheCaseUnderTheProviderUntilItIsDeclined()
    {
        var @case = A.Case().Build();

        var offer = @case.People.RecordAdvocacy(new AdvocacyFacts(Received, AdvocacyAnswer.Accepted, "voice", "Kit Example"),
            A.Office(Ada, At(Received)));
        Assert.Equal(("voice", "Advocate offered on 2 March 2026: accepted"), (@case.AdvocacyProvider, @case.Latest().What));
        @case.People.RecordAdvocacy(offer.Facts with { Answer = AdvocacyAnswer.Declined }, A.Office(Ada, At(March(3))));

        Assert.Null(@case.AdvocacyProvider);
        Assert.Throws<RefusedException>(() => @case.People.RecordAdvocacy(offer.Facts with { OfferedOn = March(4) }, A.Office(Ada, At(March(3)))));
    }

    [Fact]
    public void Restrict_ByAnOfficer_IsRefused()
    {
        var @case = A.Case().Build();
        var facts = new ContactRestrictionFacts("One named contact", "Forty calls in a day", Guid.Empty, Received, March(30));

        AssertRefused(
            "Only a manager restricts contact (the council's policy on unreasonable behaviour)", CasePeople.WhyNotRestrict(A.Office(Ada)), @case,
            () => @case.People.Restrict(facts, A.Office(Ada, At(Received))));
        Assert.Equal(Mabel.Id, @case.People.Restrict(facts, A.Office(Mabel, At(Received))).Facts.DecidedBy);
    }

    [Fact]
    public void Review_OfARestriction_GoesOnToALaterDateOrEnds()
    {
        var @case = A.Case().Build();
        var restriction = @case.People.Restrict(new ContactRestrictionFacts("One named contact", "Forty calls in a day", Guid.Empty, Received, March(30)),
            A.Office(Mabel, At(Received)));

        Assert.Throws<RefusedException>(() => @case.People.Review(restriction, March(30), A.Office(Mabel, At(March(30)))));
        @case.People.Review(restriction, March(31), A.Office(Mabel, At(March(30))));
        @case.People.Review(restriction, null, A.Office(Mabel, At(March(31))));

        Assert.Equal((March(31), March(31)), (restriction.Facts.ReviewOn, restriction.Facts.EndedOn));
        Assert.Equal("This restriction has already ended", CasePeople.WhyNotReview(restriction, A.Office(Mabel))?.Sentence);
    }

    [Fact]
    public void Review_OfAnAdjustment_GoesOnToALaterDateOrEnds()
    {
        var @case = A.Case().Build();
        var adjustment = @case.People.AddAdjustment(new AdjustmentFacts("Large print", Received, March(10)), A.Office(Ada, At(Received)));

        @case.People.Review(adjustment, March(20), A.Office(Ada, At(March(10))));
        @case.People.Review(adjustment, null, A.Office(Ada, At(March(20))));

        Assert.Equal(new AdjustmentFacts("Large print", Received, null, March(20)), adjustment.Facts);
        Assert.Equal("Reasonable adjustment ended", @case.Latest().What);
    }
}
