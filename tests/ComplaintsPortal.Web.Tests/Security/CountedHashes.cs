using ComplaintsPortal.Data.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ComplaintsPortal.Web.Tests.Security;

/// <summary>The hashes of passwords, counted: each is what an answer costs.</summary>
public sealed class CountedHashes : IPasswordHasher<Account>
{
    private readonly PasswordHasher<Account> real = new(Options.Create(new PasswordHasherOptions { IterationCount = 1 }));
    private int compared;

    /// <summary>How many passwords were compared so far.</summary>
    public int Compared => compared;

    public string HashPassword(Account user, string password) => real.HashPassword(user, password);

    public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
    {
        Interlocked.Increment(ref compared);
        return real.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}
