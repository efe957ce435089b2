using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

// Reopening a stage after its response. The earlier response is kept; a new one is needed.
public sealed partial class Stage
{
    /// <summary>The longest reason.</summary>
    public const int ReopeningLength = 2_000;

    /// <summary>The date on which it was last reopened, where that was recorded here.</summary>
    public DateOnly? ReopenedOn { get; private set; }

    private Milestone WasReopened => new(ReopenedOn, "when the stage was reopened");

    /// <summary>Why the stage cannot be reopened now.</summary>
    public Refusal? WhyNotReopen(Officer officer) => this switch
    {
        _ when Case.NotACaseWorker(officer) is { } refusal => refusal,
        { IsOpen: true } => new("This stage is open"),
        { Outcome: Withdrawn } => new("It was withdrawn: reinstate it instead", "regulation 7"),
        _ when Case.CurrentStage != this => new("The next stage has already begun"),
        _ => null,
    };

    /// <summary>Why the stage cannot have been reopened on that date.</summary>
    public Refusal? WhyNotReopenOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today, new Milestone(Concluded, "when this stage was concluded"));

    /// <summary>Reopens the stage. Its clock is what it was; its response is kept beside the new one that it needs.</summary>
    public void Reopen(DateOnly on, string why, Officer officer, DateTimeOffset now)
    {
        (WhyNotReopen(officer) ?? WhyNotReopenOn(on, now.InUnitedKingdom().Date()))?.Throw();
        Reopened++;
        ReopenedOn = on;
        (Concluded, Outcome, ResponseReceived) = (null, null, null);
        Response?.Supersede();
        Case.Record(officer, now, $"Stage {Number} reopened on {on:d MMMM yyyy}", why, Number);
    }

    internal void Withdraw(DateOnly on) => (Concluded, Outcome) = (on, Withdrawn);

    internal void Reinstate() => (Concluded, Outcome) = (null, null);
}
