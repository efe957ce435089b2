namespace ComplaintsPortal.Domain.Cases.People;

/// <summary>Whether somebody may speak for another.</summary>
public enum Consent
{
    /// <summary>Asked for and not answered.</summary>
    Sought,

    /// <summary>Given.</summary>
    Given,

    /// <summary>Refused: the representative is not dealt with.</summary>
    Refused,

    /// <summary>Not needed, with a reason: an adult complains in their own right without the child's consent.</summary>
    NotNeeded,
}

/// <summary>Somebody who acts for the child or for the complainant.</summary>
public sealed class Representative : ICaseRecord
{
    /// <summary>The longest name, relation or way.</summary>
    public const int LineLength = 200;

    /// <summary>The longest reason or account of views.</summary>
    public const int NoteLength = 2_000;

    private Representative() => Facts = null!;

    /// <summary>A representative with everything that is known.</summary>
    public Representative(int caseId, RepresentativeFacts facts) => (CaseId, Facts) = (caseId, facts);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>Everything that is known.</summary>
    public RepresentativeFacts Facts { get; private set; }

    internal void Restate(RepresentativeFacts facts) => Facts = facts;
}

/// <summary>What is known of a representative.</summary>
public sealed record RepresentativeFacts
{
    /// <summary>Their name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether they act for the child; otherwise for the complainant.</summary>
    public bool ForChild { get; init; }

    /// <summary>What they are to them: "grandmother", "solicitor".</summary>
    public string? Relation { get; init; }

    /// <summary>Whether they may.</summary>
    public Consent Consent { get; init; }

    /// <summary>When it was sought, given or refused.</summary>
    public DateOnly? On { get; init; }

    /// <summary>How it was given: "signed form".</summary>
    public string? How { get; init; }

    /// <summary>Why none is needed.</summary>
    public string? WhyNotNeeded { get; init; }

    /// <summary>What the child says of it.</summary>
    public string? ChildsViews { get; init; }
}
