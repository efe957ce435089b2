using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>
/// Settling who speaks for the child or the complainant, where somebody else does and may not, or may not yet: at once where consent
/// was refused, and where it was sought and not answered before the response goes out. It is settled when the consent is recorded as
/// given or as not needed, or when the case ends.
/// </summary>
internal static class ConsentDeadline
{
    internal static IEnumerable<Deadline> Of(Case @case) => @case.Representative?.Facts switch
    {
        { Consent: Consent.Refused } facts when @case.People.AreDealtWith =>
            [Due(new DayZero(facts.On ?? @case.Received, "consent was refused"), facts.On ?? @case.Received, "at once: the representative is not dealt with")],
        { Consent: Consent.Sought } facts when @case.Stages.LastOrDefault(stage => stage.IsOpen) is { Due: { } response } =>
            [Due(new DayZero(facts.On ?? @case.Received, "consent was sought"), response, "the day on which the response is due: nobody gets it without")],
        _ => [],
    };

    private static Deadline Due(DayZero from, DateOnly due, string rule) => Deadline.On(DeadlineKind.Consent, null, from, due, rule, Authority.Guidance);
}
