namespace ComplaintsPortal.Domain.Reporting;

/// <summary>A part of the annual report that the council can move, leave out or add tables to. The set is closed.</summary>
public sealed class ReportSection
{
    /// <summary>The lines of the executive summary.</summary>
    public static readonly ReportSection Summary = new("summary", "Executive summary");

    /// <summary>Everything that arrived.</summary>
    public static readonly ReportSection Received = new("received", "What arrived")
    {
        Authority = "Regulation 13(1)(a): each representation received",
    };

    /// <summary>The same figures over several years.</summary>
    public static readonly ReportSection Trends = new("trends", "Over the years");

    /// <summary>The time taken, procedure beside procedure.</summary>
    public static readonly ReportSection Timeliness = new("timeliness", "Time taken, side by side")
    {
        Authority = "Regulation 13(1)(c): whether the limits were kept",
    };

    /// <summary>Each stage of each procedure for complaints, a part of its own.</summary>
    public static readonly ReportSection Complaints = new("complaints", "Complaints, stage by stage")
    {
        Authority = "Regulation 13(1)(a) to (c): each representation received, its outcome, and whether the limits were kept",
    };

    /// <summary>What was refused on arrival or withdrawn before being accepted.</summary>
    public static readonly ReportSection NotProgressed = new("not-progressed", "Refused or withdrawn before being accepted");

    /// <summary>Representations that are no complaints.</summary>
    public static readonly ReportSection Representations = new("representations", "Representations")
    {
        Authority = "Regulation 13(1)(a): each representation received",
    };

    /// <summary>Enquiries.</summary>
    public static readonly ReportSection Enquiries = new("enquiries", "Enquiries");

    /// <summary>Compliments and comments.</summary>
    public static readonly ReportSection Compliments = new("compliments", "Compliments and comments");

    /// <summary>The Ombudsman's cases.</summary>
    public static readonly ReportSection Ombudsman = new("ombudsman", "The Ombudsman");

    /// <summary>Records that belong to no other kind.</summary>
    public static readonly ReportSection Other = new("other", "Other records");

    /// <summary>Themes, kinds and findings, point by point.</summary>
    public static readonly ReportSection Points = new("points", "What complaints were about");

    /// <summary>Actions and payments.</summary>
    public static readonly ReportSection Learning = new("learning", "Learning and payments");

    /// <summary>Acknowledgements, advocacy, panels, late requests, refusals and remedies: how the procedure was kept.</summary>
    public static readonly ReportSection Conduct = new("conduct", "How the procedure was kept");

    /// <summary>Complaints beside the number of children with whom a service works.</summary>
    public static readonly ReportSection Caseloads = new("caseloads", "Complaints beside the services' caseloads");

    /// <summary>Age, gender, ethnicity, disability and sexual orientation of those who complained.</summary>
    public static readonly ReportSection Monitoring = new("monitoring", "Equality monitoring");

    /// <summary>What words and numbers mean.</summary>
    public static readonly ReportSection Counting = new("counting", "How the figures are counted");

    /// <summary>Whether everything adds up.</summary>
    public static readonly ReportSection Reconciliation = new("reconciliation", "Appendix: do the figures add up?");

    private ReportSection(string key, string name) => (Key, Name) = (key, name);

    /// <summary>All of them, in the order in which a report has them where the council chose no other.</summary>
    public static IReadOnlyList<ReportSection> All { get; } =
    [
        Summary, Received, Trends, Timeliness, Complaints, NotProgressed, Representations, Enquiries, Compliments, Ombudsman, Other, Points, Learning,
        Conduct, Caseloads, Monitoring, Counting, Reconciliation,
    ];

    /// <summary>As written: <c>not-progressed</c>.</summary>
    public string Key { get; }

    /// <summary>What a person reads, and the heading where it has one heading.</summary>
    public string Name { get; }

    /// <summary>
    /// What of regulation 13 of the Children Act 1989 Representations Procedure (England) Regulations 2006 it answers; null where that asks for
    /// nothing of it.
    /// </summary>
    public string? Authority { get; private init; }

    /// <summary>Whether the regulations ask for it: then it is left out only with a reason, which the report prints.</summary>
    public bool IsStatutory => Authority is not null;

    /// <summary>The part that is written so, or null.</summary>
    public static ReportSection? Find(string? key) => All.FirstOrDefault(section => section.Key == key);

    /// <summary>The part as written.</summary>
    public override string ToString() => Key;
}
