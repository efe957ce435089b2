using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// Convening the review panel of stage 3: who sits on it, when and where it meets, its papers.
public sealed partial class Stage
{
    private static readonly Refusal NotAPanel = new("Only stage 3 of a statutory complaint goes to a review panel", "regulation 19");
    private static readonly Refusal HasMet = new("The panel has already met");

    /// <summary>Why nobody can be appointed to the panel now.</summary>
    public Refusal? WhyNotAppointToPanel(Officer officer) => WhyNotConvene(officer) ?? (Case.PanelMembers.Count < Panel.Size
        ? null
        : new Refusal("The panel has its three people", "regulation 19(2)"));

    /// <summary>Why this person cannot be appointed to the panel from that day on, as its chair or as a member.</summary>
    public Refusal? WhyNotAppointToPanel(Appointee who, bool chairs, DateOnly on, CouncilRules rules) => Case.Investigation switch
    {
        _ when Case.PanelMembers.Any(member => member.Who == who.Id) => new($"{who.Name} is already on the panel"),
        _ when chairs && Case.PanelMembers.Any(member => member.Chairs) => new("The panel already has a chair", "regulation 19(2)"),
        _ when !chairs && Case.PanelMembers.Count(member => !member.Chairs) == Panel.Size - 1 => new("The panel still needs a chair", "regulation 19(2)"),
        { IndependentPerson: { } independent } when independent == who.Id => new($"{who.Name} was the independent person at stage 2", "regulation 19(3)"),
        { InvestigatingOfficer: { } investigator } when investigator == who.Id =>
            new($"{who.Name} investigated this complaint at stage 2, and nobody with an interest in it may sit", Authority.Guidance),
        _ => chairs ? who.WhyNotChair(rules, on) : who.WhyNotSit(),
    };

    /// <summary>Why nobody can have been appointed to the panel on that date.</summary>
    public Refusal? WhyNotAppointToPanelOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today, AskedFor);

    /// <summary>Appoints somebody to the panel.</summary>
    public void AppointToPanel(Appointee who, bool chairs, AppointmentTerms terms, CouncilRules rules, Officer officer, DateTimeOffset now)
    {
        (WhyNotAppointToPanel(officer) ?? WhyNotAppointToPanelOn(terms.On, now.InUnitedKingdom().Date())
            ?? WhyNotAppointToPanel(who, chairs, terms.On, rules))?.Throw();
        Case.Add(new PanelMember(Case.Id, new PanelMemberFacts(who.Id, chairs, terms.On, terms.Declaration)));
        Case.Record(officer, now, $"Panel {(chairs ? "chair" : "member")} appointed on {terms.On:d MMMM yyyy}: {who.Name}", stage: Number);
    }

    /// <summary>Why nobody can leave the panel now.</summary>
    public Refusal? WhyNotStandDown(Officer officer) => WhyNotConvene(officer) ?? (Case.PanelMembers.Count > 0
        ? null
        : new Refusal("Nobody has been appointed to the panel yet"));

    /// <summary>Takes somebody off the panel, with a reason. It does not move the date by which the panel meets.</summary>
    public void StandDown(PanelMember member, string reason, Officer officer, DateTimeOffset now)
    {
        WhyNotStandDown(officer)?.Throw();
        Case.Remove(member);
        Case.Record(officer, now, member.Chairs ? "Panel chair stood down" : "Panel member stood down", reason, Number);
    }

    /// <summary>Why no meeting of the panel can be arranged now.</summary>
    public Refusal? WhyNotArrangePanel(Officer officer) => WhyNotConvene(officer);

    /// <summary>Why the panel cannot meet on that day: not before it was asked for. A day after the limit is only late.</summary>
    public Refusal? WhyNotArrangePanelFor(DateOnly on) => on < Received
        ? new Refusal($"Enter a date on or after {Received:d MMMM yyyy}, when the stage was asked for")
        : null;

    /// <summary>Why the complainant cannot have been told on that date.</summary>
    public Refusal? WhyNotGiveNoticeOn(DateOnly on, DateOnly meets, DateOnly today) => on > meets
        ? new Refusal($"Enter a date on or before {meets:d MMMM yyyy}, when the panel meets")
        : DateOfAct.WhyNot(on, today, AskedFor);

    /// <summary>
    /// Arranges the meeting, or arranges it anew, and records that the complainant was told. An adjournment is a new arrangement: it
    /// is no pause, and the limit stays as it is (regulation 19(4)).
    /// </summary>
    public void ArrangePanel(PanelArrangement arranged, Officer officer, DateTimeOffset now)
    {
        (WhyNotArrangePanel(officer) ?? WhyNotArrangePanelFor(arranged.On)
            ?? WhyNotGiveNoticeOn(arranged.NoticeSent, arranged.On, now.InUnitedKingdom().Date()))?.Throw();
        var again = Case.Panel?.MeetsOn is { } before ? $", before that {before:d MMMM yyyy}" : "";
        Case.BegunPanel.Arrange(arranged);
        Case.Record(officer, now, $"Panel arranged for {arranged.On:d MMMM yyyy}{again}; complainant told on {arranged.NoticeSent:d MMMM yyyy}", stage: Number);
    }

    /// <summary>Why the papers of the panel cannot be sent now.</summary>
    public Refusal? WhyNotSendPapers(Officer officer) => WhyNotConvene(officer) ?? (Case.Panel?.MeetsOn is null
        ? new Refusal("No meeting of the panel has been arranged yet")
        : null);

    /// <summary>Why the papers cannot have been sent on that date.</summary>
    public Refusal? WhyNotSendPapersOn(DateOnly on, DateOnly today) => Case.Panel?.MeetsOn is { } meets && on > meets
        ? new Refusal($"Enter a date on or before {meets:d MMMM yyyy}, when the panel meets")
        : DateOfAct.WhyNot(on, today, AskedFor);

    /// <summary>Records that the papers went to the complainant and the panel.</summary>
    public void SendPapers(DateOnly on, Officer officer, DateTimeOffset now)
    {
        (WhyNotSendPapers(officer) ?? WhyNotSendPapersOn(on, now.InUnitedKingdom().Date()))?.Throw();
        Case.BegunPanel.SendPapers(on);
        Case.Record(officer, now, $"Panel papers sent on {on:d MMMM yyyy}", stage: Number);
    }

    private Refusal? WhyNotConvene(Officer officer) => WhyNotConduct(Panel.StageNumber, NotAPanel, officer) ?? (PanelMet is null ? null : HasMet);
}
