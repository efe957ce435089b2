using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// Offering stage 2 because day 20 passed, and the day on which the response to stage 2 was received.
public sealed partial class Stage
{
    /// <summary>The longest words on how it was offered.</summary>
    public const int OfferLength = 200;

    /// <summary>How stage 2 was offered: by letter, by telephone.</summary>
    public string? StageTwoOfferedBy { get; private set; }

    /// <summary>Why stage 2 cannot be offered now. Afterwards the complainant may still wait for the response to stage 1.</summary>
    public Refusal? WhyNotOfferStageTwo(Officer officer, Procedure procedure, DateOnly today) => this switch
    {
        _ when Case.NotACaseWorker(officer) is { } refusal => refusal,
        _ when !procedure.IsStatutory || Number != 1 => new("Stage 2 is offered at stage 1 of the statutory procedure"),
        { Concluded: not null } => AlreadyConcluded,
        { Response.SentOn: not null } => AlreadySent,
        { StageTwoOffered: not null } => new("Stage 2 has already been offered"),
        _ when Case.Stage(2) is not null => new("Stage 2 has already been asked for"),
        _ when today <= Day20 => new("Stage 2 is offered when day 20 has passed", Authority.ForLimit(procedure, 1)),
        _ => null,
    };

    /// <summary>Why stage 2 cannot have been offered on that date.</summary>
    public Refusal? WhyNotOfferStageTwoOn(DateOnly on, DateOnly today) =>
        DateOfAct.WhyNot(on, today, AskedFor, new Milestone(Day20?.AddDays(1), "when day 20 had passed"));

    /// <summary>Records that the complainant was offered stage 2, since day 20 passed without a response (regulation 14 and guidance).</summary>
    public void OfferStageTwo(DateOnly on, string how, Procedure procedure, Officer officer, DateTimeOffset now)
    {
        var today = now.InUnitedKingdom().Date();
        (WhyNotOfferStageTwo(officer, procedure, today) ?? WhyNotOfferStageTwoOn(on, today))?.Throw();
        (StageTwoOffered, StageTwoOfferedBy) = (on, how);
        Case.Record(officer, now, $"Stage 2 offered on {on:d MMMM yyyy}: day 20 had passed without a response", how, Number);
    }

    /// <summary>Why the day on which the complainant received the response cannot be recorded now: it matters while stage 3 may be asked for.</summary>
    public Refusal? WhyNotRecordReceipt(Officer officer, Procedure procedure) => this switch
    {
        _ when Case.NotACaseWorker(officer) is { } refusal => refusal,
        _ when !procedure.IsStatutory || Number != 2 => new("Only the time to ask for a review panel counts from the day of receipt", "regulation 18"),
        { Answered: null } => new("No response has been sent"),
        { ResponseReceived: not null } => new("The day of receipt has already been recorded"),
        _ when Case.CurrentStage != this => new("The next stage has already been asked for"),
        _ => null,
    };

    /// <summary>Why the response cannot have been received on that date.</summary>
    public Refusal? WhyNotRecordReceiptOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today, new Milestone(Answered, "when the response was sent"));

    /// <summary>Records the day on which the complainant received the response: day 0 of their time to ask for a panel (regulation 18).</summary>
    public void RecordReceipt(DateOnly on, Procedure procedure, Officer officer, DateTimeOffset now)
    {
        (WhyNotRecordReceipt(officer, procedure) ?? WhyNotRecordReceiptOn(on, now.InUnitedKingdom().Date()))?.Throw();
        ResponseReceived = on;
        Case.Record(officer, now, $"The complainant received the response to stage {Number} on {on:d MMMM yyyy}", stage: Number);
    }
}
