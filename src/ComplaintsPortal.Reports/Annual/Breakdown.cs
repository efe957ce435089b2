using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual;

/// <summary>A cohort divided by one facet: a question for each member, and one for the whole.</summary>
internal sealed class Breakdown
{
    // Of fewer than these a percentage says less than the number itself.
    private const int Few = 10;

    private readonly List<(string Label, int Depth, bool Recorded, Asked Asked, Asked? Beside)> members = [];
    private readonly Asked whole;
    private readonly ReportPeriods periods;

    private Breakdown(QuestionSheet sheet, Question cohort)
    {
        whole = sheet.Ask(cohort);
        periods = sheet.Periods;
    }

    /// <summary>The whole cohort.</summary>
    public Compared Total => whole.Value;

    /// <summary>The whole cohort, as the document tells it.</summary>
    public Compared ShowTotal() => whole.Show();

    /// <summary>Notes that the document tells the whole and each member: those with nothing too, because it says that what is not named had none.</summary>
    /// <param name="atTop">Whether it tells of those alone that lie below no other.</param>
    public void Show(bool atTop = false)
    {
        whole.Show();
        foreach (var member in members.Where(member => !atTop || member.Depth == 0))
        {
            member.Asked.Show();
        }
    }

    /// <summary>The members with anything in either period.</summary>
    public IReadOnlyList<BrokenDown> Rows =>
        [.. members.Where(member => !member.Asked.Value.IsNothing || member.Beside?.Value.IsNothing == false)
            .Select(member => new BrokenDown(member.Label, member.Depth, member.Recorded, member.Asked.Value, member.Beside?.Value))];

    /// <summary>Whether anything at all was recorded of it, in either period.</summary>
    public bool IsRecorded => Rows.Any(row => row.Recorded);

    /// <summary>Whether the rows add up to the whole, in both periods. Rows that lie below others are not added again.</summary>
    public bool AddsUp => Compared.Sum(members.Where(member => member.Depth == 0).Select(member => member.Asked.Value)) == Total;

    /// <summary>Asks for each member of a facet's list, and for what was not recorded.</summary>
    public static Breakdown Of(QuestionSheet sheet, Question cohort, Facet facet, CouncilLists lists, Func<Question, Question>? beside = null)
    {
        var breakdown = new Breakdown(sheet, cohort);
        foreach (var entry in lists.All(facet.List!).Where(entry => entry.Key != Facet.None))
        {
            breakdown.Add(sheet, entry.Label, 0, cohort.With(facet, entry.Key), beside);
        }

        breakdown.Add(sheet, BrokenDown.NotRecorded, 0, cohort.With(facet, Facet.None), beside, recorded: false);
        return breakdown;
    }

    /// <summary>Asks for each division, and below it for its services and teams; each covers all below it.</summary>
    public static Breakdown OfPlaces(
        QuestionSheet sheet, Question cohort, CouncilLists lists, PlaceDetail detail, Func<Question, Question>? beside = null)
    {
        var breakdown = new Breakdown(sheet, cohort);
        foreach (var place in Place.Tree(lists, detail))
        {
            breakdown.Add(sheet, place.Label, place.Depth, place.Narrow(cohort), beside);
        }

        breakdown.Add(sheet, BrokenDown.NotRecorded, 0, Place.Unknown(cohort), beside, recorded: false);
        return breakdown;
    }

    /// <summary>The table of it: last year, this year, and where there are enough for it the share of the whole and the change.</summary>
    public Table Table(string caption, string cohort, string heading, string? besideHeading = null)
    {
        Show();
        foreach (var member in besideHeading is null ? [] : members)
        {
            member.Beside?.Show();
        }

        return new(caption, periods.Cohort(cohort, Total),
            [new(heading, true), new(periods.LastLabel), new(periods.ThisLabel), .. ShareColumns(), .. BesideColumn(besideHeading)],
            [.. Rows.Select(row => new Row(row.Label, [.. Cells(row.Value), .. BesideCell(row.Beside, besideHeading)], row.Depth))],
            new Row("All", [.. Cells(Total), .. BesideTotal(besideHeading)]));
    }

    /// <summary>The table of it, or a sentence where that is shorter.</summary>
    public Block TableOrSentence(string caption, string cohort, string heading, string? besideHeading = null)
    {
        Show(atTop: true);
        return Rows switch
        {
            { Count: > 2 } when Total.This > 2 || Total.Last > 2 => Table(caption, cohort, heading, besideHeading),
            _ when !IsRecorded => new Paragraph($"{heading}: not recorded for any of the {Total.Bracketed}."),
            var few => new Paragraph(
                $"{heading}: {Phrase.List([.. few.Where(row => row.Depth == 0).Select(Phrase (row) => $"{row.Value.Bracketed} {Words.Within(row.Label)}")])}."),
        };
    }

    private void Add(QuestionSheet sheet, string label, int depth, Question question, Func<Question, Question>? beside, bool recorded = true) =>
        members.Add((label, depth, recorded, sheet.Ask(question), beside is null ? null : sheet.Ask(beside(question))));

    private bool IsFew => Total.This < Few;

    // Where there was nothing a year before, every change would say so.
    private Column[] ShareColumns() => IsFew ? [] : Total.Last == 0 ? [new("Share")] : [new("Share"), new("Change", true)];

    private Cell[] Cells(Compared value)
    {
        Cell[] counts = [value.Before, value.Now];
        Cell[] shared = [.. counts, Percentage.Share(value.This, Total.This)];
        return IsFew ? counts : Total.Last == 0 ? shared : [.. shared, new Cell(value.Change(periods.NoneBefore), value.Direction)];
    }

    private static Column[] BesideColumn(string? heading) => heading is null ? [] : [new(heading)];

    private static Cell[] BesideCell(Compared? beside, string? heading) => heading is null ? [] : [(beside ?? new(0, 0)).Bracketed];

    private Cell[] BesideTotal(string? heading) => heading is null
        ? []
        : [Compared.Sum(members.Where(member => member.Depth == 0).Select(member => member.Beside?.Value ?? new(0, 0))).Bracketed];
}

/// <summary>One member of a breakdown.</summary>
/// <param name="Label">What a person reads.</param>
/// <param name="Depth">How deep it lies below another that includes it.</param>
/// <param name="Recorded">False for what was not recorded.</param>
/// <param name="Value">How many there were.</param>
/// <param name="Beside">A second figure of the same member, where one was asked for.</param>
internal sealed record BrokenDown(string Label, int Depth, bool Recorded, Compared Value, Compared? Beside)
{
    /// <summary>What the member without a key is called.</summary>
    public const string NotRecorded = "Not recorded";
}
