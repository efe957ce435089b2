using ComplaintsPortal.Data.People;
using Microsoft.AspNetCore.Identity;

namespace ComplaintsPortal.Web.Security;

/// <summary>Nobody signs in whose account was closed.</summary>
internal sealed class OpenAccountsOnly : IUserConfirmation<Account>
{
    /// <inheritdoc />
    public Task<bool> IsConfirmedAsync(UserManager<Account> manager, Account user) => Task.FromResult(!user.Closed);
}
