using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

/// <summary>Whose case it is.</summary>
public sealed class CaseOwnership(Case @case)
{
    /// <summary>Why the person may not change who has the case.</summary>
    public static Refusal? WhyNotAssign(Office office) => Case.NotACaseWorker(office.Who);

    /// <summary>Why the case cannot be given to that person.</summary>
    public Refusal? WhyNotAssignTo(Officer owner, Office office) => WhyNotGive(owner, office.Who);

    /// <summary>Gives the case to somebody.</summary>
    public void AssignTo(Officer owner, Office office)
    {
        WhyNotAssignTo(owner, office)?.Throw();
        (@case.Owner, @case.GivenAt) = (owner.Id, owner.Id == office.Who.Id ? null : office.Now);
        @case.Record(owner.Id == office.Who.Id ? "Case taken on" : $"Case given to {owner.Name}", office);
    }

    /// <summary>Why the person may not hand over what others have.</summary>
    public static Refusal? WhyNotHandOver(Officer officer) => officer.Supervises ? null : new Refusal("Only a manager may hand over the cases of others");

    /// <summary>Gives the case to somebody because whoever had it is away or has left.</summary>
    public void HandOver(Officer owner, string why, Officer officer, DateTimeOffset now)
    {
        (WhyNotHandOver(officer) ?? WhyNotGive(owner, officer))?.Throw();
        (@case.Owner, @case.GivenAt) = (owner.Id, owner.Id == officer.Id ? null : now);
        @case.Record(officer, now, $"Case handed over to {owner.Name}", why);
    }

    private Refusal? WhyNotGive(Officer owner, Officer officer) => Case.NotACaseWorker(officer) switch
    {
        { } refusal => refusal,
        _ when !owner.WorksOnCases => new("Choose a complaints officer or a manager"),
        _ => @case.Sealing.WhyNotBelongTo(owner),
    };
}
