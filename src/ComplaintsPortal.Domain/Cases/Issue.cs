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

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>A key of the list <c>theme</c>.</summary>
    public string? Theme { get; private set; }

    /// <summary>A key of the list <c>classification</c>.</summary>
    public string? Classification { get; private set; }

    /// <summary>A key of the list <c>finding</c>.</summary>
    public string? Finding { get; private set; }
}
