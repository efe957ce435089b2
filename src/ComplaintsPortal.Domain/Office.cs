using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain;

/// <summary>The office in which something is done to a case: who does it, when, and under which rules.</summary>
/// <param name="Who">The person who acts.</param>
/// <param name="Now">The instant, UTC.</param>
/// <param name="Procedure">The procedure of the case, or the one that it is being given.</param>
/// <param name="Calendar">The working days that its clocks count.</param>
/// <param name="Rules">What the council has decided where the law leaves it open.</param>
public sealed record Office(Officer Who, DateTimeOffset Now, Procedure Procedure, WorkingCalendar Calendar, CouncilRules Rules)
{
    /// <summary>The date in the office, which is the United Kingdom's.</summary>
    public DateOnly Today => Now.InUnitedKingdom().Date();

    /// <summary>The same office under another procedure.</summary>
    public Office Under(Procedure procedure) => this with { Procedure = procedure };
}
