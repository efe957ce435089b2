using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Reporting;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>
/// What the council's own records of the Ombudsman's cases tell: decisions, uphold rate, paths, compliance, the annual letter, what was upheld.
/// </summary>
internal sealed class OmbudsmanTables(OmbudsmanOfAPeriod records, CouncilSetup setup, ReportPeriods periods)
{
    private const string NotRecorded = BrokenDown.NotRecorded;

    private CouncilLists Lists => setup.Lists;

    /// <summary>Whether any decision of the period is recorded.</summary>
    public bool HasDecisions => records.Decided.Count > 0;

    /// <summary>The parts that have something to tell.</summary>
    public IEnumerable<Section> Compose() =>
    [
        .. ConductPart.Under("What the Ombudsman decided", Decisions()),
        .. ConductPart.Under("How the cases came to the Ombudsman", Paths()),
        .. ConductPart.Under("What was agreed to put right", PutRight()),
        .. ConductPart.Under("The Ombudsman's annual letter", Letter()),
        .. ConductPart.Under("Upheld, and what was done", Upheld()),
    ];

    private IEnumerable<Block> Decisions()
    {
        if (records.Decided.Count + records.Before.Count == 0)
        {
            yield break;
        }

        yield return new Paragraph(UpholdRate);
        yield return new Table(
            "Decisions of the Ombudsman, by category",
            $"Cases by the date of the Ombudsman's decision: {Words.Number(All(records.Decided))} {periods.InThis} and "
                + $"{Words.Number(All(records.Before))} {periods.InLast}.",
            [new("Category and decision", true), new(periods.LastLabel), new(periods.ThisLabel)],
            [.. Categories()], Row("All", 0, _ => true));
        if (records.Decided.Count > 0)
        {
            yield return ByService();
        }

        var (published, before) = (records.Decided.Sum(one => one.Public), records.Before.Sum(one => one.Public));
        yield return new Paragraph((published, before) switch
        {
            (0, 0) => $"The Ombudsman issued no public interest report about the council {periods.InEither}.",
            _ => $"The Ombudsman issued {Words.Number(published)} ({Words.Number(before)}) public interest {Words.Plural(published, "report", "reports")}.",
        });
    }

    private string UpholdRate
    {
        get
        {
            var (now, last) = (Rate(records.Decided), Rate(records.Before));
            return $"The Ombudsman investigated {Words.Number(now.Investigated)} ({Words.Number(last.Investigated)}) "
                + $"{Words.Plural(now.Investigated, "case", "cases")} in detail and upheld {Words.Number(now.Upheld)} ({Words.Number(last.Upheld)}): "
                + $"an uphold rate of {Percentage.Share(now.Upheld, now.Investigated)} ({Percentage.Share(last.Upheld, last.Investigated)}). "
                + "What was closed after initial enquiries, incomplete or invalid, answered with advice or referred back is not counted in it.";
        }
    }

    private (int Upheld, int Investigated) Rate(IReadOnlyList<DecisionsCounted> decided)
    {
        var investigated = decided.Where(one => OmbudsmanDecision.IsInvestigated(one.Decision, one.Category, Lists)).ToList();
        return (All(investigated.Where(one => OmbudsmanDecision.IsUpheld(one.Decision, Lists))), All(investigated));
    }

    private IEnumerable<Row> Categories() =>
        from category in Keys(ListName.OmbudsmanCategory, one => one.Category)
        from row in Decided(one => one.Category == category)
            .Select(decision => Row(Label(ListName.OmbudsmanDecision, decision), 1, one => one.Category == category && one.Decision == decision))
            .Prepend(Row(Label(ListName.OmbudsmanCategory, category), 0, one => one.Category == category))
        select row;

    private IEnumerable<string?> Decided(Func<DecisionsCounted, bool> which) =>
        Keys(ListName.OmbudsmanDecision, one => one.Decision).Where(decision => Both.Any(one => which(one) && one.Decision == decision));

    private Table ByService()
    {
        var decisions = Keys(ListName.OmbudsmanDecision, one => one.Decision).Where(key => records.Decided.Any(one => one.Decision == key)).ToList();
        Row Of(string label, Func<DecisionsCounted, bool> which) => new(label,
        [
            .. decisions.Select(decision => (Cell)Words.Number(All(records.Decided.Where(one => which(one) && one.Decision == decision)))),
            Words.Number(All(records.Decided.Where(which))),
        ]);
        return new Table(
            "Decisions of the Ombudsman, by service",
            $"Cases that the Ombudsman decided {periods.InThis}, by the service of the council's own case.",
            [new("Service", true), .. decisions.Select(decision => new Column(Label(ListName.OmbudsmanDecision, decision))), new("All")],
            [.. Keys(ListName.Service, one => one.Service).Where(key => records.Decided.Any(one => one.Service == key))
                .Select(service => Of(Label(ListName.Service, service), one => one.Service == service))],
            Of("All", _ => true));
    }

    private IEnumerable<Block> Paths()
    {
        var paths = records.Paths;
        if (paths.All == 0)
        {
            yield break;
        }

        var known = paths.Premature + paths.Early + paths.After.Sum(one => one.Number);
        yield return ConductPart.Counts(
            "How the cases came to the Ombudsman", $"Cases that the Ombudsman decided {periods.InThis}.", "Path",
            [
                .. paths.After.Select(one => (After(one), one.Number)),
                ("Referred early, after stage 2 and with consent, without a review panel", paths.Early),
                ("Premature: referred back to the council", paths.Premature),
                ("About no complaint that was answered here before", paths.All - known),
            ]);
    }

    private string After(AfterAStage one)
    {
        var procedure = setup.FindProcedure(one.Procedure);
        var last = procedure is { Stages: [.., var rule] } && rule.Number == one.Stage;
        return $"{procedure?.Name ?? one.Procedure}: after stage {Words.Number(one.Stage)}{(last ? ", the last" : ", before the last")}";
    }

    private IEnumerable<Block> PutRight()
    {
        if (records.Remedies.Count > 0)
        {
            yield return ConductPart.Counts(
                "Remedies in the Ombudsman's cases", $"Remedies promised {periods.InThis}.", "Remedy",
                [.. Ordered(ListName.Remedy, records.Remedies.Select(one => one.Key)).Select(key =>
                    (Label(ListName.Remedy, key), records.Remedies.Single(one => one.Key == key).Number))]);
        }

        if (records.Recommendations.Count > 0)
        {
            yield return ConductPart.Counts(
                "Whether the Ombudsman's recommendations were complied with",
                $"Recommendations that were due {periods.InThis}, as known on {periods.End}.", "How they stand",
                [
                    ("Complied with on time", records.Recommendations.GetValueOrDefault(Compliance.OnTime)),
                    ("Complied with late", records.Recommendations.GetValueOrDefault(Compliance.Late)),
                    ("Not complied with", records.Recommendations.GetValueOrDefault(Compliance.NotCompliedWith)),
                    ("Not due yet", records.Recommendations.GetValueOrDefault(Compliance.NotDueYet)),
                ]);
        }
    }

    private IEnumerable<Block> Letter()
    {
        if (records.Letter is not { } letter)
        {
            yield break;
        }

        yield return new Table(
            "The figures of the Ombudsman's annual letter",
            "As the letter prints them. The Ombudsman counts by other dates, and all that arrived there, so that they may differ from the council's records.",
            [new("Figure", true), new(periods.LastLabel), new(periods.ThisLabel)],
            [
                OfLetter("Complaints and enquiries received", one => one.Received), OfLetter("Decided", one => one.Decided),
                OfLetter("Investigated in detail", one => one.Investigated), OfLetter("Upheld", one => one.Upheld),
                OfLetter("Uphold rate", one => one.UpholdRate, "%"), OfLetter("Average uphold rate of similar authorities", one => one.SimilarRate, "%"),
            ]);
        if (records.LetterHash is not null)
        {
            yield return new Paragraph("The letter itself is published beside this report.");
        }

        Row OfLetter(string label, Func<OmbudsmanLetterFacts, int?> figure, string unit = "") =>
            new(label, [Given(records.LetterBefore is { } before ? figure(before) : null, unit), Given(figure(letter), unit)]);
    }

    private static string Given(int? figure, string unit) => figure is { } given ? $"{Words.Number(given)}{unit}" : "not given";

    private IEnumerable<Block> Upheld() => records.Cleared.Where(one => OmbudsmanDecision.IsUpheld(one.Decision, Lists)).ToList() is { Count: > 0 } upheld
        ? [new Definitions([.. upheld.Select(one => new Definition(
            $"Decided on {Words.Date(one.Case.Decided)}{(one.Case.Service is { } service ? $", {Lists.Label(ListName.Service, service)}" : "")}",
            one.Case.Paragraph))])]
        : [];

    private Row Row(string label, int depth, Func<DecisionsCounted, bool> which) =>
        new(label, [Words.Number(All(records.Before.Where(which))), Words.Number(All(records.Decided.Where(which)))], depth);

    private IEnumerable<DecisionsCounted> Both => records.Decided.Concat(records.Before);

    private List<string?> Keys(string list, Func<DecisionsCounted, string?> key) => Ordered(list, Both.Select(key));

    // In the order of the council's list; what was not recorded stands last.
    private List<string?> Ordered(string list, IEnumerable<string?> keys)
    {
        var order = Lists.All(list).Select(entry => entry.Key).ToList();
        return [.. keys.Distinct().OrderBy(key => key is not null && order.IndexOf(key) is >= 0 and var place ? place : int.MaxValue)];
    }

    private string Label(string list, string? key) => key is null ? NotRecorded : Lists.Label(list, key);

    private static int All(IEnumerable<DecisionsCounted> some) => some.Sum(one => one.Number);
}
