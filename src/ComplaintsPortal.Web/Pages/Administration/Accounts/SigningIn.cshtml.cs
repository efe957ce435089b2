using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Accounts;

/// <summary>Deciding who has to have a second factor to sign in.</summary>
public sealed class SigningInModel(Setup setup, SetupBook book, SignedIn signedIn) : PageModel
{
    [BindProperty]
    public SigningInInput Input { get; set; } = new();

    public static IEnumerable<Option> Choices => Enum.GetValues<SecondFactor>().Select(choice => new Option($"{choice}", choice.InWords()));

    public async Task OnGetAsync(CancellationToken stop)
    {
        var council = (await setup.GetAsync(stop)).Council;
        Input = new SigningInInput { Stamp = council.Stamp, Whom = council.SecondFactor };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await this.SetUpAsync(
        await setup.GetAsync(stop), Input, new SigningInValidator(), signedIn.Officer,
        act => book.AskSecondFactorAsync(act, Input.Whom!.Value, stop),
        () => new Done("Saved. It counts when somebody signs in next"));
}
