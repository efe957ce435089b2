using ComplaintsPortal.Domain.Cases.Sealing;

namespace ComplaintsPortal.Domain.Cases.Retaining;

/// <summary>How long a case is kept: holds, and that its words were erased once its time was over.</summary>
public sealed class CaseRetention(Case @case)
{
    /// <summary>What stands in the place of words that were erased. Where there never were any, there is still nothing.</summary>
    public const string Erased = "[Erased]";

    private static readonly Refusal IsErased = new("The personal details of this case were erased. Nothing can be done to it any more");

    /// <summary>The date on which its words were erased; null while they are kept. What figures count is kept for good.</summary>
    public DateOnly? ErasedOn => @case.ErasedOn;

    /// <summary>Why nothing can be done to the case now; null unless its words were erased.</summary>
    public Refusal? WhyNotTouch => ErasedOn is null ? null : IsErased;

    /// <summary>Why the person may not put the case on hold.</summary>
    public Refusal? WhyNotHold(Office office) => office.Who switch
    {
        { Supervises: false } => new("Only a manager may put a case on hold"),
        _ when @case.Sealing.Bars(office.Who.Id) => CaseSealing.Barred,
        _ => @case.Keeping.WhyNotTouch,
    };

    /// <summary>Keeps the case beyond its time until the hold is lifted.</summary>
    public Hold PutOnHold(HoldKind kind, string reason, Office office)
    {
        WhyNotHold(office)?.Throw();
        @case.Record($"Put on hold for {InWords(kind)}: its papers are kept until the hold is lifted", office, reason);
        @case.Holds.Add(new Hold(@case.Id, new HoldFacts(kind, reason, office.Today, office.Who.Id)));
        return @case.Holds[^1];
    }

    /// <summary>Why the hold cannot be lifted now.</summary>
    public Refusal? WhyNotLift(Hold hold, Office office) => office.Who switch
    {
        { Supervises: false } => new("Only a manager may lift a hold"),
        _ when @case.Sealing.Bars(office.Who.Id) => CaseSealing.Barred,
        _ when !hold.Stands => new("This hold has already been lifted"),
        _ => @case.Keeping.WhyNotTouch,
    };

    /// <summary>Lifts a hold: where no other stands, the case is kept as long as the schedule says.</summary>
    public void Lift(Hold hold, string why, Office office)
    {
        WhyNotLift(hold, office)?.Throw();
        hold.Lift(office.Today, why, office.Who.Id);
        @case.changedBeside = true;
        @case.Record($"Hold for {InWords(hold.Facts.Kind)} lifted", office, why);
    }

    /// <summary>What a case is held for, within a sentence.</summary>
    public static string InWords(HoldKind kind) => kind switch
    {
        HoldKind.Proceedings => "legal proceedings",
        HoldKind.Ombudsman => "the Ombudsman",
        HoldKind.Inquiry => "an inquiry",
        _ => "a subject access request",
    };
}
