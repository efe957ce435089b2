using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>The file of who complainants are and how to reach them: <c>contacts.csv</c>.</summary>
internal sealed class ContactFile() : KeyedFile<ContactDetails>(
    "contacts.csv", Column.Reference("person", Person.KeyLength).Needed(), Column.Text("name", ContactDetails.LineLength).Needed(),
    Column.Text("email", ContactDetails.LineLength), Column.Text("telephone", ContactDetails.LineLength), Column.Text("address", ContactDetails.AddressLength))
{
    public static ContactFile Only { get; } = new();

    public override string?[] Cells(ContactDetails record) => [record.Person, record.Name, record.Email, record.Telephone, record.Address];

    protected override ContactDetails Make(Row row) => new(row["person"]!, row["name"]!, row["email"], row["telephone"], row["address"]);

    protected override void Restate(ContactDetails known, ContactDetails stated) => known.Restate(stated.Name, stated.Email, stated.Telephone, stated.Address);

    protected override IQueryable<ContactDetails> Find(PortalDb db, string[] keys) => db.ContactDetails.Where(one => EF.Parameter(keys).Contains(one.Person));
}
