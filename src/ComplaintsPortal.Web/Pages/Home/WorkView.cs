using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Working;

namespace ComplaintsPortal.Web.Pages.Home;

/// <summary>One group of the work in hand: the most urgent of it, and how much there is.</summary>
/// <param name="Group">The group.</param>
/// <param name="Heading">What it lists.</param>
/// <param name="Count">How many cases there are.</param>
/// <param name="Rows">The first of them.</param>
/// <param name="Address">The whole list, below the portal's own address.</param>
public sealed record WorkSection(WorkGroup Group, string Heading, int Count, IReadOnlyList<WorkRow> Rows, string Address)
{
    /// <summary>Its place on the page.</summary>
    public string Id => Group.Key();

    /// <summary>Whether its address leads to more than stands on the page.</summary>
    public bool HasMore => Count > Rows.Count;

    /// <summary>How its number looks.</summary>
    public string? Tone => this switch
    {
        { Count: 0 } => "portal-counts__item--none",
        { Group: WorkGroup.Overdue } => "portal-counts__item--late",
        _ => null,
    };
}

/// <summary>The work in hand of one person, or of everybody.</summary>
/// <param name="Days">The days against which due dates are seen.</param>
/// <param name="Sections">Its groups, in their order.</param>
/// <param name="Everybodys">Whether it is everybody's.</param>
public sealed record WorkView(OfficeDays Days, IReadOnlyList<WorkSection> Sections, bool Everybodys);

/// <summary>A table of cases in hand.</summary>
/// <param name="Caption">What it lists, for those who cannot see the heading above it.</param>
/// <param name="Rows">The cases.</param>
/// <param name="WithOwner">Whether it says who has each.</param>
public sealed record WorkTable(string Caption, IReadOnlyList<WorkRow> Rows, bool WithOwner);

/// <summary>What stands on the first page of somebody who works on cases.</summary>
/// <param name="Work">What they have in hand.</param>
/// <param name="Diary">Their tasks and meetings of the working week.</param>
/// <param name="Changed">Their cases that others changed since they looked.</param>
/// <param name="Recent">The cases that they read last.</param>
public sealed record OwnDay(WorkView Work, IReadOnlyList<DiaryLine> Diary, IReadOnlyList<CaseRead> Changed, IReadOnlyList<CaseRead> Recent);
