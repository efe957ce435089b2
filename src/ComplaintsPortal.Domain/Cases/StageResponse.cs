using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// The response of a stage: drafted, put to a manager, returned or approved by somebody else, sent.
public sealed partial class Stage
{
    private static readonly Refusal AlreadySent = new("The response has already been sent");
    private static readonly Refusal NothingDrafted = new("No response has been drafted yet");

    /// <summary>Why no response can be drafted now.</summary>
    public Refusal? WhyNotDraft(Officer officer, Procedure procedure) => this switch
    {
        _ when Case.NotACaseWorker(officer) is { } refusal => refusal,
        { Concluded: not null } => AlreadyConcluded,
        { Response.SentOn: not null } => AlreadySent,
        _ when ConsideredBefore(officer) is { } refusal => refusal,
        _ when !procedure.AsksForResponse => new("Records of this procedure are not answered"),
        _ => null,
    };

    /// <summary>Writes the response, or writes it anew. An approval given to earlier words is void.</summary>
    public void DraftResponse(string text, Procedure procedure, Officer officer, DateTimeOffset now)
    {
        WhyNotDraft(officer, procedure)?.Throw();
        var voided = Response is { ApprovedAt: not null };
        if (Response is null)
        {
            responses.Add(new Response(text, officer, now));
        }
        else
        {
            Response.Write(text, officer, now);
        }

        Case.Record(officer, now, $"Stage {Number} response drafted{(voided ? "; its approval is void" : "")}", stage: Number);
    }

    /// <summary>Why the response cannot be put to a manager now.</summary>
    public Refusal? WhyNotSubmit(Officer officer) => this switch
    {
        _ when Case.NotACaseWorker(officer) is { } refusal => refusal,
        { Concluded: not null } => AlreadyConcluded,
        { Response: null } => NothingDrafted,
        { Response.SentOn: not null } => AlreadySent,
        { Response.ApprovedAt: not null } => new("This response has already been approved"),
        { Response.SubmittedAt: not null } => new("This response is already waiting for approval"),
        _ => WhyNotAnswer(),
    };

    /// <summary>Puts the response to a manager.</summary>
    public void SubmitResponse(Officer officer, DateTimeOffset now)
    {
        WhyNotSubmit(officer)?.Throw();
        Response!.Submit(now);
        Case.Record(officer, now, $"Stage {Number} response submitted for approval", stage: Number);
    }

    /// <summary>Why the person may not approve the response now.</summary>
    public Refusal? WhyNotApprove(Officer officer) => this switch
    {
        _ when Case.Bars(officer.Id) => Case.Barred,
        { Concluded: not null } => AlreadyConcluded,
        { Response: null } => NothingDrafted,
        { Response.SentOn: not null } => AlreadySent,
        { Response.ApprovedAt: not null } => new("This response has already been approved"),
        { Response.SubmittedAt: null } => new("This response has not been submitted for approval"),
        { Response.Authors: var authors } when authors.Contains(officer.Id) => new("You cannot approve a response that you drafted"),
        _ when ConsideredBefore(officer) is { } refusal => refusal,
        _ when !officer.Approves => new("Only a manager may approve a response"),
        _ => null,
    };

    /// <summary>Approves this exact text.</summary>
    public void ApproveResponse(Officer officer, DateTimeOffset now)
    {
        WhyNotApprove(officer)?.Throw();
        Response!.Approve(officer, now);
        Case.Record(officer, now, $"Stage {Number} response approved", stage: Number);
    }

    /// <summary>Why the person may not return the response now.</summary>
    public Refusal? WhyNotReturn(Officer officer) => this switch
    {
        _ when Case.Bars(officer.Id) => Case.Barred,
        { Concluded: not null } => AlreadyConcluded,
        { Response: null } => NothingDrafted,
        { Response.SentOn: not null } => AlreadySent,
        { Response.ApprovedAt: not null } => new("This response has already been approved"),
        { Response.SubmittedAt: null } => new("This response has not been submitted for approval"),
        { Response.Authors: var authors } when authors.Contains(officer.Id) => new("You cannot return a response that you drafted"),
        _ when ConsideredBefore(officer) is { } refusal => refusal,
        _ when !officer.Approves => new("Only a manager may return a response"),
        _ => null,
    };

    /// <summary>Returns the response to its author, with a reason.</summary>
    public void ReturnResponse(string reason, Officer officer, DateTimeOffset now)
    {
        WhyNotReturn(officer)?.Throw();
        Response!.Return(reason, now);
        Case.Record(officer, now, $"Stage {Number} response returned", reason, Number);
    }

    /// <summary>Why the response cannot be sent now.</summary>
    public Refusal? WhyNotSend(Officer officer) => this switch
    {
        _ when Case.NotACaseWorker(officer) is { } refusal => refusal,
        { Concluded: not null } => AlreadyConcluded,
        { Response: null } => NothingDrafted,
        { Response.SentOn: not null } => AlreadySent,
        { Response.ApprovedAt: null } => new("The response must be approved before it is sent"),
        _ => WhyNotAnswer(),
    };

    /// <summary>Why the response cannot have been sent on that date.</summary>
    public Refusal? WhyNotSendOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(
        on, today, AskedFor, WasAcknowledged, WasReopened,
        new Milestone(Response?.ApprovedAt?.InUnitedKingdom().Date(), "when the response was approved"));

    /// <summary>Records that the approved response was sent. The stage is not concluded by that: its outcome is.</summary>
    public void SendResponse(DateOnly on, Officer officer, DateTimeOffset now)
    {
        (WhyNotSend(officer) ?? WhyNotSendOn(on, now.InUnitedKingdom().Date()))?.Throw();
        Response!.Send(on);
        Case.Record(officer, now, $"Stage {Number} response sent on {on:d MMMM yyyy}", stage: Number);
    }

    // Under the Code a later stage is considered by somebody else than the one before it.
    private Refusal? ConsideredBefore(Officer officer) =>
        Case.Procedure == DefaultProcedures.Code
        && Case.Stages.Where(stage => stage.Number < Number).SelectMany(stage => stage.responses).Any(response => response.Authors.Contains(officer.Id) || response.ApprovedBy == officer.Id)
            ? new Refusal($"You considered an earlier stage: stage {Number} is considered by somebody else", "Complaint Handling Code, section 6")
            : null;
}
