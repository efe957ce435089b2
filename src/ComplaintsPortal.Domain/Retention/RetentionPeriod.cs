namespace ComplaintsPortal.Domain.Retention;

/// <summary>For how many years the council keeps a class of records, where it has decided so.</summary>
public sealed class RetentionPeriod
{
    private RetentionPeriod() => Class = "";

    /// <summary>A decision of the council.</summary>
    public RetentionPeriod(RetentionClass kept, int years) => (Class, Years) = (kept.Key, years);

    /// <summary>The key of the class.</summary>
    public string Class { get; private set; }

    /// <summary>The years.</summary>
    public int Years { get; private set; }

    /// <summary>Decides on another number of years.</summary>
    public void Decide(int years) => Years = years;
}
