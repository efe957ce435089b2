using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Annual.Tables;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Figures;

/// <summary>What a question asks, in words.</summary>
public static class QuestionWords
{
    /// <summary>"Concluded: stage 1; upheld or upheld in part, from 1 April 2025 to 31 March 2026".</summary>
    public static string Of(Question question, CouncilSetup setup)
    {
        var narrowed = WhereWords.Of(question, setup);
        return $"{question.Measure.Name}{(narrowed.Length == 0 ? "" : $": {narrowed}")}, {Of(question.Period)}";
    }

    /// <summary>"from 1 April 2025 to 31 March 2026", or "on 1 April 2025".</summary>
    public static string Of(Period period) =>
        period.From == period.To ? $"on {Words.Date(period.From)}" : $"from {Words.Date(period.From)} to {Words.Date(period.To)}";

    /// <summary>
    /// What has to be said of figures over a period that is not over: they are judged as of its last day, so that more is overdue in them than is today.
    /// Null where it is over.
    /// </summary>
    public static string? NotOver(Period period, DateOnly today) => today >= period.To ? null
        : $"{period} is not over. What is still open counts as on its last day, {Words.Date(period.To)}: overdue is whatever is due before that. "
            + "What is overdue today is told by the list of cases.";

    /// <summary>The members of a facet that a question asks for: "Upheld or Upheld in part".</summary>
    public static string Of(Facet facet, IReadOnlyList<string> members, CouncilSetup setup) =>
        string.Join(" or ", members.Select(member => Label(facet, member, setup)));

    /// <summary>What a person reads for a member: the label of the council's list, or the word of a fixed one.</summary>
    public static string Label(Facet facet, string member, CouncilSetup setup) => Members.Label(facet, member, setup);

    /// <summary>The value as a person reads it: "1,210", "£3,012.50"; a dash where there is none, and the mark of what is suppressed.</summary>
    public static string Of(Figure figure) => figure switch
    {
        { Suppressed: true } => SmallFigures.Mark,
        { Value: null } => "–",
        { Value: { } pounds } when figure.Question.Measure == Measure.Payments => Words.Pounds(pounds),
        { Value: { } number } => Words.Number(number),
    };
}
