
namespace ComplaintsPortal.Domain.Cases.Stages;

/// <summary>Opening a stage again after its response.</summary>
public sealed class StageReopening(Stage stage)
{
    /// <summary>The longest reason.</summary>
    public const int ReopeningLength = 2_000;

    /// <summary>Each time that it was reopened, in that order.</summary>
    public IReadOnlyList<Round> Rounds => [.. stage.rounds.OrderBy(round => round.On).ThenBy(round => round.Id)];

    /// <summary>Whether it was reopened, so that what is done now belongs to a later round.</summary>
    internal bool IsLaterRound => stage.First is not null;

    internal Milestone WasReopened => new(stage.ReopenedOn, "when the stage was reopened");

    /// <summary>Why the stage cannot be reopened now.</summary>
    public Refusal? WhyNotReopen(Office office) => stage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { IsOpen: true } => new("This stage is open"),
        { Outcome: DerivedOutcome.Withdrawn } => new("It was withdrawn: reinstate it instead", new Regulation(7)),
        _ when stage.Case.CurrentStage != stage => new("The next stage has already begun"),
        _ => null,
    };

    /// <summary>Why the stage cannot have been reopened on that date.</summary>
    public Refusal? WhyNotReopenOn(DateOnly on, Office office) =>
        DateOfAct.WhyNot(on, office.Today, new Milestone(stage.Concluded, "when this stage was concluded"));

    /// <summary>
    /// Reopens the stage. Its first conclusion stays what it was, for figures too, as do the findings of then; the round that begins has
    /// the ordinary limit from this day, and needs a response of its own.
    /// </summary>
    public void Reopen(DateOnly on, string why, Office office)
    {
        (WhyNotReopen(office) ?? WhyNotReopenOn(on, office))?.Throw();
        stage.First ??= new FirstConclusion(stage.Concluded!.Value, stage.Outcome, stage.Due);
        stage.Points.Keep(stage.rounds.Count);
        stage.rounds.Add(new Round(new RoundFacts(on) { Why = why }));
        stage.Reopened++;
        stage.ReopenedOn = on;
        (stage.Concluded, stage.Outcome, stage.ResponseReceived) = (null, null, null);
        stage.CurrentResponse?.Supersede();
        stage.Redate(office.Procedure, office.Calendar);
        stage.Case.Record($"Stage {stage.Number} reopened on {on:d MMMM yyyy}; how it was concluded before stays as it was", office, why, stage.Number, on);
    }

    internal void Withdraw(DateOnly on)
    {
        (stage.Concluded, stage.Outcome) = (on, DerivedOutcome.Withdrawn);
        EndRound();
    }

    internal void Reinstate()
    {
        (stage.Concluded, stage.Outcome) = (null, null);
        EndRound();
    }

    // The last round ends, or goes on, with the stage.
    internal void EndRound()
    {
        if (IsLaterRound && stage.rounds.Count > 0)
        {
            Rounds[^1].End(stage.Concluded, stage.Outcome);
        }
    }
}
