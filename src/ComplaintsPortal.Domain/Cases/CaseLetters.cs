using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// The letters of a case: drafted, changed or thrown away, and sent.
public sealed partial class Case
{
    private const string ExactText = "approve the exact text";

    /// <summary>Why the letter cannot be written now.</summary>
    public Refusal? WhyNotWriteLetter(LetterOffer letter, Procedure procedure, Officer officer) => letter switch
    {
        _ when NotACaseWorker(officer) is { } refusal => refusal,
        _ when LetterOffer.Of(this, procedure).Contains(letter) => null,
        { Kind: var kind } when kind.CarriesResponse() => new("There is no approved response to send", ExactText),
        _ => new("This letter does not fit where the case stands"),
    };

    /// <summary>Begins a letter.</summary>
    public Letter WriteLetter(LetterOffer letter, LetterVariant variant, LetterWording wording, Procedure procedure, Officer officer, DateTimeOffset now)
    {
        WhyNotWriteLetter(letter, procedure, officer)?.Throw();
        Record(officer, now, $"Letter drafted: {Named(letter.Kind)}", stage: letter.Stage);
        return new Letter(Id, new LetterFacts(letter.Kind, variant, letter.Stage, wording, officer.Id, now));
    }

    /// <summary>Why the letter cannot be changed or thrown away now.</summary>
    public static Refusal? WhyNotChangeLetter(Letter letter, Officer officer) => letter switch
    {
        _ when NotACaseWorker(officer) is { } refusal => refusal,
        { IsDraft: false } => new("This letter has been sent and is kept as it was"),
        _ => null,
    };

    /// <summary>Gives a draft other words.</summary>
    public void ChangeLetter(Letter letter, LetterWording wording, Officer officer, DateTimeOffset now)
    {
        WhyNotChangeLetter(letter, officer)?.Throw();
        letter.Rewrite(wording, officer, now);
        Record(officer, now, $"Draft letter changed: {Named(letter.Kind)}", stage: letter.Stage);
    }

    /// <summary>Records that a draft is thrown away; whoever calls it takes it out of the database.</summary>
    public void RemoveLetter(Letter letter, Officer officer, DateTimeOffset now)
    {
        WhyNotChangeLetter(letter, officer)?.Throw();
        Record(officer, now, $"Draft letter removed: {Named(letter.Kind)}", stage: letter.Stage);
    }

    /// <summary>Why the letter cannot be sent now. A letter with a response gives the approved words, all of them and no others in their place.</summary>
    public Refusal? WhyNotSendLetter(Letter letter, Officer officer) => (letter, ApprovedText(letter)) switch
    {
        _ when NotACaseWorker(officer) is { } refusal => refusal,
        ({ IsDraft: false }, _) => new("This letter has already been sent"),
        _ when !letter.Kind.CarriesResponse() => WhyNotFilledIn(letter.Words),
        (_, null) => new("The response must be approved before its letter is sent", ExactText),
        (_, { } approved) when !letter.Words.Contains(approved, StringComparison.Ordinal) =>
            new("The letter does not give the approved response word for word", ExactText),
        (_, { } approved) => WhyNotFilledIn(letter.Words.Replace(approved, "", StringComparison.Ordinal)),
    };

    /// <summary>Why the letter cannot have been sent on that date.</summary>
    public Refusal? WhyNotSendLetterOn(Letter letter, DateOnly on, Officer officer, DateOnly today) =>
        DateOfAct.WhyNot(
            on, today, new Milestone(Received, "when the case arrived"),
            new Milestone(letter.Kind.CarriesResponse() ? ResponseOf(letter)?.ApprovedAt?.InUnitedKingdom().Date() : null, "when the response was approved"))
        ?? WhyNotActOn(ActOf(letter, officer), letter, on, today);

    /// <summary>
    /// Sends the letter: from now on it is kept exactly as it is, with the council's name and team of today. Where the letter is itself
    /// an act, that is recorded with it.
    /// </summary>
    public void SendLetter(Letter letter, Posting posting, Procedure procedure, WorkingCalendar calendar, Officer officer, DateTimeOffset now)
    {
        (WhyNotSendLetter(letter, officer) ?? WhyNotSendLetterOn(letter, posting.On, officer, now.InUnitedKingdom().Date()))?.Throw();
        var act = ActOf(letter, officer);
        letter.Send(posting.Route, posting.On, posting.Council, officer);
        Record(officer, now, $"Letter sent: {Named(letter.Kind)}, {posting.Route.Name().ToLowerInvariant()} on {posting.On:d MMMM yyyy}", stage: letter.Stage);
        CarryOut(act, letter, posting.On, procedure, calendar, officer, now);
    }

    private static Refusal? WhyNotFilledIn(string words) => MergeFields.GapsIn(words) is [var gap, ..]
        ? new Refusal($"Fill in {{{gap}}} before the letter is sent")
        : null;

    private Stage? StageOf(Letter letter) => letter.Stage is { } number ? Stage(number) : null;

    private Response? ResponseOf(Letter letter) => StageOf(letter)?.Response;

    private string? ApprovedText(Letter letter) => ResponseOf(letter) is { ApprovedAt: not null, Text: var text } ? LetterText.Normal(text) : null;

    private static string Named(LetterKind kind) => char.ToLowerInvariant(kind.Name()[0]) + kind.Name()[1..];
}
