using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Domain.Cases.Moving;

/// <summary>What comes before the response to stages 2 and 3 of a statutory complaint: the first thing that is not done yet.</summary>
internal static class NextOfConduct
{
    /// <summary>That thing and the verb with which it is done; null where the response itself is next, and null for the verb where there is
    /// nothing but to wait.</summary>
    public static (string What, Verb? Verb)? Of(Stage stage, DateOnly today) => stage.Number switch
    {
        _ when stage.Response.WhyNotAnswer() is null => null,
        Investigation.StageNumber => OfInvestigation(stage.Case.Investigation, stage),
        _ => OfPanel(stage.Case.Panel, stage, today),
    };

    private static (string, Verb?)? OfInvestigation(Investigation? known, Stage stage) => known switch
    {
        null or { InvestigatingOfficer: null } => ("Appoint the investigating officer", Verb.Appoint),
        { IndependentPerson: null } => ("Appoint the independent person", Verb.Appoint),
        { OfficerReported: null, StatementSent: null, NoStatementReason: null } when stage.Agreed is null =>
            ("Send the statement of complaint", Verb.SendStatement),
        { OfficerReported: null, NoStatementReason: null } when stage.Agreed is null => ("Agree the statement of complaint", Verb.AgreeStatement),
        { AdjudicatingOfficer: null, OfficerReported: not null } => ("Name the adjudicating officer", Verb.NameAdjudicator),
        { OfficerReported: null } => ("Record the report of the investigating officer", Verb.ReceiveReport),
        { IndependentReported: null } => ("Record the report of the independent person", Verb.ReceiveReport),
        { NoStatementReason: null } when stage.Agreed is null => ("Agree the statement of complaint, or record why there is none", Verb.AgreeStatement),
        _ => ("Decide on every recommendation", Verb.Adjudicate),
    };

    private static (string, Verb?)? OfPanel(Panel? known, Stage stage, DateOnly today) => stage switch
    {
        { PanelMet: null } when stage.Case.PanelMembers.Count < Panel.Size =>
            ($"Appoint the panel: it has {stage.Case.PanelMembers.Count} of its three people", Verb.AppointToPanel),
        { PanelMet: null } when known?.MeetsOn is null => ("Arrange the panel", Verb.ArrangePanel),
        { PanelMet: null } when known.PapersSent is null => ("Send the papers of the panel", Verb.SendPapers),
        { PanelMet: null } when today < known.MeetsOn => ($"The panel meets on {ClockWorking.Long(known.MeetsOn.Value)}", null),
        { PanelMet: null } => ("Record that the panel met", Verb.MeetPanel),
        { PanelReported: null } => ("Record the report of the panel", Verb.ReceivePanelReport),
        _ when stage.Recommendations.Made().Any(one => one.Accepted is null) => ("Decide on every recommendation", Verb.Adjudicate),
        _ => ("Consider the response with the independent person", Verb.ConsultIndependentPerson),
    };
}
