namespace ComplaintsPortal.Domain;

/// <summary>Why something may not be done now: a sentence for the person who asked, and the rule behind it where there is one.</summary>
/// <param name="Sentence">Plain English, without a full stop at the end.</param>
/// <param name="Citation">The regulation or clause.</param>
public sealed record Refusal(string Sentence, string? Citation = null)
{
    /// <summary>The sentence with its citation.</summary>
    public override string ToString() => Citation is null ? Sentence : $"{Sentence} ({Citation})";

    /// <summary>Ends an act that should have been asked about first.</summary>
    /// <exception cref="RefusedException">Always.</exception>
    public void Throw() => throw new RefusedException(this);
}

/// <summary>Something was done without asking first whether it may be.</summary>
public sealed class RefusedException(Refusal refusal) : InvalidOperationException(refusal.ToString())
{
    /// <summary>Why it may not be done.</summary>
    public Refusal Refusal { get; } = refusal;
}
