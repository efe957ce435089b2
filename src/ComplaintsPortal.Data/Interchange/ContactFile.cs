using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>The file of who complainants are and how to reach them: <c>contacts.csv</c>.</summary>
internal static class ContactFile
{
    public static InterchangeFile File { get; } = new("contacts.csv", false,
        Column.Reference("person", Person.KeyLength).Needed(), Column.Text("name", ContactDetails.LineLength).Needed(), Column.Text("email", ContactDetails.LineLength),
        Column.Text("telephone", ContactDetails.LineLength), Column.Text("address", ContactDetails.AddressLength));

    public static ContactDetails Make(Row row) => new(row["person"]!, row["name"]!, row["email"], row["telephone"], row["address"]);

    public static string?[] Cells(ContactDetails details) => [details.Person, details.Name, details.Email, details.Telephone, details.Address];
}
