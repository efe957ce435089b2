using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

public sealed class GoOnTests
{
    private static readonly DateOnly DayAfterDay20 = new(2026, 3, 31);

    public static TheoryData<string, CaseBuilder, Procedure, DateOnly, Officer, string> Refusals => new()
    {
        { "by a clerk", AtStage1().ConcludedOn(March(10)), A.Procedure(), March(12), Colin, NotACaseWorker },
        { "by an administrator", AtStage1().ConcludedOn(March(10)), A.Procedure(), March(12), Priya, NotACaseWorker },
        { "awaiting triage", A.Case(), A.Procedure(), March(12), Ada, "The case has not been accepted yet" },
        {
            "on day 20 without a response", AtStage1(), A.Procedure(), Day20, Ada,
            "Not before this stage is concluded, or day 20 has passed (regulation 14)"
        },
        {
            "the response was sent, its outcome not recorded", AtStage1().SentOn(March(9)), A.Procedure(), March(12), Ada,
            "Not before this stage is concluded, or day 20 has passed (regulation 14)"
        },
        { "under another procedure, after day 20", AtStage1().Under("code"), A.Procedure("code"), DayAfterDay20, Ada, "Not before this stage is concluded" },
        { "statutory stage 2 is open", AtStage1().AtStage(2), A.Procedure(), new DateOnly(2026, 12, 1), Ada, "Not before this stage is concluded" },
        { "at the last stage", AtStage1().AtStage(3).ConcludedOn(March(12)), A.Procedure(), March(20), Ada, "This is the last stage of the procedure" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void GoOn_WhereItMayNot_SaysWhy(string situation, CaseBuilder builder, Procedure procedure, DateOnly today, Officer officer, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();

        AssertRefused(
            sentence, @case.Escalation.WhyNotGoOn(A.Office(officer, procedure: procedure, today: today)), @case,
            () => @case.Escalation.GoOn(today, null, A.Office(officer, At(today), procedure, WorkingDays)));
    }

    [Theory]
    [InlineData(9, "Enter a date on or after 10 March 2026, when this stage was concluded")]
    [InlineData(13, "Enter a date that is today or in the past")]
    public void GoOn_AskedOnADateThatCannotBe_SaysWhy(int day, string sentence)
    {
        var @case = AtStage1().ConcludedOn(March(10)).Build();

        AssertRefused(
            sentence, @case.Escalation.WhyNotGoOnAskedOn(March(day), A.Office(today: March(12))), @case,
            () => @case.Escalation.GoOn(March(day), null, A.Office(Ada, At(March(12)), A.Procedure(), WorkingDays)));
    }

    [Fact]
    public void GoOn_AfterDay20WithoutAResponse_CountsFromTheDayAfterIt()
    {
        var @case = AtStage1().Build();

        Assert.Null(@case.Escalation.WhyNotGoOn(A.Office(Ada, procedure: A.Procedure(), today: DayAfterDay20)));
        Assert.Equal(
            "Enter a date on or after 31 March 2026, when day 20 had passed",
            @case.Escalation.WhyNotGoOnAskedOn(Day20, A.Office(today: DayAfterDay20))?.ToString());

        @case.Escalation.GoOn(DayAfterDay20, A.Entry(ListName.EscalationReason, "no-response"), A.Office(Ada, At(DayAfterDay20), A.Procedure(), WorkingDays));

        Assert.Equal((2, DayAfterDay20, "no-response"), (@case.CurrentStage!.Number, @case.CurrentStage.Received, @case.CurrentStage.EscalationReason));
        Assert.True(@case.Stages[0].IsOpen);
    }

    [Fact]
    public void GoOn_AStatutoryStageOneAtItsOrdinaryLimit_StillWaitsForDay20()
    {
        var @case = AtStage1().Build();

        Assert.NotNull(@case.Escalation.WhyNotGoOn(A.Office(Ada, procedure: A.Procedure(), today: March(17))));
    }

    [Fact]
    public void GoOn_AfterAResponse_BeginsTheNextStageOnTheDayItWasAskedFor()
    {
        var @case = AtStage1().ConcludedOn(March(10), "partially-upheld").Build();

        @case.Escalation.GoOn(March(11), A.Entry(ListName.EscalationReason, "disagreed-outcome"), A.Office(Ada, At(March(12)), A.Procedure(), WorkingDays));

        var stage = @case.CurrentStage!;
        Assert.Equal((2, March(11), WorkingDays.AddWorkingDays(March(11), 25)), (stage.Number, stage.Received, stage.Due!.Value));
        Assert.Equal(
            new HistoryEntry(At(March(12)), Ada.Id, Ada.Name, "Stage 2 asked for: Independent investigation", "Disagrees with the outcome", 2)
            {
                HappenedOn = March(11),
            },
            @case.Latest());
    }

    [Fact]
    public void GoOn_WithoutAReason_NeedsNone()
    {
        var stage = AtStage1().ConcludedOn(March(10)).GoneOn(March(11)).Build().CurrentStage!;

        Assert.Null(stage.EscalationReason);
    }
}
