using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Moving;

namespace ComplaintsPortal.Web.Pages.Cases.Overview;

/// <summary>What the pages of stages 2 and 3 of a statutory complaint share.</summary>
/// <param name="Opened">The case, at that stage.</param>
/// <param name="Names">The names of those who were appointed.</param>
/// <param name="Moves">What may be done to the conduct of the stage, allowed or not.</param>
public sealed record ConductView(OpenedCase Opened, IReadOnlyDictionary<Guid, string> Names, IReadOnlyList<Move> Moves)
{
    /// <summary>The steps of the stage in the order of the regulations.</summary>
    public IReadOnlyList<ConductStep> Steps { get; } = ConductSteps.Of(Opened.Stage, Opened.Office);

    /// <summary>The deadlines of the stage besides its clock.</summary>
    public IEnumerable<Deadline> Deadlines => CaseDeadlines.Of(Opened.Case, Opened.Procedure, Opened.Calendar, Opened.Council.Rules)
        .Where(deadline => deadline.Stage == Opened.Stage.Number)
        .OrderBy(deadline => deadline.Met ?? deadline.Due);

    /// <summary>What was recommended, in order.</summary>
    public IEnumerable<Recommendation> Recommendations => Opened.Stage.Recommendations.Made();

    /// <summary>What may be done now besides the steps that lead to it already.</summary>
    public IEnumerable<Move> Allowed => Moves.Where(move => move.Allowed && !Steps.Any(step => step.MayBeDone && step.Verb == move.Verb));

    /// <summary>What may not be done now and is no step, by the reason that it shares with others.</summary>
    public IEnumerable<(string Labels, Refusal Refusal)> Refused => Moves
        .Where(move => !move.Allowed && !Steps.Any(step => step.Verb == move.Verb))
        .GroupBy(move => move.Refusal!)
        .Select(moves => (string.Join(", ", moves.Select(move => move.Label)), moves.Key));

    /// <summary>Whether a recommendation may be decided, or decided anew.</summary>
    public bool MayAdjudicate => Opened.Stage.Recommendations.WhyNotAdjudicate(Opened.Office) is null;

    /// <summary>Whether a recommendation may be taken out.</summary>
    public bool MayTakeOut(Recommendation recommendation) => Opened.Stage.Recommendations.WhyNotTakeOut(recommendation, Opened.Office) is null;

    /// <summary>The words of the link with which a step is done: those of the move, wherever it is offered.</summary>
    public string LabelOf(Verb verb) => Moves.FirstOrDefault(move => move.Verb == verb)?.Label
        ?? Domain.Cases.Moving.Moves.Now(Opened.Case, Opened.Office).FirstOrDefault(move => move.Verb == verb)?.Label ?? "Do this step";

    /// <summary>The key under which the date of a step is corrected; null where it cannot be.</summary>
    public string? CorrectionOf(ConductStep step) => step.RecordedAs is { } key && Opened.Case.Keeping.Correction is var correction
        && correction.WhyNotCorrect(Opened.Office) is null && correction.Find(key) is not null ? key : null;

    /// <summary>Who has to do a step, whom it concerns and what else is known of it, in one line.</summary>
    public string AboutStep(ConductStep step) =>
        string.Join(" · ", ((string?[])[step.Whose, .. step.People.Select(NameOf), step.Note]).OfType<string>());

    /// <summary>"Ruth Kemp, appointed on Tuesday 3 November 2026", or that nobody was.</summary>
    public string Appointed(Guid? who, DateOnly? on) => who is { } known
        ? $"{NameOf(known)}, appointed on {on.InWords()}"
        : "Nobody yet";

    /// <summary>The name of somebody appointed.</summary>
    public string NameOf(Guid who) => Names.GetValueOrDefault(who) ?? "Somebody who is not on the register";
}
