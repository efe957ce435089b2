using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// The holding reply to an enquiry: it says when the answer will come, and does not stop the clock.
public sealed partial class Stage
{
    /// <summary>The date on which whoever enquired was told when the answer will come.</summary>
    public DateOnly? HoldingReply { get; private set; }

    /// <summary>Why no holding reply can be recorded now.</summary>
    public Refusal? WhyNotSendHoldingReply(Officer officer, Procedure procedure) => this switch
    {
        _ when Case.NotACaseWorker(officer) is { } refusal => refusal,
        _ when procedure.Kind != ProcedureKind.Enquiry => new("Holding replies are sent to enquiries only"),
        { Concluded: not null } => AlreadyConcluded,
        { Response.SentOn: not null } => AlreadySent,
        { HoldingReply: not null } => new("A holding reply has already been sent"),
        _ => null,
    };

    /// <summary>Why a holding reply cannot have been sent on that date.</summary>
    public Refusal? WhyNotSendHoldingReplyOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today, AskedFor);

    /// <summary>Records that a holding reply was sent.</summary>
    public void SendHoldingReply(DateOnly on, Procedure procedure, Officer officer, DateTimeOffset now)
    {
        (WhyNotSendHoldingReply(officer, procedure) ?? WhyNotSendHoldingReplyOn(on, now.InUnitedKingdom().Date()))?.Throw();
        HoldingReply = on;
        Case.Record(officer, now, $"Stage {Number} holding reply sent on {on:d MMMM yyyy}", stage: Number);
    }
}
