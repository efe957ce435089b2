using System.Globalization;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Annual.Stages;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>The first page of reading: a line for everything that had anything in either period.</summary>
internal sealed class SummaryPart
{
    private readonly ReportPeriods periods;
    private readonly ReceivedPart received;
    private readonly IReadOnlyList<StagePart> stages;
    private readonly IReadOnlyList<(int Stage, Asked Received, Asked WorkedOn)> together;
    private readonly Asked children;
    private readonly Asked childrenWithAdvocate;
    private readonly Asked childrenWithout;

    public SummaryPart(QuestionSheet sheet, IReadOnlyList<Procedure> procedures, ReceivedPart received, IReadOnlyList<StagePart> stages)
    {
        (periods, this.received, this.stages) = (sheet.Periods, received, stages);
        together = [.. StagesOfComplaints(procedures)
            .Select(stage => (stage, sheet.Ask(Complaints(sheet, Measure.Received, stage)), sheet.Ask(Complaints(sheet, Measure.WorkedOn, stage))))];
        var byChildren = Complaints(sheet, Measure.Received, 1).With(Facet.Child, Facet.Yes);
        children = sheet.Ask(byChildren);
        childrenWithAdvocate = sheet.Ask(byChildren.With(Facet.Advocate, Facet.Yes));
        childrenWithout = sheet.Ask(byChildren.With(Facet.Advocate, Facet.No));
    }

    /// <summary>The part.</summary>
    public Section Compose() => new("Executive summary",
    [
        .. periods.Unfinished is { } unfinished ? new Block[] { new Paragraph(unfinished) } : [],
        new Note($"Figures in brackets are those of {periods.LastDates}. A change is measured against them. How everything is counted is said at the end."),
        .. Key(),
        Lines(),
    ]);

    private Block Lines()
    {
        Movement[] lines = [.. Combined(), .. Complaints(), .. Kinds(), .. Ombudsman()];
        return lines.Length == 0 ? new Paragraph($"Nothing was received or worked on {periods.InEither}.") : new Movements(lines);
    }

    private IEnumerable<Block> Key()
    {
        List<KeyNumber> numbers = [];
        if (together.FirstOrDefault(stage => stage.Stage == 1) is { Received.Value: { IsNothing: false } complaints } first)
        {
            first.Received.Show();
            numbers.Add(new(complaints.Now,
                $"{Words.Plural(complaints.This, "complaint", "complaints")} received ({complaints.Before})",
                Words.Sentence(complaints.ChangeInWords(periods.NoneBefore))));
        }

        var timely = stages.Where(stage => stage.Scope.Procedure.Kind == ProcedureKind.Complaint && stage.Scope.Rule.Number == 1).ToList();
        var (onTime, timed) = (Compared.Sum(timely.Select(stage => stage.Timeliness.OnTime)), Compared.Sum(timely.Select(stage => stage.Timeliness.Timed)));
        if (timed.This > 0)
        {
            numbers.Add(new(Percentage.Share(onTime.This, timed.This),
                $"of stage 1 complaints concluded by the date due ({Percentage.Share(onTime.Last, timed.Last)})",
                $"{Words.Number(onTime.This)} of {Words.Number(timed.This)}"));
        }

        if (!children.Value.IsNothing)
        {
            numbers.Add(new(children.Show().Now, $"from children and young people ({children.Value.Before})",
                $"{childrenWithAdvocate.Show().Bracketed} with an advocate, {childrenWithout.Show().Bracketed} without"));
        }

        return numbers.Count == 0 ? [] : [new KeyNumbers(numbers)];
    }

    private IEnumerable<Movement> Combined()
    {
        if (stages.Count(stage => stage.Scope.Procedure.Kind == ProcedureKind.Complaint && stage.Scope.Rule.Number == 1 && !stage.IsNothing) < 2)
        {
            yield break;
        }

        foreach (var (stage, received, workedOn) in together.Where(stage => !stage.WorkedOn.Value.IsNothing))
        {
            yield return new Movement(
                (stage == 1 ? received : workedOn).Show().Direction,
                string.Create(CultureInfo.InvariantCulture, $"All complaints at stage {stage}"),
                stage == 1 ? Sentence(received.Value, "received") : Sentence(workedOn.Value, "worked on"));
        }
    }

    private IEnumerable<Movement> Complaints() => stages
        .Where(stage => stage.Scope.Procedure.Kind == ProcedureKind.Complaint && !stage.IsNothing)
        .Select(stage => stage.Scope.IsLater ? Later(stage) : First(stage));

    private IEnumerable<Movement> Ombudsman() =>
        stages.Where(stage => stage.Scope.Procedure.Kind == ProcedureKind.Ombudsman && !stage.IsNothing).Select(Later);

    private IEnumerable<Movement> Kinds()
    {
        foreach (var kind in new[] { ProcedureKind.Representation, ProcedureKind.Enquiry, ProcedureKind.Comment, ProcedureKind.Compliment,
            ProcedureKind.Other })
        {
            var all = received.OfKind(kind);
            if (!all.IsNothing)
            {
                var some = stages.Where(stage => stage.Scope.Procedure.Kind == kind && !stage.Scope.IsLater && !stage.Flow.Received.IsNothing).ToList();
                var each = some.Count < 2 ? "" : Each(some);
                yield return new Movement(all.Direction, kind == ProcedureKind.Other ? "Other records" : Words.Sentence(Noun.Of(kind).Many),
                    $"{Sentence(all, "received")}{each}");
            }
        }
    }

    private Movement First(StagePart stage) => new(stage.Flow.ShowInSummary().Received.Direction, stage.Scope.Name,
        $"{Sentence(stage.Flow.Received, "received")} {stage.Flow.Concluded.Bracketed} concluded, {stage.Flow.Ongoing.Bracketed} still open on {periods.End}.");

    private Movement Later(StagePart stage) => new(stage.Flow.ShowInSummary().WorkedOn.Direction, stage.Scope.Name,
        $"{Sentence(stage.Flow.WorkedOn, "worked on")} {stage.Flow.Received.Bracketed} received, {stage.Flow.BroughtForward.Bracketed} brought forward, "
            + $"{stage.Flow.Ongoing.Bracketed} still open on {periods.End}.");

    private static Phrase Each(IEnumerable<StagePart> stages) => $" {Phrase.List([.. stages.Select(Received)]).AsSentence()}.";

    private static Phrase Received(StagePart stage) => $"{Words.Within(stage.Scope.Name)} {stage.Flow.Received.Bracketed}";

    // "74 (188) received: down, a 61% decrease."
    private Phrase Sentence(Compared value, string done)
    {
        var way = value.Direction == Direction.Level ? "" : $"{value.Direction.Word()}, ";
        return $"{value.Bracketed} {done}: {way}{value.ChangeInWords(periods.NoneBefore)}.";
    }

    private static Question Complaints(QuestionSheet sheet, Measure measure, int stage) => sheet.All(measure)
        .With(Facet.Kind, ProcedureKind.Complaint.Key()).With(Facet.Stage, Words.Number(stage));

    private static IEnumerable<int> StagesOfComplaints(IReadOnlyList<Procedure> procedures) => procedures
        .Where(procedure => procedure.Kind == ProcedureKind.Complaint).SelectMany(procedure => procedure.Stages).Select(stage => stage.Number)
        .Distinct().Order();
}
