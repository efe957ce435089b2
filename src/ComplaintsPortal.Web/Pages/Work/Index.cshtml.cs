using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Web.Pages.Cases.Finding;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Work;

/// <summary>Where an officer's day begins: what is late, what is due, what waits for them.</summary>
public sealed class IndexModel(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    public bool Everybodys { get; private set; }

    public bool Supervises => signedIn.Officer.Supervises;

    /// <summary>How many cases are sealed, or have somebody barred; for managers.</summary>
    public int Hidden { get; private set; }

    /// <summary>How many cases a manager was asked to bar somebody from.</summary>
    public int BarsAsked { get; private set; }

    public OfficeDays Days { get; private set; } = null!;

    public IReadOnlyList<WorkSection> Sections { get; private set; } = [];

    public string Heading => Everybodys ? "Everybody's work" : "My work";

    private CaseRows Rows { get; set; } = null!;

    public async Task OnGetAsync(string? whose, CancellationToken stop)
    {
        Everybodys = whose == "everybody";
        var council = await setup.GetAsync(stop);
        Days = OfficeDays.On(time.Today(), council.Calendar);
        Rows = new CaseRows(council, Days.Today);
        if (Supervises)
        {
            Hidden = await HiddenCases.CountAsync(db, stop);
            BarsAsked = await HiddenCases.AskedToBar(db, signedIn.Officer.Id).CountAsync(stop);
        }

        Sections = await new WorkReading(db, Days, Everybodys ? null : signedIn.Officer.Id).ReadAsync(stop);
    }

    public CaseTable TableOf(WorkSection section) => new(section.Heading, [.. section.Lines.Select(Rows.Of)], Everybodys);
}
