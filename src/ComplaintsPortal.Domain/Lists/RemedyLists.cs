namespace ComplaintsPortal.Domain.Lists;

/// <summary>The default lists of remedies and of what the Ombudsman decides.</summary>
internal static class RemedyLists
{
    /// <summary>Every entry of these lists.</summary>
    public static IEnumerable<ListEntry> All() =>
    [
        // Complaint Handling Code 7.1.
        .. DefaultLists.Plain(ListName.Remedy,
            ("apology", "Apology"), ("explanation", "Explanation"), ("acknowledgement", "Acknowledgement that something went wrong"),
            ("reconsidered-decision", "Decision reconsidered or changed"), ("service-provided", "Service or support provided"),
            ("delay-ended", "Action taken to end a delay"), ("record-amended", "Record amended"), ("other", "Another remedy")),
        .. DefaultLists.Plain(ListName.Payee,
            ("complainant", "Complainant"), ("child", "Child or young person"), ("investigating-officer", "Investigating officer"),
            ("independent-person", "Independent person"), ("panel-member", "Member of a panel"), ("mediator", "Mediator"), ("advocate", "Advocate"),
            ("other", "Somebody else")),

        // The categories of the Ombudsman's annual letter.
        .. DefaultLists.Plain(ListName.OmbudsmanCategory,
            ("not-investigated", "Not investigated in detail"), ("detailed-investigation", "Detailed investigation")),
        .. DefaultLists.Plain(ListName.OmbudsmanDecision,
            ("advice-given", "Advice given"), ("invalid", "Incomplete or invalid"), ("referred-back", "Referred back for local resolution"),
            ("closed-after-enquiries", "Closed after initial enquiries"), ("not-upheld", "Not upheld")),
        new(ListName.OmbudsmanDecision, "upheld", "Upheld") { Fault = true, Position = 5 },
        .. DefaultLists.Plain(ListName.OmbudsmanDecisionType,
            ("fault-injustice", "Fault and injustice"), ("fault-no-injustice", "Fault, no injustice"),
            ("already-remedied", "Fault that the council had already remedied"), ("upheld-early", "Upheld early, on a remedy that the council agreed to")),
        .. DefaultLists.Plain(ListName.OmbudsmanTopic,
            ("education-children", "Education and children's services"), ("adult-care", "Adult care services"), ("corporate", "Corporate and other services"),
            ("housing", "Housing"), ("benefits-tax", "Benefits and tax"), ("other", "Another service")),
    ];
}
