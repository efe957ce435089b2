using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Account.SecondFactor;

/// <summary>The recovery codes: shown once when they are made. New ones end those before.</summary>
public sealed class CodesModel(UserManager<Data.People.Account> accounts, PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    /// <summary>So many are made at once.</summary>
    internal const int Number = 10;

    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>How many were not used yet.</summary>
    public int Left { get; private set; }

    public async Task OnGetAsync()
    {
        Codes = (TempData["RecoveryCodes"] as string)?.Split(' ') ?? [];
        Left = await accounts.CountRecoveryCodesAsync(await OwnAsync());
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var account = await OwnAsync();
        if (!account.TwoFactorEnabled)
        {
            return RedirectToPage("/Account/SecondFactor/SetUp");
        }

        db.Record(new HistoryEntry(time.GetUtcNow(), account.Id, account.Name, "Recovery codes made anew"));
        TempData["RecoveryCodes"] = string.Join(' ', (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, Number))!);
        return RedirectToPage();
    }

    private async Task<Data.People.Account> OwnAsync() => (await accounts.FindByIdAsync($"{signedIn.Officer.Id}"))!;
}
