using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.People;

// Who may be what: the rules about the person alone. What they are already in the same case is asked of the stage.
public sealed partial class Appointee
{
    /// <summary>Why they may not investigate a complaint about that service.</summary>
    /// <param name="service">A key of the list <c>service</c>; null where it is not known.</param>
    public Refusal? WhyNotInvestigate(string? service) => this switch
    {
        { Retired: true } => NoLongerServes,
        { MayInvestigate: false } => NotRegisteredAs("an investigating officer"),
        { Service: { } own } when own == service => new($"{Name} works in the service complained about, or manages it", Authority.Guidance),
        _ => null,
    };

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
        CouncilTie.Officer => new($"{Name} is an officer or employee of this council", citation),
        CouncilTie.Member => new($"{Name} is a member of this council", citation),
        CouncilTie.Spouse => new($"{Name} is the spouse or civil partner of a member or officer of this council", citation),
        _ => null,
    };
}
