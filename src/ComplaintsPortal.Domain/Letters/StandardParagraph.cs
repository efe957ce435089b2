namespace ComplaintsPortal.Domain.Letters;

/// <summary>Words that many responses need, in our own: whoever writes puts them in where they fit and makes them theirs.</summary>
/// <param name="Name">What it is for: "Apology".</param>
/// <param name="Plain">Its words to an adult.</param>
/// <param name="ForYoungPeople">Its words to a child or young person.</param>
public sealed record StandardParagraph(string Name, string Plain, string ForYoungPeople)
{
    /// <summary>All of them, in the order in which a response has them.</summary>
    public static IReadOnlyList<StandardParagraph> All { get; } =
    [
        new("Apology",
            "We are sorry that this happened, and for the distress that it caused. It should not have happened, and we set out below what we do about it.",
            "We are sorry. This should not have happened. Below we tell you what we are doing to put it right."),
        new("Advocacy",
            "A child or young person has the right to an advocate, free of charge. An advocate helps them to say what they want. Ask us to arrange one.",
            "You can have an advocate. An advocate is on your side, helps you to say what you want to say, and is free. Ask us and we will find one for you."),
        new("The Ombudsman",
            "The Local Government and Social Care Ombudsman looks at complaints about councils. It is independent and free: www.lgo.org.uk or 0300 061 0614.",
            "The Ombudsman checks whether we treat people fairly. The Ombudsman does not work for us, and it is free: www.lgo.org.uk or 0300 061 0614."),
        new("How to go on",
            "If you are not satisfied with this answer, please tell us which part of it, and what you would like to happen. A letter or a call will do.",
            "If you are not happy with our answer, tell us which part. You can call us, write to us or ask your advocate to tell us."),
    ];

    /// <summary>Its words for that reader.</summary>
    public string For(LetterVariant variant) => variant is LetterVariant.YoungPerson ? ForYoungPeople : Plain;
}
