using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>What the interchange format says of a person.</summary>
internal sealed record MonitoringFacts(string Person, string? AgeBand, string? Gender, string? Ethnicity, string? Disability, string? SexualOrientation);

/// <summary>The file of the equality monitoring of people: <c>people.csv</c>.</summary>
internal static class PeopleFile
{
    public static readonly Column<string?> Person = Column.Reference("person", Domain.People.Person.KeyLength).Needed();

    private static readonly Fields<MonitoringFacts> Fields = new(new("", null, null, null, null, null))
    {
        { Person, f => f.Person, (f, person) => f with { Person = person ?? "" } },
        { Column.Key("age_band", ListName.AgeBand), f => f.AgeBand, (f, band) => f with { AgeBand = band } },
        { Column.Key("gender", ListName.Gender), f => f.Gender, (f, gender) => f with { Gender = gender } },
        { Column.Key("ethnicity", ListName.Ethnicity), f => f.Ethnicity, (f, ethnicity) => f with { Ethnicity = ethnicity } },
        { Column.Key("disability", ListName.Disability), f => f.Disability, (f, disability) => f with { Disability = disability } },
        { Column.Key("sexual_orientation", ListName.SexualOrientation), f => f.SexualOrientation, (f, key) => f with { SexualOrientation = key } },
    };

    public static InterchangeFile File { get; } = new("people.csv", false, [.. Fields]);

    /// <summary>What a row says.</summary>
    public static MonitoringFacts Facts(Row row) => Fields.Read(row, null, Addresses.None);

    public static string?[] Cells(MonitoringFacts facts) => Fields.Cells(facts, Addresses.None);
}
