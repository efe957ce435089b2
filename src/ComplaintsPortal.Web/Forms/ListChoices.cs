using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Forms;

/// <summary>The entries of a list, as a form offers them.</summary>
internal static class ListChoices
{
    /// <summary>What can be chosen, and what was chosen before although it is retired.</summary>
    public static IEnumerable<SelectListItem> Choices(this CouncilLists lists, string list, string? chosen = null) => lists.All(list)
        .Where(entry => !entry.Retired || entry.Key == chosen)
        .Select(entry => new SelectListItem(entry.Label, entry.Key));

    /// <summary>What can be chosen, as radio buttons.</summary>
    public static IEnumerable<Option> Options(this CouncilLists lists, string list) => lists.Offered(list).Select(entry => new Option(entry.Key, entry.Label));
}
