using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Letters;

namespace ComplaintsPortal.Domain.Cases.Keeping;

/// <summary>The letters of the case.</summary>
public sealed class CaseLetters(Case @case)
{
    private const string ExactText = "approve the exact text";

    /// <summary>What is recorded with sending the letter; null where it is a letter and nothing else, or the act was recorded already.</summary>
    public LetterAct? ActOf(Letter letter, Office office) => (letter.Kind, StageOf(letter)) switch
    {
        (LetterKind.Acknowledgement, { } stage) when stage.WhyNotAcknowledge(office) is null => LetterAct.Acknowledge,
        (LetterKind.StatementOfComplaint, { } stage)
            when @case.Investigation?.StatementSent is null && stage.Investigation.WhyNotSendStatement(office) is null => LetterAct.SendStatement,
        (LetterKind.Withdrawal, _) when @case.Withdrawal.WhyNotConfirm(office) is null => LetterAct.ConfirmWithdrawal,
        (var kind, { } stage) when kind.CarriesResponse() && stage.Response.WhyNotSend(office) is null => LetterAct.SendResponse,
        _ => null,
    };

    /// <summary>The stage that a letter answers, where sending it on that date answers it too late and why was not said; null elsewhere.</summary>
    public Stage? AsksWhyLate(Letter letter, DateOnly on, Office office) =>
        ActOf(letter, office) is LetterAct.SendResponse && StageOf(letter) is { } stage && stage.Clock.Lateness.AsksWhyOn(on) ? stage : null;

    private Refusal? WhyNotActOn(LetterAct? act, Letter letter, DateOnly on, Office office) => (act, StageOf(letter)) switch
    {
        (LetterAct.Acknowledge, { } stage) => stage.WhyNotAcknowledgeOn(on, office),
        (LetterAct.SendStatement, { } stage) => stage.Investigation.WhyNotSendStatementOn(on, office),
        (LetterAct.SendResponse, { } stage) => stage.Response.WhyNotSendOn(on, office),
        (LetterAct.ConfirmWithdrawal, _) => CaseWithdrawal.WhyNotConfirmOn(on, @case.Withdrawal.Standing!.On, office),
        _ => null,
    };

    private void CarryOut(LetterAct? act, Letter letter, DateOnly on, Office office)
    {
        switch (act)
        {
            case LetterAct.Acknowledge:
                StageOf(letter)!.Acknowledge(on, office);
                break;
            case LetterAct.SendStatement:
                StageOf(letter)!.Investigation.SendStatement(on, office);
                break;
            case LetterAct.SendResponse:
                StageOf(letter)!.Response.Send(on, office);
                break;
            case LetterAct.ConfirmWithdrawal:
                @case.Withdrawal.Confirm(on, office);
                break;
        }
    }

    /// <summary>Why the letter cannot be written now.</summary>
    public Refusal? WhyNotWrite(LetterOffer letter, Office office) => letter switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        _ when LetterOffer.Of(@case, office.Procedure).Contains(letter) => null,
        { Kind: var kind } when kind.CarriesResponse() => new("There is no approved response to send", ExactText),
        _ => new("This letter does not fit where the case stands"),
    };

    /// <summary>Begins a letter.</summary>
    public Letter Write(LetterOffer letter, LetterVariant variant, LetterWording wording, Office office)
    {
        WhyNotWrite(letter, office)?.Throw();
        @case.Record($"Letter drafted: {Named(letter.Kind)}", office, stage: letter.Stage);
        @case.LettersWritten.Add(new Letter(@case.Id, new LetterFacts(letter.Kind, variant, letter.Stage, wording, office.Who.Id, office.Now)));
        return @case.LettersWritten[^1];
    }

    /// <summary>Why the letter cannot be changed or thrown away now.</summary>
    public static Refusal? WhyNotChange(Letter letter, Office office) => letter switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { IsDraft: false } => new("This letter has been sent and is kept as it was"),
        _ => null,
    };

    /// <summary>Gives a draft other words.</summary>
    public void Change(Letter letter, LetterWording wording, Office office)
    {
        WhyNotChange(letter, office)?.Throw();
        letter.Rewrite(wording, office.Who, office.Now);
        @case.Record($"Draft letter changed: {Named(letter.Kind)}", office, stage: letter.Stage);
    }

    /// <summary>Throws a draft away.</summary>
    public void Remove(Letter letter, Office office)
    {
        WhyNotChange(letter, office)?.Throw();
        if (!@case.LettersWritten.Remove(letter))
        {
            throw new InvalidOperationException("The letter is none of the case");
        }

        @case.Record($"Draft letter removed: {Named(letter.Kind)}", office, stage: letter.Stage);
    }

    /// <summary>Writes a letter and sends it at once, as <see cref="Send"/> does.</summary>
    public Letter WriteAndSend(LetterOffer letter, LetterVariant variant, LetterWording wording, Posting posting, Office office)
    {
        WhyNotWrite(letter, office)?.Throw();
        return SendAtOnce(new LetterFacts(letter.Kind, variant, letter.Stage, wording, office.Who.Id, office.Now), posting, office);
    }

    /// <summary>Why the letter in which the response of a stage was approved cannot be sent now.</summary>
    public static Refusal? WhyNotSendApproved(Stage stage, Office office) =>
        stage.Response.WhyNotSend(office)
        ?? (stage.CurrentResponse!.Letter?.Words is null ? new("The response was approved without a letter around it") : null);

    /// <summary>
    /// Sends the letter in which the response of a stage was approved, exactly as it was approved; that the response was sent is recorded
    /// with it.
    /// </summary>
    public Letter SendApproved(Stage stage, Posting posting, Office office)
    {
        (WhyNotSendApproved(stage, office) ?? stage.Response.WhyNotSendOn(posting.On, office))?.Throw();
        var (response, around) = (stage.CurrentResponse!, stage.CurrentResponse!.Letter!);
        var wording = new LetterWording(around.Recipient, around.Address, around.Words!);
        var kind = LetterOffer.ResponseTo(stage.Number, office.Procedure);
        return SendAtOnce(
            new LetterFacts(kind, around.Variant, stage.Number, wording, response.Authors[^1], response.WrittenAt), posting, office);
    }

    private Letter SendAtOnce(LetterFacts facts, Posting posting, Office office)
    {
        var letter = new Letter(@case.Id, facts);
        (WhyNotSend(letter, office) ?? WhyNotSendOn(letter, posting.On, office))?.Throw();
        @case.LettersWritten.Add(letter);
        Send(letter, posting, office);
        return letter;
    }

    /// <summary>Why the letter cannot be sent now. A letter with a response gives the approved words, all of them and no others in their place.</summary>
    public Refusal? WhyNotSend(Letter letter, Office office) => (letter, ApprovedText(letter)) switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        ({ IsDraft: false }, _) => new("This letter has already been sent"),
        _ when !letter.Kind.CarriesResponse() => WhyNotFilledIn(letter.Words),
        (_, null) => new("The response must be approved before its letter is sent", ExactText),
        (_, { } approved) when !LetterText.AsRead(letter.Words).Contains(approved, StringComparison.Ordinal) =>
            new("The letter does not give the approved response word for word", ExactText),
        (_, { } approved) => WhyNotFilledIn(Without(approved, letter.Words)),
    };

    /// <summary>Why the letter cannot have been sent on that date.</summary>
    public Refusal? WhyNotSendOn(Letter letter, DateOnly on, Office office) =>
        DateOfAct.WhyNot(
            on, office.Today, new Milestone(@case.Received, "when the case arrived"),
            new Milestone(letter.Kind.CarriesResponse() ? ResponseOf(letter)?.ApprovedAt?.InUnitedKingdom().Date() : null, "when the response was approved"))
        ?? WhyNotActOn(ActOf(letter, office), letter, on, office);

    /// <summary>
    /// Sends the letter: from now on it is kept exactly as it is, with the council's name and team of today. Where the letter is itself
    /// an act, that is recorded with it.
    /// </summary>
    public void Send(Letter letter, Posting posting, Office office)
    {
        (WhyNotSend(letter, office) ?? WhyNotSendOn(letter, posting.On, office) ?? WhyNotEmail(posting, office))?.Throw();
        var act = ActOf(letter, office);
        letter.Send(posting, office.Who, office.Now);
        @case.Record(
            $"Letter sent: {Named(letter.Kind)}, {posting.Route.Name().ToLowerInvariant()} on {posting.On:d MMMM yyyy}", office,
            stage: letter.Stage, on: posting.On);
        CarryOut(act, letter, posting.On, office);
    }

    /// <summary>Why the portal cannot e-mail it so: it sends at once.</summary>
    public static Refusal? WhyNotEmail(Posting posting, Office office) => posting switch
    {
        { Email: null } => null,
        { Route: not LetterRoute.Email } => new("Choose e-mail as the way in which it is sent"),
        { On: var on } when on != office.Today => new("Enter today's date: the portal e-mails the letter today"),
        _ => null,
    };

    /// <summary>Why the e-mail cannot be sent again now.</summary>
    public static Refusal? WhyNotEmailAgain(Letter letter, Office office) => letter switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Delivery: null } => new("The portal did not e-mail this letter"),
        { Delivery.DeliveredAt: not null } => new("The e-mail has been sent"),
        { Delivery: var delivery } when !delivery.IsGivenUp(office.Now) => new("The e-mail is still being sent"),
        _ => null,
    };

    /// <summary>Sends the e-mail again, to the same address or another.</summary>
    public void EmailAgain(Letter letter, string to, Office office)
    {
        WhyNotEmailAgain(letter, office)?.Throw();
        letter.Delivery!.Again(to, office.Now);
        @case.changedBeside = true;
        @case.Record($"Letter e-mailed again: {Named(letter.Kind)}", office, stage: letter.Stage);
    }

    /// <summary>Why these words cannot go out yet: a field in them has no value.</summary>
    public static Refusal? WhyNotFilledIn(string words) => MergeFields.GapsIn(words) is [var gap, ..]
        ? new Refusal($"Fill in {{{gap}}} before the letter is sent")
        : null;

    // As it was merged, and as somebody may have pasted it.
    private static string Without(string approved, string words) => words
        .Replace(LetterText.Plain(approved), "", StringComparison.Ordinal)
        .Replace(approved, "", StringComparison.Ordinal);

    private Stage? StageOf(Letter letter) => letter.Stage is { } number ? @case.Stage(number) : null;

    private Response? ResponseOf(Letter letter) => StageOf(letter)?.CurrentResponse;

    private string? ApprovedText(Letter letter) => ResponseOf(letter) is { ApprovedAt: not null, Text: var text } ? LetterText.Normal(text) : null;

    private static string Named(LetterKind kind) => FirstLetter.Small(kind.Name());
}
