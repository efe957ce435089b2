using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases.Sealing;

/// <summary>
/// Opening a sealed case to one more manager where nobody to whom it is open can be reached: two managers do it together, whether they
/// may see the case or not.
/// </summary>
public sealed class CaseLettingIn(Case @case)
{
    /// <summary>Whom a manager asked to let in; null while nobody did.</summary>
    public CaseAccess? Asked => @case.access.Find(one => one.Kind is AccessKind.LetInAsked);

    /// <summary>Why the person cannot ask that somebody be let in.</summary>
    public Refusal? WhyNotAsk(Office office) => office.Who switch
    {
        { Supervises: false } => new("Only managers let somebody in to a sealed case"),
        _ when @case.Sealing.Bars(office.Who.Id) => CaseSealing.Barred,
        _ when !@case.Sealing.IsSealed => new("This case is not sealed"),
        _ => null,
    };

    /// <summary>Why that person cannot be let in. Ask <see cref="WhyNotAsk"/> first.</summary>
    public Refusal? WhyNotAskFor(Officer whom) => whom switch
    {
        { Supervises: false } => new("Choose a manager"),
        _ when @case.Sealing.Bars(whom.Id) => new($"{whom.Name} is barred from this case"),
        _ when @case.Sealing.IsSealedTo(whom.Id) => new($"The case is open to {whom.Name} already"),
        _ => null,
    };

    /// <summary>Why none of these managers can be let in. Ask <see cref="WhyNotAsk"/> first.</summary>
    public Refusal? WhyNotAskForAnyOf(IEnumerable<Officer> managers) => managers.Any(one => WhyNotAskFor(one) is null)
        ? null
        : new("Every manager to whom this case could be opened sees it already");

    /// <summary>Asks that a manager be let in, in the place of whoever was asked for before.</summary>
    public void Ask(Officer whom, string why, Office office)
    {
        (WhyNotAsk(office) ?? WhyNotAskFor(whom))?.Throw();
        @case.access.RemoveAll(one => one.Kind is AccessKind.LetInAsked);
        @case.access.Add(new CaseAccess(@case.Id, new(AccessKind.LetInAsked, whom.Id, office.Today, why) { By = office.Who.Id }));
        @case.Record($"Asked to open the case to {whom.Name} as well: another manager has to agree", office, why);
    }

    /// <summary>Why the person cannot agree to it: whoever asked does not agree with themselves.</summary>
    public Refusal? WhyNotAgree(Office office) => WhyNotAsk(office) switch
    {
        { } refusal => refusal,
        _ when Asked is null => new("Nobody has asked to let somebody in to this case"),
        _ when Asked.By == office.Who.Id => new("Another manager has to agree to what you asked for"),
        _ => null,
    };

    /// <summary>Opens the case to the manager who was asked for.</summary>
    public void Agree(Officer whom, Office office)
    {
        (WhyNotAgree(office) ?? (Asked!.Account == whom.Id ? WhyNotAskFor(whom) : new Refusal("Somebody else was asked for")))?.Throw();
        var why = Asked!.Reason;
        @case.access.RemoveAll(one => one.Kind is AccessKind.LetInAsked);
        @case.access.Add(new CaseAccess(@case.Id, new(AccessKind.SealedTo, whom.Id, office.Today, why) { By = office.Who.Id }));
        @case.Record($"Case opened to {whom.Name} as well, as two managers agreed", office, why);
    }
}
