using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>The invented people on the register: who may investigate, who watches that it is fair, who sits on a panel.</summary>
internal static class Independents
{
    internal const string Ines = "Ines Specimen";
    internal const string Howard = "Howard Placeholder";
    internal const string Philippa = "Philippa Fable";
    internal const string Desmond = "Desmond Figment";
    internal const string Winifred = "Winifred Notreal";
    internal const string Hector = "Hector Imagined";
    internal const string Joan = "Joan Supposed";
    internal const string Tomasz = "Tomasz Conjured";

    private const string Agency = "Example Investigations";

    /// <summary>All that the register says of them.</summary>
    internal static IEnumerable<AppointeeFacts> All() =>
    [
        Of(Ines) with { MayInvestigate = true, Organisation = Agency, Availability = "Two cases at a time; away in August" },
        Of(Howard) with { MayInvestigate = true, Organisation = Agency, Interests = "Worked for Anyshire Youth Voice until three years ago" },
        Of(Philippa) with { MayBeIndependentPerson = true, MaySit = true, Availability = "Tuesdays to Thursdays" },
        Of(Desmond) with { MayBeIndependentPerson = true, Interests = "School governor in Otherton" },
        Of(Winifred) with { MayChair = true, MaySit = true, Organisation = "Example Panels" },
        Of(Hector) with { MayChair = true, MaySit = true, Availability = "Any weekday, by video or in person" },
        Of(Joan) with { MaySit = true },
        Of(Tomasz) with { MaySit = true, Availability = "Mondays and Fridays" },
        Of("Sheila Pretend") with { MaySit = true, Tie = CouncilTie.Spouse, Interests = "Married to a member of the council" },
        Of("Gordon Bygone") with { MayInvestigate = true, Retired = true },
    ];

    private static AppointeeFacts Of(string name) => new(name) { Email = $"{name.Replace(' ', '.').ToLowerInvariant()}@independents.example" };
}
