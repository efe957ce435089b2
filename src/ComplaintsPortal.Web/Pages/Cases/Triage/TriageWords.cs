using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Web.TagHelpers;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>The answers of triage as a page says them.</summary>
internal static class TriageWords
{
    /// <summary>Yes or no.</summary>
    public static IEnumerable<Option> YesOrNo { get; } = [new("true", "Yes"), new("false", "No")];

    /// <summary>Who complains.</summary>
    public static IEnumerable<Option> Standings { get; } = Enum.GetValues<Standing>().Select(one => new Option(one.ToString(), Words(one), Hint(one)));

    /// <summary>What it is about.</summary>
    public static IEnumerable<Option> Matters { get; } = Enum.GetValues<Matter>().Select(one => new Option(one.ToString(), Words(one), Hint(one)));

    /// <summary>What goes on beside it.</summary>
    public static IEnumerable<Option> AllProceedings { get; } = Enum.GetValues<Proceedings>().Select(one => new Option(one.ToString(), Words(one), Hint(one)));

    /// <summary>Whether that would be prejudiced.</summary>
    public static IEnumerable<Option> Prejudices { get; } = Enum.GetValues<Prejudice>().Select(one => new Option(one.ToString(), Words(one)));

    public static string Words(Standing standing) => standing.InWords();

    public static string Words(Matter matter) => matter.InWords();

    public static string Words(Proceedings proceedings) => proceedings.InWords();

    public static string Words(Prejudice prejudice) => prejudice.InWords();

    public static string? Words(bool? answer) => answer switch { true => "Yes", false => "No", null => null };

    private static string? Hint(Standing standing) => standing switch
    {
        Standing.Child => "Looked after or in need; in their own right, with an advocate if they wish",
        Standing.FosterCarer => "Also one placed through an independent agency",
        Standing.SufficientInterest => "The council decides this as soon as possible (regulation 6)",
        _ => null,
    };

    private static string? Hint(Matter matter) => matter switch
    {
        Matter.PartThree => "Part 3 of the Children Act 1989: assessments, services, accommodation, placements, direct payments",
        Matter.ListedFunction => "The functions of Parts 4 and 5 that regulation 3 lists",
        Matter.UnlistedFunction => "For example, child protection enquiries and conferences (section 47), or court reports",
        _ => null,
    };

    private static string? Hint(Proceedings proceedings) => proceedings switch
    {
        Proceedings.CourtOrTribunal => "Or the complainant has said in writing that they will go to one",
        Proceedings.OngoingAssessment => "This is no ground for declining a complaint",
        _ => null,
    };
}
