using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Annual.Stages;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>The procedures of a kind other than complaints, in one part.</summary>
internal sealed class KindPart(string heading, IReadOnlyList<StagePart> stages, ReportPeriods periods, Func<ProcedureKind, IReadOnlyList<Section>>? more = null)
{
    /// <summary>The part, or null where there was nothing of the kind in either period.</summary>
    public Section? Compose()
    {
        var busy = stages.Where(stage => !stage.IsNothing).ToList();
        return busy switch
        {
            [] => null,
            _ when busy.All(stage => stage.Scope.Procedure.Kind == ProcedureKind.Other) => new Section(heading, [InOneTable(busy)]),
            [var only] => new Section(heading, only.Blocks(), [.. only.Parts(), .. More(only)]),
            _ => new Section(heading, [.. Together(busy)], [.. busy.Select(stage => stage.Compose()), .. More(busy[0])]),
        };
    }

    private Table InOneTable(IReadOnlyList<StagePart> busy) => new(
        "Records of other kinds",
        $"Records that belong to none of the procedures above, open at any time from {periods.Dates}; in brackets a year before.",
        [new("Kind of record", true), new("Received"), new("Brought forward"), new("Concluded"), new("Still open")],
        [.. busy.Select(
            stage => new Row(stage.Scope.Name,
                [
                    stage.Flow.Show().Received.Bracketed, stage.Flow.BroughtForward.Bracketed, stage.Flow.Concluded.Bracketed,
                    stage.Flow.Ongoing.Bracketed,
                ]))]);

    private IReadOnlyList<Section> More(StagePart stage) => more?.Invoke(stage.Scope.Procedure.Kind) ?? [];

    private IEnumerable<Block> Together(IReadOnlyList<StagePart> busy)
    {
        var kinds = busy.Select(stage => stage.Scope.Noun).Distinct().ToList();
        if (kinds is [var noun])
        {
            var received = Compared.Sum(busy.Select(stage => stage.Flow.Received));
            yield return new Paragraph(
                $"Together {noun.Counted(received)} {Words.Plural(received.This, "was", "were")} received, {received.ChangeInWords(periods.NoneBefore)}.");
        }
    }
}
