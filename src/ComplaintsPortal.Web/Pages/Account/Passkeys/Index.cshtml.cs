using System.Buffers.Text;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Account.Passkeys;

/// <summary>One's own passkeys: each signs in by itself, since the device asks who holds it.</summary>
public sealed class IndexModel(
    UserManager<Data.People.Account> accounts, SignInManager<Data.People.Account> signIn, PortalDb db, TimeProvider time) : PageModel
{
    public IList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    public DateOnly Today => time.Today();

    public async Task OnGetAsync() => Passkeys = await accounts.GetPasskeysAsync(await OwnAsync());

    /// <summary>What the browser needs to make a passkey.</summary>
    public async Task<ContentResult> OnPostOptionsAsync()
    {
        var account = await OwnAsync();
        var whose = new PasskeyUserEntity { Id = $"{account.Id}", Name = account.Email!, DisplayName = account.Name };
        return Content(await signIn.MakePasskeyCreationOptionsAsync(whose), "application/json");
    }

    public async Task<IActionResult> OnPostAddAsync(string? credential, CancellationToken stop)
    {
        var account = await OwnAsync();
        var under = await HttpContext.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        var made = under.Succeeded ? await signIn.PerformPasskeyAttestationAsync(credential ?? "") : null;
        if (made is not { Succeeded: true } || made.UserEntity.Id != $"{account.Id}")
        {
            Passkeys = await accounts.GetPasskeysAsync(account);
            return this.Refuse(new Refusal("The passkey could not be added. Try again"));
        }

        made.Passkey.Name = BrowserNames.Of(Request.Headers.UserAgent);
        db.Record(new HistoryEntry(time.GetUtcNow(), account.Id, account.Name, "Passkey added"));
        await accounts.AddOrUpdatePasskeyAsync(account, made.Passkey);
        await db.SaveChangesAsync(stop);
        TempData.Banner("Passkey added. You can sign in with it");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? passkey, CancellationToken stop)
    {
        var account = await OwnAsync();
        if (!Base64Url.IsValid(passkey) || await accounts.GetPasskeyAsync(account, Base64Url.DecodeFromChars(passkey)) is not { } known)
        {
            return NotFound();
        }

        db.Record(new HistoryEntry(time.GetUtcNow(), account.Id, account.Name, "Passkey removed"));
        await accounts.RemovePasskeyAsync(account, known.CredentialId);
        await db.SaveChangesAsync(stop);
        TempData.Banner("Passkey removed");
        return RedirectToPage();
    }

    /// <summary>How a form names one.</summary>
    public static string NameOf(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);

    private async Task<Data.People.Account> OwnAsync() => (await accounts.GetUserAsync(User))!;
}
