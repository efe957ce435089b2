namespace ComplaintsPortal.Domain.Reporting;

/// <summary>How much of a part stands in the report itself. The data annex has all of its tables in any case.</summary>
public enum PartDetail
{
    /// <summary>The charts, and the tables that matter most.</summary>
    Usual,

    /// <summary>The charts alone.</summary>
    Charts,

    /// <summary>The tables that matter most, and those of the charts in the place of the charts.</summary>
    Tables,

    /// <summary>Everything, each chart with its table.</summary>
    All,
}

/// <summary>How much of a part stands in the report, as it is written and as it is said.</summary>
public static class PartDetails
{
    /// <summary>As a data set writes it: <c>charts</c>.</summary>
    public static string Key(this PartDetail detail) => FirstLetter.Small(detail.ToString());

    /// <summary>What a person reads.</summary>
    public static string InWords(this PartDetail detail) => detail switch
    {
        PartDetail.Charts => "Charts alone",
        PartDetail.Tables => "Tables in the place of charts",
        PartDetail.All => "All of its charts and tables",
        _ => "Charts, and the tables that matter most",
    };

    /// <summary>The one that is written so, or null.</summary>
    public static PartDetail? Find(string? key) => Enum.GetValues<PartDetail>().Cast<PartDetail?>().FirstOrDefault(detail => detail!.Value.Key() == key);
}
