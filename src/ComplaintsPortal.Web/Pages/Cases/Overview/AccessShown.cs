using ComplaintsPortal.Domain.Cases.Sealing;

namespace ComplaintsPortal.Web.Pages.Cases.Overview;

/// <summary>Who may see a case, as its overview says it.</summary>
/// <param name="Opened">The case, as the person has it open before them.</param>
/// <param name="Names">The names of the accounts that it mentions.</param>
public sealed record AccessShown(OpenedCase Opened, IReadOnlyDictionary<Guid, string> Names)
{
    /// <summary>Whether there is anything to say.</summary>
    public bool IsSaid => Opened.Case.Sealing.IsSealed || Barred.Any() || AskedToBar.Any();

    /// <summary>The names of those to whom the case is sealed.</summary>
    public IEnumerable<string> SealedTo => Opened.Case.Access
        .Where(access => access.Kind is AccessKind.SealedTo).Select(access => NameOf(access.Account)).OfType<string>().Order();

    /// <summary>Those who are barred from it.</summary>
    public IEnumerable<CaseAccess> Barred => Opened.Case.Access.Where(access => access.Kind is AccessKind.Barred);

    /// <summary>Whom a manager was asked to bar: for managers, and not for the person whom it is about.</summary>
    public IEnumerable<CaseAccess> AskedToBar => Opened.Case.Access.Where(access =>
        access.Kind is AccessKind.BarAsked && Opened.Officer.Supervises && access.Account != Opened.Officer.Id);

    /// <summary>The name of an account; null where there is none.</summary>
    public string? NameOf(Guid? account) => account is { } id ? Names.GetValueOrDefault(id) : null;
}
