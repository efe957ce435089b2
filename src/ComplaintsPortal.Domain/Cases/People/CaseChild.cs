using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases.People;

/// <summary>A child or young person whom a case is about.</summary>
public sealed class CaseChild : ICaseRecord
{
    private CaseChild() => (Key, Name) = ("", "");

    /// <summary>A child with everything that is known of them.</summary>
    public CaseChild(int caseId, CaseChildFacts facts)
        : this()
    {
        CaseId = caseId;
        Restate(facts);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>The opaque key of the child: the same key is the same child.</summary>
    public string Key { get; private set; }

    /// <summary>The child's name.</summary>
    public string Name
    {
        get;
        private set
        {
            field = value;
            NameKey = FoldedKey.OfName(value);
        }
    }

    /// <summary>What the child is found by, however the name is typed.</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>The date of birth.</summary>
    public DateOnly? Born { get; private set; }

    /// <summary>A key of the list <c>subject-status</c>: the status at the time.</summary>
    public string? Status { get; private set; }

    /// <summary>Everything that is known.</summary>
    public CaseChildFacts Facts => new(Key, Name, Born, Status);

    internal void Restate(CaseChildFacts facts) => (Key, Name, Born, Status) = (facts.Key, facts.Name, facts.Born, facts.Status);
}

/// <summary>What is known of a child.</summary>
/// <param name="Key">The opaque key, one of <see cref="Person"/>.</param>
/// <param name="Name">The name.</param>
/// <param name="Born">The date of birth.</param>
/// <param name="Status">A key of the list <c>subject-status</c>.</param>
public sealed record CaseChildFacts(string Key, string Name, DateOnly? Born = null, string? Status = null);
