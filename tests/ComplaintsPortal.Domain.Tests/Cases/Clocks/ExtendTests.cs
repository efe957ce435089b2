using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Stages;
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

    private static ExtensionTerms Terms(Procedure procedure, Stage stage) => A.Terms(procedure, stage.Number, March(10), Reason);
}
