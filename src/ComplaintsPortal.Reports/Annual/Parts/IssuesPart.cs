using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Annual.Tables;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>What people complained about, point by point, and what was found.</summary>
internal sealed class IssuesPart
{
    private readonly ReportPeriods periods;
    private readonly FaultTable themes;
    private readonly FaultTable classes;
    private readonly FaultTable divisions;
    private readonly FaultTable children;
    private readonly Breakdown findings;
    private readonly Breakdown compliments;
    private readonly Grid stages;
    private readonly IReadOnlyList<string> headings;

    public IssuesPart(QuestionSheet sheet, CouncilSetup setup)
    {
        periods = sheet.Periods;
        var complaints = sheet.All(Measure.Issues).With(Facet.Kind, ProcedureKind.Complaint.Key());
        string[] fault = [.. setup.Lists.All(ListName.Finding).Where(finding => finding.Fault).Select(finding => finding.Key)];
        themes = FaultTable.Of(sheet, complaints, Facet.Theme, setup.Lists, fault);
        classes = FaultTable.Of(sheet, complaints, Facet.Classification, setup.Lists, fault);
        divisions = FaultTable.OfDivisions(sheet, complaints, setup.Lists, fault);
        children = FaultTable.Of(sheet, complaints.With(Facet.Child, Facet.Yes), Facet.Classification, setup.Lists, fault);
        findings = Breakdown.Of(sheet, complaints, Facet.Finding, setup.Lists);
        stages = new Grid(sheet, [.. setup.Lists.All(ListName.Finding).Select(entry => complaints.With(Facet.Finding, entry.Key)),
            complaints.With(Facet.Finding, Facet.None), complaints], [.. StageRows(setup)]);
        headings = [.. setup.Lists.All(ListName.Finding).Select(entry => entry.Label), BrokenDown.NotRecorded, "All"];
        compliments = Breakdown.Of(
            sheet, sheet.All(Measure.Issues).With(Facet.Kind, ProcedureKind.Compliment.Key()), Facet.Theme, setup.Lists);
    }

    /// <summary>The tables whose rows should add up.</summary>
    public IEnumerable<(string What, Breakdown Breakdown)> Breakdowns => [("findings", findings), ("what compliments praised", compliments)];

    /// <summary>The part on complaints.</summary>
    public Section Compose()
    {
        if (themes.Total.IsNothing)
        {
            return new Section("What complaints were about",
                [new Paragraph(
                    $"No points of complaint were recorded on what was concluded {periods.InEither}, so nothing can be said here of themes and findings.")]);
        }

        return new Section("What complaints were about", [.. Intro()],
            [.. new[] { Themes(), Classes(), Divisions(), Children() }.OfType<Section>()]);
    }

    /// <summary>What compliments were about, or nothing where that was not recorded.</summary>
    public IReadOnlyList<Section> Compliments() => compliments.Total.IsNothing
        ? []
        : [new Section(
            "What was praised", [compliments.TableOrSentence("What compliments praised", "points recorded on compliments", "Theme") with { IsDetail = true }])];

    private IEnumerable<Block> Intro()
    {
        yield return new Paragraph(
            $"{themes.Total.Bracketed} {Words.Plural(themes.Total.This, "point", "points")} of "
                + $"complaint {Words.Plural(themes.Total.This, "was", "were")} recorded on complaints concluded in the {periods.Word}, at every stage. " +
            $"A complaint may hold several points, so there may be more points than complaints.");
        yield return findings.TableOrSentence("What was found on each point", "points on complaints concluded, at every stage", "Finding");
        if (stages.Lines.Count > 1)
        {
            stages.Show();
            var frame = new Table(
                "What was found, by procedure and stage", $"Points on complaints concluded {periods.InThis}.", [new("Procedure and stage", true)], []) with
            { IsDetail = true };
            foreach (var table in Fitting.Tables(frame, stages.Lines, new GridCells(periods, stages, headings).Columns(1), stages.Total))
            {
                yield return table;
            }
        }
    }

    private static IEnumerable<GridRow> StageRows(CouncilSetup setup) =>
        from procedure in setup.Procedures
        where procedure.Kind == ProcedureKind.Complaint
        from stage in procedure.Stages
        select new GridRow(
            procedure.Stages.Count == 1 ? procedure.Name : $"{procedure.Name}, stage {Words.Number(stage.Number)}",
            question => question.Without(Facet.Kind.Key).With(Facet.Procedure, procedure.Key).With(Facet.Stage, Words.Number(stage.Number)));

    private Section Themes() => new("Themes", [themes.Chart("Points by theme, and how many were upheld in whole or in part", "Theme", periods)]);

    private Section? Classes() => classes.IsRecorded
        ? new Section("Kinds of complaint",
            [classes.Table("Points by kind, and how many were upheld in whole or in part", "Kind", periods) with { IsDetail = true }])
        : null;

    private Section? Divisions() => divisions.Count > 1
        ? new Section("Divisions", [divisions.Table("Points by division, and how many were upheld in whole or in part", "Division", periods) with
        {
            IsDetail = true,
        }])
        : null;

    private Section? Children() => children.Total.IsNothing || !children.IsRecorded
        ? null
        : new Section("What children and young people complained about",
            [children.Table("Points of children and young people, by kind", "Kind", periods) with { IsDetail = true }]);
}
