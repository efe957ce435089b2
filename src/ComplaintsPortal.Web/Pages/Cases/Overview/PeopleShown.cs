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
    public static async Task<PeopleShown> ReadAsync(PortalDb db, OpenedCase opened, AccountNames accounts, CancellationToken stop)
    {
        var (@case, around) = (opened.Case, await opened.AroundAsync(stop));
        var mentioned = @case.Stages.SelectMany(stage => stage.Responses)
            .SelectMany(response => response.Authors.Append(response.ApprovedBy ?? Guid.Empty))
            .Concat(@case.Access.SelectMany(access => new[] { access.Account, access.By ?? Guid.Empty })).Append(@case.Owner ?? Guid.Empty).ToHashSet();
        var names = await accounts.OfAsync(db, mentioned, stop);
        var people = await PeopleRecords.ReadAsync(db, opened, stop);
        var others = await OthersAsync(db, @case, around.Contact, stop);
        return new PeopleShown(
            around.Contact, names, [.. others.Where(other => other.Theirs).Select(other => other.Case)],
            [.. others.Where(other => !other.Theirs).Select(other => other.Case)],
            [.. people.Children.Select(child => child.Facts.Name)], people.Advocacy?.Facts);
    }

    private static async Task<IReadOnlyList<(OtherCase Case, bool Theirs)>> OthersAsync(
        PortalDb db, Case @case, ContactDetails? contact, CancellationToken stop)
    {
        if (@case.Complainant is not { } person)
        {
            return [];
        }

        var cases = Latest(db.Cases.Where(other => other.Complainant == person && other.Id != @case.Id));
        var all = await (contact is null ? cases : cases.Concat(Latest(Alike(db, contact)))).ToListAsync(stop);
        return [.. all.Select(other => (new OtherCase(other.Id, other.Reference, other.Procedure, other.Received), other.Complainant == person))
            .OrderByDescending(other => other.Item1.Received).ThenByDescending(other => other.Item1.Id)];
    }

    private static IQueryable<Case> Alike(PortalDb db, ContactDetails contact)
    {
        var alike = db.ContactDetails
            .Where(other => other.Person != contact.Person
                && (other.NameKey == contact.NameKey
                    || (contact.EmailKey != null && other.EmailKey == contact.EmailKey)
                    || (contact.TelephoneKey != null && other.TelephoneKey == contact.TelephoneKey)))
            .Select(other => other.Person);
        return db.Cases.Where(other => alike.Contains(other.Complainant!));
    }

    private static IQueryable<NamedCase> Latest(IQueryable<Case> cases) => cases
        .OrderByDescending(other => other.Received).ThenByDescending(other => other.Id)
        .Take(Shown)
        .Select(other => new NamedCase
        {
            Id = other.Id,
            Reference = other.Reference,
            Procedure = other.Procedure,
            Received = other.Received,
            Complainant = other.Complainant,
        });

    private sealed class NamedCase
    {
        public int Id { get; init; }

        public required string Reference { get; init; }

        public required string Procedure { get; init; }

        public DateOnly Received { get; init; }

        public string? Complainant { get; init; }
    }
}
