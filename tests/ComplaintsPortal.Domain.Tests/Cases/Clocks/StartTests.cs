using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Clocks;

/// <summary>Who may move what a clock starts from, and on what the start then rests.</summary>
public sealed class StartTests
{
    private const string Follows = "The start of this stage is not set by hand: it follows from the day on which it was asked for";

    public static TheoryData<string, CaseBuilder, string, Officer, string> Refusals => new()
    {
        { "statutory stage 1", AtStage1(), "children-act", Mabel, $"{Follows} (regulation 14)" },
        { "statutory stage 3", AtStage1().AtStage(3), "children-act", Mabel, $"{Follows} (regulations 19 and 20)" },
        { "the Code", AtStage1().Under("code"), "code", Mabel, $"{Follows} (Complaint Handling Code 6.3)" },
        { "an officer", AgreedStage2(), "children-act", Ada, "Only a manager sets the start of a clock" },
        { "no ground", AtStage1().AtStage(2), "children-act", Mabel,
            "Record the agreed statement, or the settled record of the request, first (regulations 16 and 17)" },
        { "an officer under the council's own", AtStage1().Under("corporate"), "corporate", Ada, "Only a manager sets the start of a clock" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void SetStart_WhereItMayNot_SaysWhy(string situation, CaseBuilder builder, string key, Officer officer, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        var stage = @case.CurrentStage!;
        var procedure = A.Procedure(key);

        AssertRefused(sentence, stage.Clock.WhyNotSetStart(A.Office(officer, procedure: procedure)), @case,
            () => stage.Clock.SetStart(
                new StartTerms(StartGround.CouncilsOwn, "Sorry", March(10)), A.Office(officer, At(March(10)), procedure, WorkingDays)));
    }

    [Fact]
    public void SetStart_OfStageTwo_RestsOnWhatIsRecordedAndCitesTheRegulation()
    {
        var @case = AgreedStage2().Build();
        var stage = @case.CurrentStage!;

        Assert.Equal([StartGround.StatementAgreed], stage.Clock.StartGrounds(A.Procedure()));
        Assert.Equal(
            "Choose on what the start rests (regulation 17)",
            stage.Clock.WhyNotStart(new StartTerms(StartGround.CouncilsOwn, "Sorry", March(12)), A.Office(Mabel))?.ToString());
        stage.Clock.SetStart(
            new StartTerms(StartGround.StatementAgreed, "The council publishes it so", March(19)), A.Office(Mabel, At(March(20)), A.Procedure(), WorkingDays));

        Assert.Equal((March(9), StartGround.StatementAgreed), (stage.Started!.Value, stage.Clock.StartedOn!.Value));
        Assert.Equal(
            "Clock of stage 2 set to start on 9 March 2026, when the statement of complaint was agreed (regulation 17); due on 15 April 2026",
            @case.Latest().What);
    }

    [Fact]
    public void SetStart_UnderTheCouncilsOwnProcedure_NeverLiesBeforeTheRequest()
    {
        var corporate = A.Procedure("corporate");
        var stage = AtStage1().Under(corporate).Build().CurrentStage!;
        StartTerms On(DateOnly day) => new(StartGround.CouncilsOwn, "The form came back then", day);

        Assert.Equal("Enter a date on or after 2 March 2026, when the stage was asked for",
            stage.Clock.WhyNotStart(On(new(2026, 2, 27)), A.Office(Mabel, procedure: corporate, today: March(5)))?.Sentence);
        stage.Clock.SetStart(On(March(4)), A.Office(Mabel, At(March(5)), corporate, WorkingDays));

        Assert.Equal((March(4), "The form came back then", March(18)), (stage.Started!.Value, stage.StartReason, stage.Due!.Value));
    }

    // Complaint Handling Code 6.2 and 6.3: five days and ten from then, also where it was acknowledged late.
    [Theory]
    [InlineData(9, "2026-03-23", ClockBasis.Acknowledged)]
    [InlineData(10, "2026-03-23", ClockBasis.AcknowledgementLimit)]
    [InlineData(13, "2026-03-23", ClockBasis.AcknowledgementLimit)]
    public void Acknowledge_LateUnderTheCode_PostponesTheResponseNoFurtherThanLimitPlusLimit(int day, string due, ClockBasis basis)
    {
        var code = A.Procedure("code");
        var stage = AtStage1().Under(code).AcknowledgedOn(March(day)).Build().CurrentStage!;

        Assert.Equal((due, basis), ($"{stage.Due:yyyy-MM-dd}", stage.Clock.Under(code, WorkingDays)!.Basis));
    }

    // A date from before the limit, recorded after it.
    [Theory]
    [InlineData(false, "The stage was due on 16 March 2026: only a manager records now that it ended by then")]
    [InlineData(true, null)]
    public void EndedInTime_RecordedAfterTheLimit_IsForAManagerToSay(bool manager, string? sentence)
    {
        var @case = AtStage1().WithApprovedResponse().Build();
        var office = A.Office(manager ? Mabel : Ada, today: March(20));

        Assert.Equal(sentence, @case.Withdrawal.WhyNotWithdrawOn(March(13), office)?.ToString());
        Assert.Equal(sentence, @case.CurrentStage!.Response.WhyNotSendOn(March(13), office)?.ToString());
        Assert.Null(@case.CurrentStage.Response.WhyNotSendOn(March(17), office));
    }

    [Fact]
    public void ChangeProcedure_IntoTheStatutoryOne_StartsWithTheRequest()
    {
        var corporate = A.Procedure("corporate");
        var @case = AtStage1().Under(corporate).Build();
        @case.CurrentStage!.Clock.SetStart(
            new StartTerms(StartGround.CouncilsOwn, "The form came back then", March(9)), A.Office(Mabel, At(March(9)), corporate, WorkingDays));

        @case.Route.ChangeProcedure(corporate, A.Procedure(), "It belonged there from the start", A.Office(Ada, At(March(9)), calendar: WorkingDays));

        Assert.Equal((null, Due), (@case.CurrentStage.Started, @case.CurrentStage.Due!.Value));
    }

    private static CaseBuilder AgreedStage2() => AtStage1().AtStage(2).On(March(9)).AgreedStatementOn(March(9));
}
