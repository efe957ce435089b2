using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>A letter of a case: a draft with what can be done to it, or as it was sent.</summary>
public sealed class ShowModel(OpenedLetter letter) : PageModel
{
    public OpenedLetter One => letter;

    /// <summary>Whether the stage is still to be recorded as acknowledged, and this letter does it.</summary>
    public bool Acknowledges => letter.Letter is { IsDraft: false, Kind: Domain.Letters.LetterKind.Acknowledgement, Stage: { } number }
        && letter.Opened.Case.Stage(number)?.WhyNotAcknowledge(letter.Opened.Officer) is null;

    /// <summary>Whether the response is still to be recorded as sent, and this letter carried it.</summary>
    public bool Sends => letter.Letter is { IsDraft: false, Stage: { } number } && Domain.Letters.LetterNames.CarriesResponse(letter.Letter.Kind)
        && letter.Opened.Case.Stage(number)?.WhyNotSend(letter.Opened.Officer) is null;

    public async Task<IActionResult> OnGetAsync(int id, int letter, CancellationToken stop) =>
        await One.ReadAsync(id, letter, stop) ? Page() : NotFound();
}
