using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Testing.Builders;

// How stages 2 and 3 of a statutory complaint are conducted before they can be answered.
public sealed partial class CaseBuilder
{
    private readonly CouncilRules rules = new();

    /// <summary>Somebody appointed to the investigation.</summary>
    public CaseBuilder Appointing(InvestigationRole role, Appointee who, string? reason = null) =>
        Then(@case => @case.CurrentStage!.Investigation.Appoint(role, who, Terms(reason), Office));

    /// <summary>One of the two reports of stage 2, received on a date.</summary>
    public CaseBuilder ReportedOn(DateOnly date, InvestigationRole role) =>
        Dated(date, @case => @case.CurrentStage!.Investigation.ReceiveReport(role, date, Office));

    /// <summary>Investigated, as far as that was not told yet: both people appointed and both reports received, and the adjudicating officer named.</summary>
    public CaseBuilder Investigated() => Then(@case =>
    {
        Investigate(@case);
        Prepare(@case);
    });

    /// <summary>With one more recommendation.</summary>
    public CaseBuilder WithRecommendation(Recommender from = Recommender.InvestigatingOfficer, string text = "Write to every family about cancelled visits") =>
        Then(@case => @case.CurrentStage!.Recommendations.Recommend(from, text, Office));

    /// <summary>Referred to the Ombudsman that day, instead of to a panel.</summary>
    public CaseBuilder ReferredEarly() =>
        Then(@case => @case.Escalation.ReferEarly(
            new EarlyReferralGate(true, true, true, true, true, true), day, day, Office with { Who = manager }));

    /// <summary>Every recommendation of the stage accepted.</summary>
    public CaseBuilder Adjudicated() => Then(@case =>
    {
        foreach (var recommendation in @case.CurrentStage!.Recommendations.Made())
        {
            @case.CurrentStage.Recommendations.Adjudicate(recommendation, new Acceptance("Head of Service", day, "Write by letter", day.AddMonths(1)), Office);
        }
    });

    /// <summary>Somebody appointed to the panel.</summary>
    public CaseBuilder OnThePanel(Appointee who, bool chairs = false) =>
        Then(@case => @case.CurrentStage!.Panel.Appoint(who, chairs, new AppointmentTerms(day, "Nothing to declare"), Office));

    /// <summary>Three people on the panel, one of them its chair.</summary>
    public CaseBuilder WithPanel() => Then(AppointPanel);

    /// <summary>The panel arranged for a date, the complainant told.</summary>
    public CaseBuilder PanelArrangedFor(DateOnly date) => Then(@case => ArrangePanel(@case, date));

    /// <summary>The panel met on a date; appointed and arranged before, as far as that was not told yet.</summary>
    public CaseBuilder PanelMetOn(DateOnly date) => Dated(date, MeetPanel);

    /// <summary>The panel reported on a date.</summary>
    public CaseBuilder PanelReportedOn(DateOnly date) => Dated(date, @case => @case.CurrentStage!.Panel.ReceiveReport(date, null, Office));

    // What the law wants before the response, in the least that does it.
    private void Conduct(Case @case)
    {
        if (!procedure.IsStatutory)
        {
            return;
        }

        if (@case.CurrentStage!.Number == Investigation.StageNumber)
        {
            Investigate(@case);
            Prepare(@case);
        }
        else if (@case.CurrentStage.Number == Panel.StageNumber)
        {
            HoldPanel(@case);
        }
    }

    private void Investigate(Case @case)
    {
        var stage = @case.CurrentStage!;
        foreach (var role in Enum.GetValues<InvestigationRole>())
        {
            if (@case.Investigation?.Holder(role) is null)
            {
                stage.Investigation.Appoint(role, A.Appointee(role is InvestigationRole.InvestigatingOfficer ? "Ivan Orr" : "Irene Page"),
                    Terms(), Office);
            }

            if (@case.Investigation!.Reported(role) is null)
            {
                stage.Investigation.ReceiveReport(role, day, Office);
            }
        }
    }

    // The least that the law wants beside the two people: no statement that was agreed, but the reason for none.
    private void Prepare(Case @case)
    {
        var stage = @case.CurrentStage!;
        if (stage.Agreed is null && @case.Investigation?.NoStatementReason is null)
        {
            stage.Investigation.GoWithoutStatement("The complainant would rather not have one", Office);
        }

        if (@case.Investigation?.AdjudicatingOfficer is null)
        {
            stage.Investigation.NameAdjudicator("Hanna Reed, Head of Service", day, Office);
        }
    }

    private AppointmentTerms Terms(string? reason = null) => new(day, "Nothing to declare", reason) { OutsideTheLine = true };

    private void HoldPanel(Case @case)
    {
        var stage = @case.CurrentStage!;
        if (stage.PanelMet is null)
        {
            MeetPanel(@case);
        }

        if (stage.PanelReported is null)
        {
            stage.Panel.ReceiveReport(day, null, Office);
        }

        if (@case.Panel!.IndependentPersonConsulted is null)
        {
            stage.Panel.ConsultIndependentPerson(day, "Content with the response", Office);
        }
    }

    private void AppointPanel(Case @case)
    {
        string[] names = ["Paula Chair", "Peter Second", "Petra Third"];
        for (var place = @case.PanelMembers.Count; place < Panel.Size; place++)
        {
            var chairs = !@case.PanelMembers.Any(member => member.Chairs);
            @case.CurrentStage!.Panel.Appoint(A.Appointee(names[place]), chairs, new AppointmentTerms(day, "Nothing to declare"), Office);
        }
    }

    private void MeetPanel(Case @case)
    {
        AppointPanel(@case);
        if (@case.Panel?.MeetsOn is null)
        {
            ArrangePanel(@case, day);
        }

        @case.CurrentStage!.Panel.Meet(day, new PanelAttendance(null, null, null), Office);
    }

    private void ArrangePanel(Case @case, DateOnly date) =>
        @case.CurrentStage!.Panel.Arrange(new PanelArrangement(PanelMode.InPerson, null, date, new TimeOnly(10, 30), "Room 2, County Hall", day), Office);
}
