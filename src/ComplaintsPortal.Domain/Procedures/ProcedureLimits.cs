namespace ComplaintsPortal.Domain.Procedures;

/// <summary>What the law lets a council change of its limits: each can be made shorter for oneself, never longer.</summary>
internal static class ProcedureLimits
{
    // SI 2006/1738 regulations 14, 17, 19 and 20 run from receipt; the Code's limits from acknowledgement, itself within 5 days.
    internal static Refusal? WhyNotByLaw(Procedure procedure, int number, StageTerms terms)
    {
        if (DefaultProcedures.LimitsOfTheLaw(procedure.Key)?.Stage(number) is not { } law)
        {
            return null;
        }

        return terms switch
        {
            _ when Longer(terms.StandardDays, law.StandardDays) =>
                new($"The limit cannot be longer than {law.StandardDays} working days", Authority.ForLimit(procedure, number)),
            _ when terms.MaximumDays > law.MaximumDays =>
                new($"The longest limit cannot be longer than {law.MaximumDays} working days", Authority.ForLimit(procedure, number)),
            _ when Longer(terms.AcknowledgeDays, law.AcknowledgeDays) =>
                new($"The acknowledgement cannot take longer than {law.AcknowledgeDays} working days", "Complaint Handling Code 6.2"),
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
