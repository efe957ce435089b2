using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>To whom a letter of a case may go, and what whoever writes to them must know.</summary>
/// <param name="Complainant">Who complains; null where nobody was named.</param>
/// <param name="Names">Everybody whom the case names: "Robin Sample, Amina Advocate (advocate)"; empty where nobody.</param>
/// <param name="Attention">Adjustments and restrictions in force.</param>
public sealed record Correspondents(ContactDetails? Complainant, string Names, Attention Attention)
{
    /// <summary>The address to which whoever complains is written; null where there is none, or where it may be told to nobody.</summary>
    public string? AddressToWriteTo => Complainant is { HidesAddress: false, Address: var address } ? address : null;

    /// <summary>Reads them.</summary>
    public static async Task<Correspondents> ReadAsync(PortalDb db, OpenedCase opened, CancellationToken stop)
    {
        var complainant = (await opened.AroundAsync(stop)).Contact;
        var people = await PeopleRecords.ReadAsync(db, opened, stop);
        (string? Name, string? As)[] named =
        [
            (complainant?.Name, null), (people.Representative?.Facts.Name, "representative"), (people.Advocacy?.Facts.Name, "advocate"),
            .. people.Children.Select(child => (child.Facts.Name, "child")),
        ];
        var names = named.Where(one => one.Name is not null).DistinctBy(one => one.Name).Select(one => one.As is null ? one.Name : $"{one.Name} ({one.As})");
        return new Correspondents(complainant, string.Join(", ", names), await Attention.ReadAsync(db, opened, stop));
    }
}
