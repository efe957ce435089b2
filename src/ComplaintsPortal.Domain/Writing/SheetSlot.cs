namespace ComplaintsPortal.Domain.Writing;

/// <summary>The places for words on the sheet with which a report goes before a committee, in their order.</summary>
public static class SheetSlot
{
    private const string Regulations = "the Children Act 1989 Representations Procedure (England) Regulations 2006";

    public static readonly ReportSlot To = new("sheet-to", "To", "The committee, or the member of the cabinet, that receives the report.");

    public static readonly ReportSlot Meeting = new("sheet-meeting", "Date of meeting", "The day on which the report is received.");

    public static readonly ReportSlot From = new("sheet-from", "From", "Who presents it. Left empty, it is the council's team.");

    public static readonly ReportSlot Divisions = new("sheet-divisions", "Electoral divisions affected", "The divisions that the report concerns.")
    {
        Usual = "All",
    };

    public static readonly ReportSlot KeyDecision = new("sheet-key-decision", "Key decision", "Whether the committee is asked for a key decision.")
    {
        Usual = "No",
    };

    public static readonly ReportSlot ForwardPlan = new("sheet-forward-plan", "Forward plan reference", "Its number in the forward plan.")
    {
        Usual = "Not applicable",
    };

    public static readonly ReportSlot Purpose = new("sheet-purpose", "Purpose", "Why the report comes before the committee.")
    {
        Usual = "This report tells members how complaints and other feedback about children's services were handled. "
            + $"Regulation 13 of {Regulations} asks for such a report on each year.",
    };

    public static readonly ReportSlot Recommendation = new("sheet-recommendation", "Recommendation", "What members are asked to do.")
    {
        Usual = "Members are asked to note the report.",
    };

    public static readonly ReportSlot Background = new("sheet-background", "Background",
        "How the report came about. Left empty, it is the report's introduction.");

    public static readonly ReportSlot MainIssues = new("sheet-main-issues", "Main issues",
        "What matters most in the report. Left empty, it is what members should know.");

    public static readonly ReportSlot Alternatives = new("sheet-alternatives", "Alternatives considered", "What else could be decided, and why not.")
    {
        Usual = "None: the regulations ask for the report.",
    };

    public static readonly ReportSlot Finance = new("sheet-finance", "Financial implications",
        "What the report means for the council's money. The payments of the period stand below it.");

    public static readonly ReportSlot Equality = new("sheet-equality", "Equality implications",
        "What the report means for equality. The monitoring of those who complained stands below it.");

    public static readonly ReportSlot Legal = new("sheet-legal", "Legal implications", "What the report means in law.")
    {
        Usual = $"Regulation 13 of {Regulations} asks for a report on each year. The report itself decides nothing.",
    };

    public static readonly ReportSlot DataProtection = new("sheet-data-protection", "Data protection implications",
        "What the report means for people's data.")
    {
        Usual = "The report names no complainant and no child, and small numbers of equality monitoring are hidden in it.",
    };

    public static readonly ReportSlot Other = new("sheet-other", "Other implications", "Such as risk, health or the environment. Left empty, it is left out.");

    public static readonly ReportSlot Sources = new("sheet-sources", "Source documents",
        "What the report rests on. The report itself is named in any case.");

    public static readonly ReportSlot Contact = new("sheet-contact", "Contact",
        "Who answers questions about the report. Left empty, it is the report's contact.");

    /// <summary>What stands at the top, a line each.</summary>
    public static IReadOnlyList<ReportSlot> Lines { get; } = [To, Meeting, From, Divisions, KeyDecision, ForwardPlan];

    /// <summary>What the report implies, each under a heading of its own.</summary>
    public static IReadOnlyList<ReportSlot> Implications { get; } = [Finance, Equality, Legal, DataProtection, Other];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ReportSlot> All { get; } =
        [.. Lines, Purpose, Recommendation, Background, MainIssues, Alternatives, .. Implications, Sources, Contact];
}
