
namespace ComplaintsPortal.Domain.Procedures;

// Keeping the procedures. A limit of the law can be made shorter for oneself, never longer.
public sealed partial class Procedure
{
    /// <summary>The longest limit in working days that a form takes.</summary>
    public const int MostDays = 500;

    /// <summary>Gives the procedure another name.</summary>
    public void Rename(string name) => Name = name;

    /// <summary>Offers it no longer for new records. Cases that follow it go on.</summary>
    public void Retire() => retired = true;

    /// <summary>Offers it again.</summary>
    public void BringBack() => retired = false;

    /// <summary>Why a stage of the procedure cannot have these limits.</summary>
    public Refusal? WhyNotRestateStage(int number, StageTerms terms) => terms switch
    {
        { MaximumDays: { } most, StandardDays: { } days } when most < days => new("The longest limit must be at least the ordinary one"),
        { MaximumDays: not null, StandardDays: null } => new("A stage without an ordinary limit has no longest one"),
        _ => WhyNotByLaw(Key, number, terms),
    };

    /// <summary>Changes what a stage is called and its limits. Cases that follow the procedure are dated anew.</summary>
    public void RestateStage(int number, StageTerms terms)
    {
        WhyNotRestateStage(number, terms)?.Throw();
        stages.Single(stage => stage.Number == number).Restate(terms);
    }

    /// <summary>Why no stage can be added: the law and the Ombudsman's Code say how many there are.</summary>
    public Refusal? WhyNotAddStage() => Key switch
    {
        DefaultProcedures.ChildrenAct => new("The statutory procedure has three stages", "regulations 14, 17 and 19"),
        DefaultProcedures.Code => new("The Code has two stages, and no stage before or between them", "Complaint Handling Code 5.2"),
        _ when Kind is not (ProcedureKind.Complaint or ProcedureKind.Representation or ProcedureKind.Enquiry) =>
            new("Records of this procedure have one stage"),
        _ => null,
    };

    /// <summary>Adds a stage after the last.</summary>
    public void AddStage(StageTerms terms)
    {
        WhyNotAddStage()?.Throw();
        var next = new StageRule(stages.Max(stage => stage.Number) + 1, terms.Name);
        next.Restate(terms);
        stages.Add(next);
    }

    // SI 2006/1738 regulations 14, 17, 19 and 20 run from receipt; the Code's limits from acknowledgement, itself within 5 days.
    /// <summary>Why a stage of that procedure cannot have these terms by the law or the Code; null where neither says so.</summary>
    /// <param name="key">The key of the procedure.</param>
    /// <param name="number">The number of the stage.</param>
    /// <param name="terms">What the stage is called, and its limits.</param>
    public static Refusal? WhyNotByLaw(string key, int number, StageTerms terms)
    {
        if (DefaultProcedures.LimitsOfTheLaw(key) is not { } lawful)
        {
            return null;
        }

        return lawful.Stage(number) is not { } law ? lawful.WhyNotAddStage() : terms switch
        {
            _ when Longer(terms.StandardDays, law.StandardDays) =>
                new($"The limit cannot be longer than {law.StandardDays} working days", Authority.ForLimit(lawful, number)),
            _ when terms.MaximumDays > law.MaximumDays =>
                new($"The longest limit cannot be longer than {law.MaximumDays} working days", Authority.ForExtending(lawful, number)),
            _ when Longer(terms.AcknowledgeDays, law.AcknowledgeDays) =>
                new($"The acknowledgement cannot take longer than {law.AcknowledgeDays} working days", Authority.ForAcknowledgement(lawful, number)),
            _ when Later(terms.ClockFrom, law.ClockFrom, lawful, number) => new("The clock cannot start later than that", Authority.ForLimit(lawful, number)),
            _ => null,
        };
    }

    private static bool Longer(int? stated, int? law) => law is { } most && (stated is null || stated > most);

    // When stage 2 starts is contested (regulation 17): councils also count from the agreed statement, and say so.
    private static bool Later(ClockFrom stated, ClockFrom law, Procedure procedure, int number) =>
        stated != law && stated is not ClockFrom.Received && !(procedure.IsStatutory && number == 2 && stated is ClockFrom.Agreed);
}
