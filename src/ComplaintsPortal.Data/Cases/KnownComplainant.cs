using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Data.Cases;

/// <summary>Somebody who complained, with what tells them apart from others of the same name.</summary>
/// <param name="Person">The opaque key.</param>
/// <param name="Name">The name.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="Telephone">The telephone number.</param>
/// <param name="Cases">How many of their cases may be seen.</param>
/// <param name="Latest">The reference of the latest of them.</param>
public sealed record KnownComplainant(string Person, string Name, string? Email, string? Telephone, int Cases, string Latest)
{
    /// <summary>
    /// Those who are known by a name, a surname, an e-mail address or a telephone number, however it is typed, and have a case that may
    /// be seen. Of a name the first and the last word are enough.
    /// </summary>
    public static IQueryable<KnownComplainant> By(PortalDb db, string typed)
    {
        var name = FoldedKey.OfName(InOrder(typed));
        var surname = FoldedKey.Surname(name);
        var first = name[..^surname.Length].Split(' ')[0];
        var named = surname.Length > 0;
        var email = FoldedKey.OfEmail(typed) ?? "";
        var telephone = typed.Any(char.IsLetter) ? "" : FoldedKey.OfTelephone(typed) ?? "";
        return Among(db.Cases, db.ContactDetails
            .Where(details => (named && details.SurnameKey == surname && details.NameKey.StartsWith(first))
                || details.EmailKey == email || details.TelephoneKey == telephone));
    }

    /// <summary>
    /// Those who were here before under exactly this name, e-mail address or telephone number, however each is written. Cases that are
    /// sealed to the reader, and that they did not open today, tell nothing.
    /// </summary>
    public static IQueryable<KnownComplainant> Here(PortalDb db, string? name, string? email, string? telephone, Guid reader, DateOnly today)
    {
        var (nameKey, emailKey, telephoneKey) = (FoldedKey.OfName(name ?? ""), FoldedKey.OfEmail(email) ?? "", FoldedKey.OfTelephone(telephone) ?? "");
        var named = nameKey.Length > 0;
        return Among(SealedCaseOpening.OpenTo(db, reader, today), db.ContactDetails
            .Where(details => (named && details.NameKey == nameKey) || details.EmailKey == emailKey || details.TelephoneKey == telephoneKey));
    }

    private static IQueryable<KnownComplainant> Among(IQueryable<Case> cases, IQueryable<ContactDetails> some) => some
        .Where(details => cases.Any(@case => @case.Complainant == details.Person))
        .OrderBy(details => details.NameKey).ThenBy(details => details.Person)
        .Select(details => new KnownComplainant(
            details.Person, details.Name, details.Email, details.Telephone, cases.Count(@case => @case.Complainant == details.Person),
            cases.Where(@case => @case.Complainant == details.Person).OrderByDescending(@case => @case.Received)
                .ThenByDescending(@case => @case.Id).Select(@case => @case.Reference).First()));

    // "O'Brien, Sean" as lists write it.
    private static string InOrder(string typed) =>
        typed.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } surname, { Length: > 0 } first] ? $"{first} {surname}" : typed;
}
