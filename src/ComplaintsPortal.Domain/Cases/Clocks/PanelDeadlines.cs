using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>
/// The steps of statutory stage 3: the panel is appointed within about 10 working days of the request (guidance), meets within 30
/// (regulation 19(4)), reports within 5 of its meeting (regulation 20), and the council responds within 15 of the report (regulation
/// 20(3)). None of them can be extended. The papers go out before the meeting, by so many working days as the council decided.
/// </summary>
public static class PanelDeadlines
{
    internal const int AppointedWithin = 10;

    /// <summary>Working days from the request to the panel's meeting (regulation 19(4)).</summary>
    public const int MeetsWithin = 30;

    /// <summary>Working days from the meeting to the panel's report (regulation 20).</summary>
    public const int ReportsWithin = 5;

    /// <summary>Working days from the report to the council's response (regulation 20(3)).</summary>
    public const int RespondsWithin = 15;

    internal static IEnumerable<Deadline> Of(Stage stage, DeadlineTerms given)
    {
        if (!given.Procedure.IsStatutory || stage.Number != Panel.StageNumber)
        {
            return [];
        }

        var over = !stage.IsOpen || stage.First is not null || stage.CurrentResponse?.SentOn is not null || stage.Case.Investigation is { IsReferred: true };
        return Steps(stage, given).Where(deadline => deadline.Met is not null || !over);
    }

    private static IEnumerable<Deadline> Steps(Stage stage, DeadlineTerms given)
    {
        yield return Step(DeadlineKind.PanelMembers, new DayZero(stage.Received, "the panel was asked for"), AppointedWithin, given, Authority.Guidance,
            Appointed(stage));
        yield return Step(DeadlineKind.PanelMeeting, new DayZero(stage.Received, "the panel was asked for"), MeetsWithin, given, new Regulation(19, "(4)"),
            stage.PanelMet);
        if (stage.Case.Panel is { MeetsOn: { } meets } panel && (stage.PanelMet is null || panel.PapersSent is not null))
        {
            yield return Papers(meets, given) with { Met = panel.PapersSent };
        }

        if (stage.PanelMet is { } met)
        {
            yield return Step(DeadlineKind.PanelReport, new DayZero(met, "the panel met"), ReportsWithin, given, new Regulation(20), stage.PanelReported);
        }

        if (stage.PanelReported is { } reported)
        {
            var answered = stage.First?.Concluded ?? stage.CurrentResponse?.SentOn ?? stage.Concluded;
            yield return Step(DeadlineKind.PanelResponse, new DayZero(reported, "the panel's report was received"), RespondsWithin, given,
                new Regulation(20, "(3)"), answered);
        }
    }

    // What is known of an old panel may be no more than that it met.
    private static DateOnly? Appointed(Stage stage) => stage.Case.PanelMembers is { Count: >= Panel.Size } members
        ? members.Max(member => member.Appointed)
        : stage.PanelMet;

    private static Deadline Step(DeadlineKind kind, DayZero from, int days, DeadlineTerms given, string authority, DateOnly? met) =>
        Deadline.After(kind, Panel.StageNumber, from, days, given.Calendar, authority) with { Met = met };

    private static Deadline Papers(DateOnly meets, DeadlineTerms given) => Deadline.Before(
        DeadlineKind.PanelPapers, Panel.StageNumber, new DayZero(meets, "the panel meets"), given.Rules.PanelPapersDays, given.Calendar,
        $"{Authority.Guidance}; the number of days is a rule of the council");
}
