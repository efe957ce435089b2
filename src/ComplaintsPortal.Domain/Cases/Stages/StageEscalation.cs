using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Stages;

/// <summary>From a stage to the next: the offer of stage 2, and when the response was received.</summary>
public sealed class StageEscalation(Stage stage)
{
    /// <summary>The longest words on how it was offered.</summary>
    public const int OfferLength = 200;

    /// <summary>Why stage 2 cannot be offered now. Afterwards the complainant may still wait for the response to stage 1.</summary>
    public Refusal? WhyNotOfferStageTwo(Office office) => stage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        _ when !office.Procedure.IsStatutory || stage.Number != 1 => new("Stage 2 is offered at stage 1 of the statutory procedure"),
        { Concluded: not null } => Stage.AlreadyConcluded,
        { CurrentResponse.SentOn: not null } => StageResponse.AlreadySent,
        { StageTwoOffered: not null } => new("Stage 2 has already been offered"),
        _ when stage.Case.Stage(2) is not null => new("Stage 2 has already been asked for"),
        _ when office.Today <= stage.Day20 => new("Stage 2 is offered when day 20 has passed", Authority.ForLimit(office.Procedure, 1)),
        _ => null,
    };

    /// <summary>Why stage 2 cannot have been offered on that date.</summary>
    public Refusal? WhyNotOfferStageTwoOn(DateOnly on, Office office) =>
        DateOfAct.WhyNot(on, office.Today, stage.AskedFor, new Milestone(stage.Day20?.AddDays(1), "when day 20 had passed"));

    /// <summary>Records that the complainant was offered stage 2, since day 20 passed without a response (regulation 14 and guidance).</summary>
    public void OfferStageTwo(DateOnly on, string how, Office office)
    {
        var today = office.Today;
        (WhyNotOfferStageTwo(office) ?? WhyNotOfferStageTwoOn(on, office))?.Throw();
        (stage.StageTwoOffered, stage.StageTwoOfferedBy) = (on, how);
        stage.Case.Record($"Stage 2 offered on {on:d MMMM yyyy}: day 20 had passed without a response", office, how, stage.Number, on);
    }

    /// <summary>Why the day on which the complainant received the response cannot be recorded now: it matters while stage 3 may be asked for.</summary>
    public Refusal? WhyNotRecordReceipt(Office office) => stage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        _ when !office.Procedure.IsStatutory || stage.Number != 2 =>
            new("Only the time to ask for a review panel counts from the day of receipt", new Regulation(18)),
        { Answered: null } => new("No response has been sent"),
        { ResponseReceived: not null } => new("The day of receipt has already been recorded"),
        _ when stage.Case.CurrentStage != stage => new("The next stage has already been asked for"),
        _ => null,
    };

    /// <summary>Why the response cannot have been received on that date.</summary>
    public Refusal? WhyNotRecordReceiptOn(DateOnly on, Office office) =>
        DateOfAct.WhyNot(on, office.Today, new Milestone(stage.Answered, "when the response was sent"));

    /// <summary>Records the day on which the complainant received the response: day 0 of their time to ask for a panel (regulation 18).</summary>
    public void RecordReceipt(DateOnly on, Office office)
    {
        (WhyNotRecordReceipt(office) ?? WhyNotRecordReceiptOn(on, office))?.Throw();
        stage.ResponseReceived = on;
        stage.Case.Record($"The complainant received the response to stage {stage.Number} on {on:d MMMM yyyy}", office, stage: stage.Number, on: on);
    }
}
