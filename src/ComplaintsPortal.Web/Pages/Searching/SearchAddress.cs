using System.Security.Cryptography;
using System.Text;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace ComplaintsPortal.Web.Pages.Searching;

/// <summary>
/// What was typed as it stands in an address: sealed for whoever typed it, so that a name stands in no address and no log, and the page may be
/// opened again, come back to and kept.
/// </summary>
public sealed class SearchAddress(IDataProtectionProvider protection, SignedIn signedIn)
{
    private IDataProtector Protector => protection.CreateProtector("ComplaintsPortal.Search", signedIn.Officer.Id.ToString("N"));

    /// <summary>Seals it.</summary>
    public string Seal(string text) => WebEncoders.Base64UrlEncode(Protector.Protect(Encoding.UTF8.GetBytes(text)));

    /// <summary>Reads it; null where it is not ours, or somebody else's.</summary>
    public string? Read(string? mark)
    {
        try
        {
            return string.IsNullOrEmpty(mark) ? null : Encoding.UTF8.GetString(Protector.Unprotect(WebEncoders.Base64UrlDecode(mark)));
        }
        catch (Exception failure) when (failure is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
