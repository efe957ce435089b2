using System.Security.Cryptography;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace ComplaintsPortal.Web.Forms.Sending;

/// <summary>What a form carries: for whom it was shown, and a token that can be used once.</summary>
/// <param name="By">The account.</param>
/// <param name="Token">The token.</param>
internal sealed record FormMark(Guid By, Guid Token);

/// <summary>Makes the marks of forms, sealed so that nobody can make one for somebody else, and reads them.</summary>
public sealed class FormMarks(IDataProtectionProvider protection, SignedIn signedIn, TimeProvider time)
{
    /// <summary>The name of the field.</summary>
    public const string Field = "__form";

    private const int GuidLength = 16;

    private readonly IDataProtector protector = protection.CreateProtector("ComplaintsPortal.FormMark");

    /// <summary>The mark of one form that is shown now; null where nobody is signed in.</summary>
    public string? New() => signedIn.Find() is { } person
        ? WebEncoders.Base64UrlEncode(protector.Protect([.. person.Id.ToByteArray(), .. Guid.CreateVersion7(time.GetUtcNow()).ToByteArray()]))
        : null;

    /// <summary>Reads one; null where there is none, or it is not ours.</summary>
    internal FormMark? Read(string? sealedMark)
    {
        if (string.IsNullOrEmpty(sealedMark))
        {
            return null;
        }

        try
        {
            var mark = protector.Unprotect(WebEncoders.Base64UrlDecode(sealedMark));
            return mark.Length == 2 * GuidLength ? new FormMark(new Guid(mark.AsSpan(0, GuidLength)), new Guid(mark.AsSpan(GuidLength))) : null;
        }
        catch (Exception failure) when (failure is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Reads that of the form that a request sends; none where the form cannot be read, which is refused elsewhere.</summary>
    internal async Task<FormMark?> OfAsync(HttpRequest request)
    {
        try
        {
            return HttpMethods.IsPost(request.Method) && request.HasFormContentType ? Read((await request.ReadFormAsync())[Field]) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
