using ComplaintsPortal.Domain.Retention;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Web.Pages.Retention;

/// <summary>The schedule and its proposals, in the words of the screens.</summary>
internal static class RunWords
{
    /// <summary>What became of a proposal.</summary>
    public static string Of(RetentionRun run) => run switch
    {
        { WithdrawnAt: not null } => $"Withdrawn by {run.WithdrawnByName}",
        { FinishedAt: not null } => $"Carried out by {run.BegunByName}",
        { BegunAt: not null } => $"Begun by {run.BegunByName}, not finished",
        _ => "Waits for another person",
    };

    /// <summary>How long a class is kept.</summary>
    public static string Kept(RetentionClass kept, RetentionSchedule schedule) => kept.FromBirth
        ? $"Until the youngest child is {schedule.Years(kept)}, and at least {RetentionSchedule.YearsAfterClosing} years after closing"
        : $"{schedule.Years(kept)} {(schedule.Years(kept) == 1 ? "year" : "years")} after closing";

    /// <summary>"1 case", "12 cases".</summary>
    public static string Cases(int count) => Words.Count(count, "case", "cases");

    /// <summary>What became of a case.</summary>
    public static string Of(RetentionResult result, string? why) => result switch
    {
        RetentionResult.Erased => "Erased",
        RetentionResult.DroppedOut => $"Dropped out. {why}",
        _ => "Waits",
    };
}
