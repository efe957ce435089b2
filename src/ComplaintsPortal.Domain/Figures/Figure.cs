namespace ComplaintsPortal.Domain.Figures;

/// <summary>A question with its answer.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Value">The answer; pounds for payments; null where nothing was given (a caseload without a row).</param>
public sealed record Figure(Question Question, decimal? Value)
{
    /// <summary>Whether the answer is kept from the person who asked: see <see cref="SmallFigures"/>.</summary>
    public bool Suppressed { get; init; }
}
