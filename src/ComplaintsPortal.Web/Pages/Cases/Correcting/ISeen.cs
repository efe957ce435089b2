using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Correcting;

/// <summary>What a form sends that is only acted on once its sender has seen what moves by it.</summary>
internal interface ISeen
{
    /// <summary>What was asked when it was shown what moves; null where nothing was shown yet.</summary>
    string? Seen { get; set; }

    /// <summary>What is asked now.</summary>
    string Asked { get; }
}

/// <summary>Showing what moves by an act before it is done.</summary>
internal static class Seeing
{
    /// <summary>Whether it is shown first: the act may be done with what was entered, and its sender has not seen what moves by exactly that.</summary>
    public static bool ShowsFirst<T>(this PageModel page, Refusal? refusal, T input, IValidator<T> validator)
        where T : ISeen => input.Seen != input.Asked && refusal is null && page.Accepts(validator, input);
}
