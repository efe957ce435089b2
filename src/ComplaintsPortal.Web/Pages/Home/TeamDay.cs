using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Data.Cases.Working;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Home;

/// <summary>A response that waits for a manager, in words.</summary>
/// <param name="Line">The response.</param>
/// <param name="Place">Its procedure and stage.</param>
/// <param name="Age">How long it has waited: "3 working days".</param>
/// <param name="IsOwn">Whether the manager's own words are in it: then somebody else approves it.</param>
public sealed record WaitingResponse(ApprovalLine Line, string Place, string Age, bool IsOwn);

/// <summary>What stands on the first page of somebody who leads the team.</summary>
/// <param name="Days">The days against which due dates are seen.</param>
/// <param name="Approvals">The responses that wait, the longest first.</param>
/// <param name="MoreApprovals">Whether more of them wait than stand here.</param>
/// <param name="Teams">What is late or will be soon, by team, with the name of each.</param>
/// <param name="Load">Who has how much.</param>
/// <param name="Unassigned">The first open cases that nobody has.</param>
/// <param name="Learning">The first learning actions that are overdue.</param>
/// <param name="Hidden">How many cases are sealed, or have somebody barred.</param>
/// <param name="BarsAsked">How many cases the manager was asked to bar somebody from.</param>
public sealed record TeamDay(
    OfficeDays Days, IReadOnlyList<WaitingResponse> Approvals, bool MoreApprovals, IReadOnlyList<(string? Name, TeamWork Work)> Teams,
    IReadOnlyList<Workload> Load, IReadOnlyList<CaseLine> Unassigned, IReadOnlyList<ActionLine> Learning, int Hidden, int BarsAsked)
{
    /// <summary>How many of each are shown before a link leads to all of them.</summary>
    public const int Shown = 10;

    /// <summary>How many open cases nobody has.</summary>
    public int UnassignedCount => Load.FirstOrDefault(one => one.Owner is null)?.Open ?? 0;

    /// <summary>Who has how much, what nobody has left out.</summary>
    public IEnumerable<Workload> People => Load.Where(one => one.Owner is not null);
}

/// <summary>Reads the day of the team, in six questions.</summary>
public sealed class TeamReading(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time)
{
    /// <summary>The day of the team, as far as its cases are open to whoever is signed in.</summary>
    public async Task<TeamDay> ReadAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        var days = OfficeDays.On(time.Today(), council.Calendar);
        var approvals = await ApprovalQueue.LongestWaiting(db).Take(TeamDay.Shown + 1).ToListAsync(stop);
        var (hidden, barsAsked) = await HiddenCases.CountAsync(db, signedIn.Officer.Id, stop);
        var nobodys = new CaseFilter { State = CaseState.Open, Unowned = true, Sort = CaseSort.Usual with { Descending = false } };
        return new TeamDay(
            days,
            [.. approvals.Take(TeamDay.Shown).Select(line => Of(line, council, days))],
            approvals.Count > TeamDay.Shown,
            [.. (await TeamWork.ReadAsync(db, days, stop)).Select(one => (one.Team is { } team ? council.Lists.Label(ListName.Team, team) : null, one))],
            await Workload.ReadAsync(db, days, stop),
            await CaseList.Page(db, nobodys, days, 1).Take(TeamDay.Shown).AsSingleQuery().ToListAsync(stop),
            await LearningActions.Page(db, new ActionFilter(ActionState.Overdue), days, 1).Take(TeamDay.Shown + 1).ToListAsync(stop),
            hidden,
            barsAsked);
    }

    private WaitingResponse Of(ApprovalLine line, CouncilSetup council, OfficeDays days)
    {
        var waited = council.Calendar.WorkingDaysBetween(line.Submitted.InUnitedKingdom().Date(), days.Today);
        return new WaitingResponse(
            line, $"{council.FindProcedure(line.Procedure)?.Name ?? line.Procedure}, stage {line.Stage}",
            waited switch { 0 => "Since today", 1 => "1 working day", _ => $"{waited} working days" }, line.Authors.Contains(signedIn.Officer.Id));
    }
}
