namespace ComplaintsPortal.Domain.Cases;

/// <summary>
/// A small agreement to take longer, up to the stage's maximum: who agreed, how the complainant was told, and why. The date
/// before it is kept.
/// </summary>
public sealed class Extension
{
    /// <summary>The longest name or way of telling.</summary>
    public const int LineLength = 200;

    /// <summary>The longest reason.</summary>
    public const int ReasonLength = 2_000;

    private Extension() => (AgreedBy, ToldBy, Reason) = ("", "", "");

    internal Extension(ExtensionTerms terms, DateOnly on, DateOnly originalDue)
    {
        AgreedBy = terms.AgreedBy;
        ToldBy = terms.ToldBy;
        Reason = terms.Reason;
        On = on;
        OriginalDue = originalDue;
    }

    /// <summary>An agreement as a council's own records state it.</summary>
    public Extension(ExtensionFacts facts) =>
        (AgreedBy, ToldBy, Reason, On, OriginalDue) = (facts.AgreedBy, facts.ToldBy, facts.Reason, facts.On, facts.OriginalDue);

    /// <summary>Who agreed to it.</summary>
    public string AgreedBy { get; private set; }

    /// <summary>How the complainant was told: by letter, by telephone.</summary>
    public string ToldBy { get; private set; }

    /// <summary>Why more time is needed.</summary>
    public string Reason { get; private set; }

    /// <summary>The date on which it was recorded.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The due date before it.</summary>
    public DateOnly OriginalDue { get; private set; }

    /// <summary>The agreement as the interchange format writes it.</summary>
    public ExtensionFacts Facts => new(AgreedBy, ToldBy, Reason, On, OriginalDue);
}

/// <summary>What the interchange format says of an agreement to take longer.</summary>
public sealed record ExtensionFacts(string AgreedBy, string ToldBy, string Reason, DateOnly On, DateOnly OriginalDue);

/// <summary>What is agreed when a stage is extended.</summary>
/// <param name="AgreedBy">Who agreed to it.</param>
/// <param name="ToldBy">How the complainant was told.</param>
/// <param name="Reason">Why more time is needed.</param>
public sealed record ExtensionTerms(string AgreedBy, string ToldBy, string Reason);
