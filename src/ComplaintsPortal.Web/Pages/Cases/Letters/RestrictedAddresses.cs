using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>The addresses that may stand in no letter of a case before somebody was asked.</summary>
/// <param name="All">Of whom they are.</param>
public sealed record RestrictedAddresses(IReadOnlyList<ContactDetails> All)
{
    /// <summary>The field in which it is confirmed that the letter may give one.</summary>
    public const string Field = "Input.GivesAddress";

    /// <summary>Reads them.</summary>
    public static async Task<RestrictedAddresses> ReadAsync(PortalDb db, OpenedCase opened, CancellationToken stop) =>
        new(await db.HiddenAddressesOfAsync(opened.Case, stop));

    /// <summary>Why these words may not go into a letter.</summary>
    /// <param name="confirmed">Whether whoever writes it said that it may give the address.</param>
    /// <param name="words">The address on it, and its words.</param>
    public Refusal? WhyNot(bool confirmed, params IEnumerable<string?> words) =>
        All.Select(details => details.WhyNotInto(confirmed, words)).FirstOrDefault(refusal => refusal is not null);
}
