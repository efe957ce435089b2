namespace ComplaintsPortal.Domain.Cases;

/// <summary>One point complained or complimented about, with what was found.</summary>
public sealed class Issue
{
    private Issue()
    {
    }

    /// <summary>A point with its codes, each a key of the list of that name.</summary>
    public Issue(string? theme, string? classification, string? finding)
    {
        Theme = theme;
        Classification = classification;
        Finding = finding;
    }

    /// <summary>A point as a council's own records state it.</summary>
    public Issue(IssueFacts facts)
        : this(facts.Theme, facts.Classification, facts.Finding)
    {
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>A key of the list <c>theme</c>.</summary>
    public string? Theme { get; private set; }

    /// <summary>A key of the list <c>classification</c>.</summary>
    public string? Classification { get; private set; }

    /// <summary>A key of the list <c>finding</c>.</summary>
    public string? Finding { get; private set; }

    /// <summary>The point as the interchange format writes it.</summary>
    public IssueFacts Facts => new(Theme, Classification, Finding);
}
