using System.Globalization;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Writing;

/// <summary>A place in a report where the council's own words stand.</summary>
/// <param name="Key">As an address and a data set write it: <c>themes</c>, <c>stage-children-act-1</c>.</param>
/// <param name="Name">What a person reads, and the heading where the part has no other.</param>
/// <param name="Asks">What is to be told there.</param>
public sealed record ReportSlot(string Key, string Name, string Asks)
{
    /// <summary>The longest key: that of a procedure, and the number of a stage.</summary>
    public const int KeyLength = 120;

    /// <summary>The longest text of <see cref="YoungPeople"/>, whose version has two pages.</summary>
    public const int YoungPeopleLength = 800;

    /// <summary>The most points of <see cref="Headlines"/>.</summary>
    public const int MostHeadlines = 5;

    public static readonly ReportSlot Headlines = new("headlines", "What members should know",
        "A list of at most five points. It is the first thing that is read, before any table.");

    public static readonly ReportSlot Introduction = new("introduction", "Introduction and legal basis",
        "What the report is about, the law and the guidance that ask for it, and how people can complain.");

    public static readonly ReportSlot Themes = new("themes", "Themes", "What people complained about, and what lies behind it.");

    public static readonly ReportSlot ChildrensVoice = new("childrens-voice", "Children's voice",
        "What children and young people said, in a form in which nobody can be recognised, and what changed because of it.");

    public static readonly ReportSlot Ombudsman = new("ombudsman", "The Ombudsman",
        "What the Ombudsman found, what the council did about it, and the annual letter.");

    public static readonly ReportSlot Advocacy = new("advocacy", "Advocacy",
        "How children were told of advocacy, who provided it, and what stood in its way (section 26A of the Children Act 1989).");

    public static readonly ReportSlot Equality = new("equality", "Equality",
        "What the figures of equality monitoring show, and what was done so that everybody can complain.");

    public static readonly ReportSlot Effectiveness = new("effectiveness", "How well the procedure worked",
        "A review of the effectiveness of the complaints procedure (regulation 13(3) of SI 2006/1738).");

    public static readonly ReportSlot NonCompliance = new("non-compliance", "Where the rules were not kept",
        "Limits that were missed and other departures from the regulations and the Code, why, and what was done (Complaint Handling Code 8.1).");

    public static readonly ReportSlot Objectives = new("objectives", "Objectives met and set",
        "What was planned a year ago and what came of it; what is planned for the year to come.");

    public static readonly ReportSlot Conclusion = new("conclusion", "Conclusion", "What to take away from the year.");

    public static readonly ReportSlot Contact = new("contact", "Contact and how to complain", "How the team is reached, and how a complaint is made.");

    public static readonly ReportSlot YoungPeople = new("young-people", "For children and young people",
        "A few plain words to them, at most 800 characters, in the short version that is theirs. It stands nowhere else.");

    /// <summary>What stands there where nobody wrote anything and the council decided nothing.</summary>
    public string Usual { get; init; } = "";

    /// <summary>Every slot: those of the report, then those of its cover sheet.</summary>
    public static IReadOnlyList<ReportSlot> Everywhere(IEnumerable<Procedure> procedures) => [.. Of(procedures), .. SheetSlot.All];

    /// <summary>The slots of a council's reports in their order: of each stage of a complaint there is one.</summary>
    public static IReadOnlyList<ReportSlot> Of(IEnumerable<Procedure> procedures) =>
    [
        Headlines, Introduction,
        .. procedures.Where(procedure => procedure.Kind == ProcedureKind.Complaint)
            .SelectMany(procedure => procedure.Stages.Select(stage => OfStage(procedure, stage.Number))),
        Ombudsman, Themes, ChildrensVoice, Advocacy, Equality, Effectiveness, NonCompliance, Objectives, Conclusion, Contact,
        YoungPeople,
    ];

    /// <summary>The slot of one stage of a procedure.</summary>
    public static ReportSlot OfStage(Procedure procedure, int number)
    {
        var written = number.ToString(CultureInfo.InvariantCulture);
        return new ReportSlot(
            $"stage-{procedure.Key}-{written}", procedure.Stages.Count == 1 ? procedure.Name : $"{procedure.Name}, stage {written}",
            "What the figures of this stage do not say by themselves: why they moved, and what was done.");
    }
}
