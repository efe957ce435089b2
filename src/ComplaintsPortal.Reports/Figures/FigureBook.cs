using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Figures;

namespace ComplaintsPortal.Reports.Figures;

/// <summary>Answers questions: the one place where figures are counted, for pages, reports, the command line and the API.</summary>
public sealed class FigureBook(PortalDb db)
{
    /// <summary>Answers many questions with few queries, in their order.</summary>
    /// <exception cref="UnanswerableException">One of them cannot be answered: the lists do not know a member.</exception>
    public Task<IReadOnlyList<Figure>> AnswerAsync(IReadOnlyList<Question> questions, CancellationToken stop = default) =>
        throw new NotImplementedException($"{db} {questions.Count} {stop}");
}

/// <summary>A question was put without asking first whether it can be answered (<see cref="Question.WhyNotAnswer"/>).</summary>
public sealed class UnanswerableException(Question question, IReadOnlyList<string> errors)
    : InvalidOperationException($"{question}: {string.Join("; ", errors)}")
{
    /// <summary>What cannot be answered.</summary>
    public Question Question { get; } = question;

    /// <summary>Why, a sentence each.</summary>
    public IReadOnlyList<string> Errors { get; } = errors;
}
