using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.People;

// Who may be what: the rules about the person alone. What they are already in the same case is asked of the stage.
public sealed partial class Appointee
{
    /// <summary>Why they may not investigate a complaint about a place: they work there, or anywhere above or below it.</summary>
    /// <param name="service">A key of the list <c>service</c>; null where it is not known.</param>
    /// <param name="team">A key of the list <c>team</c>; null where it is not known.</param>
    /// <param name="places">What lies under what; without it a service is compared with itself alone.</param>
    public Refusal? WhyNotInvestigate(string? service, string? team = null, PlaceTree? places = null) => this switch
    {
        { Retired: true } => NoLongerServes,
        { MayInvestigate: false } => NotRegisteredAs("an investigating officer"),
        { Service: { } own } when IsInTheLineOf(own, Covering(service, team, places), places) => InTheLine,
        _ => null,
    };

    /// <summary>
    /// Why they may not investigate while nobody has said whether they stand outside the line of management: the register does not know
    /// where they work, or the case not what it is about.
    /// </summary>
    /// <param name="outside">What was said: true for outside, null for nothing.</param>
    /// <param name="service">A key of the list <c>service</c>; null where it is not known.</param>
    /// <param name="team">A key of the list <c>team</c>; null where it is not known.</param>
    /// <param name="places">What lies under what.</param>
    public Refusal? WhyNotOutside(bool? outside, string? service, string? team = null, PlaceTree? places = null) => outside switch
    {
        _ when Service is not null && Covering(service, team, places).Count > 0 => null,
        true => null,
        false => InTheLine,
        null => new($"Say whether {Name} stands outside the service complained about and its line of management: the register does not tell",
            Authority.Guidance),
    };

    private Refusal InTheLine => new($"{Name} works in the service complained about, or manages it", Authority.Guidance);

    private static IReadOnlyList<string> Covering(string? service, string? team, PlaceTree? places) =>
        places?.ServicesCovering(service, team) ?? (service is null ? [] : [service]);

    // Above it, the same, or below it.
    private static bool IsInTheLineOf(string own, IReadOnlyList<string> covering, PlaceTree? places) =>
        covering.Contains(own) || (covering.Count > 0 && places?.ServiceAndAbove(own).Contains(covering[0]) is true);

    /// <summary>Why they may not be the independent person.</summary>
    public Refusal? WhyNotBeIndependentPerson() => this switch
    {
        { Retired: true } => NoLongerServes,
        { MayBeIndependentPerson: false } => NotRegisteredAs("an independent person"),
        _ => NotIndependent("regulations 2 and 17(2)"),
    };

    /// <summary>Why they may not sit on a review panel.</summary>
    public Refusal? WhyNotSit() => this switch
    {
        { Retired: true } => NoLongerServes,
        { MaySit: false, MayChair: false } => NotRegisteredAs("a panel member"),
        _ => NotIndependent("regulations 2 and 19(2)"),
    };

    /// <summary>Why they may not chair a review panel from that day on.</summary>
    public Refusal? WhyNotChair(CouncilRules rules, DateOnly on) => this switch
    {
        _ when WhyNotSit() is { } refusal => refusal,
        { MayChair: false } => NotRegisteredAs("a panel chair"),
        { TiedUntil: { } last } when last > on.AddYears(-rules.ChairFreeYears) => new(
            $"{Name} was a member or officer of this council until {last:d MMMM yyyy}, and the chair must not have been one for {rules.ChairFreeYears} years",
            $"{Authority.Guidance}; the number of years is a rule of the council"),
        _ => null,
    };

    private Refusal NoLongerServes => new($"{Name} no longer takes appointments");

    private Refusal NotRegisteredAs(string what) => new($"{Name} is not on the register as {what}");

    private Refusal? NotIndependent(string citation) => Tie switch
    {
        _ when HoldsAccount => new($"{Name} has an account in this portal and so is an employee of this council", citation),
        CouncilTie.Officer => new($"{Name} is an officer or employee of this council", citation),
        CouncilTie.Member => new($"{Name} is a member of this council", citation),
        CouncilTie.Spouse => new($"{Name} is the spouse or civil partner of a member or officer of this council", citation),
        _ => null,
    };
}
