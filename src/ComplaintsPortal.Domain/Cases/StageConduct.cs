using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// Acknowledging and concluding a stage.
public sealed partial class Stage
{
    private static readonly Refusal AlreadyConcluded = new("This stage has already been concluded");

    private Milestone AskedFor => new(Received, "when the stage was asked for");

    private Milestone WasAcknowledged => new(Acknowledged, "when the stage was acknowledged");

    /// <summary>What has happened to it: it ends after all of that.</summary>
    internal IReadOnlyList<Milestone> Passed =>
    [
        AskedFor,
        WasAcknowledged,
        new(Agreed, "when the statement of complaint was agreed"),
        new(RecordSettled ?? RecordSent, "when the record of the request was dealt with"),
        new(StageTwoOffered, "when stage 2 was offered"),
        new(PanelMet, "when the panel met"),
        new(PanelReported, "when the panel reported"),
        new(Response?.SentOn, "when the response was sent"),
        WasReopened,
    ];

    /// <summary>Why the stage cannot be acknowledged now.</summary>
    public Refusal? WhyNotAcknowledge(Officer officer) => this switch
    {
        _ when Case.NotACaseWorker(officer) is { } refusal => refusal,
        { Concluded: not null } => AlreadyConcluded,
        { Acknowledged: not null } => new("This stage has already been acknowledged"),
        _ => null,
    };

    /// <summary>Why the stage cannot have been acknowledged on that date.</summary>
    public Refusal? WhyNotAcknowledgeOn(DateOnly on, DateOnly today) => Response?.SentOn switch
    {
        { } sent when on > sent => new($"Enter a date on or before {sent:d MMMM yyyy}, when the response was sent"),
        _ => DateOfAct.WhyNot(on, today, AskedFor),
    };

    /// <summary>Records that the request was acknowledged; under the Complaint Handling Code this starts the clock.</summary>
    public void Acknowledge(DateOnly on, Procedure procedure, WorkingCalendar calendar, Officer officer, DateTimeOffset now)
    {
        (WhyNotAcknowledge(officer) ?? WhyNotAcknowledgeOn(on, now.InUnitedKingdom().Date()))?.Throw();
        Acknowledged = on;
        Redate(procedure, calendar);
        Case.Record(officer, now, $"Stage {Number} acknowledged on {on:d MMMM yyyy}", stage: Number);
    }

    /// <summary>Why the stage cannot be concluded now, whatever the outcome.</summary>
    public Refusal? WhyNotConclude(Officer officer) => this switch
    {
        _ when Case.NotACaseWorker(officer) is { } refusal => refusal,
        { Concluded: not null } => AlreadyConcluded,
        _ => null,
    };

    /// <summary>Why the stage cannot be concluded now with this outcome.</summary>
    public Refusal? WhyNotConclude(Officer officer, Procedure procedure, ListEntry outcome) => WhyNotConclude(officer) switch
    {
        { } refusal => refusal,
        _ when outcome.Responded && procedure.AsksForResponse && Response?.SentOn is null =>
            new($"\"{outcome.Label}\" needs a response that was approved and sent"),
        _ => null,
    };

    /// <summary>Why the stage cannot have ended on that date. Where a response was sent, the stage ended then, whatever date is given.</summary>
    public Refusal? WhyNotConcludeOn(DateOnly on, DateOnly today) => Response?.SentOn is not null ? null : DateOfAct.WhyNot(on, today, Passed);

    /// <summary>
    /// Ends the stage with an outcome: on the day on which the response was sent, or where there is none, on the day given.
    /// </summary>
    public void Conclude(ListEntry outcome, DateOnly on, Procedure procedure, Officer officer, DateTimeOffset now)
    {
        (WhyNotConclude(officer, procedure, outcome) ?? WhyNotConcludeOn(on, now.InUnitedKingdom().Date()))?.Throw();
        Concluded = Response?.SentOn ?? on;
        Outcome = outcome.Key;
        Case.Record(officer, now, $"Stage {Number} concluded on {Concluded:d MMMM yyyy}: {outcome.Label}", stage: Number);
    }
}
