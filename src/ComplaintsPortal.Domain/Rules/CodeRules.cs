using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Rules;

/// <summary>The Ombudsman's Complaint Handling Code: what it asks for besides its limits.</summary>
internal static class CodeRules
{
    internal static IEnumerable<BookRule> All =>
    [
        ByCode(null, "A complaint is an expression of dissatisfaction, however made; the word is not needed", "1.4 and 1.5"),
        ByCode(null, "Requests for a service are recorded, monitored and reviewed", "1.8"),
        ByCode(null, "A complaint is accepted unless there is a valid reason, case by case", "2.1"),
        ByCode(null, "A complaint is accepted within 12 months after the matter arose or became known; later at discretion",
            "2.2") with { Limit = "12 months" },
        ByCode(null, "Whoever is refused is told why, and that they may go to the Ombudsman", "2.3 to 2.5"),
        ByCode(null, "There is no stage before stage 1 and none of another name", "5.2"),
        ByCode(null, "Where it will be late, the complainant is told when and why", "5.5"),
        ByCode(null, "Adjustments for disabled people are recorded and kept under review", "5.6"),
        ByCode(null, "Going on is not refused without a valid reason", "5.7"),
        ByCode(null, "What was promised says what and by when, and is followed to its end", "7.2 to 7.5"),
        ByCode(null, "A report on performance and improvement, with a self-assessment, is published each year with the response of the members", "8.1 and 8.2"),
        ByCode(null, "A member responsible for complaints sees figures and themes regularly", "9.5 to 9.7"),
        ByCode(1, "The response comes when the answer is known, not when the actions are done", "6.6"),
        ByCode(1, "The response answers each point, with reasons and the law or policy", "6.7"),
        ByCode(1, "An extension of more than 10 further days needs a good reason, which is explained", "6.4"),
        ByCode(1, "A late acknowledgement does not postpone the response: it counts from the last day for acknowledging", "6.2 and 6.3"),
        ByCode(1, "With an extension the complainant is told about the Ombudsman", "6.5"),
        ByCode(2, "Nobody is asked for a reason to go on", new CodeSection(6)),
        ByCode(2, "Somebody else than at stage 1 considers it", new CodeSection(6)),
    ];

    private static BookRule ByCode(int? stage, string sentence, string clause) => ByCode(stage, sentence, new Code(clause));

    private static BookRule ByCode(int? stage, string sentence, Citation authority) => new(DefaultProcedures.Code, stage, sentence, authority);
}
