using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

/// <summary>What is kept beside a case: compliments, what the Ombudsman asked, remedies, payments and actions.</summary>
public sealed class RecordsTests
{
    [Fact]
    public void Clear_AVersion_TakesSomebodyElse()
    {
        var @case = AtStage1().Under("compliment").Build();
        var compliment = new Compliment(1, new ComplimentFacts(null, null, null, null, null, null, false));
        AssertRefused("There is no version without names to clear", compliment.WhyNotClear(A.Office(Ada)), @case,
            () => compliment.Clear(@case, true, A.Office(Ada, At(March(5)))));

        compliment.Record(@case, new ComplimentTerms("A grandmother", "Team East", "The worker always rang back"), A.Office(Ada, At(March(5))));
        AssertRefused("You cannot clear a version that you wrote", compliment.WhyNotClear(A.Office(Ada)), @case,
            () => compliment.Clear(@case, true, A.Office(Ada, At(March(5)))));

        compliment.Clear(@case, true, A.Office(Ben, At(March(6))));
        Assert.Equal((Ben.Id, March(6), true), (compliment.ClearedBy, compliment.ClearedOn, compliment.Published));
        AssertRefused("This version has already been cleared", compliment.WhyNotClear(A.Office(Mabel)), @case,
            () => compliment.Clear(@case, true, A.Office(Mabel, At(March(6)))));

        compliment.Record(@case, new ComplimentTerms("A grandmother", "Team East", "The worker always rang"), A.Office(Ben, At(March(7))));
        Assert.Equal((null, null, false, "Compliment recorded; its clearance is void"),
            (compliment.ClearedBy, compliment.ClearedOn, compliment.Published, @case.Latest().What));
    }

    [Theory]
    [InlineData("25 001 573", "25 001 573")]
    [InlineData(" 25001573 ", "25 001 573")]
    [InlineData("25 001 57", null)]
    [InlineData("25/001/573", null)]
    [InlineData("٢٥٠٠١٥٧٣", null)]
    [InlineData(null, null)]
    public void Read_AnOmbudsmansReference_IsAYearAndSixDigits(string? typed, string? read) => Assert.Equal(read, OmbudsmanReference.Read(typed));

    [Theory]
    [InlineData(null, 15, Compliance.NotDueYet)]
    [InlineData(null, 16, Compliance.NotCompliedWith)]
    [InlineData(15, 20, Compliance.OnTime)]
    [InlineData(16, 20, Compliance.Late)]
    public void On_ARecommendationDueOnThe15th_StandsAsItsDatesSay(int? done, int today, Compliance expected) => Assert.Equal(
        expected, new OmbudsmanRecommendation(1, new OmbudsmanRecommendationFacts("Apologise", March(15), done is { } day ? March(day) : null)).On(
            March(today)));

    [Fact]
    public void Complete_ARecommendation_SaysWhetherItWasLateAndNotTwice()
    {
        var @case = AtStage1().Under("ombudsman").Build();
        var recommendation = @case.Escalation.Ombudsman.AddRecommendation("Apologise", March(9), A.Office(Ada, At(March(5))));

        recommendation.Complete(@case, March(10), "Letter of 10 March", A.Office(Ada, At(March(10))));

        Assert.Equal("Ombudsman's recommendation carried out on 10 March 2026, late", @case.Latest().What);
        AssertRefused("This recommendation has already been carried out", recommendation.WhyNotComplete(A.Office(Ada)), @case,
            () => recommendation.Complete(@case, March(10), "Again", A.Office(Ada, At(March(10)))));
    }

    [Fact]
    public void OpenForOmbudsman_AboutAComplaint_IsAnAcceptedCaseOfTheSamePerson()
    {
        var complaint = AtStage1().Knowing(arrival => arrival with { Complainant = "P-1", Service = "send", Channel = "phone" }).Build();

        var opened = complaint.Escalation.OpenForOmbudsman("2026/0002", March(6), new OmbudsmanFacts("25 001 573"), A.Procedure("ombudsman"),
            A.Office(Ada, At(March(10)), calendar: WorkingDays));

        Assert.Equal((complaint.Id, "P-1", "send", null, TriageDecision.Accepted, March(6)),
            (opened.OmbudsmanOf!.Value, opened.Complainant, opened.Service, opened.Channel, opened.Decision, opened.Stages[0].Received));
        Assert.Equal("Enter a date on or after 2 March 2026, when this case arrived",
            complaint.Escalation.WhyNotOpenForOmbudsmanOn(March(1), A.Office(today: March(10)))?.Sentence);
    }

    [Fact]
    public void WhyNotOpenForOmbudsman_ByWhatIsThere_SaysWhy()
    {
        var (complaint, ombudsman) = (A.Procedure(), A.Procedure("ombudsman"));

        Assert.Null(CaseEscalation.WhyNotOpenForOmbudsman(ombudsman, A.Office(Ada, procedure: complaint)));
        Assert.Equal(NotACaseWorker, CaseEscalation.WhyNotOpenForOmbudsman(ombudsman, A.Office(Colin, procedure: complaint))?.Sentence);
        Assert.Equal("This is an Ombudsman case itself", CaseEscalation.WhyNotOpenForOmbudsman(ombudsman, A.Office(Ada, procedure: ombudsman))?.Sentence);
        Assert.Equal("The council has no procedure for Ombudsman cases",
            CaseEscalation.WhyNotOpenForOmbudsman(null, A.Office(Ada, procedure: complaint))?.Sentence);
    }

    [Fact]
    public void Provide_ARemedy_HappensOnceAndNotBeforeItWasPromised()
    {
        var @case = AtStage1().Build();
        var remedy = @case.Keeping.Remedies.Add(
            new RemedyFacts("apology", "A written apology") { Stage = 1, Agreed = March(4), Due = March(9) }, "Apology",
            A.Office(Ada, At(March(5))));
        Assert.Equal("Remedy promised: Apology, by 9 March 2026", @case.Latest().What);
        Assert.Equal("Enter a date on or after 4 March 2026, when it was promised", remedy.WhyNotProvideOn(March(3), March(10))?.Sentence);

        remedy.Provide(@case, March(9), A.Office(Ada, At(March(10))));

        AssertRefused("This remedy has already been provided", remedy.WhyNotSettle(A.Office(Ada)), @case,
            () => remedy.GiveUp(@case, "Too late", A.Office(Ada, At(March(10)))));
    }

    [Fact]
    public void Drop_AnAction_KeepsTheReasonAndEndsIt()
    {
        var action = new LearningAction(null, new LearningActionFacts("delay", null, "Weekly review", "Head of service", March(4), March(9), null));

        var entry = action.Drop("The service closes in May", Ada, At(March(10)));

        Assert.Equal(("Recorded that a learning action will not be carried out", "The service closes in May", false, 1),
            (entry.What, entry.Why, action.IsOpen, action.Version));
        Assert.Equal("It has already been recorded that this action will not be carried out", action.WhyNotChange(Ada)?.Sentence);
        Assert.Throws<RefusedException>(() => action.Complete(March(10), "Minutes", Ada, At(March(10))));
    }

    [Fact]
    public void Clear_WordsAboutAnAction_TakesSomebodyElse()
    {
        var action = new LearningAction(null, new LearningActionFacts("delay", null, "Weekly review", "Head of service", March(4), March(9), null));
        Assert.Equal("There are no words for the public to clear", action.WhyNotClear(Ben)?.Sentence);

        action.Write(Told, Ada, At(March(5)));
        Assert.Equal("You cannot clear words that you wrote", action.WhyNotClear(Ada)?.Sentence);
        Assert.Equal(NotACaseWorker, action.WhyNotClear(Colin)?.Sentence);
        Assert.Throws<RefusedException>(() => action.Clear(Ada, At(March(5))));

        Assert.Equal("Words for the report on a learning action cleared", action.Clear(Ben, At(March(6))).What);
        Assert.Equal(new Clearance(Ada.Id, Ben.Id, March(6)), action.Clearance);
        Assert.Equal("These words have already been cleared", action.WhyNotClear(Mabel)?.Sentence);
    }

    [Theory]
    [InlineData("other words", "Words for the report on a learning action written; its clearance is void")]
    [InlineData("another action", "Learning action changed; its clearance is void")]
    [InlineData("handed over", "Learning action handed over to Ben Achebe; its clearance is void")]
    [InlineData("dropped", "Recorded that a learning action will not be carried out; its clearance is void")]
    public void Clearance_OfWordsAboutAnAction_FallsAwayWithALaterChange(string change, string said)
    {
        var action = Cleared();

        var entry = change switch
        {
            "other words" => action.Write(Told with { Did = "We review once a month" }, Ben, At(March(7))),
            "another action" => action.Change(action.Facts with { Description = "Monthly review" }, Ben, At(March(7))),
            "handed over" => action.HandOver(Ben, "She has left", Mabel, At(March(7))),
            _ => action.Drop("No money", Ben, At(March(7))),
        };

        Assert.Equal((said, null, null), (entry.What, action.Clearance.ClearedBy, action.Clearance.ClearedOn));
    }

    [Fact]
    public void Clearance_OfWordsAboutAnAction_StaysWhereNothingThatTheyTellChanges()
    {
        var action = Cleared();

        action.Write(Told, Ada, At(March(7)));
        action.Change(action.Facts, Ada, At(March(7)));
        action.Complete(March(8), "Minutes", Ada, At(March(8)));

        Assert.Equal(new Clearance(Ada.Id, Ben.Id, March(6)), action.Clearance);
    }

    private static readonly ActionWords Told = new("Nobody rang back", "The book was not read", "We review every week", "Head of service");

    private static LearningAction Cleared()
    {
        var action = new LearningAction(null, new LearningActionFacts("delay", null, "Weekly review", "Head of service", March(4), March(9), null));
        action.Write(Told, Ada, At(March(5)));
        action.Clear(Ben, At(March(6)));
        return action;
    }

    [Fact]
    public void SendHoldingReply_ToAnEnquiry_HappensOnceAndLeavesTheClock()
    {
        var @case = AtStage1().Under("mp-enquiry").Build();
        var (stage, procedure) = (@case.CurrentStage!, A.Procedure("mp-enquiry"));
        var due = stage.Due;

        stage.Response.SendHoldingReply(March(4), A.Office(Ada, At(March(5)), procedure));

        Assert.Equal((March(4), due), (stage.HoldingReply!.Value, stage.Due));
        AssertRefused("A holding reply has already been sent", stage.Response.WhyNotSendHoldingReply(A.Office(Ada, procedure: procedure)), @case,
            () => stage.Response.SendHoldingReply(March(4), A.Office(Ada, At(March(5)), procedure)));
        Assert.Equal("Holding replies are sent to enquiries only", stage.Response.WhyNotSendHoldingReply(A.Office(Ada, procedure: A.Procedure()))?.Sentence);
    }
}
