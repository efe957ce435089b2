using Microsoft.AspNetCore.Identity;

namespace ComplaintsPortal.Data.People;

/// <summary>The rules of accounts, the same in the browser and on the command line.</summary>
public static class AccountRules
{
    /// <summary>The shortest password, in characters. Length counts, not kinds of character.</summary>
    public const int PasswordLength = 12;

    /// <summary>How many wrong passwords in a row lock an account.</summary>
    public const int WrongPasswords = 10;

    /// <summary>Sets them.</summary>
    public static void Configure(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        options.Lockout.MaxFailedAccessAttempts = WrongPasswords;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.Password.RequiredLength = PasswordLength;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequiredUniqueChars = 4;
    }
}
