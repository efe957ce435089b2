namespace ComplaintsPortal.Domain.Cases.Points;

/// <summary>
/// One point complained or complimented about at one stage, with what was found. A case that goes on carries its points over: the
/// same point has the same number at every stage. Its words are personal data, in a table of their own.
/// </summary>
public sealed class Point
{
    /// <summary>The longest words of a point.</summary>
    public const int WordsLength = 4_000;

    /// <summary>The longest desired outcome.</summary>
    public const int DesiredOutcomeLength = 2_000;

    private Point()
    {
    }

    /// <summary>A point with its codes, each a key of the list of that name.</summary>
    public Point(string? theme, string? classification, string? finding)
        : this(new PointFacts(theme, classification, finding))
    {
    }

    /// <summary>A point with everything that is known of it.</summary>
    public Point(PointFacts facts) => Restate(facts);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>The point's number in its case, the same at every stage; null where a council's own records gave it none.</summary>
    public int? Number { get; private set; }

    /// <summary>A key of the list <c>theme</c>.</summary>
    public string? Theme { get; private set; }

    /// <summary>A key of the list <c>classification</c>.</summary>
    public string? Classification { get; private set; }

    /// <summary>A key of the list <c>finding</c>; null until something was found.</summary>
    public string? Finding { get; private set; }

    /// <summary>The point in words, as it is to be answered.</summary>
    public string? Words { get; private set; }

    /// <summary>What the complainant wants to come of it.</summary>
    public string? DesiredOutcome { get; private set; }

    /// <summary>The date on which the complainant agreed to these words in writing.</summary>
    public DateOnly? Agreed { get; private set; }

    /// <summary>What was found when the stage was first concluded, where it was reopened since: what figures count.</summary>
    public string? FirstFinding { get; private set; }

    /// <summary>In which round of a reopened stage it was added; 0 for the first.</summary>
    public int AddedIn { get; private set; }

    /// <summary>The point as the interchange format writes it.</summary>
    public PointFacts Facts => new(Theme, Classification, Finding)
    {
        Number = Number,
        Words = Words,
        DesiredOutcome = DesiredOutcome,
        Agreed = Agreed,
        FirstFinding = FirstFinding,
        AddedIn = AddedIn,
    };

    /// <summary>The same point at a later stage: its words are agreed anew there, and nothing is found yet.</summary>
    internal Point CarriedOver() => new(Facts with { Finding = null, Agreed = null, FirstFinding = null, AddedIn = 0 });

    internal void Restate(PointFacts facts)
    {
        (Theme, Classification, Finding) = (facts.Theme, facts.Classification, facts.Finding);
        (Number, Words, DesiredOutcome, Agreed) = (facts.Number, facts.Words, facts.DesiredOutcome, facts.Agreed);
        (FirstFinding, AddedIn) = (facts.FirstFinding, facts.AddedIn);
    }

    internal void NumberAs(int number) => Number = number;

    // What was agreed were the words; a code is the office's own.
    internal void Reword(PointTerms terms)
    {
        Agreed = (terms.Words, terms.DesiredOutcome) == (Words, DesiredOutcome) ? Agreed : null;
        (Words, DesiredOutcome, Theme, Classification) = (terms.Words, terms.DesiredOutcome, terms.Theme, terms.Classification);
    }

    internal void AgreeOn(DateOnly on) => Agreed = on;

    internal void Find(string? finding) => Finding = finding;

    internal void KeepFinding() => FirstFinding = Finding;

    internal void AddIn(int round) => AddedIn = round;

    /// <summary>Whether it is the point that these records state; where they say nothing of its words, its codes decide.</summary>
    internal bool IsStatedBy(PointFacts facts) =>
        (facts.Theme, facts.Classification, facts.Finding) == (Theme, Classification, Finding) && (facts.Words is null || facts == Facts);
}

/// <summary>What a point says, as it is to stand.</summary>
/// <param name="Words">The point in words.</param>
/// <param name="Theme">A key of the list <c>theme</c>.</param>
/// <param name="Classification">A key of the list <c>classification</c>.</param>
/// <param name="DesiredOutcome">What the complainant wants to come of it.</param>
public sealed record PointTerms(string Words, string? Theme = null, string? Classification = null, string? DesiredOutcome = null);
