using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Testing.Builders;

// How stages 2 and 3 of a statutory complaint are conducted before they can be answered.
public sealed partial class CaseBuilder
{
    private readonly CouncilRules rules = new();

    /// <summary>Somebody appointed to the investigation.</summary>
    public CaseBuilder Appointing(InvestigationRole role, Appointee who, string? reason = null) =>
        Then(@case => @case.CurrentStage!.Appoint(role, who, new AppointmentTerms(day, "Nothing to declare", reason), officer, Now));

    /// <summary>One of the two reports of stage 2, received on a date.</summary>
    public CaseBuilder ReportedOn(DateOnly date, InvestigationRole role) =>
        Dated(date, @case => @case.CurrentStage!.ReceiveReport(role, date, officer, Now));

    /// <summary>Investigated, as far as that was not told yet: both people appointed and both reports received.</summary>
    public CaseBuilder Investigated() => Then(Investigate);

    /// <summary>With one more recommendation.</summary>
    public CaseBuilder WithRecommendation(Recommender from = Recommender.InvestigatingOfficer, string text = "Write to every family about cancelled visits") =>
        Then(@case => @case.CurrentStage!.Recommend(from, text, officer, Now));

    /// <summary>Referred to the Ombudsman that day, instead of to a panel.</summary>
    public CaseBuilder ReferredEarly() => Then(@case => @case.ReferEarly(new EarlyReferralGate(true, true, true, true, true, true), day, day, officer, Now));

    /// <summary>Every recommendation of the stage accepted.</summary>
    public CaseBuilder Adjudicated() => Then(@case =>
    {
        foreach (var recommendation in @case.CurrentStage!.RecommendationsMade())
        {
            @case.CurrentStage.Adjudicate(recommendation, new Acceptance("Head of Service", day, "Write by letter", day.AddMonths(1)), officer, Now);
        }
    });

    /// <summary>Somebody appointed to the panel.</summary>
    public CaseBuilder OnThePanel(Appointee who, bool chairs = false) =>
        Then(@case => @case.CurrentStage!.AppointToPanel(who, chairs, new AppointmentTerms(day, "Nothing to declare"), rules, officer, Now));

    /// <summary>Three people on the panel, one of them its chair.</summary>
    public CaseBuilder WithPanel() => Then(AppointPanel);

    /// <summary>The panel arranged for a date, the complainant told.</summary>
    public CaseBuilder PanelArrangedFor(DateOnly date) => Then(@case => ArrangePanel(@case, date));

    /// <summary>The panel met on a date; appointed and arranged before, as far as that was not told yet.</summary>
    public CaseBuilder PanelMetOn(DateOnly date) => Dated(date, MeetPanel);

    /// <summary>The panel reported on a date.</summary>
    public CaseBuilder PanelReportedOn(DateOnly date) => Dated(date, @case => @case.CurrentStage!.ReceivePanelReport(date, null, officer, Now));

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
                stage.Appoint(role, A.Appointee(role is InvestigationRole.InvestigatingOfficer ? "Ivan Orr" : "Irene Page"), new AppointmentTerms(day, "Nothing to declare"), officer, Now);
            }

            if (@case.Investigation!.Reported(role) is null)
            {
                stage.ReceiveReport(role, day, officer, Now);
            }
        }
    }

    private void HoldPanel(Case @case)
    {
        var stage = @case.CurrentStage!;
        if (stage.PanelMet is null)
        {
            MeetPanel(@case);
        }

        if (stage.PanelReported is null)
        {
            stage.ReceivePanelReport(day, null, officer, Now);
        }

        if (@case.Panel!.IndependentPersonConsulted is null)
        {
            stage.ConsultIndependentPerson(day, "Content with the response", officer, Now);
        }
    }

    private void AppointPanel(Case @case)
    {
        string[] names = ["Paula Chair", "Peter Second", "Petra Third"];
        for (var place = @case.PanelMembers.Count; place < Panel.Size; place++)
        {
            var chairs = !@case.PanelMembers.Any(member => member.Chairs);
            @case.CurrentStage!.AppointToPanel(A.Appointee(names[place]), chairs, new AppointmentTerms(day, "Nothing to declare"), rules, officer, Now);
        }
    }

    private void MeetPanel(Case @case)
    {
        AppointPanel(@case);
        if (@case.Panel?.MeetsOn is null)
        {
            ArrangePanel(@case, day);
        }

        @case.CurrentStage!.MeetPanel(day, new PanelAttendance(null, null, null), officer, Now);
    }

    private void ArrangePanel(Case @case, DateOnly date) => @case.CurrentStage!.ArrangePanel(
        new PanelArrangement(PanelMode.InPerson, null, date, new TimeOnly(10, 30), "Room 2, County Hall", day), officer, Now);
}
