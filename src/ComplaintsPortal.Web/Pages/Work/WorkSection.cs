using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Web.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Work;

/// <summary>One list of the work in hand: the most urgent of it, and how much there is.</summary>
/// <param name="Id">Its place on the page.</param>
/// <param name="Heading">What it lists.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Lines">The first of them.</param>
/// <param name="Address">The whole list, below the portal's own address.</param>
public sealed record WorkSection(string Id, string Heading, int Count, IReadOnlyList<WorkLine> Lines, string Address)
{
    /// <summary>How many cases are shown before a link leads to all of them.</summary>
    public const int Shown = 10;

    /// <summary>How its number looks.</summary>
    public string? Tone => this switch
    {
        { Count: 0 } => "portal-counts__item--none",
        { Id: "overdue" } => "portal-counts__item--late",
        _ => null,
    };
}

/// <summary>Reads the work in hand of one owner, or of everybody. A list that is short is its own count.</summary>
internal sealed class WorkReading(PortalDb db, OfficeDays days, Guid? owner)
{
    private static readonly (CaseState State, string Heading)[] Lists =
    [
        (CaseState.Overdue, "Overdue"),
        (CaseState.DueToday, "Due today"),
        (CaseState.DueSoon, CaseState.DueSoon.Words()),
        (CaseState.Returned, "Returned, to be changed"),
        (CaseState.ToBeSent, "Approved, to be sent"),
        (CaseState.AwaitingTriage, "Awaiting triage"),
        (CaseState.AwaitingApproval, "Waiting for approval"),
    ];

    public async Task<IReadOnlyList<WorkSection>> ReadAsync(CancellationToken stop)
    {
        List<WorkSection> sections = [];
        foreach (var (state, heading) in Lists)
        {
            var address = $"~/cases?state={state.Key()}{(owner is null ? "" : "&owner=me")}";
            sections.Add(DueList.States.Contains(state) ? await DueAsync(state, heading, stop) : Worklist.OpenStagesIn(db, state, days) is { } stages
                ? await StagesAsync(state.Key(), heading, stages.Of(db, owner), address, stop)
                : await CasesAsync(state.Key(), heading, Worklist.AwaitingTriage(db, owner), address, stop));
        }

        sections.Add(await StagesAsync("nobody", "Unassigned", Worklist.Unassigned(db), "~/cases?state=open&owner=nobody", stop));
        return sections;
    }

    private async Task<WorkSection> DueAsync(CaseState state, string heading, CancellationToken stop)
    {
        var due = new DueList(db, days, owner);
        List<WorkLine> lines = [.. await due.ReadAsync(state, 0, WorkSection.Shown + 1, stop)];
        return await SectionAsync(state.Key(), heading, lines, cancelled => due.CountAsync(state, cancelled), DueModel.AddressOf(state, owner is null), stop);
    }

    private async Task<WorkSection> StagesAsync(string id, string heading, IQueryable<Stage> stages, string address, CancellationToken stop)
    {
        var lines = await Worklist.MostUrgent(db, stages.Where(stage => stage.Due != null), WorkSection.Shown + 1).ToListAsync(stop);
        if (lines.Count <= WorkSection.Shown)
        {
            lines.AddRange(await Worklist.MostUrgent(db, stages.Where(stage => stage.Due == null), WorkSection.Shown + 1 - lines.Count).ToListAsync(stop));
        }

        return await SectionAsync(id, heading, lines, stages.CountAsync, address, stop);
    }

    private async Task<WorkSection> CasesAsync(string id, string heading, IQueryable<Case> cases, string address, CancellationToken stop)
    {
        var lines = await Worklist.LongestWaiting(db, cases, WorkSection.Shown + 1).ToListAsync(stop);
        return await SectionAsync(id, heading, lines, cases.CountAsync, address, stop);
    }

    private static async Task<WorkSection> SectionAsync(
        string id, string heading, List<WorkLine> lines, Func<CancellationToken, Task<int>> count, string address, CancellationToken stop) => new(
            id, heading, lines.Count > WorkSection.Shown ? await count(stop) : lines.Count, [.. lines.Take(WorkSection.Shown)], address);
}
