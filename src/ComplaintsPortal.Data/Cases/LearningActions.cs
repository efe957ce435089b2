using ComplaintsPortal.Domain.Cases.Remedies;

namespace ComplaintsPortal.Data.Cases;

/// <summary>Where a learning action stands, as the list asks for it.</summary>
public enum ActionState
{
    /// <summary>Still to be done.</summary>
    Open,

    /// <summary>Still to be done, and its due date lies before today.</summary>
    Overdue,

    /// <summary>Still to be done, and due today or within the working week after it: see <see cref="OfficeDays"/>.</summary>
    DueSoon,

    /// <summary>Done.</summary>
    Completed,

    /// <summary>It was decided not to do it.</summary>
    NotImplemented,

    /// <summary>Whatever became of it, it has words for the report that somebody other than their writer has to clear.</summary>
    ToClear,
}

/// <summary>What the list of actions is narrowed to.</summary>
/// <param name="State">Where they stand.</param>
/// <param name="Owner">Who is to do them, exactly as written.</param>
/// <param name="Service">A key of the list <c>service</c>.</param>
public sealed record ActionFilter(ActionState State = ActionState.Open, string? Owner = null, string? Service = null);

/// <summary>The learning actions, filtered, sorted and paged by the database: for their list, the worklist and reminders.</summary>
public static class LearningActions
{
    /// <summary>How many actions a page shows.</summary>
    public const int PageSize = 25;

    /// <summary>The actions in a state.</summary>
    public static IQueryable<LearningAction> In(PortalDb db, ActionState state, OfficeDays days) => state switch
    {
        ActionState.Open => Open(db),
        ActionState.Overdue => Open(db).Where(action => action.Due < days.Today),
        ActionState.DueSoon => Open(db).Where(action => action.Due >= days.Today && action.Due <= days.WeekEnd),
        ActionState.Completed => db.LearningActions.Where(action => action.Completed != null),
        ActionState.ToClear => db.LearningActions.Where(action =>
            action.Clearance.ClearedOn == null && (action.Words.Said != null || action.Words.Found != null || action.Words.Did != null)),
        _ => db.LearningActions.Where(action => action.Completed == null && action.NotImplemented != null),
    };

    /// <summary>The actions that match.</summary>
    public static IQueryable<LearningAction> Matches(PortalDb db, ActionFilter filter, OfficeDays days)
    {
        var actions = In(db, filter.State, days);
        if (filter.Owner is { } owner)
        {
            actions = actions.Where(action => action.Owner == owner);
        }

        return filter.Service is { } service ? actions.Where(action => action.Service == service) : actions;
    }

    /// <summary>A page of the actions that match, from 1: the first due first, those without a date last, the latest completed first.</summary>
    public static IQueryable<ActionLine> Page(PortalDb db, ActionFilter filter, OfficeDays days, int page)
    {
        var matches = Matches(db, filter, days);
        var sorted = filter.State is ActionState.Completed
            ? matches.OrderByDescending(action => action.Completed).ThenByDescending(action => action.Id)
            : matches.OrderBy(action => action.Due == null).ThenBy(action => action.Due).ThenBy(action => action.Id);
        return sorted.Skip((page - 1) * PageSize).Take(PageSize).Lines(db);
    }

    /// <summary>The actions as lines, in the order that they have.</summary>
    public static IQueryable<ActionLine> Lines(this IQueryable<LearningAction> actions, PortalDb db) => actions.Select(action => new ActionLine(
        action.Id, action.CaseId, db.Cases.Where(@case => @case.Id == action.CaseId).Select(@case => @case.Reference).FirstOrDefault(),
        action.Description, action.Owner, action.Service, action.Due, action.Completed, action.NotImplemented)
    {
        HasWords = action.Words.Said != null || action.Words.Found != null || action.Words.Did != null,
        ClearedOn = action.Clearance.ClearedOn,
    });

    /// <summary>The open actions that say the same: a form that was sent twice adds one.</summary>
    public static IQueryable<LearningAction> Same(PortalDb db, int? caseId, LearningActionFacts facts) => Open(db).Where(action =>
        action.Due == facts.Due && action.CaseId == caseId && action.Owner == facts.Owner && action.Description == facts.Description);

    /// <summary>Whoever still has something to do, by name.</summary>
    public static IQueryable<string> Owners(PortalDb db) => Open(db)
        .Where(action => action.Owner != null)
        .Select(action => action.Owner!)
        .Distinct()
        .OrderBy(owner => owner);

    private static IQueryable<LearningAction> Open(PortalDb db) =>
        db.LearningActions.Where(action => action.Completed == null && action.NotImplemented == null);
}

/// <summary>A line of the list of actions.</summary>
/// <param name="Id">The database's key.</param>
/// <param name="CaseId">The case it came from, if any.</param>
/// <param name="Reference">That case's reference.</param>
/// <param name="Description">What is to be done.</param>
/// <param name="Owner">Who is to do it.</param>
/// <param name="Service">A key of the list <c>service</c>.</param>
/// <param name="Due">The date by which it is to be done.</param>
/// <param name="Completed">The date on which it was done.</param>
/// <param name="NotImplemented">Why it will not be done.</param>
public sealed record ActionLine(
    int Id, int? CaseId, string? Reference, string? Description, string? Owner, string? Service, DateOnly? Due, DateOnly? Completed, string? NotImplemented)
{
    /// <summary>Whether it is still to be done.</summary>
    public bool IsOpen => Completed is null && NotImplemented is null;

    /// <summary>Whether the report may tell something of it, once that is cleared.</summary>
    public bool HasWords { get; init; }

    /// <summary>The date on which what the report tells of it was cleared; null while it is not.</summary>
    public DateOnly? ClearedOn { get; init; }
}
