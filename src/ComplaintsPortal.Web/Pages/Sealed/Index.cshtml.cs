using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Sealed;

/// <summary>That there are sealed and barred cases, how many, and when each was last worked on: for every manager, without their content.</summary>
public sealed class IndexModel(PortalDb db, SignedIn signedIn) : PageModel
{
    public IReadOnlyList<HiddenCase> Cases { get; private set; } = [];

    public IReadOnlyList<(int Id, string Reference)> AskedToBar { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Cases = await HiddenCases.ListAsync(db, stop);
        var asked = await HiddenCases.AskedToBar(db, signedIn.Officer.Id).OrderBy(@case => @case.Received).ThenBy(@case => @case.Id)
            .Select(@case => new { @case.Id, @case.Reference }).ToListAsync(stop);
        AskedToBar = asked.ConvertAll(one => (one.Id, one.Reference));
    }

    public string WhoSees(HiddenCase one) => string.Join("; ", new[]
    {
        one.SealedTo > 0 ? $"Sealed to {(one.SealedTo == 1 ? "1 person" : $"{one.SealedTo} people")}" : null,
        one.Barred > 0 ? $"{(one.Barred == 1 ? "1 person" : $"{one.Barred} people")} barred" : null,
    }.OfType<string>());
}
