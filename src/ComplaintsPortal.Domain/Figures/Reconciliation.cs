namespace ComplaintsPortal.Domain.Figures;

/// <summary>
/// Whether the cohorts of one period add up: what was received and what was brought forward is what was concluded and what is
/// still open. The four are counted separately, so that a page can say where they do not agree.
/// </summary>
public sealed record Reconciliation(decimal Received, decimal BroughtForward, decimal Concluded, decimal Ongoing)
{
    /// <summary>The four questions under the facets of one question, which must be one over stages.</summary>
    public static IReadOnlyList<Question> Questions(Question under) =>
        [under.Of(Measure.Received), under.Of(Measure.BroughtForward), under.Of(Measure.Concluded), under.Of(Measure.Ongoing)];

    /// <summary>The reconciliation that the answers to <see cref="Questions"/> make, in the same order.</summary>
    public static Reconciliation Of(IReadOnlyList<Figure> answers) =>
        new(answers[0].Value ?? 0, answers[1].Value ?? 0, answers[2].Value ?? 0, answers[3].Value ?? 0);

    /// <summary>Received and brought forward together.</summary>
    public decimal WorkedOn => Received + BroughtForward;

    /// <summary>Whether they add up.</summary>
    public bool Holds => WorkedOn == Concluded + Ongoing;

    /// <summary>How the numbers add up, or that they do not, in a sentence.</summary>
    public string Sentence => Holds
        ? $"{Received} received and {BroughtForward} brought forward are {WorkedOn} worked on: {Concluded} concluded and {Ongoing} still open"
        : ($"These do not add up: {Received} received and {BroughtForward} brought forward are {WorkedOn}, but {Concluded} concluded and {Ongoing} "
            + $"still open are {Concluded + Ongoing}");
}
