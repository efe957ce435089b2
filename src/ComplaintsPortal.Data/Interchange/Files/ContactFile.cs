using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Configuration;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.Interchange.Storing;
using ComplaintsPortal.Data.Searching;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>The file of who complainants are and how to reach them: <c>contacts.csv</c>.</summary>
internal sealed class ContactFile() : KeyedFile<ContactDetails>("contacts.csv", [.. Fields])
{
    private static readonly Fields<ContactFacts> Fields = new(new("", "", null, null, null, null))
    {
        { PeopleFile.Person, f => f.Person, (f, person) => f with { Person = person ?? "" } },
        { Column.Text("name", ContactDetails.LineLength).Needed(), f => f.Name, (f, name) => f with { Name = name ?? "" } },
        { Column.Address("email", ContactDetails.LineLength), f => f.Email, (f, email) => f with { Email = email } },
        { Column.Text("telephone", ContactDetails.LineLength), f => f.Telephone, (f, telephone) => f with { Telephone = telephone } },
        { Column.Text("address", ContactDetails.AddressLength), f => f.Address, (f, address) => f with { Address = address } },
        { Column.Choice<RestrictedAddress>("address_restricted").Added(), f => f.Restricted, (f, restricted) => f with { Restricted = restricted } },
    };

    public static ContactFile Only { get; } = new();

    public override string?[] Cells(ContactDetails record) => Fields.Cells(FactsOf(record), Addresses.None);

    protected override ContactDetails Make(Row row, ContactDetails? known)
    {
        var facts = Fields.Read(row, known is null ? null : FactsOf(known), Addresses.None);
        return new ContactDetails(facts.Person, facts.Name, facts.Email, facts.Telephone, facts.Address, facts.Restricted);
    }

    protected override void Restate(ContactDetails known, ContactDetails stated)
    {
        known.Restate(stated.Name, stated.Email, stated.Telephone, stated.Address);
        known.Restrict(stated.Restricted);
    }

    // As for cases: the embedded database takes rows without a detour.
    protected override async Task AddAsync(PortalDb db, IReadOnlyList<ContactDetails> created, CancellationToken stop)
    {
        if (!db.IsEmbedded())
        {
            await base.AddAsync(db, created, stop);
            return;
        }

        using var writer = new TableWriter(db, typeof(ContactDetails));
        foreach (var details in created)
        {
            writer.Insert(details);
        }

        await new SearchBook(db).AddAsync([.. created.SelectMany(SearchBook.Of)], stop);
    }

    protected override IQueryable<ContactDetails> Find(PortalDb db, string[] keys)
    {
        var folded = Array.ConvertAll(keys, WrittenKey.Folded);
        return db.ContactDetails.Where(one => EF.Parameter(folded).Contains(one.PersonKey));
    }

    // Whoever complained in erased cases alone.
    protected override async Task<HashSet<string>> ErasedAsync(PortalDb db, string[] keys, CancellationToken stop)
    {
        var folded = Array.ConvertAll(keys, WrittenKey.Folded);
        var theirs = await db.Cases.SealedAndVoidedToo()
            .Where(one => EF.Parameter(folded).Contains(EF.Property<string?>(one, CaseKeys.Complainant)))
            .Select(one => new { Key = EF.Property<string>(one, CaseKeys.Complainant), Erased = EF.Property<DateOnly?>(one, CaseColumns.ErasedOn) != null })
            .Distinct().ToListAsync(stop);
        return [.. theirs.GroupBy(one => one.Key).Where(some => some.All(one => one.Erased)).Select(some => some.Key)];
    }

    private static ContactFacts FactsOf(ContactDetails record) =>
        new(record.Person, record.Name, record.Email, record.Telephone, record.Address, record.Restricted);

    private sealed record ContactFacts(string Person, string Name, string? Email, string? Telephone, string? Address, RestrictedAddress? Restricted);
}
