namespace ComplaintsPortal.Domain.Procedures;

/// <summary>What the law lets a council change of its limits: each can be made shorter for oneself, never longer.</summary>
public static class ProcedureLimits
{
    // SI 2006/1738 regulations 14, 17, 19 and 20 run from receipt; the Code's limits from acknowledgement, itself within 5 days.
    /// <summary>Why a stage of that procedure cannot have these terms by the law or the Code; null where neither says so.</summary>
    /// <param name="key">The key of the procedure.</param>
    /// <param name="number">The number of the stage.</param>
    /// <param name="terms">What the stage is called, and its limits.</param>
    public static Refusal? WhyNotByLaw(string key, int number, StageTerms terms)
    {
        if (DefaultProcedures.LimitsOfTheLaw(key) is not { } procedure)
        {
            return null;
        }

        return procedure.Stage(number) is not { } law ? procedure.WhyNotAddStage() : terms switch
        {
            { StandardDays: null } when law.StandardDays is not null =>
                new($"The stage needs a limit, of at most {law.StandardDays} working days", Authority.ForLimit(procedure, number)),
            _ when Longer(terms.StandardDays, law.StandardDays) =>
                new($"The limit cannot be longer than {law.StandardDays} working days", Authority.ForLimit(procedure, number)),
            _ when terms.MaximumDays > law.MaximumDays =>
                new($"The longest limit cannot be longer than {law.MaximumDays} working days", Authority.ForExtending(procedure, number)),
            _ when Longer(terms.AcknowledgeDays, law.AcknowledgeDays) =>
                new($"The acknowledgement cannot take longer than {law.AcknowledgeDays} working days", Authority.ForAcknowledgement(procedure, number)),
            _ when Later(terms.ClockFrom, law.ClockFrom, procedure, number) =>
                new("The clock cannot start later than that", Authority.ForLimit(procedure, number)),
            _ => null,
        };
    }

    private static bool Longer(int? stated, int? law) => law is { } most && (stated is null || stated > most);

    // When stage 2 starts is contested (regulation 17): councils also count from the agreed statement, and say so.
    private static bool Later(ClockFrom stated, ClockFrom law, Procedure procedure, int number) =>
        stated != law && stated is not ClockFrom.Received && !(procedure.IsStatutory && number == 2 && stated is ClockFrom.Agreed);
}
