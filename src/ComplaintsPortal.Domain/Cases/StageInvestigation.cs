using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

// Conducting stage 2 of a statutory complaint: appointments, the statement of complaint, the reports, the offer to meet.
public sealed partial class Stage
{
    private static readonly Refusal NotInvestigated = new("Only stage 2 of a statutory complaint is investigated", "regulation 17");

    /// <summary>Why nobody can be appointed to the investigation now.</summary>
    public Refusal? WhyNotAppoint(Officer officer) => WhyNotConduct(Investigation.StageNumber, NotInvestigated, officer) ?? this switch
    {
        { Case.Investigation: { OfficerReported: not null, IndependentReported: not null } } => new("Both reports have been received"),
        _ => null,
    };

    /// <summary>Why this person cannot be appointed to that role.</summary>
    public Refusal? WhyNotAppoint(InvestigationRole role, Appointee who) => role switch
    {
        _ when Case.Investigation?.Reported(role) is not null => new($"The {role.Words()} has already reported"),
        _ when Case.Investigation?.Holder(role) == who.Id => new($"{who.Name} is already the {role.Words()}"),
        _ when Case.Investigation?.Holder(role.Other()) == who.Id => new($"{who.Name} is already the {role.Other().Words()}"),
        InvestigationRole.InvestigatingOfficer => who.WhyNotInvestigate(Case.Service),
        _ => who.WhyNotBeIndependentPerson(),
    };

    /// <summary>Why nobody can have been appointed on that date.</summary>
    public Refusal? WhyNotAppointOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today, AskedFor);

    /// <summary>Why a change of whoever has that role needs more than was said.</summary>
    public Refusal? WhyNotReplace(InvestigationRole role, string? reason) => Case.Investigation?.Holder(role) is not null && reason is null
        ? new Refusal($"Enter why the {role.Words()} changes")
        : null;

    /// <summary>Appoints somebody to the investigation, in the place of whoever had the role before.</summary>
    public void Appoint(InvestigationRole role, Appointee who, AppointmentTerms terms, Officer officer, DateTimeOffset now)
    {
        (WhyNotAppoint(officer) ?? WhyNotAppoint(role, who) ?? WhyNotReplace(role, terms.Reason)
            ?? WhyNotAppointOn(terms.On, now.InUnitedKingdom().Date()))?.Throw();
        Case.BegunInvestigation.Appoint(role, who.Id, terms);
        Case.Record(officer, now, $"{role.Title()} appointed on {terms.On:d MMMM yyyy}: {who.Name}", terms.Reason, Number);
    }

    /// <summary>Why the statement of complaint cannot be sent now.</summary>
    public Refusal? WhyNotSendStatement(Officer officer) => WhyNotConduct(Investigation.StageNumber, NotInvestigated, officer) ?? this switch
    {
        { Agreed: not null } => new("The statement of complaint has already been agreed"),
        _ => null,
    };

    /// <summary>Why the statement of complaint cannot have been sent on that date.</summary>
    public Refusal? WhyNotSendStatementOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today, AskedFor);

    /// <summary>Records that the statement of complaint went to the complainant to agree or amend (regulation 16). It stops no clock.</summary>
    public void SendStatement(DateOnly on, Officer officer, DateTimeOffset now)
    {
        (WhyNotSendStatement(officer) ?? WhyNotSendStatementOn(on, now.InUnitedKingdom().Date()))?.Throw();
        Case.BegunInvestigation.SendStatement(on);
        Case.Record(officer, now, $"Statement of complaint sent on {on:d MMMM yyyy}", stage: Number);
    }

    /// <summary>Why no report can be received now.</summary>
    public Refusal? WhyNotReceiveReport(Officer officer) => WhyNotConduct(Investigation.StageNumber, NotInvestigated, officer) ?? Case.Investigation switch
    {
        null or { InvestigatingOfficer: null, IndependentPerson: null } => new("Nobody has been appointed yet", "regulation 17(2)"),
        { OfficerReported: not null, IndependentReported: not null } => new("Both reports have been received"),
        _ => null,
    };

    /// <summary>Why the report of that role cannot be received.</summary>
    public Refusal? WhyNotReceiveReport(InvestigationRole role) => Case.Investigation switch
    {
        { } investigation when investigation.Reported(role) is not null => new($"The {role.Words()} has already reported"),
        { } investigation when investigation.Holder(role) is not null => null,
        _ => new($"Nobody has been appointed {role.Words()} yet"),
    };

    /// <summary>Why the report of that role cannot have been received on that date.</summary>
    public Refusal? WhyNotReceiveReportOn(InvestigationRole role, DateOnly on, DateOnly today) => DateOfAct.WhyNot(
        on, today, AskedFor, new Milestone(Case.Investigation?.Appointed(role), $"when the {role.Words()} was appointed"));

    /// <summary>Records that one of the two reports arrived.</summary>
    public void ReceiveReport(InvestigationRole role, DateOnly on, Officer officer, DateTimeOffset now)
    {
        (WhyNotReceiveReport(officer) ?? WhyNotReceiveReport(role) ?? WhyNotReceiveReportOn(role, on, now.InUnitedKingdom().Date()))?.Throw();
        Case.BegunInvestigation.Report(role, on);
        Case.Record(officer, now, $"Report of the {role.Words()} received on {on:d MMMM yyyy}", stage: Number);
    }

    /// <summary>Why no offer to meet the complainant can be recorded now.</summary>
    public Refusal? WhyNotOfferMeeting(Officer officer) => WhyNotConduct(Investigation.StageNumber, NotInvestigated, officer) ?? Case.Investigation switch
    {
        { MeetingOffered: not null } => new("The offer of a meeting has already been recorded"),
        { OfficerReported: not null } => null,
        _ => new("The investigating officer has not reported yet"),
    };

    /// <summary>Why the meeting cannot have been offered on that date.</summary>
    public Refusal? WhyNotOfferMeetingOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(
        on, today, new Milestone(Case.Investigation?.OfficerReported, "when the investigating officer reported"));

    /// <summary>Records that the adjudicating officer offered to meet the complainant. It stops no clock.</summary>
    public void OfferMeeting(DateOnly on, Officer officer, DateTimeOffset now)
    {
        (WhyNotOfferMeeting(officer) ?? WhyNotOfferMeetingOn(on, now.InUnitedKingdom().Date()))?.Throw();
        Case.BegunInvestigation.OfferMeeting(on);
        Case.Record(officer, now, $"Meeting with the adjudicating officer offered on {on:d MMMM yyyy}", stage: Number);
    }

    // A verb of one stage of the statutory procedure, while that stage has not been answered.
    private Refusal? WhyNotConduct(int number, Refusal notThisStage, Officer officer) => this switch
    {
        _ when Case.NotACaseWorker(officer) is { } refusal => refusal,
        _ when !Case.IsUnderTheAct || Number != number => notThisStage,
        { Concluded: not null } => AlreadyConcluded,
        { Response.SentOn: not null } => AlreadySent,
        _ => null,
    };
}
