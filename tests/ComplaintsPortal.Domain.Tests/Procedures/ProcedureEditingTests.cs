using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Procedures;

public sealed class ProcedureEditingTests
{
    [Theory]
    [InlineData("children-act", 1, 10, 20, null, ClockFrom.Received, null)]
    [InlineData("children-act", 1, 5, 15, 2, ClockFrom.Received, null)]
    [InlineData("children-act", 1, 10, null, null, ClockFrom.Received, null)]
    [InlineData("children-act", 1, 11, 20, null, ClockFrom.Received, "The limit cannot be longer than 10 working days (regulation 14)")]
    [InlineData("children-act", 1, 10, 21, null, ClockFrom.Received, "The longest limit cannot be longer than 20 working days (regulation 14)")]
    [InlineData("children-act", 1, null, null, null, ClockFrom.Received, "The stage needs a limit, of at most 10 working days (regulation 14)")]
    [InlineData("children-act", 1, 10, 20, null, ClockFrom.Acknowledged, "The clock cannot start later than that (regulation 14)")]
    [InlineData("children-act", 2, 25, 65, null, ClockFrom.Agreed, null)]
    [InlineData("children-act", 2, 25, 66, null, ClockFrom.Received, "The longest limit cannot be longer than 65 working days (regulation 17)")]
    [InlineData("children-act", 3, 51, 51, null, ClockFrom.Received, "The limit cannot be longer than 50 working days (regulations 19 and 20)")]
    [InlineData("code", 1, 10, 20, 6, ClockFrom.Acknowledged, "The acknowledgement cannot take longer than 5 working days (Complaint Handling Code 6.2)")]
    [InlineData("code", 1, 10, 20, 5, ClockFrom.Received, null)]
    [InlineData("corporate", 1, 40, 80, null, ClockFrom.Agreed, null)]
    [InlineData("corporate", 1, 40, 39, null, ClockFrom.Received, "The longest limit must be at least the ordinary one")]
    [InlineData("corporate", 1, null, 20, null, ClockFrom.Received, "A stage without an ordinary limit has no longest one")]
    public void RestateStage_Limits_AreHeldToTheLaw(string key, int stage, int? days, int? most, int? acknowledge, ClockFrom from, string? sentence)
    {
        var procedure = A.Procedure(key);
        var terms = new StageTerms("Stage", days, most, acknowledge, from);

        Assert.Equal(sentence, procedure.WhyNotRestateStage(stage, terms)?.ToString());
        if (sentence is null)
        {
            procedure.RestateStage(stage, terms);
            Assert.Equal(terms, procedure.Stage(stage)!.Terms);
        }
        else
        {
            Assert.Throws<RefusedException>(() => procedure.RestateStage(stage, terms));
        }
    }

    [Theory]
    [InlineData("children-act", "The statutory procedure has three stages (regulations 14, 17 and 19)")]
    [InlineData("code", "The Code has two stages, and no stage before or between them (Complaint Handling Code 5.2)")]
    [InlineData("compliment", "Records of this procedure have one stage")]
    [InlineData("corporate", null)]
    public void AddStage_ToAProcedure_OnlyToACouncilsOwn(string key, string? sentence)
    {
        var procedure = A.Procedure(key);

        Assert.Equal(sentence, procedure.WhyNotAddStage()?.ToString());
        if (sentence is null)
        {
            procedure.AddStage(new StageTerms("Chief executive", 15, null, null, ClockFrom.Received));
            Assert.Equal((3, "Chief executive"), (procedure.Stages[^1].Number, procedure.Stages[^1].Name));
        }
    }
}
