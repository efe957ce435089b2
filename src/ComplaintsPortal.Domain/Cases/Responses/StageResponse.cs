using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Responses;

/// <summary>The response of a stage: drafted, put to a manager, returned or approved by somebody else, sent.</summary>
public sealed class StageResponse(Stage stage)
{
    internal static readonly Refusal AlreadySent = new("The response has already been sent");

    // A manager would otherwise approve words that nobody put to them.
    private static readonly Refusal Waiting = new("This response is waiting for approval. A manager has to return it before it is changed");

    private static readonly Refusal NothingDrafted = new("No response has been drafted yet");

    /// <summary>What services contribute to it.</summary>
    public StageContributions Contributions => new(stage);

    /// <summary>Why no holding reply can be recorded now.</summary>
    public Refusal? WhyNotSendHoldingReply(Office office) => stage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        _ when office.Procedure.Kind != ProcedureKind.Enquiry => new("Holding replies are sent to enquiries only"),
        { Concluded: not null } => Stage.AlreadyConcluded,
        { CurrentResponse.SentOn: not null } => AlreadySent,
        { HoldingReply: not null } => new("A holding reply has already been sent"),
        _ => null,
    };

    /// <summary>Why a holding reply cannot have been sent on that date.</summary>
    public Refusal? WhyNotSendHoldingReplyOn(DateOnly on, Office office) => DateOfAct.WhyNot(on, office.Today, stage.AskedFor);

    /// <summary>Records that a holding reply was sent.</summary>
    public void SendHoldingReply(DateOnly on, Office office)
    {
        (WhyNotSendHoldingReply(office) ?? WhyNotSendHoldingReplyOn(on, office))?.Throw();
        stage.HoldingReply = on;
        stage.Case.Record($"Stage {stage.Number} holding reply sent on {on:d MMMM yyyy}", office, stage: stage.Number, on: on);
    }

    /// <summary>Why the response cannot be put to a manager or sent yet: what the stage itself still lacks.</summary>
    public Refusal? WhyNotAnswer()
    {
        string[] missing = stage.Case.IsUnderTheAct ? [.. MissingFromStage()] : [];
        return missing.Length == 0
            ? null
            : new Refusal($"Record first: {string.Join(", ", missing)}", stage.Number == Panel.StageNumber ? new Regulations("19 and 20") : new Regulation(17));
    }

    private IEnumerable<string> MissingFromStage() => stage.Number switch
    {
        Investigation.StageNumber => [.. MissingFromInvestigation(stage.Case.Investigation), .. Unprepared(stage.Case.Investigation), .. Undecided()],
        Panel.StageNumber when stage.Case.Investigation is not { IsReferred: true } => [.. MissingFromPanel(), .. Undecided()],
        _ => [],
    };

    private static IEnumerable<string> MissingFromInvestigation(Investigation? investigation)
    {
        foreach (var role in Enum.GetValues<InvestigationRole>())
        {
            if (investigation?.Holder(role) is null)
            {
                yield return $"the {role.Words()}";
            }

            if (investigation?.Reported(role) is null)
            {
                yield return $"the report of the {role.Words()}";
            }
        }
    }

    private IEnumerable<string> Unprepared(Investigation? investigation)
    {
        if (stage.Agreed is null && investigation?.NoStatementReason is null)
        {
            yield return "the agreed statement of complaint, or why there is none";
        }

        if (investigation?.AdjudicatingOfficer is null)
        {
            yield return "the adjudicating officer";
        }
    }

    private IEnumerable<string> MissingFromPanel()
    {
        if (stage.PanelMet is null)
        {
            yield return "the meeting of the panel";
        }

        if (stage.PanelReported is null)
        {
            yield return "the report of the panel";
        }

        // Regulation 20(3): the council decides its response together with the independent person of stage 2.
        if (stage.Case.Panel?.IndependentPersonConsulted is null)
        {
            yield return "the independent person's part in the response";
        }
    }

    private IEnumerable<string> Undecided() =>
        stage.Recommendations.Made().Any(one => one.Accepted is null) ? ["a decision on every recommendation"] : [];

    /// <summary>Why no response can be drafted now.</summary>
    public Refusal? WhyNotDraft(Office office) => stage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Concluded: not null } => Stage.AlreadyConcluded,
        { CurrentResponse.SentOn: not null } => AlreadySent,
        { CurrentResponse.AwaitsApproval: true } => Waiting,
        _ when ConsideredBefore(office) is { } refusal => refusal,
        _ when !office.Procedure.AsksForResponse => new("Records of this procedure are not answered"),
        _ => null,
    };

    /// <summary>Writes the response, or writes it anew. An approval given to earlier words is void.</summary>
    public void Draft(string text, Office office) => Draft(text, null, office);

    /// <summary>
    /// The same, with the letter in which the words go; null leaves that as it is. An approval is void as well where it goes to somebody
    /// else, to another address or in other words for its reader.
    /// </summary>
    public void Draft(string text, ResponseLetter? letter, Office office)
    {
        WhyNotDraft(office)?.Throw();
        var voided = stage.CurrentResponse is { ApprovedAt: not null };
        if (stage.CurrentResponse is null)
        {
            stage.responses.Add(new Response(text, letter, office.Who, office.Now));
        }
        else
        {
            stage.CurrentResponse.Write(text, letter, office.Who, office.Now);
        }

        stage.Case.Record($"Stage {stage.Number} response drafted{(voided ? "; its approval is void" : "")}", office, stage: stage.Number);
    }

    /// <summary>Why the response cannot be put to a manager now.</summary>
    public Refusal? WhyNotSubmit(Office office) => stage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Concluded: not null } => Stage.AlreadyConcluded,
        { CurrentResponse: null } => NothingDrafted,
        { CurrentResponse.SentOn: not null } => AlreadySent,
        { CurrentResponse.ApprovedAt: not null } => new("This response has already been approved"),
        { CurrentResponse.SubmittedAt: not null } => new("This response is already waiting for approval"),
        _ => WhyNotAnswer(),
    };

    /// <summary>Why the letter around the response cannot be put to a manager now.</summary>
    public Refusal? WhyNotSubmitIn(LetterFrame frame, Office office) => WhyNotSubmit(office) ?? stage.CurrentResponse switch
    {
        { Letter: null or { Recipient: "" } } => new("Enter to whom the letter goes before it is submitted"),
        { Text: var text } => frame.WhyNotWords(text) ?? frame.WhyNotComplete,
        _ => NothingDrafted,
    };

    /// <summary>Puts the whole letter to a manager: from now on its words stand, whatever becomes of the template.</summary>
    public void Submit(LetterFrame frame, Office office)
    {
        WhyNotSubmitIn(frame, office)?.Throw();
        Submit(frame.Around(stage.CurrentResponse!.Text), office);
    }

    /// <summary>Puts the response to a manager without a letter around it, as records of before have it.</summary>
    public void Submit(Office office)
    {
        WhyNotSubmit(office)?.Throw();
        Submit((string?)null, office);
    }

    private void Submit(string? words, Office office)
    {
        stage.CurrentResponse!.Submit(words, office.Now);
        stage.Case.Record($"Stage {stage.Number} response submitted for approval", office, stage: stage.Number);
    }

    /// <summary>Why the person may not approve the response now.</summary>
    public Refusal? WhyNotApprove(Office office) => WhyNotDecide("approve", office);

    /// <summary>Approves this exact text.</summary>
    public void Approve(Office office)
    {
        WhyNotApprove(office)?.Throw();
        stage.CurrentResponse!.Approve(office.Who, office.Now);
        stage.Case.Record($"Stage {stage.Number} response approved", office, stage: stage.Number);
    }

    /// <summary>Why the person may not return the response now.</summary>
    public Refusal? WhyNotReturn(Office office) => WhyNotDecide("return", office);

    /// <summary>Returns the response to its author, with a reason.</summary>
    public void Return(string reason, Office office)
    {
        WhyNotReturn(office)?.Throw();
        stage.CurrentResponse!.Return(reason, office.Now);
        stage.Case.Record($"Stage {stage.Number} response returned", office, reason, stage.Number);
    }

    /// <summary>Why the response cannot be sent now.</summary>
    public Refusal? WhyNotSend(Office office) => stage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Concluded: not null } => Stage.AlreadyConcluded,
        { CurrentResponse: null } => NothingDrafted,
        { CurrentResponse.SentOn: not null } => AlreadySent,
        { CurrentResponse.ApprovedAt: null } => new("The response must be approved before it is sent"),
        _ => WhyNotAnswer(),
    };

    /// <summary>Why the response cannot have been sent on that date.</summary>
    public Refusal? WhyNotSendOn(DateOnly on, Office office) => DateOfAct.WhyNot(
        on, office.Today, stage.AskedFor, stage.WasAcknowledged, stage.Reopening.WasReopened,
        new Milestone(stage.CurrentResponse?.ApprovedAt?.InUnitedKingdom().Date(), "when the response was approved"))
        ?? stage.Clock.WhyNotEndOn(on, office);

    /// <summary>Records that the approved response was sent. The stage is not concluded by that: its outcome is.</summary>
    public void Send(DateOnly on, Office office)
    {
        (WhyNotSend(office) ?? WhyNotSendOn(on, office))?.Throw();
        stage.CurrentResponse!.Send(on);
        stage.Case.Record($"Stage {stage.Number} response sent on {on:d MMMM yyyy}", office, stage: stage.Number, on: on);
    }

    private Refusal? WhyNotDecide(string verb, Office office) => stage switch
    {
        _ when stage.Case.Sealing.Bars(office.Who.Id) => CaseSealing.Barred,
        { Concluded: not null } => Stage.AlreadyConcluded,
        { CurrentResponse: null } => NothingDrafted,
        { CurrentResponse.SentOn: not null } => AlreadySent,
        { CurrentResponse.ApprovedAt: not null } => new("This response has already been approved"),
        { CurrentResponse.SubmittedAt: null } => new("This response has not been submitted for approval"),
        { CurrentResponse.Authors: var authors } when authors.Contains(office.Who.Id) => new($"You cannot {verb} a response that you drafted"),
        _ when ConsideredBefore(office) is { } refusal => refusal,
        _ when !office.Who.Approves => new($"Only a manager may {verb} a response"),
        _ => null,
    };

    // Under the Code a later stage is considered by somebody else than the one before it.
    private Refusal? ConsideredBefore(Office office) =>
        stage.Case.Procedure == DefaultProcedures.Code
        && stage.Case.Stages.Where(one => one.Number < stage.Number).SelectMany(one => one.responses)
            .Any(response => response.Authors.Contains(office.Who.Id) || response.ApprovedBy == office.Who.Id)
            ? new Refusal($"You considered an earlier stage: stage {stage.Number} is considered by somebody else", new CodeSection(6))
            : null;
}
