using System.Diagnostics.CodeAnalysis;

namespace ComplaintsPortal.Domain.Cases.Reviewing;

/// <summary>One of the three people of a review panel (regulation 19(2)).</summary>
public sealed class PanelMember : ICaseRecord
{
    private PanelMember() => Declaration = "";

    /// <summary>Somebody on the panel of a case.</summary>
    public PanelMember(int caseId, PanelMemberFacts facts)
    {
        CaseId = caseId;
        Restate(facts);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>A key of the register.</summary>
    public Guid Who { get; private set; }

    /// <summary>Whether they chair the panel.</summary>
    public bool Chairs { get; private set; }

    /// <summary>The date of the appointment.</summary>
    public DateOnly Appointed { get; private set; }

    /// <summary>What they declared about interests in this case.</summary>
    public string Declaration { get; private set; }

    /// <summary>All that is known of the appointment.</summary>
    public PanelMemberFacts Facts => new(Who, Chairs, Appointed, Declaration);

    [MemberNotNull(nameof(Declaration))]
    internal void Restate(PanelMemberFacts facts) =>
        (Who, Chairs, Appointed, Declaration) = (facts.Who, facts.Chairs, facts.Appointed, facts.Declaration);
}

/// <summary>What is known of an appointment to a panel.</summary>
public sealed record PanelMemberFacts(Guid Who, bool Chairs, DateOnly Appointed, string Declaration);
