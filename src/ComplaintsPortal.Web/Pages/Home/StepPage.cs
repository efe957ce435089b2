using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Web.Pages.Cases;

namespace ComplaintsPortal.Web.Pages.Home;

/// <summary>The page of a case on which a step is made, with what its address needs besides the case.</summary>
/// <param name="Page">The page.</param>
/// <param name="Stage">The number of the stage; null where it belongs to the case.</param>
/// <param name="Task">The number of a task; null where it is none.</param>
public sealed record StepPage(string Page, int? Stage = null, int? Task = null)
{
    /// <summary>Where a case is decided on.</summary>
    public static StepPage Triage { get; } = new("/Cases/Triage/Index");

    /// <summary>Where it goes on to the next stage.</summary>
    public static StepPage GoOn { get; } = new(MovePages.PageOf(Verb.GoOn));

    /// <summary>The case in one look.</summary>
    public static StepPage Case { get; } = new("/Cases/Overview/Details");

    /// <summary>The letters of the case.</summary>
    public static StepPage Letters { get; } = new("/Cases/Letters/Index");

    /// <summary>What is done about a review panel.</summary>
    public static StepPage Panel { get; } = new("/Cases/Panel/Index");

    /// <summary>Where a task is reported as done.</summary>
    public static StepPage Finish(int task) => new("/Cases/Diary/Finish", Task: task);

    /// <summary>The page on which a step is made; null where the office has nothing to do, or no page is for it alone.</summary>
    public static StepPage? Made(NextStep step) => step switch
    {
        { Verb: { } verb } => new(MovePages.PageOf(verb), step.Stage),
        { SettlesWhoSpeaks: true } => new("/Cases/People/Representative"),
        _ => null,
    };

    /// <summary>The page of a step of a stage.</summary>
    public static StepPage Of(NextStep step) => Made(step) ?? step switch
    {
        { Stage: Investigation.StageNumber } => new("/Cases/Investigation/Index"),
        _ => Panel,
    };

    /// <summary>The page of a deadline; that of the case itself where nothing in particular has to be done.</summary>
    public static StepPage Of(DeadlineKind kind, NextStep step) => kind switch
    {
        _ when step.Verb is not null => Of(step),
        DeadlineKind.PanelMeeting or DeadlineKind.PanelResponse => Panel,
        DeadlineKind.Consent or DeadlineKind.AdjustmentReview or DeadlineKind.RestrictionReview => new("/Cases/People/Index"),
        DeadlineKind.RefusalReview => Triage,
        _ => Case,
    };
}
