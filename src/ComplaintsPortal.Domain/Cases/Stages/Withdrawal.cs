namespace ComplaintsPortal.Domain.Cases.Stages;

/// <summary>
/// That an accepted complaint was withdrawn (regulation 7): at any time, by word of mouth or in writing. The council confirms it in
/// writing and may go on with it as a management review.
/// </summary>
public sealed class Withdrawal : ICaseRecord
{
    /// <summary>The longest words on it.</summary>
    public const int NoteLength = 2_000;

    private Withdrawal()
    {
    }

    /// <summary>A withdrawal as it is stated.</summary>
    public Withdrawal(int caseId, WithdrawalFacts facts)
    {
        CaseId = caseId;
        (Stage, On, Channel, ConfirmedOn, ContinuesAsReview, Note, ReinstatedOn) =
            (facts.Stage, facts.On, facts.Channel, facts.ConfirmedOn, facts.ContinuesAsReview, facts.Note, facts.ReinstatedOn);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>The number of the last stage that was open then.</summary>
    public int? Stage { get; private set; }

    /// <summary>The date on which it was withdrawn.</summary>
    public DateOnly On { get; private set; }

    /// <summary>A key of the list <c>channel</c>: how it was withdrawn.</summary>
    public string? Channel { get; private set; }

    /// <summary>The date of the letter that confirms it.</summary>
    public DateOnly? ConfirmedOn { get; private set; }

    /// <summary>Whether the council goes on with it as a management review.</summary>
    public bool ContinuesAsReview { get; private set; }

    /// <summary>Why it was withdrawn, where that was said.</summary>
    public string? Note { get; private set; }

    /// <summary>The date on which it was reinstated.</summary>
    public DateOnly? ReinstatedOn { get; private set; }

    /// <summary>All that it says.</summary>
    public WithdrawalFacts Facts => new(Stage, On, Channel, ConfirmedOn, ContinuesAsReview, Note, ReinstatedOn);

    internal void Confirm(DateOnly on) => ConfirmedOn = on;

    internal void Reinstate(DateOnly on) => ReinstatedOn = on;
}

/// <summary>What a withdrawal says.</summary>
/// <param name="Stage">The number of the last stage that was open then.</param>
/// <param name="On">The date on which it was withdrawn.</param>
/// <param name="Channel">A key of the list <c>channel</c>.</param>
/// <param name="ConfirmedOn">The date of the letter that confirms it.</param>
/// <param name="ContinuesAsReview">Whether the council goes on with it as a management review.</param>
/// <param name="Note">Why it was withdrawn, where that was said.</param>
/// <param name="ReinstatedOn">The date on which it was reinstated.</param>
public sealed record WithdrawalFacts(
    int? Stage, DateOnly On, string? Channel, DateOnly? ConfirmedOn, bool ContinuesAsReview, string? Note, DateOnly? ReinstatedOn = null);
