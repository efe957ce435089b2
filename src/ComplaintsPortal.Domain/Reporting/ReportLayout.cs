using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Writing;

namespace ComplaintsPortal.Domain.Reporting;

/// <summary>
/// What the council decided of its annual report: the order of its parts, which of them are in it, and the tables that it adds. There is one.
/// </summary>
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

    /// <summary>What its cover sheets say where nobody wrote anything for the period.</summary>
    public IReadOnlyList<SheetText> Sheet { get; private set; } = [];

    /// <summary>The keys of the procedures that have no part of their own.</summary>
    public IReadOnlyList<string> WithoutPart { get; private set; } = [];

    /// <summary>Whether every kind of record has a part of its own, however few there were.</summary>
    public bool KeepsFewApart { get; private set; }

    /// <summary>Replaces all of it.</summary>
    public void Decide(ReportLayoutFacts facts)
    {
        (Sections, Tables, Years, Sheet) = (facts.Sections, facts.Tables, facts.Years, facts.Sheet);
        (WithoutPart, KeepsFewApart) = (facts.WithoutPart, facts.KeepsFewApart);
    }

    /// <summary>All of it, as it stands.</summary>
    public ReportLayoutFacts Facts => new(Sections, Tables, Years) { Sheet = Sheet, WithoutPart = WithoutPart, KeepsFewApart = KeepsFewApart };
}

/// <summary>What the council decided of its report, as pages and the interchange format state it.</summary>
/// <param name="Sections">The parts in their order; those that it does not name follow in the usual order.</param>
/// <param name="Tables">The tables that it adds.</param>
/// <param name="Years">How many years the trends show.</param>
public sealed record ReportLayoutFacts(IReadOnlyList<SectionChoice> Sections, IReadOnlyList<CrossTable> Tables, int Years)
{
    /// <summary>What its cover sheets say where nobody wrote anything for the period, each place once.</summary>
    public IReadOnlyList<SheetText> Sheet { get; init; } = [];

    /// <summary>
    /// The keys of the procedures that have no part of their own: they stand by name in what is counted of all, so that everything adds up.
    /// </summary>
    public IReadOnlyList<string> WithoutPart { get; init; } = [];

    /// <summary>Whether every kind of record has a part of its own; else those of which there were few share one.</summary>
    public bool KeepsFewApart { get; init; }

    /// <summary>Nothing decided.</summary>
    public static ReportLayoutFacts None { get; } = new([], [], ReportLayout.UsualYears);

    /// <summary>Whether nothing was decided.</summary>
    public bool IsNothing => Equals(None);

    /// <summary>Every part in the order of the report: as chosen, then whatever was not named.</summary>
    public IReadOnlyList<SectionChoice> InOrder =>
        [.. Sections, .. ReportSection.All.Where(section => Sections.All(choice => choice.Key != section.Key))
            .Select(section => new SectionChoice(section.Key))];

    /// <summary>What stands in a place for words in which nobody wrote anything for the period; empty where nothing does.</summary>
    public string UsualOf(ReportSlot slot) => Sheet.FirstOrDefault(text => text.Slot == slot.Key)?.Text ?? slot.Usual;

    /// <summary>Why a procedure cannot be without a part of its own (regulation 13); null where it can.</summary>
    public static Refusal? WhyNotWithoutPart(Procedure procedure) => procedure.IsStatutory
        ? new($"\"{procedure.Name}\" has a part of its own: regulation 13 asks for it")
        : null;

    /// <summary>What was decided of a part.</summary>
    public SectionChoice Of(ReportSection section) => InOrder.First(choice => choice.Key == section.Key);

    /// <summary>The tables that stand at the end of a part.</summary>
    public IEnumerable<CrossTable> In(ReportSection section) => Tables.Where(table => table.Section == section.Key);

    /// <summary>The same with another decision on a part, at a place among the parts, from 0.</summary>
    public ReportLayoutFacts With(SectionChoice choice, int place)
    {
        var order = InOrder.Where(other => other.Key != choice.Key).ToList();
        order.Insert(Math.Clamp(place, 0, order.Count), choice);
        return this with { Sections = order };
    }

    /// <summary>The same with a table at a place among the tables, from 0, in the stead of another where there is one.</summary>
    public ReportLayoutFacts With(CrossTable table, int place, CrossTable? before = null)
    {
        var tables = Tables.Where(other => !other.Equals(before)).ToList();
        tables.Insert(Math.Clamp(place, 0, tables.Count), table);
        return this with { Tables = tables };
    }

    /// <summary>The same without a table.</summary>
    public ReportLayoutFacts Without(CrossTable table) => this with { Tables = [.. Tables.Where(other => !other.Equals(table))] };

    /// <summary>Why another table cannot be added, or one changed into it: its own faults, its title, their number.</summary>
    public IReadOnlyList<string> WhyNotHave(CrossTable table, CrossTable? before, CouncilLists lists, IReadOnlyList<Procedure> procedures)
    {
        var others = Tables.Where(other => !other.Equals(before)).ToList();
        return others.Exists(other => other.Title == table.Title) ? [$"Table \"{table.Title}\": another table has this title"]
            : others.Count >= ReportLayout.MostTables ? [$"A report has at most {ReportLayout.MostTables} tables of its own: remove one first"]
            : table.WhyNot(lists, procedures);
    }

    /// <inheritdoc/>
    public bool Equals(ReportLayoutFacts? other) =>
        other is not null && WithoutPart.SequenceEqual(other.WithoutPart) && KeepsFewApart == other.KeepsFewApart
            && Years == other.Years && Sections.SequenceEqual(other.Sections) && Tables.SequenceEqual(other.Tables)
            && Sheet.SequenceEqual(other.Sheet);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sections.Count, Tables.Count, Years);
}
