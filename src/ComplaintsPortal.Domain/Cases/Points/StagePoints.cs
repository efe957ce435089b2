using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Points;

/// <summary>The points of complaint: entered, agreed, found on.</summary>
public sealed class StagePoints(Stage stage)
{
    /// <summary>The outcome that follows from the findings on its points; null where none does, or where the procedure finds nothing.</summary>
    public DerivedOutcome? Derive(Procedure procedure, OutcomeBasis basis) => procedure.Kind == ProcedureKind.Complaint
        ? DerivedOutcome.Of([.. stage.issues.Select(point => point.Finding)], basis.Lists, basis.Rule)
        : null;

    // A complaint that was withdrawn ends whatever was found so far.
    internal Refusal? WhyNotThisOutcome(ListEntry outcome, OutcomeBasis basis, Office office) => Derive(office.Procedure, basis) switch
    {
        _ when office.Procedure.Kind != ProcedureKind.Complaint || !outcome.Responded => null,
        _ when stage.issues.Count == 0 => DerivedOutcome.SaysWhatWasFound(outcome) && !MayDoWithout(office)
            ? new Refusal($"\"{outcome.Label}\" needs points of complaint with a finding on each", EvidenceAuthority(office.Procedure))
            : null,
        _ when stage.issues.Exists(point => point.Finding is null) => new("Record a finding on every point before the stage is concluded"),
        null => DerivedOutcome.SaysWhatWasFound(outcome)
            ? new Refusal($"\"{outcome.Label}\" does not follow from any finding", EvidenceAuthority(office.Procedure))
            : null,
        { Key: var key } when key == outcome.Key => null,
        _ when !office.Who.Approves => new("Only a manager may choose an outcome that does not follow from the findings"),
        _ when string.IsNullOrWhiteSpace(basis.WhyOtherwise) => new("An outcome that does not follow from the findings needs a reason"),
        _ => null,
    };

    // A council may decide that stage 1 is answered without points.
    private bool MayDoWithout(Office office) => stage.Number == 1 && office.Rules.StageOneWithoutPoints;

    private static string EvidenceAuthority(Procedure procedure) => procedure switch
    {
        { IsStatutory: true } => Authority.Guidance,
        { IsCode: true } => new Code("6.7"),
        _ => "the council's own rule",
    };

    internal string? WhyOtherwise(ListEntry outcome, OutcomeBasis basis) =>
        stage.OutcomeOfFindings is null || stage.OutcomeOfFindings == outcome.Key || !outcome.Responded ? null : basis.WhyOtherwise;

    /// <summary>Why no point can be added now.</summary>
    public Refusal? WhyNotAdd(Office office) => stage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Concluded: not null } => Stage.AlreadyConcluded,
        _ => null,
    };

    /// <summary>Adds a point.</summary>
    public void Add(PointTerms terms, Office office)
    {
        WhyNotAdd(office)?.Throw();
        var point = new Point(null, null, null);
        point.Reword(terms);
        point.AddIn(stage.Reopening.IsLaterRound ? stage.rounds.Count : 0);
        stage.issues.Add(point);
        stage.Case.NumberPoints();
        stage.Case.Record($"Stage {stage.Number} point {point.Number} added", office, stage: stage.Number);
    }

    /// <summary>Why the point cannot be reworded now.</summary>
    public Refusal? WhyNotReword(Point point, Office office) => WhyNotAdd(office) switch
    {
        { } refusal => refusal,
        _ when !stage.issues.Contains(point) => new("This point does not belong to this stage"),
        _ when point.Finding is not null => new("A finding has been recorded on this point, so its words stay as they are"),
        _ when WasConcludedOn(point) => new("The stage was concluded on this point before it was reopened, so its words stay as they are"),
        _ => null,
    };

    /// <summary>Puts a point in other words. An agreement given to earlier words is void.</summary>
    public void Reword(Point point, PointTerms terms, Office office)
    {
        WhyNotReword(point, office)?.Throw();
        var agreed = point.Agreed is not null;
        stage.Case.NumberPoints();
        point.Reword(terms);
        var voided = agreed && point.Agreed is null ? "; its agreement is void" : "";
        stage.Case.Record($"Stage {stage.Number} point {point.Number} reworded{voided}", office, stage: stage.Number);
    }

    /// <summary>Why the point cannot be removed now.</summary>
    public Refusal? WhyNotRemove(Point point, Office office) => WhyNotAdd(office) switch
    {
        { } refusal => refusal,
        _ when !stage.issues.Contains(point) => new("This point does not belong to this stage"),
        _ when point.Finding is not null => new("A finding has been recorded on this point, so it cannot be removed"),
        _ when WasConcludedOn(point) => new("The stage was concluded on this point before it was reopened, so it cannot be removed"),
        _ => null,
    };

    /// <summary>Removes a point on which nothing was found, with a reason.</summary>
    public void Remove(Point point, string why, Office office)
    {
        WhyNotRemove(point, office)?.Throw();
        stage.Case.NumberPoints();
        stage.issues.Remove(point);
        stage.Case.Record($"Stage {stage.Number} point {point.Number} removed", office, why, stage.Number);
    }

    /// <summary>Why it cannot be recorded now that the points were agreed.</summary>
    public Refusal? WhyNotAgree(Office office) => WhyNotAdd(office) switch
    {
        { } refusal => refusal,
        _ when stage.issues.Count == 0 => new("There is no point to agree to"),
        _ when stage.issues.TrueForAll(point => point.Agreed is not null) => new("Every point has been agreed in writing"),
        _ => null,
    };

    /// <summary>Why the points cannot have been agreed on that date.</summary>
    public Refusal? WhyNotAgreeOn(DateOnly on, Office office) => DateOfAct.WhyNot(on, office.Today, stage.AskedFor);

    /// <summary>Records that the complainant agreed in writing to the points that were not agreed yet.</summary>
    public void Agree(DateOnly on, Office office)
    {
        (WhyNotAgree(office) ?? WhyNotAgreeOn(on, office))?.Throw();
        stage.Case.NumberPoints();
        var agreed = stage.issues.FindAll(point => point.Agreed is null);
        agreed.ForEach(point => point.AgreeOn(on));
        stage.Case.Record($"Stage {stage.Number} {Points(agreed)} agreed in writing on {on:d MMMM yyyy}", office, stage: stage.Number, on: on);
    }

    /// <summary>Why nothing can be found on the points now.</summary>
    public Refusal? WhyNotFind(Office office) => WhyNotAdd(office) switch
    {
        { } refusal => refusal,
        _ when stage.issues.Count == 0 => new("There is no point to find on"),
        _ => null,
    };

    /// <summary>Records what was found on points; what is not named stays as it is. Findings may change until the stage is concluded.</summary>
    public void Find(IReadOnlyList<PointFinding> findings, Office office)
    {
        WhyNotFind(office)?.Throw();
        stage.Case.NumberPoints();
        var changed = findings.Where(found => stage.issues.Contains(found.Point) && found.Point.Finding != found.Finding?.Key).ToList();
        if (changed.Count == 0)
        {
            return;
        }

        changed.ForEach(found => found.Point.Find(found.Finding?.Key));
        var said = changed.Select(found => $"point {found.Point.Number} {found.Finding?.Label.ToLowerInvariant() ?? "open again"}");
        stage.Case.Record($"Stage {stage.Number} findings recorded: {string.Join(", ", said)}", office, stage: stage.Number);
    }

    // What was found until the stage was first concluded, before it is reopened.
    internal void Keep(int rounds)
    {
        if (rounds == 0)
        {
            stage.issues.ForEach(point => point.KeepFinding());
        }
    }

    private bool WasConcludedOn(Point point) => stage.Reopening.IsLaterRound && point.AddedIn == 0;

    /// <summary>Takes over the points of the stage before it; one that was withdrawn is not asked about again.</summary>
    internal void CarryOver(Stage before)
    {
        stage.Case.NumberPoints();
        stage.issues.AddRange(before.issues.Where(point => point.Finding != DerivedOutcome.Withdrawn).Select(point => point.CarriedOver()));
    }

    internal IEnumerable<Point> WithoutNumber => stage.issues.Where(point => point.Number is null);

    private static string Points(List<Point> points) => points is [var only]
        ? $"point {only.Number}"
        : $"points {string.Join(", ", points.Select(point => point.Number))}";
}
