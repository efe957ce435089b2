using Microsoft.AspNetCore.Identity;

namespace ComplaintsPortal.Data.People;

/// <summary>
/// Refuses passwords that are guessed soon: those that many people use or that were breached, with what is usually added to them, and the
/// person's own name and address. The lists are a part of the package zxcvbn; nothing is asked outside.
/// </summary>
public sealed class UncommonPasswords : IPasswordValidator<Account>
{
    /// <summary>The code of the error that says so.</summary>
    public const string Code = "PasswordTooCommon";

    // Some thirty million guesses: more than anybody has before an account is locked for good by whoever watches.
    private const double FewestBits = 25;

    // What is longer is judged by its beginning, since judging takes longer with every letter.
    private const int MostLetters = 60;

    private const int FewestOtherLetters = 8;

    // Reading the lists takes a moment.
    private static readonly Lazy<Zxcvbn.Zxcvbn> Judge = new(() => new Zxcvbn.Zxcvbn());

    /// <inheritdoc />
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        // One that is too short is refused for that alone.
        if (password is not { Length: >= AccountRules.ShortestPassword })
        {
            return Task.FromResult(IdentityResult.Success);
        }

        var judged = password.Length > MostLetters ? password[..MostLetters] : password;
        return Task.FromResult(IsMoreThanOwnWords(judged, user) && Judge.Value.EvaluatePassword(judged, OwnWords(user)).Entropy >= FewestBits
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError
            {
                Code = Code,
                Description = "Enter a password that is harder to guess: not a common one, and not your name or address",
            }));
    }

    // However often somebody writes their name, it is known.
    private static bool IsMoreThanOwnWords(string password, Account user) => OwnWords(user).Where(word => word.Length > 2)
        .Aggregate(password.ToLowerInvariant(), (rest, word) => rest.Replace(word, "", StringComparison.Ordinal))
        .Count(char.IsLetterOrDigit) >= FewestOtherLetters;

    private static IEnumerable<string> OwnWords(Account user) =>
    [
        .. $"{user.Name} {user.Email}".ToLowerInvariant().Split([' ', '.', '@', '-', '_', '\''], StringSplitOptions.RemoveEmptyEntries),
        "complaints", "portal",
    ];
}
