using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Testing.Builders;
using FsCheck;
using FsCheck.Fluent;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Arriving;

public sealed class SuggestionTests
{
    private static readonly bool?[] YesNoUnknown = [true, false, null];

    private static readonly Gen<TriageAnswers> AnyAnswers =
        from standing in Gen.Elements(Enum.GetValues<Standing>())
        from matter in Gen.Elements(Enum.GetValues<Matter>())
        from ago in Gen.Choose(-1, 800)
        from learned in Gen.Choose(-1, 800)
        from earlier in Gen.Elements(YesNoUnknown)
        from fair in Gen.Elements(YesNoUnknown)
        from interest in Gen.Elements(YesNoUnknown)
        from proceedings in Gen.Elements(Enum.GetValues<Proceedings>())
        from prejudice in Gen.Elements(Enum.GetValues<Prejudice>())
        from disputes in Gen.Elements(true, false)
        select new TriageAnswers
        {
            Standing = standing,
            Matter = matter,
            GroundsArose = ago < 0 ? null : Received.AddDays(-ago),
            BecameAware = learned < 0 ? null : Received.AddDays(-learned),
            NotReasonableEarlier = earlier,
            StillFairAndEffective = fair,
            HasInterest = interest,
            Proceedings = proceedings,
            Prejudice = prejudice,
            DisputesChange = disputes,
        };

    [Fact]
    public void Of_WhateverTheAnswers_IsOneRouteWithAReasonAndItsAuthority() => Prop.ForAll(AnyAnswers.ToArbitrary(), answers =>
    {
        var suggestion = Suggestion.Of(answers, Received);

        Assert.Equal(suggestion.Route is Route.Refuse, suggestion.RefusalReason is not null);
        Assert.NotEmpty(suggestion.Grounds);
        Assert.All(suggestion.Grounds, ground => Assert.NotEqual("", ground.Citation));
        Assert.DoesNotContain(suggestion.Grounds, ground => ground.Sentence.EndsWith('.'));
        Assert.True(suggestion.RefusalReason is not RejectionReason.OverTwelveMonths || answers is { MayBeLate: false },
            "Refused as late without both grounds considered");
        Assert.True(suggestion.RefusalReason is not RejectionReason.Proceedings
            || answers is { Prejudice: Prejudice.Whole, Proceedings: not Proceedings.OngoingAssessment }, "Declined without prejudice");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithQuietOnSuccess(true).WithReplay(20260302, 7));

    [Theory]
    [InlineData(Standing.Child, Matter.PartThree, Route.Statutory, "Children Act 1989, section 26(3)")]
    [InlineData(Standing.FosterCarer, Matter.ListedFunction, Route.Statutory, "Children Act 1989, section 26(3A), and regulation 3")]
    [InlineData(Standing.Adoptive, Matter.Adoption, Route.Statutory, "Children Act 1989, section 26(3B), and regulation 4")]
    [InlineData(Standing.FosterCarer, Matter.Adoption, Route.Code, "Children Act 1989, section 26(3)")]
    [InlineData(Standing.SpecialGuardian, Matter.SpecialGuardianship, Route.Statutory, "Children Act 1989, section 26(3C), and regulation 5")]
    [InlineData(Standing.FosterCarer, Matter.SpecialGuardianship, Route.Code, "Children Act 1989, section 26(3)")]
    [InlineData(Standing.CareLeaver, Matter.LeavingCare, Route.Statutory, "Children Act 1989, section 24D")]
    [InlineData(Standing.CareLeaver, Matter.ListedFunction, Route.Code, "Children Act 1989, section 26(3)")]
    [InlineData(Standing.SufficientInterest, Matter.PartThree, Route.Statutory, "regulation 6")]
    [InlineData(Standing.NoneOfThese, Matter.PartThree, Route.Code, "Children Act 1989, section 26(3)")]
    [InlineData(Standing.Parent, Matter.UnlistedFunction, Route.Code, "regulation 3")]
    [InlineData(Standing.Parent, Matter.NotSocialCare, Route.Corporate, "Children Act 1989, section 26(3)")]
    [InlineData(Standing.Parent, Matter.RequestForService, Route.Enquiry, "Complaint Handling Code 1.2 and 1.7")]
    [InlineData(Standing.Parent, Matter.Enquiry, Route.Enquiry, "Complaint Handling Code 1.4")]
    [InlineData(Standing.Parent, Matter.Praise, Route.Compliment, "Children Act 1989, section 26: representations include more than complaints")]
    public void Of_WhoAndWhat_DecideTheProcedure(Standing standing, Matter matter, Route route, string citation)
    {
        var suggestion = Suggestion.Of(new TriageAnswers { Standing = standing, Matter = matter, GroundsArose = Received }, Received);

        Assert.Equal((route, null), (suggestion.Route, suggestion.RefusalReason));
        Assert.Equal([citation], suggestion.Grounds.Select(ground => ground.Citation));
    }

    [Theory]
    [InlineData(2, true, false, Route.Statutory, null)]
    [InlineData(1, true, false, Route.Refuse, "over-12-months")]
    [InlineData(1, false, true, Route.Refuse, "over-12-months")]
    [InlineData(1, true, true, Route.Statutory, null)]
    [InlineData(1, null, true, Route.Statutory, null)]
    [InlineData(1, null, false, Route.Refuse, "over-12-months")]
    public void Of_AYearAgo_IsLateOnlyOnTheDayAfterAndRefusedOnlyWithoutBothGrounds(int dayOfMarch2025, bool? earlier, bool? fair, Route route, string? reason)
    {
        var answers = A.TriageAnswers() with
        {
            GroundsArose = new DateOnly(2025, 3, dayOfMarch2025),
            NotReasonableEarlier = earlier,
            StillFairAndEffective = fair
        };

        var suggestion = Suggestion.Of(answers, Received);

        Assert.Equal((route, reason), (suggestion.Route, suggestion.RefusalReason));
        Assert.Equal(dayOfMarch2025 == 1, suggestion.Grounds.Any(ground => ground.Citation == "regulation 9"));
    }

    [Fact]
    public void Of_TheCode_CountsTheYearFromWhenTheyLearnedOfIt()
    {
        var answers = new TriageAnswers
        {
            Matter = Matter.UnlistedFunction,
            GroundsArose = new DateOnly(2024, 1, 1),
            BecameAware = new DateOnly(2025, 3, 2),
            StillFairAndEffective = false,
        };

        Assert.Equal(Route.Code, Suggestion.Of(answers, Received).Route);
        Assert.Equal("Complaint Handling Code 2.2", Suggestion.Of(answers with { BecameAware = new DateOnly(2025, 3, 1) }, Received).Grounds[0].Citation);
    }

    [Theory]
    [InlineData(Proceedings.CourtOrTribunal, Prejudice.Whole, Route.Refuse)]
    [InlineData(Proceedings.CourtOrTribunal, Prejudice.InPart, Route.Statutory)]
    [InlineData(Proceedings.Criminal, Prejudice.Not, Route.Statutory)]
    [InlineData(Proceedings.OngoingAssessment, Prejudice.Whole, Route.Statutory)]
    [InlineData(Proceedings.None, Prejudice.Whole, Route.Statutory)]
    public void Of_Proceedings_AreAGroundOnlyWhereTheyWouldBePrejudiced(Proceedings proceedings, Prejudice prejudice, Route route) =>
        Assert.Equal(route, Suggestion.Of(A.TriageAnswers() with { Proceedings = proceedings, Prejudice = prejudice }, Received).Route);
}
