using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Deadlines;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// A request for a review panel after the 20 working days: a discretion to be used, never a door that is shut.
public sealed partial class Case
{
    private const string RegulationEighteen = "regulation 18";

    private readonly List<LateRequest> lateRequests = [];

    /// <summary>What was decided about requests that came late, in the order of the decisions.</summary>
    public IReadOnlyList<LateRequest> LateRequests => lateRequests;

    /// <summary>The last day on which a review panel is asked for in time; null where stage 2 was not answered, or is not the last.</summary>
    public DateOnly? PanelRequestEnds(Procedure procedure, WorkingCalendar calendar) =>
        procedure.IsStatutory && CurrentStage is { Number: 2, Answered: { } answered } stage
            ? calendar.AddWorkingDays(stage.ResponseReceived ?? answered, NextStageWindow.StageThreeDays)
            : null;

    /// <summary>Why a request of that date cannot be accepted for this reason; a request in time needs none.</summary>
    public Refusal? WhyNotGoOnLate(DateOnly asked, string? because, Procedure procedure, WorkingCalendar calendar) =>
        asked > PanelRequestEnds(procedure, calendar) && string.IsNullOrWhiteSpace(because)
            ? new Refusal($"Enter why a request after {PanelRequestEnds(procedure, calendar):d MMMM yyyy} is accepted, or refuse it", RegulationEighteen)
            : null;

    /// <summary>Why the person cannot refuse a late request now.</summary>
    public Refusal? WhyNotRefuseRequest(Officer officer, Procedure procedure) => CurrentStage switch
    {
        _ when NotACaseWorker(officer) is { } refusal => refusal,
        { Number: 2, Answered: not null, Concluded: not null } when procedure.IsStatutory => officer.Approves ? null : new("Only a manager may refuse a late request"),
        _ => new("Only a request for a review panel may be refused, and only for being late", RegulationEighteen),
    };

    /// <summary>Why a request of that date cannot be refused: one in time never is.</summary>
    public Refusal? WhyNotRefuseRequestOf(DateOnly asked, DateOnly today, Procedure procedure, WorkingCalendar calendar) =>
        DateOfAct.WhyNot(asked, today, new Milestone(CurrentStage?.Concluded, "when this stage was concluded"))
        ?? (asked <= PanelRequestEnds(procedure, calendar)
            ? new Refusal($"A request made by {PanelRequestEnds(procedure, calendar):d MMMM yyyy} is in time and cannot be refused", RegulationEighteen)
            : null);

    /// <summary>Refuses a late request, with a reason that was considered. The complainant is told of the Ombudsman with it.</summary>
    public void RefuseRequest(DateOnly asked, string why, Procedure procedure, Officer officer, DateTimeOffset now, WorkingCalendar calendar)
    {
        var today = now.InUnitedKingdom().Date();
        (WhyNotRefuseRequest(officer, procedure) ?? WhyNotRefuseRequestOf(asked, today, procedure, calendar))?.Throw();
        Decide(asked, false, why, procedure, officer, today, calendar);
        Record(officer, now, $"Late request of {asked:d MMMM yyyy} for stage 3 refused; the complainant was told of the Ombudsman", why, 2);
    }

    private void Decide(DateOnly asked, bool accepted, string why, Procedure procedure, Officer officer, DateOnly today, WorkingCalendar calendar) =>
        lateRequests.Add(new LateRequest(Id, new LateRequestFacts(3, asked, PanelRequestEnds(procedure, calendar)!.Value, accepted, why, today, officer.Id)));
}
