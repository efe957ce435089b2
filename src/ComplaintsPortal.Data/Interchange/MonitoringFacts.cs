namespace ComplaintsPortal.Data.Interchange;

/// <summary>What the interchange format says of a person.</summary>
internal sealed record MonitoringFacts(string Person, string? AgeBand, string? Gender, string? Ethnicity, string? Disability, string? SexualOrientation)
{
    /// <summary>What a row of <c>people.csv</c> says.</summary>
    public static MonitoringFacts Of(Row row) =>
        new(row["person"] ?? "", row["age_band"], row["gender"], row["ethnicity"], row["disability"], row["sexual_orientation"]);

    public string?[] Cells() => [Person, AgeBand, Gender, Ethnicity, Disability, SexualOrientation];
}
