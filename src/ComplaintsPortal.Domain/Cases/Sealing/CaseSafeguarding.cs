using ComplaintsPortal.Domain.Calendar;

namespace ComplaintsPortal.Domain.Cases.Sealing;

/// <summary>A worry about a child's safety, which is passed on before anything else.</summary>
public sealed class CaseSafeguarding(Case @case)
{
    /// <summary>The first concern that still has to be passed on.</summary>
    public SafeguardingConcern? Waiting => @case.concerns.Find(concern => concern.IsWaiting);

    /// <summary>Why a concern cannot be raised now.</summary>
    public Refusal? WhyNotRaise(Office office) => Case.NotACaseWorker(office.Who) switch
    {
        { } refusal => refusal,
        _ when Waiting is not null => new("Pass the safeguarding concern on first"),
        _ => null,
    };

    /// <summary>Records a worry about a child's safety. Until it is passed on, nothing else is decided at triage.</summary>
    public void Raise(string concern, Office office)
    {
        WhyNotRaise(office)?.Throw();
        @case.concerns.Add(new SafeguardingConcern(@case.Id, new SafeguardingConcernFacts(concern, office.Who.Id, office.Now)));
        @case.Record("Safeguarding concern raised", office);
    }

    /// <summary>Why no concern can be passed on now.</summary>
    public Refusal? WhyNotPassOn(Office office) => Case.NotACaseWorker(office.Who) switch
    {
        { } refusal => refusal,
        _ when Waiting is null => new("There is no safeguarding concern to pass on"),
        _ => null,
    };

    /// <summary>Why the concern cannot have been passed on at that instant.</summary>
    public Refusal? WhyNotPassOnAt(DateTimeOffset at, Office office) => at switch
    {
        _ when at > office.Now => new("Enter a date and time that is not in the future"),
        _ when at.InUnitedKingdom().Date() < @case.Received => new($"Enter a date on or after {@case.Received:d MMMM yyyy}, when it arrived"),
        _ => null,
    };

    /// <summary>Records that the concern was passed on to those who protect children.</summary>
    /// <param name="to">To whom: a team, or a person with their position.</param>
    /// <param name="at">When, UTC.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public void PassOn(string to, DateTimeOffset at, Office office)
    {
        (WhyNotPassOn(office) ?? WhyNotPassOnAt(at, office))?.Throw();
        Waiting!.PassOn(to, at.ToUniversalTime());
        var local = at.InUnitedKingdom();
        @case.Record($"Safeguarding concern passed on to {to} on {local:d MMMM yyyy} at {local:HH:mm}", office, on: local.Date());
    }
}
