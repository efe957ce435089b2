namespace ComplaintsPortal.Domain.Cases.Moving;

/// <summary>What may be done about who sees a case. Only what the person's role may do is named: on most cases it is nobody's next step.</summary>
public static class AccessMoves
{
    /// <summary>The verbs of this table.</summary>
    public static IReadOnlyList<Verb> Verbs { get; } = [Verb.Seal, Verb.Unseal, Verb.Bar, Verb.AskToBar, Verb.LiftBar];

    internal static IEnumerable<Move> Of(Case @case, Office office)
    {
        if (!office.Who.WorksOnCases)
        {
            yield break;
        }

        if (!office.Who.Supervises)
        {
            yield return new(Verb.AskToBar, "Ask to bar a member of staff", null, @case.Sealing.WhyNotAskToBar(office));
            yield break;
        }

        yield return new(Verb.Bar, "Bar a member of staff", null, @case.Sealing.WhyNotBar(office));
        yield return new(Verb.Seal, @case.Sealing.IsSealed ? "Change to whom it is sealed" : "Seal the case", null, @case.Sealing.WhyNotSeal(office));
        if (@case.Sealing.IsSealed)
        {
            yield return new(Verb.Unseal, "Unseal the case", null, @case.Sealing.WhyNotUnseal(office));
        }

        if (@case.Sealing.HasBarToLift(office.Who.Id))
        {
            yield return new(Verb.LiftBar, "Lift or decline a bar", null, @case.Sealing.WhyNotLiftBar(office));
        }
    }
}
