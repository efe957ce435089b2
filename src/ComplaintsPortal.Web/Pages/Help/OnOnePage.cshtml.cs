using ComplaintsPortal.Domain.Procedures;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Help;

/// <summary>The procedures of this council on one sheet of paper: each stage with its limits in working days.</summary>
public sealed class OnOnePageModel(Setup setup) : PageModel
{
    public IReadOnlyList<Procedure> Procedures { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) =>
        Procedures = [.. (await setup.GetAsync(stop)).Procedures.Where(procedure => !procedure.Retired && procedure.AsksForResponse)];

    /// <summary>A limit in words: "10 working days".</summary>
    public static string Days(int? days) => days switch
    {
        null => "No limit",
        1 => "1 working day",
        _ => $"{days} working days",
    };
}
