using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Reporting;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>What was promised and done because of complaints, and what was paid.</summary>
internal sealed class LearningPart(QuestionSheet sheet, CouncilSetup setup, LearningOfAPeriod learned)
{
    private readonly ReportPeriods periods = sheet.Periods;
    private readonly Breakdown agreed = Breakdown.Of(sheet, sheet.All(Measure.ActionsAgreed), Facet.Theme, setup.Lists);
    private readonly Asked completed = sheet.Ask(sheet.All(Measure.ActionsCompleted));
    private readonly Asked overdue = sheet.Ask(sheet.All(Measure.ActionsOverdue));
    private readonly Asked paid = sheet.Ask(sheet.All(Measure.Payments));
    private readonly IReadOnlyList<(string Label, Asked Paid)> categories =
    [
        .. Facet.Category.Members(setup.Lists, setup.Procedures).Select(member => (
            setup.Lists.Find(Facet.Category.List!, member)?.Label ?? BrokenDown.NotRecorded,
            sheet.Ask(sheet.All(Measure.Payments).With(Facet.Category, member)))),
    ];

    /// <summary>The part.</summary>
    public Section Compose() => new("Learning and payments", [],
    [
        new Section("What was learned", [.. Learned()]),
        .. new LearningTold(learned, periods, setup.Lists).Compose(),
        new Section("What was paid", [.. Paid()]),
    ]);

    private IEnumerable<Block> Learned()
    {
        if (agreed.Total.IsNothing && completed.Value.IsNothing && overdue.Value.IsNothing)
        {
            yield return new Paragraph($"No action that followed from a complaint was recorded {periods.InEither}.");
            yield break;
        }

        yield return new Paragraph(
            $"{agreed.ShowTotal().Bracketed} {Words.Plural(agreed.Total.This, "action was", "actions were")} agreed in the {periods.Word} because of what "
                + $"complaints had shown, and {completed.Show().Bracketed} " +
            $"{Words.Plural(completed.Value.This, "was", "were")} completed. "
                + $"On {periods.End} {overdue.Show().Bracketed} {Words.Plural(overdue.Value.This, "was", "were")} overdue and not yet carried out.");
        if (!agreed.Total.IsNothing)
        {
            yield return agreed.TableOrSentence("Actions agreed, by theme", $"actions agreed in the {periods.Word}", "Theme");
        }
    }

    /// <summary>What was paid because of complaints.</summary>
    public IEnumerable<Block> Paid()
    {
        if (paid.Value.IsNothing)
        {
            yield return new Paragraph($"No payment was recorded {periods.InEither}.");
            yield break;
        }

        yield return new Paragraph(
            $"{paid.Show().BracketedPounds} was paid because of complaints in the {periods.Word}, {paid.Value.ChangeInWords(periods.NoneBefore)}.");
        yield return new Table(
            "Payments",
            $"Pounds paid from {periods.Dates}, and a year before.",
            [new("What for", true), new(periods.LastLabel), new(periods.ThisLabel), new("Change", true)],
            [.. categories.Where(category => !category.Paid.Value.IsNothing).Select(category => Row(category.Label, category.Paid.Show()))],
            Row("All", paid.Value));
    }

    private Row Row(string label, Compared value) =>
        new(label, [value.BeforeInPounds, value.NowInPounds, new Cell(value.Change(periods.NoneBefore), value.Direction)]);
}
