using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Reports.Annual.Parts;
using ComplaintsPortal.Reports.Annual.Stages;
using ComplaintsPortal.Reports.Annual.Tables;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;
using ComplaintsPortal.Reports.Writing;

namespace ComplaintsPortal.Reports.Annual;

/// <summary>The parts of a report in their order. Making it asks all questions; composing it reads the answers.</summary>
internal sealed class ReportParts
{
    // Of fewer than these in both periods a part of its own says little.
    private const decimal MostOfFew = 20;

    private readonly CouncilSetup setup;
    private readonly ReportPeriods periods;
    private readonly IReadOnlyList<StagePart> stages;
    private readonly ReceivedPart received;
    private readonly SummaryPart summary;
    private readonly NotProgressedPart notProgressed;
    private readonly IssuesPart issues;
    private readonly LearningPart learning;
    private readonly MonitoringPart monitoring;
    private readonly CaseloadPart caseloads;
    private readonly ReportRecords records;
    private readonly TrendsPart trends;
    private readonly OmbudsmanDecisions decisions;
    private readonly ConductPart conduct;
    private readonly YoungPart young;
    private readonly IReadOnlyList<(string Section, AddedTable Table)> added;

    public ReportParts(QuestionSheet sheet, CouncilSetup setup, ReportRecords records, DateOnly today)
    {
        (this.setup, periods, this.records) = (setup, sheet.Periods, records);
        stages = [.. setup.Procedures.SelectMany(procedure => procedure.Stages.Select(stage => new StagePart(new StageScope(sheet, setup, procedure, stage))))];
        received = new ReceivedPart(sheet, setup);
        summary = new SummaryPart(sheet, setup.Procedures, received, stages);
        notProgressed = new NotProgressedPart(sheet, setup);
        issues = new IssuesPart(sheet, setup);
        learning = new LearningPart(sheet, setup, records.Learning);
        monitoring = new MonitoringPart(sheet, setup, today);
        caseloads = new CaseloadPart(sheet, setup, records.Caseloads);
        trends = new TrendsPart(sheet, setup, stages);
        decisions = new OmbudsmanDecisions(sheet, setup, records.Ombudsman);
        conduct = new ConductPart(sheet, setup, records.Conduct);
        young = new YoungPart(sheet, setup, records.Learning, stages);
        added = [.. setup.Report.Tables.Select(table => (table.Section, new AddedTable(sheet, setup, table)))];
    }

    /// <summary>What people wrote.</summary>
    public required ReportWords Words { get; init; }

    /// <summary>How long everything took that was concluded.</summary>
    public required DaysTaken Days { get; init; }

    /// <summary>What does not add up, a sentence each.</summary>
    public IReadOnlyList<string> Faults => [.. Reconciliation.Faults, .. added.Select(one => one.Table.Fault).OfType<string>()];

    /// <summary>What the report does not say, so that nobody can be recognised.</summary>
    public IReadOnlyList<HiddenNumber> Hidden => monitoring.Hidden();

    /// <summary>
    /// The parts that have something to say, in the order that the council chose, each with the tables that it added. What is left out with a reason
    /// says so in its place.
    /// </summary>
    public IReadOnlyList<ComposedPart> Compose() =>
    [
        .. Whole(Written(ReportSlot.Headlines).Select(headlines => headlines with { Leads = true })),
        .. Whole(Written(ReportSlot.Introduction)),
        .. setup.Report.InOrder.SelectMany(choice =>
            Compose(choice).Select(section => new ComposedPart(section, choice.Detail)).Concat(Whole(WrittenAfter(choice)))),
    ];

    /// <summary>The same for children and young people.</summary>
    public IReadOnlyList<Section> ComposeForYoungPeople() => young.Compose(Words.Alone(ReportSlot.YoungPeople), Words.Alone(ReportSlot.Contact));

    /// <summary>The sheet with which the report goes before a committee.</summary>
    public CommitteeSheet SheetOf(Cover cover) => new(Words, cover) { Payments = [.. learning.Paid()], Monitoring = monitoring.Compose().Blocks };

    private static IEnumerable<ComposedPart> Whole(IEnumerable<Section> sections) => sections.Select(section => new ComposedPart(section, PartDetail.All));

    // Words that stand alone follow the part that they belong with, whether or not it is shown.
    private IEnumerable<Section> WrittenAfter(SectionChoice choice) => choice.Section switch
    {
        _ when choice.Section == ReportSection.Points => Written(ReportSlot.ChildrensVoice, ReportSlot.Advocacy),
        _ when choice.Section == ReportSection.Monitoring => Written(
            ReportSlot.Effectiveness, ReportSlot.NonCompliance, ReportSlot.Objectives, ReportSlot.Conclusion, ReportSlot.Contact),
        _ => [],
    };

    private IEnumerable<Section> Written(params ReportSlot[] slots) => slots.Select(Words.Alone).OfType<Section>();

    private IEnumerable<Section> Compose(SectionChoice choice) => choice switch
    {
        { Section: not { } } => [],
        { Out: true, Reason: { } reason, Section: { } section } => [new Section(section.Name, [new Paragraph($"This part is left out: {reason}")])],
        { Out: true } => [],
        { Section: { } section } when Few.Contains(section) => section == Few[0] ? [Together()] : [],
        { Section: { } section } => Alone(section),
    };

    private IReadOnlyList<Section> Alone(ReportSection section) => WithTables(section, [.. Of(section).OfType<Section>()]);

    // Kinds of which there were few, where the council did not want each by itself.
    private ReportSection[] Few
    {
        get
        {
            ReportSection[] few = setup.Report.KeepsFewApart ? [] : [.. setup.Report.InOrder.Where(choice => !choice.Out).Select(choice => choice.Section)
                .OfType<ReportSection>().Where(section => KindsOf(section) is { Count: > 0 } kinds && IsFew(kinds))];
            return few.Length > 1 ? few : [];
        }
    }

    private Section Together() => new("Other records in brief", [], [.. Few.SelectMany(Alone)]);

    private bool IsFew(IReadOnlyList<ProcedureKind> kinds) =>
        Compared.Sum(kinds.SelectMany(WithPart).Select(stage => stage.Flow.WorkedOn)) is { IsNothing: false, This: < MostOfFew, Last: < MostOfFew };

    private static IReadOnlyList<ProcedureKind> KindsOf(ReportSection section) => section switch
    {
        _ when section == ReportSection.Representations => [ProcedureKind.Representation],
        _ when section == ReportSection.Enquiries => [ProcedureKind.Enquiry],
        _ when section == ReportSection.Compliments => [ProcedureKind.Compliment, ProcedureKind.Comment],
        _ when section == ReportSection.Other => [ProcedureKind.Other],
        _ => [],
    };

    private IEnumerable<StagePart> WithPart(ProcedureKind kind) =>
        stages.Where(stage => stage.Scope.Procedure.Kind == kind && !setup.Report.WithoutPart.Contains(stage.Scope.Procedure.Key));

    // What has no part of its own is named where everything is counted, so that whoever adds up the parts knows what is missing.
    private Section Naming(Section part)
    {
        Phrase[] left = [.. stages.Where(stage => setup.Report.WithoutPart.Contains(stage.Scope.Procedure.Key) && !stage.IsNothing)
            .Select(Phrase (stage) => $"{Wording.Words.Within(stage.Scope.Name)} {stage.Flow.Received.Bracketed}")];
        return left.Length == 0 ? part : part with
        {
            Blocks = [.. part.Blocks, new Paragraph($"Counted here and told of in no part of its own: {Phrase.List(left)}.")],
        };
    }

    private IReadOnlyList<Section?> Of(ReportSection section) => section switch
    {
        _ when section == ReportSection.Summary => [summary.Compose()],
        _ when section == ReportSection.Received => [Naming(received.Compose())],
        _ when section == ReportSection.Trends => [trends.Compose()],
        _ when section == ReportSection.Timeliness => [new TimelinessPart(stages, periods, Days).Compose()],
        _ when section == ReportSection.Complaints => [.. WithPart(ProcedureKind.Complaint).Select(OfComplaints)],
        _ when section == ReportSection.NotProgressed => [notProgressed.Compose()],
        _ when section == ReportSection.Representations => [Kind("Representations", [.. KindsOf(section)])],
        _ when section == ReportSection.Enquiries => [Kind("Enquiries", [.. KindsOf(section)])],
        _ when section == ReportSection.Compliments => [Kind("Compliments and comments", [.. KindsOf(section)])],
        _ when section == ReportSection.Ombudsman =>
            [Words.Before(ReportSlot.Ombudsman, Kind("The Ombudsman", ProcedureKind.Ombudsman) ?? decisions.Alone())],
        _ when section == ReportSection.Other => [Kind("Other records", [.. KindsOf(section)])],
        _ when section == ReportSection.Points => [Words.Before(ReportSlot.Themes, issues.Compose())],
        _ when section == ReportSection.Learning => [learning.Compose()],
        _ when section == ReportSection.Conduct => [conduct.Compose()],
        _ when section == ReportSection.Caseloads => [caseloads.Compose()],
        _ when section == ReportSection.Monitoring => [Words.Before(ReportSlot.Equality, monitoring.Compose())],
        _ when section == ReportSection.Counting => [new CountingPart(setup, stages, periods).Compose()],
        _ => [Reconciliation.Compose()],
    };

    // They stand at the end of the part; where there are several parts, or none, in one of their own after them.
    private IReadOnlyList<Section> WithTables(ReportSection section, IReadOnlyList<Section> parts)
    {
        var blocks = added.Where(one => one.Section == section.Key).SelectMany(one => one.Table.Compose()).ToList();
        return (blocks, parts) switch
        {
            ([], _) => parts,
            (_, [var only]) when only.Sections.Count == 0 => [only with { Blocks = [.. only.Blocks, .. blocks] }],
            (_, [var only]) => [only with { Sections = [.. only.Sections, new Section("Further tables", blocks)] }],
            _ => [.. parts, new Section($"{section.Name}: further tables", blocks)],
        };
    }

    private ReconciliationPart Reconciliation =>
        new(stages, [("channels", received.Channels), ("reasons for refusing", notProgressed.Breakdown), .. issues.Breakdowns], periods);

    private Section? OfComplaints(StagePart stage) =>
        Words.Before(ReportSlot.OfStage(stage.Scope.Procedure, stage.Scope.Rule.Number), stage.IsNothing ? null : stage.Compose());

    private Section? Kind(string heading, params ProcedureKind[] kinds) => new KindPart(
        heading, [.. kinds.SelectMany(WithPart)], periods,
        kind => kind switch
        {
            ProcedureKind.Compliment => [.. issues.Compliments(), .. Said()],
            ProcedureKind.Ombudsman => [.. decisions.Compose()],
            _ => [],
        }).Compose();

    private IEnumerable<Section> Said() =>
        records.Quoted.Count == 0 ? [] : [new Section("What people said", [new Quotations(records.Quoted)])];
}
