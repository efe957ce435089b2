using ComplaintsPortal.Domain.Cases.Arriving;

namespace ComplaintsPortal.Domain.Cases.Stages;

/// <summary>Withdrawing what was accepted, and reinstating it.</summary>
public sealed class CaseWithdrawal(Case @case)
{
    /// <summary>The withdrawal that stands; null where there is none, or it was reinstated.</summary>
    public Withdrawal? Standing =>
        @case.CurrentStage?.Outcome == DerivedOutcome.Withdrawn ? @case.withdrawals.LastOrDefault(one => one.ReinstatedOn is null) : null;

    /// <summary>Why the accepted case cannot be withdrawn now.</summary>
    public Refusal? WhyNotWithdraw(Office office) => @case switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Decision: not TriageDecision.Accepted } => new("The case has not been accepted"),
        _ when !@case.stages.Exists(stage => stage.IsOpen) => new("No stage of this case is open"),
        _ => null,
    };

    /// <summary>Why it cannot have been withdrawn on that date.</summary>
    public Refusal? WhyNotWithdrawOn(DateOnly on, Office office) =>
        DateOfAct.WhyNot(on, office.Today, [.. @case.stages.Where(stage => stage.IsOpen).SelectMany(stage => stage.Passed)])
        ?? @case.stages.Where(stage => stage.IsOpen).Select(stage => stage.Clock.WhyNotEndOn(on, office)).FirstOrDefault(refusal => refusal is not null);

    /// <summary>Why the letter that confirms a withdrawal cannot have gone out on that date.</summary>
    public static Refusal? WhyNotConfirmOn(DateOnly confirmed, DateOnly withdrawn, Office office) =>
        DateOfAct.WhyNot(confirmed, office.Today, new Milestone(withdrawn, "when it was withdrawn"));

    /// <summary>Records that the complainant withdrew it. Every open stage ends with that outcome.</summary>
    public void Withdraw(WithdrawalFacts facts, Office office)
    {
        var today = office.Today;
        var refusal = WhyNotWithdraw(office) ?? WhyNotWithdrawOn(facts.On, office);
        (refusal ?? (facts.ConfirmedOn is { } confirmed ? WhyNotConfirmOn(confirmed, facts.On, office) : null))?.Throw();
        var number = @case.CurrentStage!.Number;
        @case.stages.FindAll(stage => stage.IsOpen).ForEach(stage => stage.Reopening.Withdraw(facts.On));
        @case.withdrawals.Add(new Withdrawal(@case.Id, facts with { Stage = number, ReinstatedOn = null }));
        @case.Record(
            $"Withdrawn at stage {number} on {facts.On:d MMMM yyyy}{(facts.ContinuesAsReview ? "; the council goes on with it as a management review" : "")}",
            office, stage: number, on: facts.On);
    }

    /// <summary>Why the withdrawal cannot be confirmed now.</summary>
    public Refusal? WhyNotConfirm(Office office) => Standing switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        null => new("The case was not withdrawn"),
        { ConfirmedOn: not null } => new("The withdrawal has already been confirmed"),
        _ => null,
    };

    /// <summary>Records that the withdrawal was confirmed in writing.</summary>
    public void Confirm(DateOnly on, Office office)
    {
        (WhyNotConfirm(office) ?? WhyNotConfirmOn(on, Standing!.On, office))?.Throw();
        Standing!.Confirm(on);
        @case.Record($"Withdrawal confirmed in writing on {on:d MMMM yyyy}", office, stage: @case.CurrentStage!.Number, on: on);
    }

    /// <summary>Why the case cannot be reinstated now.</summary>
    public Refusal? WhyNotReinstate(Office office) => @case.CurrentStage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Outcome: DerivedOutcome.Withdrawn } => null,
        _ => new("The case was not withdrawn"),
    };

    /// <summary>Why it cannot have been reinstated on that date.</summary>
    public Refusal? WhyNotReinstateOn(DateOnly on, Office office) =>
        DateOfAct.WhyNot(on, office.Today, new Milestone(@case.CurrentStage?.Concluded, "when it was withdrawn"));

    /// <summary>Reinstates it where it was withdrawn: the same stage is open again, with the work done so far. Its clock is what it was.</summary>
    public void Reinstate(DateOnly on, string why, Office office)
    {
        (WhyNotReinstate(office) ?? WhyNotReinstateOn(on, office))?.Throw();
        Standing?.Reinstate(on);
        var ended = @case.CurrentStage!.Concluded;
        @case.stages.FindAll(stage => stage.Outcome == DerivedOutcome.Withdrawn && stage.Concluded == ended).ForEach(stage => stage.Reopening.Reinstate());
        @case.Record($"Reinstated at stage {@case.CurrentStage.Number} on {on:d MMMM yyyy}", office, why, @case.CurrentStage.Number, on);
    }
}
