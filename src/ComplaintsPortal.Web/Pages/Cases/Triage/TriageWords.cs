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

    public static string Words(Standing standing) => standing switch
    {
        Standing.Child => "The child or young person",
        Standing.Parent => "A parent",
        Standing.ParentalResponsibility => "Another person with parental responsibility",
        Standing.FosterCarer => "A foster carer",
        Standing.SpecialGuardian => "A special guardian",
        Standing.Adoptive => "Somebody adopted, or an adoptive or prospective adoptive parent",
        Standing.CareLeaver => "A care leaver",
        Standing.SufficientInterest => "Somebody else who may have sufficient interest in the child's welfare",
        _ => "None of these",
    };

    public static string Words(Matter matter) => matter switch
    {
        Matter.PartThree => "Support for a child or family, or being looked after",
        Matter.ListedFunction => "A care, supervision, contact, assessment or emergency protection order",
        Matter.Adoption => "Adoption",
        Matter.SpecialGuardianship => "Special guardianship support",
        Matter.LeavingCare => "Leaving care",
        Matter.UnlistedFunction => "Another function of children's social care",
        Matter.NotSocialCare => "Not children's social care at all",
        Matter.AnotherBody => "Something that another body answers for",
        Matter.RequestForService => "A request for a service, and no complaint yet",
        Matter.Enquiry => "A question or an enquiry",
        Matter.Praise => "Thanks or praise",
        _ => "A worry about a child's safety, and nothing else",
    };

    public static string Words(Proceedings proceedings) => proceedings switch
    {
        Proceedings.None => "Nothing that is known of",
        Proceedings.CourtOrTribunal => "A court or tribunal",
        Proceedings.Disciplinary => "The council's disciplinary proceedings",
        Proceedings.Criminal => "A criminal investigation or proceedings",
        _ => "An assessment or other work of the council",
    };

    public static string Words(Prejudice prejudice) => prejudice switch
    {
        Prejudice.Not => "No",
        Prejudice.InPart => "Yes, some of it would",
        _ => "Yes, all of it would",
    };

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
