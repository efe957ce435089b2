using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Deadlines;

/// <summary>
/// The steps of statutory stage 3: the panel meets within 30 working days of the request (regulation 19(4)), reports within 5 of its
/// meeting (regulation 20), and the council responds within 15 of the report (regulation 20(3)). None of them can be extended. The
/// papers go out before the meeting, by so many working days as the council decided.
/// </summary>
internal static class PanelDeadlines
{
    internal const int MeetsWithin = 30;
    internal const int ReportsWithin = 5;
    internal const int RespondsWithin = 15;

    internal static IEnumerable<Deadline> Of(Stage stage, DeadlineTerms given)
    {
        if (!given.Procedure.IsStatutory || stage.Number != Panel.StageNumber)
        {
            return [];
        }

        var over = !stage.IsOpen || stage.Response?.SentOn is not null || stage.Case.Investigation?.ReferredEarly is not null;
        return Steps(stage, given).Where(deadline => deadline.Met is not null || !over);
    }

    private static IEnumerable<Deadline> Steps(Stage stage, DeadlineTerms given)
    {
        yield return Deadline.After(
            DeadlineKind.PanelMeeting, stage.Number, new DayZero(stage.Received, "the panel was asked for"), MeetsWithin, given.Calendar, "regulation 19(4)")
            with { Met = stage.PanelMet };
        if (stage.Case.Panel is { MeetsOn: { } meets } panel && (stage.PanelMet is null || panel.PapersSent is not null))
        {
            yield return Deadline.Before(
                DeadlineKind.PanelPapers, stage.Number, new DayZero(meets, "the panel meets"), given.Rules.PanelPapersDays, given.Calendar,
                $"{Authority.Guidance}; the number of days is a rule of the council")
                with { Met = panel.PapersSent };
        }

        if (stage.PanelMet is { } met)
        {
            yield return Deadline.After(
                DeadlineKind.PanelReport, stage.Number, new DayZero(met, "the panel met"), ReportsWithin, given.Calendar, "regulation 20")
                with { Met = stage.PanelReported };
        }

        if (stage.PanelReported is { } reported)
        {
            yield return Deadline.After(
                DeadlineKind.PanelResponse, stage.Number, new DayZero(reported, "the panel's report was received"), RespondsWithin, given.Calendar, "regulation 20(3)")
                with { Met = stage.Response?.SentOn ?? stage.Concluded };
        }
    }
}
