namespace ComplaintsPortal.Domain.Procedures;

/// <summary>One stage of a procedure and its limits in working days. A stage without <see cref="StandardDays"/> has no clock.</summary>
public sealed class StageRule
{
    /// <summary>The longest name.</summary>
    public const int NameLength = 200;

    private int? acknowledgeDays;
    private ClockFrom clockFrom;

    private StageRule() => Name = "";

    /// <summary>A stage of a procedure.</summary>
    public StageRule(int number, string name, int? standardDays = null, int? maximumDays = null)
    {
        Number = number;
        Name = name;
        StandardDays = standardDays;
        MaximumDays = maximumDays;
    }

    /// <summary>The stage's number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What a person reads: "Local resolution".</summary>
    public string Name { get; private set; }

    /// <summary>The ordinary limit in working days.</summary>
    public int? StandardDays { get; private set; }

    /// <summary>The limit in working days where the stage was extended.</summary>
    public int? MaximumDays { get; private set; }

    /// <summary>Working days from receipt within which the request is acknowledged.</summary>
    public int? AcknowledgeDays { get => acknowledgeDays; init => acknowledgeDays = value; }

    /// <summary>The date from which the clock runs.</summary>
    public ClockFrom ClockFrom { get => clockFrom; init => clockFrom = value; }

    /// <summary>What it says, as a form states it.</summary>
    public StageTerms Terms => new(Name, StandardDays, MaximumDays, AcknowledgeDays, ClockFrom);

    /// <summary>Whether the stage may be extended at all.</summary>
    public bool MayBeExtended => StandardDays is not null && MaximumDays > StandardDays;

    internal void Restate(StageTerms terms) =>
        (Name, StandardDays, MaximumDays, acknowledgeDays, clockFrom) =
            (terms.Name, terms.StandardDays, terms.MaximumDays, terms.AcknowledgeDays, terms.ClockFrom);
}

/// <summary>What a stage is called, and its limits in working days.</summary>
public sealed record StageTerms(string Name, int? StandardDays, int? MaximumDays, int? AcknowledgeDays, ClockFrom ClockFrom);

/// <summary>The date from which a stage's clock runs; the day of receipt where that date is not known yet.</summary>
public enum ClockFrom
{
    /// <summary>The day on which the stage was asked for.</summary>
    Received,

    /// <summary>The day on which it was acknowledged (Complaint Handling Code 6.3).</summary>
    Acknowledged,

    /// <summary>The day on which the written statement of complaint was agreed.</summary>
    Agreed,
}
