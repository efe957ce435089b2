using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Dashboards;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Pages.Cases.Finding;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Figures;

/// <summary>How complaints stand this quarter, and the work in hand. Each number leads to what it counts.</summary>
public sealed class IndexModel(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    /// <summary>Stands for what is unassigned, where its list is asked for.</summary>
    public static readonly Workload Nobody = new(null, null, 0, 0, 0, 0, Left: false);

    public Dashboard Board { get; private set; } = null!;

    /// <summary>Who has how much; empty for those who open no case.</summary>
    public IReadOnlyList<Workload> Work { get; private set; } = [];

    public int LearningOverdue { get; private set; }

    public Officer Who => signedIn.Officer;

    public async Task OnGetAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        Board = await Dashboard.ReadAsync(db, council, Who, time.Today(), stop);
        if (Who.WorksOnCases)
        {
            var days = OfficeDays.On(time.Today(), council.Calendar);
            Work = await Workload.ReadAsync(db, days, stop);
            LearningOverdue = await LearningActions.In(db, ActionState.Overdue, days).CountAsync(stop);
        }
    }

    /// <summary>Where the cases in a state are listed, of one person, of nobody or of everybody; below the portal's own address.</summary>
    public static string AddressOf(CaseState state, Workload? of = null) => new FilterInput
    {
        State = state.Key(),
        Owner = of is null ? null : of.Owner?.ToString() ?? FilterInput.Nobody,
    }.Address();
}
