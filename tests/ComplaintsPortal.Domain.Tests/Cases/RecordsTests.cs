using ComplaintsPortal.Domain.Cases;
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
        AssertRefused("There is no version without names to clear", compliment.WhyNotClear(Ada), @case, () => compliment.Clear(@case, true, Ada, At(March(5))));

        compliment.Record(@case, new ComplimentTerms("A grandmother", "Team East", "The worker always rang back"), Ada, At(March(5)));
        AssertRefused("You cannot clear a version that you wrote", compliment.WhyNotClear(Ada), @case, () => compliment.Clear(@case, true, Ada, At(March(5))));

        compliment.Clear(@case, true, Ben, At(March(6)));
        Assert.Equal((Ben.Id, March(6), true), (compliment.ClearedBy, compliment.ClearedOn, compliment.Published));
        AssertRefused("This version has already been cleared", compliment.WhyNotClear(Mabel), @case, () => compliment.Clear(@case, true, Mabel, At(March(6))));

        compliment.Record(@case, new ComplimentTerms("A grandmother", "Team East", "The worker always rang"), Ben, At(March(7)));
        Assert.Equal((null, null, false, "Compliment recorded; its clearance is void"), (compliment.ClearedBy, compliment.ClearedOn, compliment.Published, @case.Latest().What));
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
        expected, new OmbudsmanRecommendation(1, new OmbudsmanRecommendationFacts("Apologise", March(15), done is { } day ? March(day) : null)).On(March(today)));

    [Fact]
    public void Complete_ARecommendation_SaysWhetherItWasLateAndNotTwice()
    {
        var @case = AtStage1().Under("ombudsman").Build();
        var recommendation = OmbudsmanRecommendation.Add(@case, "Apologise", March(9), Ada, At(March(5)));

        recommendation.Complete(@case, March(10), "Letter of 10 March", Ada, At(March(10)));

        Assert.Equal("Ombudsman's recommendation carried out on 10 March 2026, late", @case.Latest().What);
        AssertRefused("This recommendation has already been carried out", recommendation.WhyNotComplete(Ada), @case, () => recommendation.Complete(@case, March(10), "Again", Ada, At(March(10))));
    }

    [Fact]
    public void OpenForOmbudsman_AboutAComplaint_IsAnAcceptedCaseOfTheSamePerson()
    {
        var complaint = AtStage1().Knowing(arrival => arrival with { Complainant = "P-1", Service = "send", Channel = "phone" }).Build();

        var opened = complaint.OpenForOmbudsman("2026/0002", March(6), A.Procedure("ombudsman"), WorkingDays, Ada, At(March(10)));

        Assert.Equal((complaint.Id, "P-1", "send", null, Triage.Accepted, March(6)), (opened.OmbudsmanOf!.Value, opened.Complainant, opened.Service, opened.Channel, opened.Triage, opened.Stages[0].Received));
        Assert.Equal("Enter a date on or after 2 March 2026, when this case arrived", complaint.WhyNotOpenForOmbudsmanOn(March(1), March(10))?.Sentence);
    }

    [Fact]
    public void WhyNotOpenForOmbudsman_ByWhatIsThere_SaysWhy()
    {
        var (complaint, ombudsman) = (A.Procedure(), A.Procedure("ombudsman"));

        Assert.Null(Case.WhyNotOpenForOmbudsman(Ada, complaint, ombudsman));
        Assert.Equal(NotACaseWorker, Case.WhyNotOpenForOmbudsman(Colin, complaint, ombudsman)?.Sentence);
        Assert.Equal("This is an Ombudsman case itself", Case.WhyNotOpenForOmbudsman(Ada, ombudsman, ombudsman)?.Sentence);
        Assert.Equal("The council has no procedure for Ombudsman cases", Case.WhyNotOpenForOmbudsman(Ada, complaint, null)?.Sentence);
    }

    [Fact]
    public void Provide_ARemedy_HappensOnceAndNotBeforeItWasPromised()
    {
        var @case = AtStage1().Build();
        var remedy = Remedy.Add(@case, new RemedyFacts("apology", "A written apology") { Stage = 1, Agreed = March(4), Due = March(9) }, "Apology", Ada, At(March(5)));
        Assert.Equal("Remedy promised: Apology, by 9 March 2026", @case.Latest().What);
        Assert.Equal("Enter a date on or after 4 March 2026, when it was promised", remedy.WhyNotProvideOn(March(3), March(10))?.Sentence);

        remedy.Provide(@case, March(9), Ada, At(March(10)));

        AssertRefused("This remedy has already been provided", remedy.WhyNotSettle(Ada), @case, () => remedy.GiveUp(@case, "Too late", Ada, At(March(10))));
    }

    [Fact]
    public void Drop_AnAction_KeepsTheReasonAndEndsIt()
    {
        var action = new LearningAction(null, new LearningActionFacts("delay", null, "Weekly review", "Head of service", March(4), March(9), null));

        var entry = action.Drop("The service closes in May", Ada, At(March(10)));

        Assert.Equal(("Recorded that a learning action will not be carried out", "The service closes in May", false, 1), (entry.What, entry.Why, action.IsOpen, action.Version));
        Assert.Equal("It has already been recorded that this action will not be carried out", action.WhyNotChange(Ada)?.Sentence);
        Assert.Throws<RefusedException>(() => action.Complete(March(10), "Minutes", Ada, At(March(10))));
    }

    [Fact]
    public void SendHoldingReply_ToAnEnquiry_HappensOnceAndLeavesTheClock()
    {
        var @case = AtStage1().Under("mp-enquiry").Build();
        var (stage, procedure) = (@case.CurrentStage!, A.Procedure("mp-enquiry"));
        var due = stage.Due;

        stage.SendHoldingReply(March(4), procedure, Ada, At(March(5)));

        Assert.Equal((March(4), due), (stage.HoldingReply!.Value, stage.Due));
        AssertRefused("A holding reply has already been sent", stage.WhyNotSendHoldingReply(Ada, procedure), @case, () => stage.SendHoldingReply(March(4), procedure, Ada, At(March(5))));
        Assert.Equal("Holding replies are sent to enquiries only", stage.WhyNotSendHoldingReply(Ada, A.Procedure())?.Sentence);
    }
}
