using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Reviewing;

/// <summary>Conducting stage 3 of a statutory complaint: the panel's members, its meeting, its report.</summary>
public sealed class StagePanel(Stage stage)
{
    private static readonly Regulation Composition = new(19, "(2)");

    internal static readonly Refusal NotAPanel = new("Only stage 3 of a statutory complaint goes to a review panel", new Regulation(19));

    internal static readonly Refusal HasMet = new("The panel has already met");

    /// <summary>Why nobody can be appointed to the panel now.</summary>
    public Refusal? WhyNotAppoint(Office office) => WhyNotConvene(office) ?? (stage.Case.PanelMembers.Count < Panel.Size
        ? null
        : new Refusal("The panel has its three people", Composition));

    /// <summary>Why this person cannot be appointed to the panel from that day on, as its chair or as a member.</summary>
    public Refusal? WhyNotAppoint(Appointee who, bool chairs, DateOnly on, Office office) => stage.Case.Investigation switch
    {
        _ when stage.Case.PanelMembers.Any(member => member.Who == who.Id) => new($"{who.Name} is already on the panel"),
        _ when chairs && stage.Case.PanelMembers.Any(member => member.Chairs) => new("The panel already has a chair", Composition),
        _ when !chairs && stage.Case.PanelMembers.Count(member => !member.Chairs) == Panel.Size - 1 => new("The panel still needs a chair", Composition),
        { IndependentPerson: { } independent } when independent == who.Id =>
            new($"{who.Name} was the independent person at stage 2", new Regulation(19, "(3)")),
        { InvestigatingOfficer: { } investigator } when investigator == who.Id =>
            new($"{who.Name} investigated this complaint at stage 2, and nobody with an interest in it may sit", Authority.Guidance),
        { } investigation when investigation.WasReplaced(who.Id) =>
            new($"{who.Name} took part in stage 2 of this complaint until somebody else did, and may not sit",
                $"{new Regulation(19, "(3)")}; {Authority.Guidance}"),
        _ => chairs ? who.WhyNotChair(office.Rules, on) : who.WhyNotSit(),
    };

    /// <summary>Why nobody can have been appointed to the panel on that date.</summary>
    public Refusal? WhyNotAppointOn(DateOnly on, Office office) => DateOfAct.WhyNot(on, office.Today, stage.AskedFor);

    /// <summary>Appoints somebody to the panel.</summary>
    public void Appoint(Appointee who, bool chairs, AppointmentTerms terms, Office office)
    {
        (WhyNotAppoint(office) ?? WhyNotAppointOn(terms.On, office)
            ?? WhyNotAppoint(who, chairs, terms.On, office))?.Throw();
        stage.Case.Add(new PanelMember(stage.Case.Id, new PanelMemberFacts(who.Id, chairs, terms.On, terms.Declaration)));
        stage.Case.Record($"Panel {(chairs ? "chair" : "member")} appointed on {terms.On:d MMMM yyyy}: {who.Name}", office, stage: stage.Number, on: terms.On);
    }

    /// <summary>Why nobody can leave the panel now.</summary>
    public Refusal? WhyNotStandDown(Office office) => WhyNotConvene(office) ?? (stage.Case.PanelMembers.Count > 0
        ? null
        : new Refusal("Nobody has been appointed to the panel yet"));

    /// <summary>Takes somebody off the panel, with a reason. It does not move the date by which the panel meets.</summary>
    public void StandDown(PanelMember member, string reason, Office office)
    {
        WhyNotStandDown(office)?.Throw();
        stage.Case.Remove(member);
        stage.Case.Record(member.Chairs ? "Panel chair stood down" : "Panel member stood down", office, reason, stage.Number);
    }

    /// <summary>Why no meeting of the panel can be arranged now.</summary>
    public Refusal? WhyNotArrange(Office office) => WhyNotConvene(office);

    /// <summary>Why the panel cannot meet on that day: not before it was asked for. A day after the limit is only late.</summary>
    public Refusal? WhyNotArrangeFor(DateOnly on) => on < stage.Received
        ? new Refusal($"Enter a date on or after {stage.Received:d MMMM yyyy}, when the stage was asked for")
        : null;

    /// <summary>Why the complainant cannot have been told on that date.</summary>
    public Refusal? WhyNotGiveNoticeOn(DateOnly on, DateOnly meets, Office office) => on > meets
        ? new Refusal($"Enter a date on or before {meets:d MMMM yyyy}, when the panel meets")
        : DateOfAct.WhyNot(on, office.Today, stage.AskedFor);

    /// <summary>
    /// Arranges the meeting, or arranges it anew, and records that the complainant was told. An adjournment is a new arrangement: it
    /// is no pause, and the limit stays as it is (regulation 19(4)).
    /// </summary>
    public void Arrange(PanelArrangement arranged, Office office)
    {
        (WhyNotArrange(office) ?? WhyNotArrangeFor(arranged.On)
            ?? WhyNotGiveNoticeOn(arranged.NoticeSent, arranged.On, office))?.Throw();
        var again = stage.Case.Panel?.MeetsOn is { } before ? $", before that {before:d MMMM yyyy}" : "";
        stage.Case.BegunPanel.Arrange(arranged);
        stage.Case.Record($"Panel arranged for {arranged.On:d MMMM yyyy}{again}; complainant told on {arranged.NoticeSent:d MMMM yyyy}", office,
            stage: stage.Number, on: arranged.NoticeSent);
    }

    /// <summary>Why the papers of the panel cannot be sent now.</summary>
    public Refusal? WhyNotSendPapers(Office office) => WhyNotConvene(office) ?? (stage.Case.Panel?.MeetsOn is null
        ? new Refusal("No meeting of the panel has been arranged yet")
        : null);

    /// <summary>Why the papers cannot have been sent on that date.</summary>
    public Refusal? WhyNotSendPapersOn(DateOnly on, Office office) => stage.Case.Panel?.MeetsOn is { } meets && on > meets
        ? new Refusal($"Enter a date on or before {meets:d MMMM yyyy}, when the panel meets")
        : DateOfAct.WhyNot(on, office.Today, stage.AskedFor);

    /// <summary>Records that the papers went to the complainant and the panel.</summary>
    public void SendPapers(DateOnly on, Office office)
    {
        (WhyNotSendPapers(office) ?? WhyNotSendPapersOn(on, office))?.Throw();
        stage.Case.BegunPanel.SendPapers(on);
        stage.Case.Record($"Panel papers sent on {on:d MMMM yyyy}", office, stage: stage.Number, on: on);
    }

    private Refusal? WhyNotConvene(Office office) =>
        stage.Investigation.WhyNotConduct(Panel.StageNumber, NotAPanel, office) ?? (stage.PanelMet is null ? null : HasMet);

    /// <summary>Why the panel cannot have met: it is three people with one chair, and the complainant was told.</summary>
    public Refusal? WhyNotMeet(Office office) => WhyNotConvene(office) ?? stage.Case.PanelMembers.Count switch
    {
        Panel.Size when stage.Case.PanelMembers.Count(member => member.Chairs) != 1 => new("The panel has no chair", Composition),
        Panel.Size when stage.Case.Panel?.NoticeSent is null => new("The complainant has not been told when and where the panel meets"),
        Panel.Size => null,
        var appointed => new($"The panel has {appointed} of its three people", Composition),
    };

    /// <summary>Why the panel cannot have met on that date.</summary>
    public Refusal? WhyNotMeetOn(DateOnly on, Office office) => DateOfAct.WhyNot(
        on, office.Today, stage.AskedFor, new Milestone(stage.Case.Panel?.NoticeSent, "when the complainant was told of the meeting"));

    /// <summary>Records that the panel met, and who came.</summary>
    public void Meet(DateOnly on, PanelAttendance came, Office office)
    {
        (WhyNotMeet(office) ?? WhyNotMeetOn(on, office))?.Throw();
        stage.PanelMet = on;
        stage.Case.BegunPanel.Meet(came);
        stage.Case.Record($"Panel met on {on:d MMMM yyyy}", office, stage: stage.Number, on: on);
    }

    /// <summary>Why the report of the panel cannot be received now.</summary>
    public Refusal? WhyNotReceiveReport(Office office) => stage.Investigation.WhyNotConduct(Panel.StageNumber, NotAPanel, office) ?? stage switch
    {
        { PanelMet: null } => new("The panel has not met yet"),
        { PanelReported: not null } => new("The report of the panel has already been received"),
        _ => null,
    };

    /// <summary>Why the report cannot have been received on that date.</summary>
    public Refusal? WhyNotReceiveReportOn(DateOnly on, Office office) =>
        DateOfAct.WhyNot(on, office.Today, new Milestone(stage.PanelMet, "when the panel met"));

    /// <summary>Records that the report of the panel arrived.</summary>
    /// <param name="on">The date.</param>
    /// <param name="dissent">What a member did not agree with; null where all agreed.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public void ReceiveReport(DateOnly on, string? dissent, Office office)
    {
        (WhyNotReceiveReport(office) ?? WhyNotReceiveReportOn(on, office))?.Throw();
        stage.PanelReported = on;
        stage.Case.BegunPanel.Report(dissent);
        stage.Case.Record($"Report of the panel received on {on:d MMMM yyyy}{(dissent is null ? "" : ", with dissent")}", office, stage: stage.Number, on: on);
    }

    /// <summary>Why the independent person's part in the response cannot be recorded now.</summary>
    public Refusal? WhyNotConsultIndependentPerson(Office office) => stage.Investigation.WhyNotConduct(Panel.StageNumber, NotAPanel, office) ?? stage switch
    {
        { PanelReported: null } => new("The panel has not reported yet"),
        { Case.Panel.IndependentPersonConsulted: not null } => new("The independent person's part has already been recorded"),
        _ => null,
    };

    /// <summary>Why the independent person cannot have taken part on that date.</summary>
    public Refusal? WhyNotConsultIndependentPersonOn(DateOnly on, Office office) =>
        DateOfAct.WhyNot(on, office.Today, new Milestone(stage.PanelReported, "when the panel reported"));

    /// <summary>Records that the council decided its response together with the independent person of stage 2 (regulation 20(3)).</summary>
    public void ConsultIndependentPerson(DateOnly on, string view, Office office)
    {
        (WhyNotConsultIndependentPerson(office) ?? WhyNotConsultIndependentPersonOn(on, office))?.Throw();
        stage.Case.BegunPanel.Consult(on, view);
        stage.Case.Record($"Response considered with the independent person on {on:d MMMM yyyy}", office, stage: stage.Number, on: on);
    }
}
