using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Particulars;

/// <summary>The person who complains: known by an opaque key, with their contact details in a table of their own.</summary>
/// <param name="Earlier">The person whom an earlier case names; null where no earlier case was given.</param>
/// <param name="Problem">Why the earlier case does not tell who it is, for beside the field.</param>
internal sealed record Complainant(EarlierPerson? Earlier, string? Problem = null)
{
    /// <summary>
    /// Finds the person of an earlier case by its reference. A case that may not be seen is not found, and of one that is sealed nobody is
    /// named to whoever did not say today why they open it.
    /// </summary>
    public static async Task<Complainant> FindAsync(PortalDb db, string? earlierReference, Officer reader, DateOnly today, CancellationToken stop)
    {
        if (earlierReference.Kept() is not { } reference)
        {
            return new Complainant(Earlier: null);
        }

        var id = await db.Cases.FindMeantAsync(reference, stop);
        var found = await db.Cases.Where(@case => @case.Id == id)
            .Select(@case => new
            {
                @case.Id,
                @case.Complainant,
                @case.Reference,
                @case.Procedure,
                @case.Received,
                @case.Decision,
                Open = @case.Stages.Any(stage => stage.Concluded == null),
                Unopened = db.UnopenedBy(reader.Id, today).Contains(@case.Id),
                Details = db.ContactDetails.FirstOrDefault(details => details.Person == @case.Complainant),
            })
            .AsNoTracking().SingleOrDefaultAsync(stop);
        return found switch
        {
            null => new(null, "Enter the reference of a case that is in the portal, such as 2026/0001"),
            { Unopened: true } => new(null, $"{found.Reference} is sealed: open it and say why, and then enter its reference here"),
            { Complainant: null } => new(null, "That case does not say who complained. Enter the person's details instead"),
            _ => new(new EarlierPerson(
                found.Complainant, found.Details, found.Id, found.Reference, found.Procedure, found.Received,
                StateWords.InASentence(found.Decision, found.Open))),
        };
    }

    /// <summary>
    /// Keeps what was entered about a person who is known or new with the next save, and gives their key; null where nothing is known of
    /// them. The details as they stood when the form was shown must be those that are stored, or nothing is.
    /// </summary>
    public static async Task<string?> KeepAsync(PortalDb db, string? key, CaseForm form, DateTimeOffset now, CancellationToken stop)
    {
        if (!form.NamesSomebody)
        {
            return key;
        }

        key ??= Guid.CreateVersion7(now).ToString("N");
        var (name, email, telephone, address) = (form.Name.Kept() ?? "", form.Email.Kept(), form.Telephone.Kept(), form.Address.Kept());
        if (await db.ContactDetails.SingleOrDefaultAsync(details => details.Person == key, stop) is not { } known)
        {
            db.ContactDetails.Add(new ContactDetails(key, name, email, telephone, address));
        }
        else if ((known.Name, known.Email, known.Telephone, known.Address) != (name, email, telephone, address))
        {
            known.Restate(name, email, telephone, address);
            db.Entry(known).Property(details => details.Version).OriginalValue = form.PersonVersion;
        }

        return key;
    }

    /// <summary>
    /// Corrects the details of the person of an earlier case by what was entered: what was left empty stays, and an address that may be told
    /// to nobody is not replaced. False where there was nothing to correct.
    /// </summary>
    public static async Task<bool> CorrectAsync(PortalDb db, string key, CaseForm form, CancellationToken stop)
    {
        if (!form.NamesSomebody)
        {
            return false;
        }

        var known = await db.ContactDetails.SingleOrDefaultAsync(details => details.Person == key, stop)
            ?? db.ContactDetails.Add(new ContactDetails(key, "", null, null, null)).Entity;
        known.Restate(
            form.Name.Kept() ?? known.Name, form.Email.Kept() ?? known.Email, form.Telephone.Kept() ?? known.Telephone,
            known.HidesAddress ? known.Address : form.Address.Kept() ?? known.Address);
        return true;
    }

    /// <summary>
    /// Makes the person of an earlier case that of the one that was just logged, and corrects what is known of them by what was entered where
    /// that was said.
    /// </summary>
    public static async Task TakeOverAsync(PortalDb db, Case logged, string person, CaseForm form, Office office, CancellationToken stop)
    {
        logged.People.Persons.RecordChange(person, "The complainant is the person of an earlier case", office);
        if (form.SamePerson is SamePerson.Corrected && await CorrectAsync(db, person, form, stop))
        {
            await db.RecordChangeOfPersonAsync(person, "Contact details of the person changed", office, stop);
        }
    }
}

/// <summary>Whose an earlier case is, for the question whether it is the same person.</summary>
/// <param name="Key">Their key.</param>
/// <param name="Details">Who they are; null where only the key is known.</param>
/// <param name="CaseId">The database's key of the earlier case.</param>
/// <param name="Reference">The reference of the earlier case.</param>
/// <param name="Procedure">The key of its procedure.</param>
/// <param name="Received">When it arrived.</param>
/// <param name="Standing">Where it stands: "open".</param>
public sealed record EarlierPerson(
    string Key, ContactDetails? Details, int CaseId, string Reference, string Procedure, DateOnly Received, string Standing)
{
    /// <summary>Records that whoever is asked whether it is the same person has read of the earlier case.</summary>
    internal async Task RecordReadingAsync(PortalDb db, Officer officer, DateTimeOffset now, CancellationToken stop)
    {
        db.RecordReading(CaseId, officer, now, "Case shown as an earlier one, to be asked whether it is by the same person");
        await db.SaveChangesAsync(stop);
    }
}
