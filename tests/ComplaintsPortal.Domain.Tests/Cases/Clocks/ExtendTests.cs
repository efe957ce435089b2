using System.Globalization;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Clocks;

public sealed class ExtendTests
{
    private const string Reason = "An advocate has to be found";

    public static TheoryData<string, CaseBuilder, Procedure, Officer, string> Refusals => new()
    {
        { "by a clerk", AtStage1(), A.Procedure(), Colin, NotACaseWorker },
        { "by an administrator", AtStage1(), A.Procedure(), Priya, NotACaseWorker },
        { "concluded", AtStage1().ConcludedOn(March(10)), A.Procedure(), Ada, Concluded },
        { "the response was sent", AtStage1().SentOn(March(20)), A.Procedure(), Ada, "The response has already been sent" },
        { "without a clock", AtStage1().Under("compliment"), A.Procedure("compliment"), Ada, "This stage has no clock" },
        { "extended before", AtStage1().Extended(), A.Procedure(), Ada, "This stage has already been extended to its maximum (regulation 14)" },
        {
            "a review panel has no longer limit", AtStage1().AtStage(3), A.Procedure(), Ada,
            "The limit of this stage cannot be extended (regulations 19 and 20)"
        },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Extend_WhereItMayNot_SaysWhy(string situation, CaseBuilder builder, Procedure procedure, Officer officer, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        var stage = @case.CurrentStage!;

        AssertRefused(sentence, stage.Clock.WhyNotExtend(A.Office(officer, procedure: procedure)), @case,
            () => stage.Clock.Extend(Terms(procedure, stage), A.Office(officer, At(March(10)), procedure, WorkingDays)));
    }

    [Theory]
    [InlineData("children-act", 1, "2026-03-16", "2026-03-30")]
    [InlineData("code", 1, "2026-03-16", "2026-03-30")]
    [InlineData("mp-enquiry", 1, "2026-03-16", "2026-03-30")]
    [InlineData("children-act", 2, "2026-04-09", "2026-06-08")] // received on 3 March: 25 and 65 working days, not 25 + 65
    public void Extend_AStage_EndsAtItsMaximumAndKeepsTheDateBeforeIt(string key, int number, string before, string after)
    {
        var procedure = A.Procedure(key);
        var @case = AtStage1().Under(procedure).AtStage(number).Build();
        var stage = @case.CurrentStage!;

        stage.Clock.Extend(Terms(procedure, stage), A.Office(Ada, At(March(10)), procedure, WorkingDays));

        Assert.Equal($"{before} {after}", $"{stage.Extension!.OriginalDue:yyyy-MM-dd} {stage.Due:yyyy-MM-dd}");
        Assert.Equal(("Mabel Firth", "By letter", "An advocate has to be found"), (stage.Extension.AgreedBy, stage.Extension.ToldBy, stage.Extension.Reason));
        Assert.Equal(March(10), stage.Extension.On);
        Assert.Equal(
            new HistoryEntry(At(March(10)), Ada.Id, Ada.Name, $"Stage {number} extended to {stage.Due:d MMMM yyyy}, agreed by Mabel Firth", Reason, number),
            @case.Latest());
    }

    [Fact]
    public void Extend_ThenAcknowledgedUnderTheCode_RunsToTheMaximumFromThere()
    {
        var stage = AtStage1().Under("code").Extended().AcknowledgedOn(March(6)).Build().CurrentStage!;

        Assert.Equal((Due, new DateOnly(2026, 4, 7)), (stage.Extension!.OriginalDue, stage.Due!.Value));
    }

    [Fact]
    public void Extend_ToADateBeforeTheMaximum_MakesThatTheDueDate()
    {
        var stage = AtStage1().ExtendedBy(A.Terms(A.Procedure(), 1, March(3)) with { Until = March(18) }).Build().CurrentStage!;

        var clock = stage.Clock.Under(A.Procedure(), WorkingDays)!;
        Assert.Equal((March(18), March(18), 12, Day20), (stage.Due!.Value, clock.Due, clock.Days, stage.DueMaximum!.Value));
        Assert.Contains(
            "It was extended to Wednesday 18 March 2026, the date that was agreed, which is day 12 (regulation 14).",
            ClockWorking.Sentences(clock, A.Procedure(), 1, WorkingDays));
    }

    [Theory]
    [InlineData(16, false, null)]
    [InlineData(17, false, "It was due on 16 March 2026: only a manager records an extension after that, and it stays late (regulation 14)")]
    [InlineData(17, true, null)]
    [InlineData(31, true, "Its longest limit passed on 30 March 2026, and an extension never ends on a day that has passed (regulation 14)")]
    public void Extend_AfterTheEvent_NeedsAManagerAndADayThatHasNotPassed(int day, bool manager, string? sentence) => Assert.Equal(
        sentence, AtStage1().Build().CurrentStage!.Clock.WhyNotExtend(A.Office(manager ? Mabel : Ada, today: March(day)))?.ToString());

    [Fact]
    public void Extend_AfterTheEvent_SaysSoAndStaysLate()
    {
        var @case = AtStage1().Build();
        var stage = @case.CurrentStage!;
        var terms = A.Terms(A.Procedure(), 1, March(18)) with { Until = March(25) };

        Assert.Equal("Enter a date that is today or in the future", stage.Clock.WhyNotExtendTo(March(17), A.Office(Mabel, today: March(18)))?.Sentence);
        stage.Clock.Extend(terms, A.Office(Mabel, At(March(18)), A.Procedure(), WorkingDays));

        Assert.Equal((true, Due, Due), (stage.Extended, stage.Due!.Value, stage.Extension!.Lapsed!.Value));
        Assert.Equal(
            "Stage 1 extended to 25 March 2026, agreed by Mabel Firth; recorded after 16 March 2026, when it was due, so that it stays late",
            @case.Latest().What);
        Assert.Contains(
            CaseDeadlines.Of(@case, A.Procedure(), WorkingDays, new CouncilRules()),
            deadline => deadline is { Kind: DeadlineKind.AgreedDate, IsPending: true } && deadline.Due == March(25));
    }

    [Theory]
    [InlineData("code", "2026-04-08", null)]
    [InlineData("children-act", "2026-04-08", "Enter a date on or before 30 March 2026, day 20 (regulation 14)")]
    public void Extend_BeyondTheFurtherDays_IsPossibleUnderTheCodeAlone(string key, string until, string? sentence)
    {
        var procedure = A.Procedure(key);
        var stage = AtStage1().Under(procedure).Build().CurrentStage!;
        var date = DateOnly.Parse(until, CultureInfo.InvariantCulture);

        Assert.Equal(sentence, stage.Clock.WhyNotExtendTo(date, A.Office(Ada, procedure: procedure, today: March(10)))?.ToString());
        if (sentence is null)
        {
            stage.Clock.Extend(Terms(procedure, stage) with { Until = date }, A.Office(Ada, At(March(10)), procedure, WorkingDays));
            Assert.Equal(date, stage.Due);
        }
    }

    private static ExtensionTerms Terms(Procedure procedure, Stage stage) => A.Terms(procedure, stage.Number, March(10), Reason);
}
