using ComplaintsPortal.Domain.Cases.Sealing;

namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>Voiding an entry that was made by mistake, and lifting that again. Nothing else is done to what is voided.</summary>
public sealed class CaseVoiding(Case @case)
{
    private static readonly Refusal StandsVoided = new("This entry was voided and counts nowhere. Restore it before anything is done to it");

    /// <summary>The voiding that stands; null where the entry counts.</summary>
    public Voiding? Standing => @case.Voided;

    /// <summary>Why nothing can be done to the entry now; null unless it is voided.</summary>
    public Refusal? WhyNotTouch => Standing is null ? null : StandsVoided;

    /// <summary>Why the person may not void the entry.</summary>
    public Refusal? WhyNotVoid(Office office) => office.Who switch
    {
        { Supervises: false } => new("Only a manager may void an entry"),
        _ when @case.Sealing.Bars(office.Who.Id) => CaseSealing.Barred,
        _ when Standing is not null => new("This entry has already been voided"),
        _ => @case.Keeping.Retention.WhyNotTouch,
    };

    /// <summary>Why the entry cannot be the duplicate of that one. Ask <see cref="WhyNotVoid"/> first.</summary>
    public Refusal? WhyNotDuplicateOf(Case original) => original switch
    {
        _ when original.Reference == @case.Reference => new("Enter the reference of another case: this is the entry itself"),
        { Voided: not null } => new($"{original.Reference} was voided itself: enter the reference of the case that counts"),
        _ => null,
    };

    /// <summary>Voids the entry. It is kept with all that belongs to it.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="original">The case of which it is a duplicate; null where it is none.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public void Void(string reason, Case? original, Office office)
    {
        (WhyNotVoid(office) ?? (original is null ? null : WhyNotDuplicateOf(original)))?.Throw();
        @case.Record($"Entry voided{(original is null ? "" : $" as a duplicate of {original.Reference}")}: it is kept and counts nowhere", office, reason);
        @case.Voided = new Voiding(@case.Id, new VoidingFacts(office.Today, reason, original?.Reference));
    }

    /// <summary>Says in the history of the case that counts that a duplicate of it was voided.</summary>
    public void RecordDuplicate(string voided, Office office) => @case.Record($"{voided} was voided as a duplicate of this case", office);

    /// <summary>Why the entry cannot be restored now.</summary>
    public Refusal? WhyNotRestore(Office office) => office.Who switch
    {
        { Supervises: false } => new("Only a manager may restore a voided entry"),
        _ when @case.Sealing.Bars(office.Who.Id) => CaseSealing.Barred,
        _ when Standing is null => new("This entry was not voided"),
        _ => @case.Keeping.Retention.WhyNotTouch,
    };

    /// <summary>Lifts the voiding: the entry counts again, as it stands. Its clocks are worked out by the days that are known now.</summary>
    public void Restore(string reason, Office office)
    {
        WhyNotRestore(office)?.Throw();
        @case.Voided = null;
        @case.Keeping.Correction.Redate(office);
        @case.Record("Voided entry restored: it counts again", office, reason);
    }
}
