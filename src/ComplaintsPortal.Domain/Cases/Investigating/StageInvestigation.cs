using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases.Investigating;

/// <summary>Conducting stage 2 of a statutory complaint: appointments, the statement of complaint, the reports, the offer to meet.</summary>
public sealed class StageInvestigation(Stage stage)
{
    internal static readonly Refusal NotInvestigated = new("Only stage 2 of a statutory complaint is investigated", new Regulation(17));

    /// <summary>Why nobody can be appointed to the investigation now.</summary>
    public Refusal? WhyNotAppoint(Office office) => WhyNotConduct(Investigation.StageNumber, NotInvestigated, office) ?? stage switch
    {
        { Case.Investigation: { OfficerReported: not null, IndependentReported: not null } } => new("Both reports have been received"),
        _ => null,
    };

    /// <summary>Why this person cannot be appointed to that role.</summary>
    /// <param name="role">What they are appointed to.</param>
    /// <param name="who">The person.</param>
    /// <param name="places">What lies under what among the council's services.</param>
    public Refusal? WhyNotAppoint(InvestigationRole role, Appointee who, PlaceTree? places = null) => role switch
    {
        _ when stage.Case.Investigation?.Reported(role) is not null => new($"The {role.Words()} has already reported"),
        _ when stage.Case.Investigation?.Holder(role) == who.Id => new($"{who.Name} is already the {role.Words()}"),
        _ when stage.Case.Investigation?.Holder(role.Other()) == who.Id => new($"{who.Name} is already the {role.Other().Words()}"),
        InvestigationRole.InvestigatingOfficer => who.WhyNotInvestigate(stage.Case.Service, stage.Case.Team, places),
        _ => who.WhyNotBeIndependentPerson(),
    };

    /// <summary>Why this person cannot be appointed while nobody has said whether they stand outside the line of management.</summary>
    /// <param name="role">What they are appointed to.</param>
    /// <param name="who">The person.</param>
    /// <param name="outside">What was said; null for nothing.</param>
    /// <param name="places">What lies under what among the council's services.</param>
    public Refusal? WhyNotOutside(InvestigationRole role, Appointee who, bool? outside, PlaceTree? places = null) =>
        role is InvestigationRole.InvestigatingOfficer ? who.WhyNotOutside(outside, stage.Case.Service, stage.Case.Team, places) : null;

    /// <summary>Why nobody can have been appointed on that date.</summary>
    public Refusal? WhyNotAppointOn(DateOnly on, Office office) => DateOfAct.WhyNot(on, office.Today, stage.AskedFor);

    /// <summary>Why a change of whoever has that role needs more than was said.</summary>
    public Refusal? WhyNotReplace(InvestigationRole role, string? reason) => stage.Case.Investigation?.Holder(role) is not null && reason is null
        ? new Refusal($"Enter why the {role.Words()} changes")
        : null;

    /// <summary>Appoints somebody to the investigation, in the place of whoever had the role before.</summary>
    public void Appoint(InvestigationRole role, Appointee who, AppointmentTerms terms, Office office, PlaceTree? places = null)
    {
        (WhyNotAppoint(office) ?? WhyNotAppoint(role, who, places) ?? WhyNotOutside(role, who, terms.OutsideTheLine, places)
            ?? WhyNotReplace(role, terms.Reason) ?? WhyNotAppointOn(terms.On, office))?.Throw();
        stage.Case.BegunInvestigation.Appoint(role, who.Id, terms);
        stage.Case.Record($"{role.Title()} appointed on {terms.On:d MMMM yyyy}: {who.Name}", office, terms.Reason, stage.Number, terms.On);
    }

    /// <summary>Why no adjudicating officer can be named now.</summary>
    public Refusal? WhyNotNameAdjudicator(Office office) => WhyNotConduct(Investigation.StageNumber, NotInvestigated, office);

    /// <summary>Why the adjudicating officer cannot have been named on that date.</summary>
    public Refusal? WhyNotNameAdjudicatorOn(DateOnly on, Office office) => DateOfAct.WhyNot(on, office.Today, stage.AskedFor);

    /// <summary>Names the senior manager who decides on each point and recommendation, or another in their place.</summary>
    public void NameAdjudicator(string who, DateOnly on, Office office)
    {
        (WhyNotNameAdjudicator(office) ?? WhyNotNameAdjudicatorOn(on, office))?.Throw();
        stage.Case.BegunInvestigation.NameAdjudicator(who, on);
        stage.Case.Record($"Adjudicating officer named on {on:d MMMM yyyy}: {who}", office, stage: stage.Number, on: on);
    }

    /// <summary>Why it cannot be recorded now that there is no agreed statement of complaint.</summary>
    public Refusal? WhyNotGoWithoutStatement(Office office) => WhyNotConduct(Investigation.StageNumber, NotInvestigated, office) ?? stage switch
    {
        { Agreed: not null } => new("The statement of complaint has already been agreed"),
        { Case.Investigation.NoStatementReason: not null } => new("It has already been recorded why there is no agreed statement"),
        _ => null,
    };

    /// <summary>Records why the complainant agreed to no statement of complaint. The stage does not wait for one (the Ombudsman's guide).</summary>
    public void GoWithoutStatement(string why, Office office)
    {
        WhyNotGoWithoutStatement(office)?.Throw();
        stage.Case.BegunInvestigation.GoWithoutStatement(why);
        stage.Case.Record("Recorded that there is no agreed statement of complaint", office, why, stage.Number);
    }

    /// <summary>Why the statement of complaint cannot be sent now.</summary>
    public Refusal? WhyNotSendStatement(Office office) => WhyNotConduct(Investigation.StageNumber, NotInvestigated, office) ?? stage switch
    {
        { Agreed: not null } => new("The statement of complaint has already been agreed"),
        _ => null,
    };

    /// <summary>Why the statement of complaint cannot have been sent on that date.</summary>
    public Refusal? WhyNotSendStatementOn(DateOnly on, Office office) => DateOfAct.WhyNot(on, office.Today, stage.AskedFor);

    /// <summary>Records that the statement of complaint went to the complainant to agree or amend (regulation 16). It stops no clock.</summary>
    public void SendStatement(DateOnly on, Office office)
    {
        (WhyNotSendStatement(office) ?? WhyNotSendStatementOn(on, office))?.Throw();
        stage.Case.BegunInvestigation.SendStatement(on);
        stage.Case.Record($"Statement of complaint sent on {on:d MMMM yyyy}", office, stage: stage.Number, on: on);
    }

    /// <summary>Why no report can be received now.</summary>
    public Refusal? WhyNotReceiveReport(Office office) => WhyNotConduct(Investigation.StageNumber, NotInvestigated, office) ?? stage.Case.Investigation switch
    {
        null or { InvestigatingOfficer: null, IndependentPerson: null } => new("Nobody has been appointed yet", new Regulation(17, "(2)")),
        { OfficerReported: not null, IndependentReported: not null } => new("Both reports have been received"),
        _ => null,
    };

    /// <summary>Why the report of that role cannot be received.</summary>
    public Refusal? WhyNotReceiveReport(InvestigationRole role) => stage.Case.Investigation switch
    {
        { } investigation when investigation.Reported(role) is not null => new($"The {role.Words()} has already reported"),
        { } investigation when investigation.Holder(role) is not null => null,
        _ => new($"Nobody has been appointed {role.Words()} yet"),
    };

    /// <summary>Why the report of that role cannot have been received on that date.</summary>
    public Refusal? WhyNotReceiveReportOn(InvestigationRole role, DateOnly on, Office office) => DateOfAct.WhyNot(
        on, office.Today, stage.AskedFor, new Milestone(stage.Case.Investigation?.Appointed(role), $"when the {role.Words()} was appointed"));

    /// <summary>Records that one of the two reports arrived.</summary>
    public void ReceiveReport(InvestigationRole role, DateOnly on, Office office)
    {
        (WhyNotReceiveReport(office) ?? WhyNotReceiveReport(role) ?? WhyNotReceiveReportOn(role, on, office))?.Throw();
        stage.Case.BegunInvestigation.Report(role, on);
        stage.Case.Record($"Report of the {role.Words()} received on {on:d MMMM yyyy}", office, stage: stage.Number, on: on);
    }

    /// <summary>Why no offer to meet the complainant can be recorded now.</summary>
    public Refusal? WhyNotOfferMeeting(Office office) => WhyNotConduct(Investigation.StageNumber, NotInvestigated, office) ?? stage.Case.Investigation switch
    {
        { MeetingOffered: not null } => new("The offer of a meeting has already been recorded"),
        { OfficerReported: not null } => null,
        _ => new("The investigating officer has not reported yet"),
    };

    /// <summary>Why the meeting cannot have been offered on that date.</summary>
    public Refusal? WhyNotOfferMeetingOn(DateOnly on, Office office) => DateOfAct.WhyNot(
        on, office.Today, new Milestone(stage.Case.Investigation?.OfficerReported, "when the investigating officer reported"));

    /// <summary>Records that the adjudicating officer offered to meet the complainant. It stops no clock.</summary>
    public void OfferMeeting(DateOnly on, Office office)
    {
        (WhyNotOfferMeeting(office) ?? WhyNotOfferMeetingOn(on, office))?.Throw();
        stage.Case.BegunInvestigation.OfferMeeting(on);
        stage.Case.Record($"Meeting with the adjudicating officer offered on {on:d MMMM yyyy}", office, stage: stage.Number, on: on);
    }

    // A verb of one stage of the statutory procedure, while that stage has not been answered.
    internal Refusal? WhyNotConduct(int number, Refusal notThisStage, Office office) => stage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        _ when !stage.Case.IsUnderTheAct || stage.Number != number => notThisStage,
        { Concluded: not null } => Stage.AlreadyConcluded,
        { CurrentResponse.SentOn: not null } => StageResponse.AlreadySent,
        _ => null,
    };
}
