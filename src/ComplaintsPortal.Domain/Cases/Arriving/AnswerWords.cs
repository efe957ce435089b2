namespace ComplaintsPortal.Domain.Cases.Arriving;

/// <summary>The answers of triage in words.</summary>
public static class AnswerWords
{
    /// <summary>Who complains.</summary>
    public static string InWords(this Standing standing) => standing switch
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

    /// <summary>What it is about.</summary>
    public static string InWords(this Matter matter) => matter switch
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

    /// <summary>What goes on beside it.</summary>
    public static string InWords(this Proceedings proceedings) => proceedings switch
    {
        Proceedings.None => "Nothing that is known of",
        Proceedings.CourtOrTribunal => "A court or tribunal",
        Proceedings.Disciplinary => "The council's disciplinary proceedings",
        Proceedings.Criminal => "A criminal investigation or proceedings",
        _ => "An assessment or other work of the council",
    };

    /// <summary>Whether that would be prejudiced.</summary>
    public static string InWords(this Prejudice prejudice) => prejudice switch
    {
        Prejudice.Not => "No",
        Prejudice.InPart => "Yes, some of it would",
        _ => "Yes, all of it would",
    };
}
