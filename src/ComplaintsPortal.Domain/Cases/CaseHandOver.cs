using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

// Giving what one person has to another, all at once.
public sealed partial class Case
{
    /// <summary>Why the person may not hand over what others have.</summary>
    public static Refusal? WhyNotHandOver(Officer officer) => officer.Supervises ? null : new Refusal("Only a manager may hand over the cases of others");

    /// <summary>Gives the case to somebody because whoever had it is away or has left.</summary>
    public void HandOver(Officer owner, string why, Officer officer, DateTimeOffset now)
    {
        (WhyNotHandOver(officer) ?? WhyNotAssignTo(owner, officer))?.Throw();
        Owner = owner.Id;
        Record(officer, now, $"Case handed over to {owner.Name}", why);
    }
}
