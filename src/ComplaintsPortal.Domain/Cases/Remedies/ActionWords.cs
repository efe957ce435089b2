namespace ComplaintsPortal.Domain.Cases.Remedies;

/// <summary>What the report tells of a learning action: "you said, we found, we did", in words in which nobody can be recognised.</summary>
/// <param name="Said">What people said.</param>
/// <param name="Found">What the council found.</param>
/// <param name="Did">What the council did about it, or will do.</param>
/// <param name="Post">The post that answers for it, never a name.</param>
public sealed record ActionWords(string? Said = null, string? Found = null, string? Did = null, string? Post = null)
{
    /// <summary>The longest of the three texts.</summary>
    public const int TextLength = 1_000;

    /// <summary>The longest name of a post.</summary>
    public const int PostLength = 200;

    /// <summary>Whether there is anything to tell.</summary>
    public bool IsThere => Said is not null || Found is not null || Did is not null;
}
