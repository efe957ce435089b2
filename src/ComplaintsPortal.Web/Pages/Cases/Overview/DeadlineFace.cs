using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Ombudsman;

namespace ComplaintsPortal.Web.Pages.Cases.Overview;

/// <summary>A deadline of a case as its page shows it.</summary>
/// <param name="What">What is due: "Offer stage 2".</param>
/// <param name="Due">The last day, in words.</param>
/// <param name="Left">How much time is left.</param>
/// <param name="Late">Whether it has passed.</param>
/// <param name="Window">Whether it is the complainant's time and not the office's.</param>
/// <param name="Note">What follows from missing it, where that is not that the office is late.</param>
/// <param name="Working">How the date was worked out, a sentence each.</param>
public sealed record DeadlineFace(string What, string Due, string Left, bool Late, bool Window, string? Note, IReadOnlyList<string> Working)
{
    /// <summary>What runs now besides the clock of the stage, the soonest first.</summary>
    public static IReadOnlyList<DeadlineFace> Of(OpenedCase opened) =>
    [
        .. CaseDeadlines.Of(opened.Case, opened.Procedure, opened.Calendar, opened.Council.Rules)
            .Where(deadline => deadline.IsRunningOn(opened.Today))
            .Select(deadline => new DeadlineFace(
                DeadlineWords.ToDo(deadline.Kind, deadline.Stage), deadline.Due.InWords(), DateWords.TimeLeft(deadline.Due, opened.Today, opened.Calendar),
                deadline.Due < opened.Today, deadline.Whose is Party.Complainant, NoteOn(deadline), deadline.Working(opened.Calendar))),
    ];

    /// <summary>What the Ombudsman recommended and is not done yet, the soonest first.</summary>
    public static IEnumerable<DeadlineFace> Of(IEnumerable<OmbudsmanRecommendation> recommendations, OpenedCase opened) => recommendations
        .Where(recommendation => recommendation.Done is null)
        .OrderBy(recommendation => recommendation.Due)
        .Select(recommendation => new DeadlineFace(
            "Carry out what the Ombudsman recommended", recommendation.Due.InWords(),
            DateWords.TimeLeft(recommendation.Due, opened.Today, opened.Calendar), recommendation.Due < opened.Today, false, recommendation.Text,
            ["The date that was agreed with the Ombudsman."]));

    private static string? NoteOn(Deadline deadline) => deadline switch
    {
        { Whose: Party.Complainant, Advisory: true } => "Advisory: a later request is not refused for being late",
        { Whose: Party.Complainant } => "A later request is considered, never refused for that alone",
        _ when DeadlineWords.Condition(deadline.Kind) is { } condition => FirstLetter.Capital(condition),
        { Advisory: true } => "Advisory",
        _ => null,
    };
}
