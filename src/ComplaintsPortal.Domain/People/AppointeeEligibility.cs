using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.People;

/// <summary>Who may be what: the rules about the person alone. What they are already in the same case is asked of the stage.</summary>
public static class AppointeeEligibility
{
    /// <summary>Why they may not investigate a complaint about that service.</summary>
    /// <param name="who">Somebody on the register.</param>
    /// <param name="service">A key of the list <c>service</c>; null where it is not known.</param>
    public static Refusal? WhyNotInvestigate(this Appointee who, string? service) => who switch
    {
        { Retired: true } => NoLongerServes(who),
        { MayInvestigate: false } => NotRegisteredAs(who, "an investigating officer"),
        { Service: { } own } when own == service => new($"{who.Name} works in the service complained about, or manages it", Authority.Guidance),
        _ => null,
    };

    /// <summary>Why they may not be the independent person.</summary>
    public static Refusal? WhyNotBeIndependentPerson(this Appointee who) => who switch
    {
        { Retired: true } => NoLongerServes(who),
        { MayBeIndependentPerson: false } => NotRegisteredAs(who, "an independent person"),
        _ => NotIndependent(who, "regulations 2 and 17(2)"),
    };

    /// <summary>Why they may not sit on a review panel.</summary>
    public static Refusal? WhyNotSit(this Appointee who) => who switch
    {
        { Retired: true } => NoLongerServes(who),
        { MaySit: false, MayChair: false } => NotRegisteredAs(who, "a panel member"),
        _ => NotIndependent(who, "regulations 2 and 19(2)"),
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
        CouncilTie.Officer => new($"{who.Name} is an officer or employee of this council", citation),
        CouncilTie.Member => new($"{who.Name} is a member of this council", citation),
        CouncilTie.Spouse => new($"{who.Name} is the spouse or civil partner of a member or officer of this council", citation),
        _ => null,
    };
}
