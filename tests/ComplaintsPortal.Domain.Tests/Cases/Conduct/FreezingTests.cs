using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Conduct;

public sealed class FreezingTests
{
    private static readonly FreezingFacts Held = new(FreezingAnswer.Frozen, "The move would end contact", "Head of Service", March(5), March(19));

    public static TheoryData<string, CaseBuilder, Officer, string> Refusals => new()
    {
        { "by a clerk", AtStage1(), Colin, NotACaseWorker },
        { "under the Code", AtStage1().Under("code"), Ada,
            "Only under the statutory procedure are disputed decisions held back (Getting the Best from Complaints)" },
        { "not accepted", A.Case(), Ada, "The case has not been accepted yet" },
        { "over", AtStage1().ConcludedOn(March(9)), Ada, "No stage of this case is open" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void ConsiderFreezing_WhereItMayNot_SaysWhy(string situation, CaseBuilder builder, Officer officer, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();

        AssertRefused(sentence, @case.Escalation.WhyNotConsiderFreezing(A.Office(officer)), @case,
            () => @case.Escalation.ConsiderFreezing(Held, A.Office(officer, At(March(10)))));
    }

    [Theory]
    [InlineData(FreezingAnswer.Frozen, null, "Enter when it is reviewed (Getting the Best from Complaints)")]
    [InlineData(FreezingAnswer.Frozen, 5, "Enter a date after the decision")]
    [InlineData(FreezingAnswer.Frozen, 6, null)]
    [InlineData(FreezingAnswer.NotFrozen, null, null)]
    [InlineData(FreezingAnswer.NothingInDispute, null, null)]
    public void ConsiderFreezing_HeldBack_NeedsAReviewAfterTheDecision(FreezingAnswer answer, int? day, string? sentence) =>
        Assert.Equal(sentence, CaseEscalation.WhyNotReviewFreezingOn(answer, day is { } on ? March(on) : null, March(5))?.ToString());

    [Fact]
    public void ConsiderFreezing_HeldBack_IsKeptAndTheHistoryTellsNoRationale()
    {
        var @case = AtStage1().Build();
        Assert.True(@case.Escalation.FreezingIsAwaited);

        @case.Escalation.ConsiderFreezing(Held, A.Office(Ada, At(March(10))));

        Assert.Equal((Held, false), (@case.Freezing!.Facts, @case.Escalation.FreezingIsAwaited));
        Assert.Equal(
            new HistoryEntry(At(March(10)), Ada.Id, Ada.Name, "Disputed decision held back on 5 March 2026, to be reviewed on 19 March 2026",
                "Decided by Head of Service")
            {
                HappenedOn = March(5),
            },
            @case.Latest());
    }

    [Fact]
    public void ConsiderFreezing_Anew_ReplacesTheDecisionAndItsReview()
    {
        var @case = AtStage1().Build();
        @case.Escalation.ConsiderFreezing(Held, A.Office(Ada, At(March(10))));

        @case.Escalation.ConsiderFreezing(Held with { Answer = FreezingAnswer.NotFrozen, Decided = March(9) }, A.Office(Ada, At(March(10))));

        Assert.Equal((FreezingAnswer.NotFrozen, null), (@case.Freezing!.Answer, @case.Freezing.Review));
        Assert.Equal("Disputed decision not held back, on 9 March 2026", @case.Latest().What);
    }
}
