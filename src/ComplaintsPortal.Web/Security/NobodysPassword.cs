using System.Security.Cryptography;
using ComplaintsPortal.Data.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ComplaintsPortal.Web.Security;

/// <summary>
/// A password that nobody knows. Whoever tries an account that does not exist, or is closed or locked, is compared with it, so that the answer
/// takes as long as any other and tells nothing.
/// </summary>
public sealed class NobodysPassword(IOptions<PasswordHasherOptions> options)
{
    private static readonly Account Nobody = new() { Name = "", Role = default };

    private readonly string hash =
        new PasswordHasher<Account>(options).HashPassword(Nobody, Convert.ToHexString(RandomNumberGenerator.GetBytes(32)));

    /// <summary>Compares at the same cost as with any other; always in vain.</summary>
    public bool IsRight(IPasswordHasher<Account> hasher, string password)
    {
        hasher.VerifyHashedPassword(Nobody, hash, password);
        return false;
    }
}
