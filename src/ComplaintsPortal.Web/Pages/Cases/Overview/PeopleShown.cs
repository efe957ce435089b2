using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Overview;

/// <summary>Another case of somebody.</summary>
public sealed record OtherCase(int Id, string Reference, string Procedure, DateOnly Received);

/// <summary>Who has to do with a case.</summary>
/// <param name="Contact">Who complains and how to reach them.</param>
/// <param name="Names">The names of the accounts that the case mentions.</param>
/// <param name="Others">The latest other cases of the same person.</param>
/// <param name="Perhaps">The latest cases of others with the same name, e-mail address or telephone number: perhaps the same person.</param>
/// <param name="Children">The names of the children whom it is about, where they were recorded one by one.</param>
/// <param name="Advocate">What came of the offer of an advocate; null where none was recorded.</param>
public sealed record PeopleShown(
    ContactDetails? Contact, IReadOnlyDictionary<Guid, string> Names, IReadOnlyList<OtherCase> Others, IReadOnlyList<OtherCase> Perhaps,
    IReadOnlyList<string> Children, AdvocacyFacts? Advocate)
{
    private const int Shown = 5;

    /// <summary>Reads them.</summary>
    public static async Task<PeopleShown> ReadAsync(PortalDb db, Case @case, CancellationToken stop)
    {
        var accounts = @case.Stages.SelectMany(stage => stage.Responses)
            .SelectMany(response => response.Authors.Append(response.ApprovedBy ?? Guid.Empty))
            .Concat(@case.Access.SelectMany(access => new[] { access.Account, access.By ?? Guid.Empty })).Append(@case.Owner ?? Guid.Empty).ToHashSet();
        var names = await db.Users.Where(account => accounts.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Name, stop);
        var children = await db.CaseChildren.Where(child => child.CaseId == @case.Id).OrderBy(child => child.Id).Select(child => child.Name).ToListAsync(stop);
        var advocacy = await db.Advocacies.AsNoTracking().SingleOrDefaultAsync(one => one.CaseId == @case.Id, stop);
        if (@case.Complainant is not { } person)
        {
            return new PeopleShown(null, names, [], [], children, advocacy?.Facts);
        }

        var contact = await db.ContactDetails.AsNoTracking().SingleOrDefaultAsync(details => details.Person == person, stop);
        var others = await Latest(db.Cases.Where(other => other.Complainant == person && other.Id != @case.Id)).ToListAsync(stop);
        return new PeopleShown(contact, names, others, contact is null ? [] : await LikeAsync(db, contact, stop), children, advocacy?.Facts);
    }

    private static async Task<IReadOnlyList<OtherCase>> LikeAsync(PortalDb db, ContactDetails contact, CancellationToken stop)
    {
        var alike = db.ContactDetails
            .Where(other => other.Person != contact.Person
                && (other.NameKey == contact.NameKey
                    || (contact.EmailKey != null && other.EmailKey == contact.EmailKey)
                    || (contact.TelephoneKey != null && other.TelephoneKey == contact.TelephoneKey)))
            .Select(other => other.Person);
        return await Latest(db.Cases.Where(other => alike.Contains(other.Complainant!))).ToListAsync(stop);
    }

    private static IQueryable<OtherCase> Latest(IQueryable<Case> cases) => cases
        .OrderByDescending(other => other.Received).ThenByDescending(other => other.Id)
        .Take(Shown)
        .Select(other => new OtherCase(other.Id, other.Reference, other.Procedure, other.Received));
}
