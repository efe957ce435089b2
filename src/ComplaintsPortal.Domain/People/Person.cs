namespace ComplaintsPortal.Domain.People;

/// <summary>
/// Somebody who complained, known by an opaque key: the same key is the same person. Holds the equality monitoring that
/// Getting the Best from Complaints asks councils to report; empty means not asked.
/// </summary>
public sealed class Person
{
    /// <summary>The longest key.</summary>
    public const int KeyLength = 100;

    private Person() => Key = "";

    /// <summary>A person of whom nothing but the key is known.</summary>
    public Person(string key) => Key = key;

    /// <summary>The opaque key.</summary>
    public string Key
    {
        get;
        private set
        {
            field = value;
            Folded = WrittenKey.Folded(value);
        }
    }

    /// <summary>What the key is compared by.</summary>
    public string Folded { get; private set; } = "";

    /// <summary>A key of the list <c>age-band</c>.</summary>
    public string? AgeBand { get; private set; }

    /// <summary>A key of the list <c>gender</c>.</summary>
    public string? Gender { get; private set; }

    /// <summary>A key of the list <c>ethnicity</c>.</summary>
    public string? Ethnicity { get; private set; }

    /// <summary>A key of the list <c>disability</c>.</summary>
    public string? Disability { get; private set; }

    /// <summary>A key of the list <c>sexual-orientation</c>.</summary>
    public string? SexualOrientation { get; private set; }

    /// <summary>Records the answers to the monitoring questions; null means not asked.</summary>
    public void RecordMonitoring(string? ageBand, string? gender, string? ethnicity, string? disability, string? sexualOrientation)
    {
        AgeBand = ageBand;
        Gender = gender;
        Ethnicity = ethnicity;
        Disability = disability;
        SexualOrientation = sexualOrientation;
    }
}
