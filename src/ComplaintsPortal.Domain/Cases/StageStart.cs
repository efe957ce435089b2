using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// From when a stage counts: the statement of complaint, the record of an oral request, and a start that was set by hand.
public sealed partial class Stage
{
    /// <summary>The longest reason for a start that was set by hand.</summary>
    public const int StartReasonLength = 2_000;

    /// <summary>Why the clock started on <see cref="Started"/>, where that was recorded here.</summary>
    public string? StartReason { get; private set; }

    /// <summary>Whether it was asked for by word of mouth (regulation 16): then a written record of the request is settled with the complainant.</summary>
    public bool RequestedOrally { get; private set; }

    /// <summary>The date on which the written record of an oral request was sent to the complainant for comment.</summary>
    public DateOnly? RecordSent { get; private set; }

    /// <summary>The date on which that record was settled.</summary>
    public DateOnly? RecordSettled { get; private set; }

    /// <summary>Why no statement of complaint can be agreed now.</summary>
    public Refusal? WhyNotAgreeStatement(Officer officer, Procedure procedure) => this switch
    {
        _ when Case.NotACaseWorker(officer) is { } refusal => refusal,
        { Concluded: not null } => AlreadyConcluded,
        { Response.SentOn: not null } => AlreadySent,
        { Agreed: not null } => new("The statement of complaint has already been agreed"),
        _ when !HasStatement(procedure) => new("This stage has no statement of complaint"),
        _ => null,
    };

    /// <summary>Why the statement of complaint cannot have been agreed on that date.</summary>
    public Refusal? WhyNotAgreeStatementOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today, AskedFor);

    /// <summary>Whether the stage has a written statement of complaint: statutory stage 2, or where the procedure counts from it.</summary>
    public bool HasStatement(Procedure procedure) =>
        (procedure.IsStatutory && Number == 2) || procedure.Stage(Number)?.ClockFrom is ClockFrom.Agreed;

    /// <summary>Records that the statement of complaint was agreed. The clock starts then only where the procedure says so.</summary>
    public void AgreeStatement(DateOnly on, Procedure procedure, WorkingCalendar calendar, Officer officer, DateTimeOffset now)
    {
        (WhyNotAgreeStatement(officer, procedure) ?? WhyNotAgreeStatementOn(on, now.InUnitedKingdom().Date()))?.Throw();
        Agreed = on;
        Redate(procedure, calendar);
        Case.Record(officer, now, $"Statement of complaint of stage {Number} agreed on {on:d MMMM yyyy}", stage: Number);
    }

    /// <summary>Why the start of the clock cannot be set by hand now.</summary>
    public Refusal? WhyNotSetStart(Officer officer, Procedure procedure) => this switch
    {
        _ when Case.NotACaseWorker(officer) is { } refusal => refusal,
        { Concluded: not null } => AlreadyConcluded,
        { Response.SentOn: not null } => AlreadySent,
        _ when procedure.Stage(Number)?.StandardDays is null => new("This stage has no clock"),
        _ => null,
    };

    /// <summary>Why the clock cannot have started on that date.</summary>
    public Refusal? WhyNotSetStartOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today, AskedFor);

    /// <summary>Sets the day from which the clock runs, with a reason.</summary>
    public void SetStart(DateOnly on, string why, Procedure procedure, WorkingCalendar calendar, Officer officer, DateTimeOffset now)
    {
        (WhyNotSetStart(officer, procedure) ?? WhyNotSetStartOn(on, now.InUnitedKingdom().Date()))?.Throw();
        (Started, StartReason) = (on, why);
        Redate(procedure, calendar);
        Case.Record(officer, now, $"Clock of stage {Number} set to start on {on:d MMMM yyyy}; due on {Due:d MMMM yyyy}", why, Number);
    }

    // Regulation 14, contested: where sufficient interest had to be decided, some councils count from that day.
    internal void StartFromInterestDecision(DateOnly decided, Procedure procedure, WorkingCalendar calendar)
    {
        if (decided > Received)
        {
            (Started, StartReason) = (decided, "Sufficient interest was decided (regulation 14, by the council's rule)");
            Redate(procedure, calendar);
        }
    }

    /// <summary>Why no record of an oral request can be sent or settled now.</summary>
    public Refusal? WhyNotSettleRequest(Officer officer) => this switch
    {
        _ when Case.NotACaseWorker(officer) is { } refusal => refusal,
        { Concluded: not null } => AlreadyConcluded,
        { RequestedOrally: false } => new("This stage was not asked for by word of mouth", "regulation 16"),
        { RecordSettled: not null } => new("The written record of the request has already been settled"),
        _ => null,
    };

    /// <summary>Why the record cannot have been sent and settled on these dates; the second is null while it is not settled.</summary>
    public Refusal? WhyNotSettleRequestOn(DateOnly sent, DateOnly? settled, DateOnly today) =>
        DateOfAct.WhyNot(sent, today, AskedFor)
        ?? (settled is { } on ? DateOfAct.WhyNot(on, today, AskedFor, new Milestone(sent, "when the record was sent")) : null);

    /// <summary>
    /// Records that the written record of an oral request was sent to the complainant, and when it was settled (regulation 16). The
    /// clock starts on the day of settling only where the council has so decided; otherwise it runs from the request, which is never
    /// later.
    /// </summary>
    public void SettleRequest(
        DateOnly sent, DateOnly? settled, CouncilRules rules, Procedure procedure, WorkingCalendar calendar, Officer officer, DateTimeOffset now)
    {
        (WhyNotSettleRequest(officer) ?? WhyNotSettleRequestOn(sent, settled, now.InUnitedKingdom().Date()))?.Throw();
        (RecordSent, RecordSettled) = (sent, settled);
        if (settled is { } on && rules.StageTwoFromSettledRecord && procedure.IsStatutory && Number == 2)
        {
            (Started, StartReason) = (on, "The written record of the oral request was settled (regulation 17, by the council's rule)");
            Redate(procedure, calendar);
        }

        var what = settled is null ? $"sent on {sent:d MMMM yyyy}" : $"settled on {settled:d MMMM yyyy}";
        Case.Record(officer, now, $"Written record of the request for stage {Number} {what}", stage: Number);
    }
}
