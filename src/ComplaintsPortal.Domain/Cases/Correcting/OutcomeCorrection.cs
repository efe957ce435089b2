using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>Putting right the outcome with which a stage was concluded, with a reason; the history keeps both.</summary>
public sealed class OutcomeCorrection(Stage stage)
{
    /// <summary>Why the person cannot correct the outcome of the stage.</summary>
    public Refusal? WhyNotCorrect(Office office) => stage.Case.Keeping.Correction.WhyNotCorrect(office) ?? stage switch
    {
        _ when !office.Who.Supervises => new Refusal("Only a manager may correct an outcome"),
        { Outcome: null } => new Refusal("This stage has no outcome yet"),
        { Outcome: DerivedOutcome.Withdrawn } => new Refusal("It was withdrawn: reinstate it instead", new Regulation(7)),
        _ => null,
    };

    /// <summary>Why the outcome cannot be that one: as with concluding the stage. Ask <see cref="WhyNotCorrect"/> first.</summary>
    public Refusal? WhyNotCorrectTo(ListEntry outcome, OutcomeBasis basis, Office office) => outcome.Key switch
    {
        var key when key == stage.Outcome => new("Choose another outcome: this one is recorded already"),
        DerivedOutcome.Withdrawn => new("What the complainant withdraws is recorded as withdrawn, and not as a corrected outcome"),
        _ => stage.WhyNotOutcome(outcome, basis, office),
    };

    /// <summary>Corrects the outcome. The day on which the stage ended stays.</summary>
    public void Correct(ListEntry outcome, OutcomeBasis basis, string why, Office office)
    {
        (WhyNotCorrect(office) ?? WhyNotCorrectTo(outcome, basis, office))?.Throw();
        var before = basis.Lists.Label(ListName.Outcome, stage.Outcome);
        stage.EndWith(outcome, basis, office);
        stage.Case.Record($"Corrected: outcome of stage {stage.Number}, from {before} to {outcome.Label}", office, why, stage.Number);
    }
}
