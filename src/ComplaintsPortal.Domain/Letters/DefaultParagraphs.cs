namespace ComplaintsPortal.Domain.Letters;

/// <summary>The standard paragraphs that a new database starts with, in our own words. A council's managers change them.</summary>
public static class DefaultParagraphs
{
    private static readonly (string Key, string Name, string Plain, string ForYoungPeople)[] InOrder =
    [
        ("apology", "Apology",
            "We are sorry that this happened, and for the distress that it caused. It should not have happened, and we set out below what we do about it.",
            "We are sorry. This should not have happened. Below we tell you what we are doing to put it right."),
        ("advocacy", "Advocacy",
            "A child or young person has the right to an advocate, free of charge. An advocate helps them to say what they want. Ask us to arrange one.",
            "You can have an advocate. An advocate is on your side, helps you to say what you want to say, and is free. Ask us and we will find one for you."),
        ("ombudsman", "The Ombudsman",
            "The Local Government and Social Care Ombudsman looks at complaints about councils. It is independent and free: www.lgo.org.uk or 0300 061 0614.",
            "The Ombudsman checks whether we treat people fairly. The Ombudsman does not work for us, and it is free: www.lgo.org.uk or 0300 061 0614."),
        ("going-on", "How to go on",
            "If you are not satisfied with this answer, please tell us which part of it, and what you would like to happen. A letter or a call will do.",
            "If you are not happy with our answer, tell us which part. You can call us, write to us or ask your advocate to tell us."),
    ];

    /// <summary>All of them, in the order in which a response has them.</summary>
    public static IReadOnlyList<StandardParagraph> All() =>
    [
        .. InOrder.Select((one, place) =>
            new StandardParagraph(one.Key, new ParagraphTerms(one.Name, one.Plain, one.ForYoungPeople) { Position = place })),
    ];
}
