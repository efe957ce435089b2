using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Reports.Bundles;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Cases.Bundles;

/// <summary>What can be chosen about a bundle, in words.</summary>
internal static class BundleChoices
{
    /// <summary>Why a paper is withheld.</summary>
    public static IEnumerable<SelectListItem> Reasons { get; } =
        [.. Enum.GetValues<WithheldBecause>().Select(why => new SelectListItem(FirstLetter.Capital(why.Words()), why.ToString()))];

    /// <summary>"Response to stage 1, Monday 9 March 2026".</summary>
    public static string Label(this BundlePaper paper) => paper.On is { } on ? $"{paper.Title}, {on.InWords()}" : paper.Title;

    /// <summary>What else is to be known before it is ticked; null where nothing.</summary>
    public static string? Hint(this BundlePaper paper) => paper.Kind switch
    {
        PaperKind.LegalAdvice => $"{paper.File!.FileName}. Its title speaks of legal advice: it stays out unless you tick it",
        PaperKind.Document => paper.File!.FileName,
        PaperKind.Notes => "What colleagues wrote down for one another",
        PaperKind.Draft => "It was not sent",
        _ => null,
    };
}
