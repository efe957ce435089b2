using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

// Withdrawing an accepted complaint at any stage, and reinstating it (regulation 7).
public sealed partial class Case
{
    private readonly List<Withdrawal> withdrawals = [];

    /// <summary>How often it was withdrawn after it was accepted, the latest last.</summary>
    public IReadOnlyList<Withdrawal> Withdrawals => withdrawals;

    /// <summary>The withdrawal that stands; null where there is none, or it was reinstated.</summary>
    public Withdrawal? StandingWithdrawal => CurrentStage?.Outcome == Cases.Stage.Withdrawn ? withdrawals.LastOrDefault(one => one.ReinstatedOn is null) : null;

    /// <summary>Why the accepted case cannot be withdrawn now.</summary>
    public Refusal? WhyNotWithdrawAccepted(Officer officer) => this switch
    {
        _ when NotACaseWorker(officer) is { } refusal => refusal,
        { Triage: not Triage.Accepted } => new("The case has not been accepted"),
        _ when !stages.Exists(stage => stage.IsOpen) => new("No stage of this case is open"),
        _ => null,
    };

    /// <summary>Why it cannot have been withdrawn on that date.</summary>
    public Refusal? WhyNotWithdrawAcceptedOn(DateOnly on, DateOnly today) =>
        DateOfAct.WhyNot(on, today, [.. stages.Where(stage => stage.IsOpen).SelectMany(stage => stage.Passed)]);

    /// <summary>Why the letter that confirms a withdrawal cannot have gone out on that date.</summary>
    public static Refusal? WhyNotConfirmOn(DateOnly confirmed, DateOnly withdrawn, DateOnly today) =>
        DateOfAct.WhyNot(confirmed, today, new Milestone(withdrawn, "when it was withdrawn"));

    /// <summary>Records that the complainant withdrew it. Every open stage ends with that outcome.</summary>
    public void WithdrawAccepted(WithdrawalFacts facts, Officer officer, DateTimeOffset now)
    {
        var today = now.InUnitedKingdom().Date();
        var refusal = WhyNotWithdrawAccepted(officer) ?? WhyNotWithdrawAcceptedOn(facts.On, today);
        (refusal ?? (facts.ConfirmedOn is { } confirmed ? WhyNotConfirmOn(confirmed, facts.On, today) : null))?.Throw();
        var number = CurrentStage!.Number;
        stages.FindAll(stage => stage.IsOpen).ForEach(stage => stage.Withdraw(facts.On));
        withdrawals.Add(new Withdrawal(Id, facts with { Stage = number, ReinstatedOn = null }));
        Record(
            officer, now, $"Withdrawn at stage {number} on {facts.On:d MMMM yyyy}{(facts.ContinuesAsReview ? "; the council goes on with it as a management review" : "")}",
            stage: number);
    }

    /// <summary>Why the withdrawal cannot be confirmed now.</summary>
    public Refusal? WhyNotConfirmWithdrawal(Officer officer) => StandingWithdrawal switch
    {
        _ when NotACaseWorker(officer) is { } refusal => refusal,
        null => new("The case was not withdrawn"),
        { ConfirmedOn: not null } => new("The withdrawal has already been confirmed"),
        _ => null,
    };

    /// <summary>Records that the withdrawal was confirmed in writing.</summary>
    public void ConfirmWithdrawal(DateOnly on, Officer officer, DateTimeOffset now)
    {
        (WhyNotConfirmWithdrawal(officer) ?? WhyNotConfirmOn(on, StandingWithdrawal!.On, now.InUnitedKingdom().Date()))?.Throw();
        StandingWithdrawal!.Confirm(on);
        Record(officer, now, $"Withdrawal confirmed in writing on {on:d MMMM yyyy}", stage: CurrentStage!.Number);
    }

    /// <summary>Why the case cannot be reinstated now.</summary>
    public Refusal? WhyNotReinstate(Officer officer) => CurrentStage switch
    {
        _ when NotACaseWorker(officer) is { } refusal => refusal,
        { Outcome: Cases.Stage.Withdrawn } => null,
        _ => new("The case was not withdrawn"),
    };

    /// <summary>Why it cannot have been reinstated on that date.</summary>
    public Refusal? WhyNotReinstateOn(DateOnly on, DateOnly today) =>
        DateOfAct.WhyNot(on, today, new Milestone(CurrentStage?.Concluded, "when it was withdrawn"));

    /// <summary>Reinstates it where it was withdrawn: the same stage is open again, with the work done so far. Its clock is what it was.</summary>
    public void Reinstate(DateOnly on, string why, Officer officer, DateTimeOffset now)
    {
        (WhyNotReinstate(officer) ?? WhyNotReinstateOn(on, now.InUnitedKingdom().Date()))?.Throw();
        StandingWithdrawal?.Reinstate(on);
        var ended = CurrentStage!.Concluded;
        stages.FindAll(stage => stage.Outcome == Cases.Stage.Withdrawn && stage.Concluded == ended).ForEach(stage => stage.Reinstate());
        Record(officer, now, $"Reinstated at stage {CurrentStage.Number} on {on:d MMMM yyyy}", why, CurrentStage.Number);
    }
}
