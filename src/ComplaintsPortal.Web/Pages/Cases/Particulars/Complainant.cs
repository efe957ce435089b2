using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Particulars;

/// <summary>The person who complains: known by an opaque key, with their contact details in a table of their own.</summary>
/// <param name="Key">The key of the person whom an earlier case names; null where no earlier case was given.</param>
/// <param name="Problem">Why the earlier case does not tell who it is, for beside the field.</param>
internal sealed record Complainant(string? Key, string? Problem = null)
{
    /// <summary>Finds the person of an earlier case by its reference.</summary>
    public static async Task<Complainant> FindAsync(PortalDb db, string? earlierReference, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(earlierReference))
        {
            return new Complainant(Key: null);
        }

        var reference = earlierReference.Trim();
        var found = await db.Cases.Where(@case => @case.Reference == reference).Select(@case => new { @case.Complainant }).SingleOrDefaultAsync(stop);
        return found switch
        {
            null => new(null, "Enter the reference of a case that is in the portal, such as 2026/0001"),
            { Complainant: null } => new(null, "That case does not say who complained. Enter the person's details instead"),
            _ => new(found.Complainant),
        };
    }

    /// <summary>Keeps what was entered about the person with the next save, and gives their key; null where nothing is known of them.</summary>
    public static async Task<string?> KeepAsync(PortalDb db, string? key, CaseForm form, DateTimeOffset now, CancellationToken stop)
    {
        if (!form.NamesSomebody)
        {
            return key;
        }

        key ??= Guid.CreateVersion7(now).ToString("N");
        if (await db.ContactDetails.SingleOrDefaultAsync(details => details.Person == key, stop) is { } known)
        {
            // Whoever names an earlier case has not seen what is known: what they leave empty stays.
            var unseen = form.EarlierReference.Kept() is null ? null : known;
            known.Restate(
                form.Name.Kept() ?? unseen?.Name ?? "", form.Email.Kept() ?? unseen?.Email, form.Telephone.Kept() ?? unseen?.Telephone,
                form.Address.Kept() ?? unseen?.Address);
        }
        else
        {
            db.ContactDetails.Add(new ContactDetails(key, form.Name.Kept() ?? "", form.Email.Kept(), form.Telephone.Kept(), form.Address.Kept()));
        }

        return key;
    }
}
