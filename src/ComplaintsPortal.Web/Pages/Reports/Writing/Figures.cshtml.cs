using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports.Writing;

/// <summary>Everything that can be inserted in the words of a report: the measures, their facets, and the members in this council's lists.</summary>
public sealed class FiguresModel(Setup setup) : PageModel
{
    /// <summary>The period of the report.</summary>
    public Period Period { get; private set; } = null!;

    /// <summary>The facets that may stand in words, without those of equality monitoring.</summary>
    public static IEnumerable<Facet> Facets => Facet.All.Except(EqualityFacets.All);

    private CouncilSetup Setup { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync(string period, CancellationToken stop)
    {
        if (!Period.TryParse(period, out var over, out _))
        {
            return NotFound();
        }

        (Period, Setup) = (over, await setup.GetAsync(stop));
        return Page();
    }

    /// <summary>The members of a facet, each with what a person reads.</summary>
    public IEnumerable<string> MembersOf(Facet facet) => facet.Members(Setup.Lists, Setup.Procedures).Select(member => NameOf(facet, member) is { } name
        ? $"{member} ({name})"
        : member);

    private string? NameOf(Facet facet, string member) => facet switch
    {
        { List: { } list } => Setup.Lists.Find(list, member)?.Label,
        _ when facet == Facet.Procedure => Setup.FindProcedure(member)?.Name,
        _ => null,
    };
}
