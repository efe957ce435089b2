using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>A letter of a case: a draft with what can be done to it, or as it was sent.</summary>
public sealed class ShowModel(OpenedLetter letter) : PageModel, IOpensMore
{
    [FromRoute(Name = "letter")]
    public int Number { get; set; }

    public OpenedLetter One => letter;

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop) => letter.OpenAsync(Number, toChange, stop);
}
