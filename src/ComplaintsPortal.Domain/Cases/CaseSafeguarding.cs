using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

// A child's safety comes before the complaint.
public sealed partial class Case
{
    private readonly List<SafeguardingConcern> concerns = [];

    /// <summary>The worries about a child's safety that were found in it, in their order.</summary>
    public IReadOnlyList<SafeguardingConcern> Concerns => concerns;

    /// <summary>The first concern that still has to be passed on.</summary>
    public SafeguardingConcern? WaitingConcern => concerns.Find(concern => concern.IsWaiting);

    /// <summary>Why a concern cannot be raised now.</summary>
    public Refusal? WhyNotRaiseConcern(Officer officer) => NotACaseWorker(officer) switch
    {
        { } refusal => refusal,
        _ when WaitingConcern is not null => new("Pass the safeguarding concern on first"),
        _ => null,
    };

    /// <summary>Records a worry about a child's safety. Until it is passed on, nothing else is decided at triage.</summary>
    public void RaiseConcern(string concern, Officer officer, DateTimeOffset now)
    {
        WhyNotRaiseConcern(officer)?.Throw();
        concerns.Add(new SafeguardingConcern(Id, new SafeguardingConcernFacts(concern, officer.Id, now)));
        Record(officer, now, "Safeguarding concern raised");
    }

    /// <summary>Why no concern can be passed on now.</summary>
    public Refusal? WhyNotPassOn(Officer officer) => NotACaseWorker(officer) switch
    {
        { } refusal => refusal,
        _ when WaitingConcern is null => new("There is no safeguarding concern to pass on"),
        _ => null,
    };

    /// <summary>Why the concern cannot have been passed on at that instant.</summary>
    public Refusal? WhyNotPassOnAt(DateTimeOffset at, DateTimeOffset now) => at switch
    {
        _ when at > now => new("Enter a date and time that is not in the future"),
        _ when at.InUnitedKingdom().Date() < Received => new($"Enter a date on or after {Received:d MMMM yyyy}, when it arrived"),
        _ => null,
    };

    /// <summary>Records that the concern was passed on to those who protect children.</summary>
    /// <param name="to">To whom: a team, or a person with their position.</param>
    /// <param name="at">When, UTC.</param>
    /// <param name="officer">Who records it.</param>
    /// <param name="now">The instant, UTC.</param>
    public void PassOn(string to, DateTimeOffset at, Officer officer, DateTimeOffset now)
    {
        (WhyNotPassOn(officer) ?? WhyNotPassOnAt(at, now))?.Throw();
        WaitingConcern!.PassOn(to, at.ToUniversalTime());
        Record(officer, now, $"Safeguarding concern passed on to {to} on {at.InUnitedKingdom():d MMMM yyyy} at {at.InUnitedKingdom():HH:mm}");
    }
}
