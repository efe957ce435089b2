
namespace ComplaintsPortal.Domain.Cases.Stages;

/// <summary>Opening a stage again after its response.</summary>
public sealed class StageReopening(Stage stage)
{
    /// <summary>The longest reason.</summary>
    public const int ReopeningLength = 2_000;

    internal Milestone WasReopened => new(stage.ReopenedOn, "when the stage was reopened");

    /// <summary>Why the stage cannot be reopened now.</summary>
    public Refusal? WhyNotReopen(Office office) => stage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { IsOpen: true } => new("This stage is open"),
        { Outcome: DerivedOutcome.Withdrawn } => new("It was withdrawn: reinstate it instead", "regulation 7"),
        _ when stage.Case.CurrentStage != stage => new("The next stage has already begun"),
        _ => null,
    };

    /// <summary>Why the stage cannot have been reopened on that date.</summary>
    public Refusal? WhyNotReopenOn(DateOnly on, Office office) =>
        DateOfAct.WhyNot(on, office.Today, new Milestone(stage.Concluded, "when this stage was concluded"));

    /// <summary>Reopens the stage. Its clock is what it was; its response is kept beside the new one that it needs.</summary>
    public void Reopen(DateOnly on, string why, Office office)
    {
        (WhyNotReopen(office) ?? WhyNotReopenOn(on, office))?.Throw();
        stage.Reopened++;
        stage.ReopenedOn = on;
        (stage.Concluded, stage.Outcome, stage.ResponseReceived) = (null, null, null);
        stage.CurrentResponse?.Supersede();
        stage.Case.Record($"Stage {stage.Number} reopened on {on:d MMMM yyyy}", office, why, stage.Number);
    }

    internal void Withdraw(DateOnly on) => (stage.Concluded, stage.Outcome) = (on, DerivedOutcome.Withdrawn);

    internal void Reinstate() => (stage.Concluded, stage.Outcome) = (null, null);
}
