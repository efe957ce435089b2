using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Reporting;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>
/// How the procedure was kept, in what only the council's own records know: a small table of each, where there is anything to tell.
/// </summary>
internal sealed class ConductPart
{
    private readonly ConductOfAPeriod conduct;
    private readonly CouncilSetup setup;
    private readonly ReportPeriods periods;
    private readonly AdvocacyTables advocacy;

    public ConductPart(QuestionSheet sheet, CouncilSetup setup, ConductOfAPeriod conduct)
    {
        (this.conduct, this.setup, periods) = (conduct, setup, sheet.Periods);
        advocacy = new AdvocacyTables(sheet, setup, conduct.Advocacy);
    }

    /// <summary>The part; null where there is nothing to tell.</summary>
    public Section? Compose()
    {
        Section[] told =
        [
            .. Under("Acknowledgements", Acknowledgements()),
            .. Under("Advocacy", advocacy.Compose()),
            .. Under("Review panels", new PanelTimes(conduct.Panels, setup.Calendar, periods).Compose()),
            .. Under("Requests that came late", LateRequests()),
            .. Under("Changes held back while a complaint was considered", Freezings()),
            .. Under("How refusals were told", Refusals()),
            .. Under("Remedies", Remedies()),
        ];
        return told.Length == 0 ? null : new Section("How the procedure was kept", [], told);
    }

    /// <summary>A part under a heading; none where there is nothing in it.</summary>
    internal static IEnumerable<Section> Under(string heading, IEnumerable<Block> blocks) =>
        blocks.ToList() is { Count: > 0 } some ? [new Section(heading, some)] : [];

    private IEnumerable<Block> Acknowledgements()
    {
        var stages =
            from procedure in setup.Procedures
            from stage in procedure.Stages
            where stage.AcknowledgeDays is not null
            let some = conduct.Acknowledgements.Where(one => one.Procedure == procedure.Key && one.Stage == stage.Number).ToList()
            where some.Count > 0
            select Acknowledged(procedure, stage, some);
        return stages.ToList() is { Count: > 0 } rows
            ? [new Table(
                "Acknowledgements, by stage",
                $"Stages asked for {periods.InThis}. Days are working days after the day on which the stage was asked for.",
                [new("Procedure and stage", true), new("Limit"), new("Within it"), new("Later"), new("Not recorded"), new("All")], rows)]
            : [];
    }

    private Row Acknowledged(Procedure procedure, StageRule stage, List<AcknowledgementsCounted> some)
    {
        var days = stage.AcknowledgeDays!.Value;
        var inTime = some.Where(one => one.Acknowledged <= setup.Calendar.AddWorkingDays(one.Received, days)).Sum(one => one.Number);
        var none = some.Where(one => one.Acknowledged is null).Sum(one => one.Number);
        var all = some.Sum(one => one.Number);
        return new Row(
            procedure.Stages.Count == 1 ? procedure.Name : $"{procedure.Name}, stage {Words.Number(stage.Number)}",
            [Words.Count(days, "day", "days"), Words.Number(inTime), Words.Number(all - inTime - none), Words.Number(none), Words.Number(all)]);
    }

    private IEnumerable<Block> LateRequests() => conduct.LateRequests.Count == 0
        ? []
        : [Counts(
            "Requests for the next stage that came after the time for them",
            $"Requests that came late {periods.InThis}: they are considered, and accepted or refused with a reason (regulation 18).", "What was decided",
            [("Accepted all the same", conduct.LateRequests.GetValueOrDefault(true)), ("Refused", conduct.LateRequests.GetValueOrDefault(false))])];

    private IEnumerable<Block> Freezings() => conduct.Freezings.Count == 0
        ? []
        : [Counts(
            "Whether a disputed change of placement, plan or service was held back", $"Decisions made {periods.InThis}.", "What was decided",
            [
                ("It was held back", conduct.Freezings.GetValueOrDefault(FreezingAnswer.Frozen)),
                ("It went ahead, for good reason", conduct.Freezings.GetValueOrDefault(FreezingAnswer.NotFrozen)),
                ("Nothing was in dispute", conduct.Freezings.GetValueOrDefault(FreezingAnswer.NothingInDispute)),
            ])];

    private IEnumerable<Block> Refusals() => conduct.Refusals.Count == 0
        ? []
        : [new Table(
            "Refusals, by reason",
            $"Refusals of what was received {periods.InThis}, as far as their letters are recorded.",
            [new("Reason", true), new("Refused"), new("Told by letter"), new("Told of the Ombudsman")],
            [.. InOrder(ListName.TriageReason, conduct.Refusals, one => one.Reason).Select(one => new Row(
                setup.Lists.Label(ListName.TriageReason, one.Reason), [Words.Number(one.Number), Words.Number(one.Written), Words.Number(one.OmbudsmanTold)]))],
            new Row("All",
            [
                Words.Number(conduct.Refusals.Sum(one => one.Number)), Words.Number(conduct.Refusals.Sum(one => one.Written)),
                Words.Number(conduct.Refusals.Sum(one => one.OmbudsmanTold)),
            ]))];

    private IEnumerable<Block> Remedies() => conduct.Remedies.Count == 0
        ? []
        : [new Table(
            "Remedies, by kind",
            $"Remedies promised {periods.InThis}, and what became of them by {periods.End}.",
            [new("Remedy", true), new("Promised"), new("Provided"), new("Of these late"), new("Cannot be provided")],
            [.. InOrder(ListName.Remedy, conduct.Remedies, one => one.Kind).Select(one => new Row(
                setup.Lists.Label(ListName.Remedy, one.Kind),
                [Words.Number(one.Promised), Words.Number(one.Provided), Words.Number(one.Late), Words.Number(one.NotProvided)]))],
            new Row("All",
            [
                Words.Number(conduct.Remedies.Sum(one => one.Promised)), Words.Number(conduct.Remedies.Sum(one => one.Provided)),
                Words.Number(conduct.Remedies.Sum(one => one.Late)), Words.Number(conduct.Remedies.Sum(one => one.NotProvided)),
            ]))];

    private IEnumerable<T> InOrder<T>(string list, IEnumerable<T> counted, Func<T, string> key)
    {
        var order = setup.Lists.All(list).Select(entry => entry.Key).ToList();
        return counted.OrderBy(one => order.IndexOf(key(one)) is var place && place < 0 ? int.MaxValue : place);
    }

    /// <summary>A table of one column of counts, and their total.</summary>
    internal static Table Counts(string caption, string cohort, string heading, IReadOnlyList<(string Label, int Number)> counts) => new(
        caption, cohort, [new(heading, true), new("Number")],
        [.. counts.Where(one => one.Number > 0).Select(one => new Row(one.Label, [Words.Number(one.Number)]))],
        new Row("All", [Words.Number(counts.Sum(one => one.Number))]));
}
