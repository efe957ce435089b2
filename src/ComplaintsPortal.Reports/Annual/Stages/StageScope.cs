using System.Globalization;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Stages;

/// <summary>One stage of one procedure, as far as a report asks about it.</summary>
internal sealed class StageScope(QuestionSheet sheet, CouncilSetup setup, Procedure procedure, StageRule rule)
{
    public QuestionSheet Sheet { get; } = sheet;

    public ReportPeriods Periods => Sheet.Periods;

    public CouncilSetup Setup { get; } = setup;

    public Procedure Procedure { get; } = procedure;

    public StageRule Rule { get; } = rule;

    /// <summary>What its records are called.</summary>
    public Noun Noun { get; } = Noun.Of(procedure.Kind);

    /// <summary>Whether it is a stage that people come to from an earlier one.</summary>
    public bool IsLater => Rule.Number > Procedure.Stages[0].Number;

    /// <summary>Whether a report tells of it in full: what the law asks a report to tell of. The rest is told in brief.</summary>
    public bool IsInFull => Procedure.Kind is ProcedureKind.Complaint or ProcedureKind.Ombudsman;

    /// <summary>How far down its table of services goes.</summary>
    public PlaceDetail Detail => this switch
    {
        { IsInFull: false } => PlaceDetail.Top,
        { IsLater: false, Procedure.Kind: ProcedureKind.Complaint } => PlaceDetail.Teams,
        _ => PlaceDetail.Services,
    };

    /// <summary>"Statutory complaint, stage 1"; the procedure's name alone where it has one stage.</summary>
    public string Name => Procedure.Stages.Count == 1
        ? Procedure.Name
        : string.Create(CultureInfo.InvariantCulture, $"{Procedure.Name}, stage {Rule.Number}");

    /// <summary>"Statutory complaint, stage 1: Local resolution".</summary>
    public string Heading => Procedure.Name.Equals(Noun.One, StringComparison.OrdinalIgnoreCase) ? Words.Sentence(Noun.Many)
        : Procedure.Stages.Count == 1 || Rule.Name == string.Create(CultureInfo.InvariantCulture, $"Stage {Rule.Number}")
        ? Name
        : $"{Name}: {Rule.Name}";

    /// <summary>"at this stage"; nothing where there is no other.</summary>
    public string Here => Procedure.Stages.Count == 1 ? "" : " at this stage";

    /// <summary>The stages that a measure counts, of this procedure and number alone.</summary>
    public Question All(Measure measure) => Sheet.All(measure)
        .With(Facet.Procedure, Procedure.Key)
        .With(Facet.Stage, Rule.Number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Asks for one of its figures.</summary>
    public Asked Ask(Measure measure) => Sheet.Ask(All(measure));

    /// <summary>Asks for one of its figures, narrowed by one facet.</summary>
    public Asked Ask(Measure measure, Facet facet, params string[] members) => Sheet.Ask(All(measure).With(facet, members));
}
