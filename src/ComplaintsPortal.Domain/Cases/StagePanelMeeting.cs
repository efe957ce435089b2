using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

// The meeting of the review panel, its report, and the independent person's part in the response.
public sealed partial class Stage
{
    /// <summary>Why the panel cannot have met: it is three people with one chair, and the complainant was told.</summary>
    public Refusal? WhyNotMeetPanel(Officer officer) => WhyNotConvene(officer) ?? Case.PanelMembers.Count switch
    {
        Panel.Size when Case.PanelMembers.Count(member => member.Chairs) != 1 => new("The panel has no chair", "regulation 19(2)"),
        Panel.Size when Case.Panel?.NoticeSent is null => new("The complainant has not been told when and where the panel meets"),
        Panel.Size => null,
        var appointed => new($"The panel has {appointed} of its three people", "regulation 19(2)"),
    };

    /// <summary>Why the panel cannot have met on that date.</summary>
    public Refusal? WhyNotMeetPanelOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(
        on, today, AskedFor, new Milestone(Case.Panel?.NoticeSent, "when the complainant was told of the meeting"));

    /// <summary>Records that the panel met, and who came.</summary>
    public void MeetPanel(DateOnly on, PanelAttendance came, Officer officer, DateTimeOffset now)
    {
        (WhyNotMeetPanel(officer) ?? WhyNotMeetPanelOn(on, now.InUnitedKingdom().Date()))?.Throw();
        PanelMet = on;
        Case.BegunPanel.Meet(came);
        Case.Record(officer, now, $"Panel met on {on:d MMMM yyyy}", stage: Number);
    }

    /// <summary>Why the report of the panel cannot be received now.</summary>
    public Refusal? WhyNotReceivePanelReport(Officer officer) => WhyNotConduct(Panel.StageNumber, NotAPanel, officer) ?? this switch
    {
        { PanelMet: null } => new("The panel has not met yet"),
        { PanelReported: not null } => new("The report of the panel has already been received"),
        _ => null,
    };

    /// <summary>Why the report cannot have been received on that date.</summary>
    public Refusal? WhyNotReceivePanelReportOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today, new Milestone(PanelMet, "when the panel met"));

    /// <summary>Records that the report of the panel arrived.</summary>
    /// <param name="on">The date.</param>
    /// <param name="dissent">What a member did not agree with; null where all agreed.</param>
    /// <param name="officer">Who records it.</param>
    /// <param name="now">The instant, UTC.</param>
    public void ReceivePanelReport(DateOnly on, string? dissent, Officer officer, DateTimeOffset now)
    {
        (WhyNotReceivePanelReport(officer) ?? WhyNotReceivePanelReportOn(on, now.InUnitedKingdom().Date()))?.Throw();
        PanelReported = on;
        Case.BegunPanel.Report(dissent);
        Case.Record(officer, now, $"Report of the panel received on {on:d MMMM yyyy}{(dissent is null ? "" : ", with dissent")}", stage: Number);
    }

    /// <summary>Why the independent person's part in the response cannot be recorded now.</summary>
    public Refusal? WhyNotConsultIndependentPerson(Officer officer) => WhyNotConduct(Panel.StageNumber, NotAPanel, officer) ?? this switch
    {
        { PanelReported: null } => new("The panel has not reported yet"),
        { Case.Panel.IndependentPersonConsulted: not null } => new("The independent person's part has already been recorded"),
        _ => null,
    };

    /// <summary>Why the independent person cannot have taken part on that date.</summary>
    public Refusal? WhyNotConsultIndependentPersonOn(DateOnly on, DateOnly today) =>
        DateOfAct.WhyNot(on, today, new Milestone(PanelReported, "when the panel reported"));

    /// <summary>Records that the council decided its response together with the independent person of stage 2 (regulation 20(3)).</summary>
    public void ConsultIndependentPerson(DateOnly on, string view, Officer officer, DateTimeOffset now)
    {
        (WhyNotConsultIndependentPerson(officer) ?? WhyNotConsultIndependentPersonOn(on, now.InUnitedKingdom().Date()))?.Throw();
        Case.BegunPanel.Consult(on, view);
        Case.Record(officer, now, $"Response considered with the independent person on {on:d MMMM yyyy}", stage: Number);
    }
}
