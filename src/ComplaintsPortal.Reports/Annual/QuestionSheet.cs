using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual;

/// <summary>
/// Everything that a report asks, gathered first and answered in one go. What was asked can be read once it is answered.
/// </summary>
internal sealed class QuestionSheet(ReportPeriods periods)
{
    private readonly Dictionary<Question, decimal?> answers = [];
    private readonly HashSet<Question> shown = [];

    /// <summary>The periods that are asked about.</summary>
    public ReportPeriods Periods { get; } = periods;

    /// <summary>The questions with their answers, in the order in which they were asked, each once.</summary>
    public IReadOnlyList<Figure> Figures => [.. answers.Select(answer => new Figure(answer.Key, answer.Value))];

    /// <summary>Those of the questions whose answers the document tells, in a table, a chart or a sentence.</summary>
    public IReadOnlySet<Question> Shown => shown;

    /// <summary>Notes that the document tells the answer of a question.</summary>
    public void Show(Question question) => shown.Add(question);

    /// <summary>A question about all that a measure counts, to be narrowed.</summary>
    public Question All(Measure measure) => new(Periods.This, measure);

    /// <summary>Asks for this period and for the period before.</summary>
    public Asked Ask(Question question)
    {
        var before = question.Over(question.Period.Previous);
        answers.TryAdd(question, null);
        answers.TryAdd(before, null);
        return new Asked(this, question, before);
    }

    /// <summary>Asks for some periods and no others.</summary>
    public void AskOver(Question question, IEnumerable<Period> over)
    {
        foreach (var period in over)
        {
            answers.TryAdd(question.Over(period), null);
        }
    }

    /// <summary>Asks for figures of which the document tells as they are, and for no others beside them.</summary>
    public void Add(IEnumerable<Question> questions)
    {
        foreach (var question in questions)
        {
            answers.TryAdd(question, null);
            shown.Add(question);
        }
    }

    /// <summary>Asks for figures as they are, of which the document itself does not tell.</summary>
    public void AskOnce(IEnumerable<Question> questions)
    {
        foreach (var question in questions)
        {
            answers.TryAdd(question, null);
        }
    }

    /// <summary>Asks for each quarter of the period, and for the same quarters a year before.</summary>
    public IReadOnlyList<Asked> AskByQuarter(Question question) => [.. Periods.Quarters.Select(quarter => Ask(question.Over(quarter)))];

    /// <summary>Answers all of it.</summary>
    public async Task AnswerAsync(FigureBook book, CancellationToken stop)
    {
        foreach (var figure in await book.AnswerAsync([.. answers.Keys], stop))
        {
            answers[figure.Question] = figure.Value;
        }
    }

    /// <summary>The answer, or null where there is no value.</summary>
    public decimal? Answer(Question question) => answers[question];
}

/// <summary>A question that was asked for a period and for the period before.</summary>
internal sealed class Asked(QuestionSheet sheet, Question question, Question before)
{
    /// <summary>The question over the period that is reported.</summary>
    public Question Question => question;

    /// <summary>Both answers, once they are there; nothing counts as 0.</summary>
    public Compared Value => new(sheet.Answer(question) ?? 0, sheet.Answer(before) ?? 0) { Asked = (question, before) };

    /// <summary>Both answers, as the document tells them.</summary>
    public Compared Show()
    {
        sheet.Show(question);
        sheet.Show(before);
        return Value;
    }

    /// <summary>Whether this period's answer has a value at all.</summary>
    public bool HasValue => sheet.Answer(question) is not null;

    /// <summary>Whether the answer of the period before has a value at all.</summary>
    public bool HadValue => sheet.Answer(before) is not null;
}
