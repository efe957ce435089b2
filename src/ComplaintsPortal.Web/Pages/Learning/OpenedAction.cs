using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Learning;

/// <summary>The learning action that a page is about. Who may not open its case may not open it either.</summary>
public sealed class OpenedAction(PortalDb db, OpenedCase opened, Setup setup) : IOpened
{
    private LearningAction? found;

    /// <summary>The action.</summary>
    public LearningAction Action => found ?? throw new InvalidOperationException("No action is open");

    /// <summary>The council's lists.</summary>
    public CouncilLists Lists { get; private set; } = null!;

    /// <summary>Who acts.</summary>
    public Officer Officer => opened.Officer;

    /// <summary>The instant of this request.</summary>
    public DateTimeOffset Now => opened.Now;

    /// <summary>The date in the office.</summary>
    public DateOnly Today => opened.Today;

    /// <summary>That somebody else changed the action since the form was shown; empty unless a save failed for that.</summary>
    public IReadOnlyList<HistoryLine> ChangedSince { get; private set; } = [];

    /// <inheritdoc />
    public Refusal? Refusal { get; set; }

    string IOpened.Home => "/Learning/Index";

    object? IOpened.Route => null;

    string IOpened.Noun => "action";

    int IOpened.Version => Action.Version;

    /// <summary>Opens an action to look at it; the reading of its case is recorded. False where there is none.</summary>
    public async Task<bool> ReadAsync(int id, CancellationToken stop) =>
        await OpenAsync(id, stop) && (Action.CaseId is not { } about || await opened.ReadAsync(about, stop));

    /// <summary>Opens an action to change it. False where there is none.</summary>
    public async Task<bool> FindAsync(int id, CancellationToken stop) =>
        await OpenAsync(id, stop) && (Action.CaseId is not { } about || await opened.FindAsync(about, stop));

    /// <summary>Tells the history what was done to the action; it is stored when the action is saved.</summary>
    public void Record(HistoryEntry entry) => db.Record(entry, Action.CaseId);

    /// <inheritdoc />
    public async Task<bool> TrySaveAsync(int version, CancellationToken stop)
    {
        if (await db.TrySaveAsync(Action, version, stop))
        {
            return true;
        }

        found = await db.LearningActions.SingleOrDefaultAsync(action => action.Id == Action.Id, stop) ?? found;
        ChangedSince = [new HistoryLine(Now, "somebody else", "Learning action changed", null)];
        return false;
    }

    private async Task<bool> OpenAsync(int id, CancellationToken stop)
    {
        Lists = (await setup.GetAsync(stop)).Lists;
        found = await db.LearningActions.SingleOrDefaultAsync(action => action.Id == id, stop);
        return found is not null;
    }
}
