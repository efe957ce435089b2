using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Charts;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>Everything that arrived: by procedure, by quarter, by division, by channel.</summary>
internal sealed class ReceivedPart
{
    // So many groups of columns stand side by side across a page; the table has them all.
    private const int MostGroups = 5;
    private static readonly Facet FirstStage = Facet.Stage;
    private readonly ReportPeriods periods;
    private readonly IReadOnlyList<(Procedure Procedure, Asked Received)> procedures;
    private readonly IReadOnlyList<(string Name, IReadOnlyList<Asked> Quarters)> groups;
    private readonly IReadOnlyList<DivisionReceived> divisions;
    private readonly Breakdown channels;
    private readonly Asked notYet;
    private readonly ReceivedGrids grids;

    public ReceivedPart(QuestionSheet sheet, CouncilSetup setup)
    {
        periods = sheet.Periods;
        procedures = [.. setup.Procedures.Select(procedure => (procedure, sheet.Ask(First(sheet, procedure))))];
        groups = [.. Groups(setup.Procedures)
            .Select(group => (group.Name, sheet.AskByQuarter(group.Narrow(sheet.All(Measure.Received).With(FirstStage, "1")))))];
        divisions = [.. Place.Divisions(setup.Lists).Select(division => DivisionReceived.Ask(sheet, division, setup.Procedures))];
        channels = Breakdown.Of(sheet, sheet.All(Measure.Received).With(FirstStage, "1"), Facet.Channel, setup.Lists);
        notYet = sheet.Ask(sheet.All(Measure.NotProgressed));
        grids = new ReceivedGrids(sheet, setup);
    }

    /// <summary>Everything but Ombudsman cases, which are counted once more where they began.</summary>
    public Compared Total => Compared.Sum(procedures.Where(row => row.Procedure.Kind != ProcedureKind.Ombudsman).Select(row => row.Received.Value));

    /// <summary>The table of channels; a check of the whole report.</summary>
    public Breakdown Channels => channels;

    /// <summary>Those of one kind of procedure that arrived.</summary>
    public Compared OfKind(ProcedureKind kind) =>
        Compared.Sum(procedures.Where(row => row.Procedure.Kind == kind).Select(row => row.Received.Value));

    /// <summary>The part.</summary>
    public Section Compose() => new("What arrived", [.. Arrived(), .. ByQuarter(), .. ByDivision(), .. grids.Compose(), .. ByChannel()]);

    private IEnumerable<Block> Arrived()
    {
        if (Total.IsNothing)
        {
            yield return new Paragraph($"Nothing was received from {periods.Dates}, nor in the same period a year before.");
            yield break;
        }

        yield return new Paragraph(
            $"The council received {Total.Bracketed} complaints, enquiries, compliments and other records about children's services in the {periods.Word}, " +
            $"{Total.ChangeInWords(periods.NoneBefore)}. " +
            $"{(notYet.Value.IsNothing ? "" : Further())}");
        var rows = procedures.Where(row => row.Procedure.Kind != ProcedureKind.Ombudsman && !row.Received.Show().IsNothing).ToList();
        yield return new Table(
            "Records received, by procedure",
            $"Accepted records received at their first stage from {periods.Dates}, and a year before. Ombudsman cases have a part of their own.",
            [new("Procedure", true), new(periods.LastLabel), new(periods.ThisLabel), new("Change", true)],
            [.. rows.Select(row => Row(row.Procedure.Name, row.Received.Value))],
            rows.Count > 1 ? Row("All", Total) : null);
    }

    private Phrase Further() =>
        $"A further {notYet.Show().Bracketed} {Words.Plural(notYet.Value.This, "was", "were")} refused or withdrawn before being accepted.";

    private IEnumerable<Block> ByQuarter()
    {
        var seen = groups.Where(group => group.Quarters.Any(quarter => !quarter.Value.IsNothing)).ToList();
        if (seen.Count == 0)
        {
            yield break;
        }

        var names = periods.QuarterNames;
        var most = seen.Where(group => seen.Count(other => Volume(other.Quarters) > Volume(group.Quarters)) < MostGroups).Take(MostGroups).ToList();
        ColumnGroup[] columns =
        [
            .. most.Select(group => new ColumnGroup(group.Name, [.. names.Zip(group.Quarters, (name, quarter) => new QuarterColumn(name, quarter.Value))])),
        ];
        yield return new Chart(
            $"Records received in each quarter of the {periods.Word}{(most.Count < seen.Count ? $", the {MostGroups} kinds with most records" : "")}. "
                + $"The line across a column is the same quarter {periods.Before}"
                + (QuarterColumns.HaveOwnScales(columns) ? "; each kind has a scale of its own" : ""),
            string.Join(". ",
                most.Select(group => $"{group.Name}: {string.Join(", ", names.Zip(group.Quarters, (name, quarter) => $"{name} {quarter.Value.Bracketed}"))}")),
            QuarterColumns.Draw(columns),
            new Table(
                "Records received in each quarter",
                $"Accepted records received at stage 1 in each quarter; in brackets the same quarter {periods.Before}.",
                [new("Records", true), .. names.Select(name => new Document.Column(name)), new("All")],
                [.. seen.Select(group => new Row(group.Name, [.. group.Quarters.Append(null).Select(quarter => Cell(quarter, group.Quarters))]))]));
    }

    private static Cell Cell(Asked? quarter, IReadOnlyList<Asked> all) =>
        (quarter?.Show() ?? Compared.Sum(all.Select(one => one.Value))).Bracketed;

    private static decimal Volume(IReadOnlyList<Asked> quarters) => quarters.Sum(quarter => quarter.Value.This + quarter.Value.Last);

    private IEnumerable<Block> ByDivision()
    {
        var busy = divisions.Where(division => !division.All.IsNothing).ToList();
        if (busy.Count > 1)
        {
            var kinds = DivisionReceived.Kinds(busy);
            yield return new Table(
                "Records received, by division",
                $"Accepted records received at stage 1 from {periods.Dates}; in brackets a year before. A record that names no division is left out.",
                [new("Division", true), .. kinds.Select(kind => new Document.Column(Words.Sentence(Noun.Of(kind).Many))), new("All")],
                [.. busy.Select(division => division.Row(kinds))]) with
            { IsDetail = true };
        }
    }

    private IEnumerable<Block> ByChannel()
    {
        if (channels.IsRecorded)
        {
            yield return channels.TableOrSentence("How records arrived", "records of every kind received at stage 1, Ombudsman cases included", "Channel") with
            {
                IsDetail = true,
            };
        }
    }

    private Row Row(string label, Compared value) =>
        new(label, [value.Before, value.Now, new Cell(value.Change(periods.NoneBefore), value.Direction)]);

    private static Question First(QuestionSheet sheet, Procedure procedure) => sheet.All(Measure.Received)
        .With(Facet.Procedure, procedure.Key).With(Facet.Stage, Words.Number(procedure.Stages[0].Number));

    // Each procedure for complaints by itself, the others by kind.
    private static IEnumerable<(string Name, Func<Question, Question> Narrow)> Groups(IReadOnlyList<Procedure> procedures)
    {
        foreach (var procedure in procedures.Where(procedure => procedure.Kind == ProcedureKind.Complaint))
        {
            yield return (procedure.Name, question => question.With(Facet.Procedure, procedure.Key));
        }

        foreach (var kind in procedures.Select(procedure => procedure.Kind).Where(kind => kind != ProcedureKind.Complaint).Distinct())
        {
            yield return (kind == ProcedureKind.Other ? "Other records" : Words.Sentence(Noun.Of(kind).Many),
                question => question.With(Facet.Kind, kind.Key()));
        }
    }
}
