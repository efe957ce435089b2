namespace ComplaintsPortal.Domain.Reporting;

/// <summary>What the council decided of its annual report: the order of its parts, which of them are in it, and the tables that it adds. There is one.</summary>
public sealed class ReportLayout
{
    /// <summary>The most tables that are added.</summary>
    public const int MostTables = 60;

    /// <summary>How many years the trends show where the council decided nothing.</summary>
    public const int UsualYears = 5;

    /// <summary>The database's key; the only row has 1.</summary>
    public int Id { get; private set; } = 1;

    /// <summary>The parts in their order, with which of them are left out; empty where the council decided nothing.</summary>
    public IReadOnlyList<SectionChoice> Sections { get; private set; } = [];

    /// <summary>The tables that it adds, those of one part in their order.</summary>
    public IReadOnlyList<CrossTable> Tables { get; private set; } = [];

    /// <summary>How many years the trends show: from 2 to 5.</summary>
    public int Years { get; private set; } = UsualYears;

    /// <summary>Replaces all of it.</summary>
    public void Decide(ReportLayoutFacts facts) => (Sections, Tables, Years) = (facts.Sections, facts.Tables, facts.Years);

    /// <summary>All of it, as it stands.</summary>
    public ReportLayoutFacts Facts => new(Sections, Tables, Years);
}

/// <summary>What the council decided of its report, as pages and the interchange format state it.</summary>
/// <param name="Sections">The parts in their order; those that it does not name follow in the usual order.</param>
/// <param name="Tables">The tables that it adds.</param>
/// <param name="Years">How many years the trends show.</param>
public sealed record ReportLayoutFacts(IReadOnlyList<SectionChoice> Sections, IReadOnlyList<CrossTable> Tables, int Years)
{
    /// <summary>Nothing decided.</summary>
    public static ReportLayoutFacts None { get; } = new([], [], ReportLayout.UsualYears);

    /// <summary>Whether nothing was decided.</summary>
    public bool IsNothing => Equals(None);

    /// <summary>Every part in the order of the report: as chosen, then whatever was not named.</summary>
    public IReadOnlyList<SectionChoice> InOrder =>
        [.. Sections, .. ReportSection.All.Where(section => Sections.All(choice => choice.Key != section.Key)).Select(section => new SectionChoice(section.Key))];

    /// <summary>What was decided of a part.</summary>
    public SectionChoice Of(ReportSection section) => InOrder.First(choice => choice.Key == section.Key);

    /// <summary>The tables that stand at the end of a part.</summary>
    public IEnumerable<CrossTable> In(ReportSection section) => Tables.Where(table => table.Section == section.Key);

    /// <inheritdoc/>
    public bool Equals(ReportLayoutFacts? other) =>
        other is not null && Years == other.Years && Sections.SequenceEqual(other.Sections) && Tables.SequenceEqual(other.Tables);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sections.Count, Tables.Count, Years);
}
