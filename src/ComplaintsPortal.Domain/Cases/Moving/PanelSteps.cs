using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Reviewing;

namespace ComplaintsPortal.Domain.Cases.Moving;

/// <summary>The steps of stage 3 (regulations 19 and 20).</summary>
internal static class PanelSteps
{
    public static IEnumerable<ConductStep> Of(StepsOfAStage steps)
    {
        StepFacts[] all =
        [
            .. steps.Begun(),
            .. new[] { Appointed(steps), Arranged(steps), Papers(steps), Met(steps), Reported(steps) }.Select(one => Unless(one, steps)),
            steps.Recommendations(),
            Unless(Consulted(steps), steps),
            steps.Response(steps.Deadline(DeadlineKind.PanelResponse)?.Due),
        ];
        return all.Select(one => one.Step);
    }

    // What was referred early is reviewed by no panel, unless it comes back.
    private static StepFacts Unless(StepFacts step, StepsOfAStage steps) => steps.Stage.Case.Investigation is { IsReferred: true }
        ? step with { NotNeeded = "The complaint was referred early to the Ombudsman" }
        : step;

    private static StepFacts Appointed(StepsOfAStage steps)
    {
        var (panel, members) = (steps.Stage.Panel, steps.Stage.Case.PanelMembers);
        var (full, chair) = (members.Count >= Panel.Size, members.Any(member => member.Chairs) ? ", the chair among them" : "");
        return new StepFacts(
            "Chair and two members appointed", full ? members.Max(member => member.Appointed) : null,
            full ? panel.WhyNotStandDown(steps.Office) : panel.WhyNotAppoint(steps.Office))
        {
            Verb = full ? Verb.StandDown : Verb.AppointToPanel,
            Due = steps.Deadline(DeadlineKind.PanelMembers)?.Due,
            Note = full ? null : $"{members.Count} of {Panel.Size} appointed{chair}",
            People = [.. members.OrderByDescending(member => member.Chairs).Select(member => member.Who)],
            Again = true,
        };
    }

    private static StepFacts Arranged(StepsOfAStage steps)
    {
        var known = steps.Stage.Case.Panel;
        return new StepFacts("Date and place arranged, and the complainant told", known?.NoticeSent, steps.Stage.Panel.WhyNotArrange(steps.Office))
        {
            Verb = Verb.ArrangePanel,
            Note = known?.MeetsOn is { } on ? $"The panel meets on {ClockWorking.Long(on)}{(known.Venue is null ? "" : $", {known.Venue}")}" : null,
            Again = true,
            RecordedAs = "panel-notice",
        };
    }

    private static StepFacts Papers(StepsOfAStage steps) =>
        new("Papers sent to the panel and the complainant", steps.Stage.Case.Panel?.PapersSent, steps.Stage.Panel.WhyNotSendPapers(steps.Office))
        {
            Verb = Verb.SendPapers,
            Due = steps.Deadline(DeadlineKind.PanelPapers)?.Due,
            RecordedAs = "panel-papers",
        };

    private static StepFacts Met(StepsOfAStage steps) => new("Panel met", steps.Stage.PanelMet, steps.Stage.Panel.WhyNotMeet(steps.Office))
    {
        Whose = "Panel",
        Verb = Verb.MeetPanel,
        Due = steps.Deadline(DeadlineKind.PanelMeeting)?.Due,
        RecordedAs = steps.KeyOf("panel-met"),
    };

    private static StepFacts Reported(StepsOfAStage steps) =>
        new("Report of the panel received", steps.Stage.PanelReported, steps.Stage.Panel.WhyNotReceiveReport(steps.Office))
        {
            Whose = "Panel",
            Verb = Verb.ReceivePanelReport,
            Due = steps.Deadline(DeadlineKind.PanelReport)?.Due,
            RecordedAs = steps.KeyOf("panel-reported"),
        };

    private static StepFacts Consulted(StepsOfAStage steps) => new(
        "Response considered with the independent person", steps.Stage.Case.Panel?.IndependentPersonConsulted,
        steps.Stage.Panel.WhyNotConsultIndependentPerson(steps.Office))
    {
        Verb = Verb.ConsultIndependentPerson,
        RecordedAs = "independent-person-consulted",
    };
}
