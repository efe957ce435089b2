using Microsoft.AspNetCore.Identity;

namespace ComplaintsPortal.Data.People;

/// <summary>What every account must keep to, wherever it is made or used.</summary>
public static class AccountRules
{
    /// <summary>The fewest characters of a password. Length is all that is asked: rules of composition make passwords worse.</summary>
    public const int ShortestPassword = 12;

    /// <summary>So many wrong passwords in a row lock the account for a while.</summary>
    public const int MostFailures = 10;

    /// <summary>How long a lock lasts.</summary>
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    /// <summary>Sets the rules; for <c>AddIdentityCore</c>.</summary>
    public static void Configure(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;

        // The user name is the e-mail address, which may hold an apostrophe and more; the address itself is checked.
        options.User.AllowedUserNameCharacters = "";
        options.Password.RequiredLength = ShortestPassword;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequiredUniqueChars = 1;
        options.Lockout.AllowedForNewUsers = true;
        options.Lockout.MaxFailedAccessAttempts = MostFailures;
        options.Lockout.DefaultLockoutTimeSpan = LockedFor;
    }
}
