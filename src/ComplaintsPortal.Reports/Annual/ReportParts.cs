using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Reports.Annual.Parts;
using ComplaintsPortal.Reports.Annual.Stages;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Writing;

namespace ComplaintsPortal.Reports.Annual;

/// <summary>The parts of a report in their order. Making it asks all questions; composing it reads the answers.</summary>
internal sealed class ReportParts
{
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
    private readonly IReadOnlyList<string> quoted;

    public ReportParts(QuestionSheet sheet, CouncilSetup setup, IReadOnlyList<Caseload> given, IReadOnlyList<string> quoted, DateOnly today)
    {
        (this.setup, periods, this.quoted) = (setup, sheet.Periods, quoted);
        stages = [.. setup.Procedures.SelectMany(procedure => procedure.Stages.Select(stage => new StagePart(new StageScope(sheet, setup, procedure, stage))))];
        received = new ReceivedPart(sheet, setup);
        summary = new SummaryPart(sheet, setup.Procedures, received, stages);
        notProgressed = new NotProgressedPart(sheet, setup);
        issues = new IssuesPart(sheet, setup);
        learning = new LearningPart(sheet, setup);
        monitoring = new MonitoringPart(sheet, setup, today);
        caseloads = new CaseloadPart(sheet, setup, given);
    }

    /// <summary>What people wrote.</summary>
    public required ReportWords Words { get; init; }

    /// <summary>What does not add up, a sentence each.</summary>
    public IReadOnlyList<string> Faults => Reconciliation.Faults;

    /// <summary>The parts that have something to say.</summary>
    public IReadOnlyList<Section> Compose()
    {
        Section?[] parts =
        [
            Words.Alone(ReportSlot.Headlines) is { } headlines ? headlines with { Leads = true } : null,
            Words.Alone(ReportSlot.Introduction),
            summary.Compose(),
            received.Compose() with { StartsAPage = true },
            new TimelinessPart(stages, periods).Compose(),
            .. stages.Where(stage => stage.Scope.Procedure.Kind == ProcedureKind.Complaint).Select(OfComplaints),
            notProgressed.Compose(),
            Kind("Representations", ProcedureKind.Representation),
            Kind("Enquiries", ProcedureKind.Enquiry),
            Kind("Compliments and comments", ProcedureKind.Compliment, ProcedureKind.Comment),
            Words.Before(ReportSlot.Ombudsman, Kind("The Ombudsman", ProcedureKind.Ombudsman)),
            Kind("Other records", ProcedureKind.Other),
            Words.Before(ReportSlot.Themes, issues.Compose()),
            Words.Alone(ReportSlot.ChildrensVoice),
            Words.Alone(ReportSlot.Advocacy),
            learning.Compose(),
            caseloads.Compose(),
            Words.Before(ReportSlot.Equality, monitoring.Compose()),
            Words.Alone(ReportSlot.Effectiveness),
            Words.Alone(ReportSlot.NonCompliance),
            Words.Alone(ReportSlot.Objectives),
            Words.Alone(ReportSlot.Conclusion),
            Words.Alone(ReportSlot.Contact),
            new CountingPart(setup, stages, periods).Compose(),
            Reconciliation.Compose(),
        ];
        return [.. parts.OfType<Section>()];
    }

    private ReconciliationPart Reconciliation =>
        new(stages, [("channels", received.Channels), ("reasons for refusing", notProgressed.Breakdown), .. issues.Breakdowns], periods);

    private Section? OfComplaints(StagePart stage) =>
        Words.Before(ReportSlot.OfStage(stage.Scope.Procedure, stage.Scope.Rule.Number), stage.IsNothing ? null : stage.Compose());

    private Section? Kind(string heading, params ProcedureKind[] kinds) => new KindPart(
        heading, [.. kinds.SelectMany(kind => stages.Where(stage => stage.Scope.Procedure.Kind == kind))], periods,
        kind => kind == ProcedureKind.Compliment ? [.. issues.Compliments(), .. Said()] : []).Compose();

    private IEnumerable<Section> Said() => quoted.Count == 0 ? [] : [new Section("What people said", [new Quotations(quoted)])];
}
