namespace ComplaintsPortal.Domain.People;

/// <summary>
/// Somebody on the council's register whom it may appoint to a statutory complaint: as investigating officer, as independent
/// person, or to a review panel. Nobody is ever taken off it, since old cases name them: who no longer serves is retired.
/// </summary>
public sealed class Appointee
{
    /// <summary>The longest name, organisation, e-mail address or telephone number.</summary>
    public const int LineLength = 200;

    /// <summary>The longest text about interests or availability.</summary>
    public const int TextLength = 2_000;

    private Appointee() => Name = "";

    /// <summary>Somebody new on the register.</summary>
    public Appointee(Guid id, AppointeeFacts facts)
        : this()
    {
        Id = id;
        Take(facts);
    }

    /// <summary>Their key, the same in every copy of the register.</summary>
    public Guid Id { get; private set; }

    /// <summary>The name by which letters and the history call them.</summary>
    public string Name { get; private set; }

    /// <summary>Who sends them: an agency, another council, this council.</summary>
    public string? Organisation { get; private set; }

    /// <summary>Whether they may investigate at stage 2.</summary>
    public bool MayInvestigate { get; private set; }

    /// <summary>Whether they may be the independent person at stage 2.</summary>
    public bool MayBeIndependentPerson { get; private set; }

    /// <summary>Whether they may chair a review panel.</summary>
    public bool MayChair { get; private set; }

    /// <summary>Whether they may sit on a review panel.</summary>
    public bool MaySit { get; private set; }

    /// <summary>What ties them to this council now.</summary>
    public CouncilTie Tie { get; private set; }

    /// <summary>The last day on which they were a member or officer of this council; null where they never were, or are.</summary>
    public DateOnly? TiedUntil { get; private set; }

    /// <summary>A key of the list <c>service</c>: the one that they work in or manage.</summary>
    public string? Service { get; private set; }

    /// <summary>The interests that they declared in general.</summary>
    public string? Interests { get; private set; }

    /// <summary>When they can take on work.</summary>
    public string? Availability { get; private set; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; private set; }

    /// <summary>Telephone number, as given.</summary>
    public string? Telephone { get; private set; }

    /// <summary>Whether they no longer take appointments.</summary>
    public bool Retired { get; private set; }

    /// <summary>Whether they have an account in this portal, which makes them an employee whatever the register says. Not stored: it is asked anew.</summary>
    public bool HoldsAccount { get; private set; }

    /// <summary>Says whether they have an account in this portal.</summary>
    public void SayWhetherTheyHoldAnAccount(bool holds) => HoldsAccount = holds;

    /// <summary>Raised by every change; a form carries it.</summary>
    public int Version { get; private set; }

    /// <summary>All that the register says of them.</summary>
    public AppointeeFacts Facts => new(Name)
    {
        Organisation = Organisation,
        MayInvestigate = MayInvestigate,
        MayBeIndependentPerson = MayBeIndependentPerson,
        MayChair = MayChair,
        MaySit = MaySit,
        Tie = Tie,
        TiedUntil = TiedUntil,
        Service = Service,
        Interests = Interests,
        Availability = Availability,
        Email = Email,
        Telephone = Telephone,
        Retired = Retired,
    };

    /// <summary>Replaces all that the register says of them.</summary>
    public void Restate(AppointeeFacts facts)
    {
        Take(facts);
        Version++;
    }

    private void Take(AppointeeFacts facts)
    {
        (Name, Organisation, Email, Telephone) = (facts.Name, facts.Organisation, facts.Email, facts.Telephone);
        (MayInvestigate, MayBeIndependentPerson, MayChair, MaySit) = (facts.MayInvestigate, facts.MayBeIndependentPerson, facts.MayChair, facts.MaySit);
        (Tie, TiedUntil, Service) = (facts.Tie, facts.TiedUntil, facts.Service);
        (Interests, Availability, Retired) = (facts.Interests, facts.Availability, facts.Retired);
    }
}

/// <summary>What the register says of somebody.</summary>
public sealed record AppointeeFacts(string Name)
{
    public string? Organisation { get; init; }

    public bool MayInvestigate { get; init; }

    public bool MayBeIndependentPerson { get; init; }

    public bool MayChair { get; init; }

    public bool MaySit { get; init; }

    public CouncilTie Tie { get; init; }

    public DateOnly? TiedUntil { get; init; }

    public string? Service { get; init; }

    public string? Interests { get; init; }

    public string? Availability { get; init; }

    public string? Email { get; init; }

    public string? Telephone { get; init; }

    public bool Retired { get; init; }
}

/// <summary>What may tie somebody to this council, so that they are not independent of it (regulation 2).</summary>
public enum CouncilTie
{
    None,

    /// <summary>An officer or any other employee.</summary>
    Officer,

    /// <summary>An elected member.</summary>
    Member,

    /// <summary>The spouse or civil partner of an officer or member.</summary>
    Spouse,
}
