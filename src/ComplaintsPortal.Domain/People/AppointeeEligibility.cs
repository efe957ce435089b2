using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.People;

/// <summary>Who may be what: the rules about the person alone. What they are already in the same case is asked of the stage.</summary>
public static class AppointeeEligibility
{
    /// <summary>Why they may not investigate a complaint about a place: they work there, or anywhere above or below it.</summary>
    /// <param name="who">Somebody on the register.</param>
    /// <param name="service">A key of the list <c>service</c>; null where it is not known.</param>
    /// <param name="team">A key of the list <c>team</c>; null where it is not known.</param>
    /// <param name="places">What lies under what; without it a service is compared with itself alone.</param>
    public static Refusal? WhyNotInvestigate(this Appointee who, string? service, string? team = null, PlaceTree? places = null) => who switch
    {
        { Retired: true } => NoLongerServes(who),
        { MayInvestigate: false } => NotRegisteredAs(who, "an investigating officer"),
        { Service: { } own } when IsInTheLineOf(own, Covering(service, team, places), places) => InTheLine(who),
        _ => null,
    };

    /// <summary>
    /// Why they may not investigate while nobody has said whether they stand outside the line of management: the register does not know
    /// where they work, or the case not what it is about.
    /// </summary>
    /// <param name="who">Somebody on the register.</param>
    /// <param name="outside">What was said: true for outside, null for nothing.</param>
    /// <param name="service">A key of the list <c>service</c>; null where it is not known.</param>
    /// <param name="team">A key of the list <c>team</c>; null where it is not known.</param>
    /// <param name="places">What lies under what.</param>
    public static Refusal? WhyNotOutside(this Appointee who, bool? outside, string? service, string? team = null, PlaceTree? places = null) => outside switch
    {
        _ when who.Service is not null && Covering(service, team, places).Count > 0 => null,
        true => null,
        false => InTheLine(who),
        null => new($"Say whether {who.Name} stands outside the service complained about and its line of management: the register does not tell",
            Authority.Guidance),
    };

    private static Refusal InTheLine(Appointee who) => new($"{who.Name} works in the service complained about, or manages it", Authority.Guidance);

    private static IReadOnlyList<string> Covering(string? service, string? team, PlaceTree? places) =>
        places?.ServicesCovering(service, team) ?? (service is null ? [] : [service]);

    // Above it, the same, or below it.
    private static bool IsInTheLineOf(string own, IReadOnlyList<string> covering, PlaceTree? places) =>
        covering.Contains(own) || (covering.Count > 0 && places?.ServiceAndAbove(own).Contains(covering[0]) is true);

    /// <summary>Why they may not be the independent person.</summary>
    public static Refusal? WhyNotBeIndependentPerson(this Appointee who) => who switch
    {
        { Retired: true } => NoLongerServes(who),
        { MayBeIndependentPerson: false } => NotRegisteredAs(who, "an independent person"),
        _ => NotIndependent(who, new Regulations("2 and 17(2)")),
    };

    /// <summary>Why they may not sit on a review panel.</summary>
    public static Refusal? WhyNotSit(this Appointee who) => who switch
    {
        { Retired: true } => NoLongerServes(who),
        { MaySit: false, MayChair: false } => NotRegisteredAs(who, "a panel member"),
        _ => NotIndependent(who, new Regulations("2 and 19(2)")),
    };

    /// <summary>Why they may not chair a review panel from that day on.</summary>
    public static Refusal? WhyNotChair(this Appointee who, CouncilRules rules, DateOnly on) => who switch
    {
        _ when who.WhyNotSit() is { } refusal => refusal,
        { MayChair: false } => NotRegisteredAs(who, "a panel chair"),
        { TiedUntil: { } last } when last > on.AddYears(-rules.ChairFreeYears) => new(
            $"{who.Name} was a member or officer of this council until {last:d MMMM yyyy}, "
            + $"and the chair must not have been one for {rules.ChairFreeYears} years",
            $"{Authority.Guidance}; the number of years is a rule of the council"),
        _ => null,
    };

    private static Refusal NoLongerServes(Appointee who) => new($"{who.Name} no longer takes appointments");

    private static Refusal NotRegisteredAs(Appointee who, string what) => new($"{who.Name} is not on the register as {what}");

    private static Refusal? NotIndependent(Appointee who, string citation) => who.Tie switch
    {
        _ when who.HoldsAccount => new($"{who.Name} has an account in this portal and so is an employee of this council", citation),
        CouncilTie.Officer => new($"{who.Name} is an officer or employee of this council", citation),
        CouncilTie.Member => new($"{who.Name} is a member of this council", citation),
        CouncilTie.Spouse => new($"{who.Name} is the spouse or civil partner of a member or officer of this council", citation),
        _ => null,
    };
}
