using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// What is kept beside a statutory complaint about the conduct of its stages 2 and 3.
public sealed partial class Case
{
    private readonly List<Recommendation> recommendations = [];
    private readonly List<PanelMember> panelMembers = [];

    /// <summary>How stage 2 is conducted; null until something of it is recorded.</summary>
    public Investigation? Investigation { get; private set; }

    /// <summary>How stage 3 is conducted; null until something of it is recorded.</summary>
    public Panel? Panel { get; private set; }

    /// <summary>Who sits on the panel, in the order in which they were appointed.</summary>
    public IReadOnlyList<PanelMember> PanelMembers => panelMembers;

    /// <summary>What was recommended at stages 2 and 3, in the order in which it was entered.</summary>
    public IReadOnlyList<Recommendation> Recommendations => recommendations;

    /// <summary>Whether a disputed decision is held back; null until somebody considered it.</summary>
    public Freezing? Freezing { get; private set; }

    internal bool IsUnderTheAct => Procedure == DefaultProcedures.ChildrenAct;

    internal Investigation BegunInvestigation => Investigation ??= new Investigation(Id, new InvestigationFacts());

    internal Panel BegunPanel => Panel ??= new Panel(Id, new PanelFacts());

    internal void Add(Recommendation recommendation) => recommendations.Add(recommendation);

    internal void Remove(Recommendation recommendation) => recommendations.Remove(recommendation);

    internal void Add(PanelMember member) => panelMembers.Add(member);

    internal void Remove(PanelMember member) => panelMembers.Remove(member);
}
