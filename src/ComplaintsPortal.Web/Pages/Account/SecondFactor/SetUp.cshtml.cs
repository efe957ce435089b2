using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QRCoder;

namespace ComplaintsPortal.Web.Pages.Account.SecondFactor;

/// <summary>Setting up an authenticator: the app takes the key, and shows by a code that it has it.</summary>
public sealed class SetUpModel(
    AuthenticatorCodes codes, UserManager<Data.People.Account> accounts, SignInManager<Data.People.Account> signIn, PortalDb db, Setup setup,
    SignedIn signedIn, TimeProvider time) : PageModel
{
    private const int DotsOfASquare = 6;

    [BindProperty]
    public SetUpInput Input { get; set; } = new();

    /// <summary>The key in groups, for whoever types it.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The picture that the app takes the key from, as an address of its data.</summary>
    public string Picture { get; private set; } = "";

    /// <summary>Whether the person cannot go on without.</summary>
    public bool IsRequired => User.HasClaim(claim => claim.Type == EnrolsFirst.Missing);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Input.Key = codes.NewSealedKey();
        await ShowAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var account = (await accounts.GetUserAsync(User))!;
        if (codes.Unseal(Input.Key) is not { } key)
        {
            return RedirectToPage();
        }

        if (!this.Accepts(Input) || !await codes.TryTakeAsync(account, key, Input.Code!))
        {
            if (ModelState.IsValid)
            {
                ModelState.AddModelError("Input.Code", "This is not the code that the app shows now. Check the time on the phone, and try the next one");
            }

            await ShowAsync(stop);
            return this.Wrong();
        }

        await codes.KeepAsync(accounts, account, Input.Key!);
        db.Record(new HistoryEntry(time.GetUtcNow(), account.Id, account.Name, "Authenticator set up"));
        TempData["RecoveryCodes"] = string.Join(' ', (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, CodesModel.Number))!);
        await db.SaveChangesAsync(stop);
        await signIn.RefreshSignInAsync(account);
        return RedirectToPage("/Account/SecondFactor/Codes");
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        var key = codes.Unseal(Input.Key)!;
        Key = string.Join(' ', key.Chunk(4).Select(four => new string(four)));
        var issuer = Uri.EscapeDataString($"Complaints Portal, {(await setup.GetAsync(stop)).Council.Name}");
        var whose = Uri.EscapeDataString((await accounts.FindByIdAsync($"{signedIn.Officer.Id}"))!.Email!);
        using var drawn = QRCodeGenerator.GenerateQrCode($"otpauth://totp/{issuer}:{whose}?secret={key}&issuer={issuer}", QRCodeGenerator.ECCLevel.M);
        Picture = $"data:image/png;base64,{Convert.ToBase64String(new PngByteQRCode(drawn).GetGraphic(DotsOfASquare))}";
    }
}
