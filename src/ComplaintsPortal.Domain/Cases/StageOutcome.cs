using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// The outcome of a stage that has points: it follows from what was found on them, unless a manager decides otherwise.
public sealed partial class Stage
{
    /// <summary>The outcome that followed from the findings when the stage was concluded; null where none did.</summary>
    public string? OutcomeOfFindings { get; private set; }

    /// <summary>Why the outcome is not the one that followed from the findings; null where it is.</summary>
    public string? OutcomeReason { get; private set; }

    /// <summary>The outcome that follows from the findings on its points; null where none does, or where the procedure finds nothing.</summary>
    public DerivedOutcome? Derive(Procedure procedure, OutcomeBasis basis) => procedure.Kind == ProcedureKind.Complaint
        ? DerivedOutcome.Of([.. issues.Select(point => point.Finding)], basis.Lists, basis.Rule)
        : null;

    // A complaint that was withdrawn ends whatever was found so far.
    private Refusal? WhyNotThisOutcome(Officer officer, Procedure procedure, ListEntry outcome, OutcomeBasis basis) => Derive(procedure, basis) switch
    {
        _ when procedure.Kind != ProcedureKind.Complaint || !outcome.Responded || issues.Count == 0 => null,
        _ when issues.Exists(point => point.Finding is null) => new("Record a finding on every point before the stage is concluded"),
        null => null,
        { Key: var key } when key == outcome.Key => null,
        _ when !officer.Approves => new("Only a manager may choose an outcome that does not follow from the findings"),
        _ when string.IsNullOrWhiteSpace(basis.WhyOtherwise) => new("An outcome that does not follow from the findings needs a reason"),
        _ => null,
    };

    private string? WhyOtherwise(ListEntry outcome, OutcomeBasis basis) =>
        OutcomeOfFindings is null || OutcomeOfFindings == outcome.Key || !outcome.Responded ? null : basis.WhyOtherwise;
}
