using System.Globalization;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Rules;

/// <summary>One of the rules that the law leaves to the council, or on which the sources disagree, in words.</summary>
/// <param name="Property">The property of <see cref="CouncilRuleFacts"/>.</param>
/// <param name="Question">What is decided.</param>
/// <param name="Explanation">What hangs on it, and why the safe choice is safe.</param>
/// <param name="Authority">The regulation or paragraph.</param>
/// <param name="Answer">What the council's decisions say of it, in words.</param>
public sealed record CouncilSetting(string Property, string Question, string Explanation, Citation Authority, Func<CouncilRuleFacts, string> Answer)
{
    /// <summary>Whether the sources disagree on it or could not be read in full.</summary>
    public bool Contested { get; init; }

    /// <summary>The procedure to whose rules it belongs; null for every complaint.</summary>
    public string? Procedure { get; init; }

    /// <summary>The stage to whose rules it belongs.</summary>
    public int? Stage { get; init; }

    /// <summary>What a council begins with.</summary>
    public string Safe => Answer(new CouncilRules().Facts);

    /// <summary>Whether the council decided otherwise.</summary>
    public bool Departs(CouncilRuleFacts facts) => Answer(facts) != Safe;

    /// <summary>All of them, in the order in which a council is asked.</summary>
    public static IReadOnlyList<CouncilSetting> All { get; } =
    [
        new(
            nameof(CouncilRuleFacts.Outcome), "How does the outcome of a stage follow from its findings?",
            "Published reports show both ways. One point upheld must not be lost behind several that were not.",
            new Worded($"{new Guidance()}; practice of councils"), facts => InWords(facts.Outcome)) { Contested = true },
        new(
            nameof(CouncilRuleFacts.StageOneWithoutPoints), "May stage 1 be concluded as upheld or not upheld without points of complaint?",
            "Each point is answered, and the outcome follows from the findings. Without points nobody can see on what it rests.",
            new Worded($"{new Guidance()}; {new Code("6.7")}"),
            facts => facts.StageOneWithoutPoints ? "Yes, at stage 1" : "No, every point needs a finding") { Contested = true },
        new(
            nameof(CouncilRuleFacts.StageTwoWindowDays), "Within how many working days is the complainant invited to ask for stage 2?",
            "The regulations set no limit. A later request is not refused for being late.",
            new Worded($"{new Guidance()}; {new Regulation(15)}"), facts => Days(facts.StageTwoWindowDays)) { Procedure = Statutory, Stage = 1 },
        new(
            nameof(CouncilRuleFacts.StageOneFromInterestDecision), "Does stage 1 start when sufficient interest was decided?",
            "Where that has to be decided. The day of receipt is never later, so it breaks no limit on either reading.",
            new Regulation(14), facts => facts.StageOneFromInterestDecision ? "Yes, on the day of that decision" : "No, on the day of receipt")
        { Contested = true, Procedure = Statutory, Stage = 1 },
        new(
            nameof(CouncilRuleFacts.StageTwoFromSettledRecord), "Does stage 2 start when the written record of an oral request was settled?",
            "The Ombudsman usually counts from the request, which is never later.",
            new Regulations("16 and 17"),
            facts => facts.StageTwoFromSettledRecord ? "Yes, on the day on which it was settled" : "No, on the day of the request")
        { Contested = true, Procedure = Statutory, Stage = 2 },
        new(
            nameof(CouncilRuleFacts.PanelPapersDays), "How many working days before the panel meets do its papers go out?",
            "So that the complainant can read them and find an advocate.",
            new Guidance(), facts => Days(facts.PanelPapersDays)) { Contested = true, Procedure = Statutory, Stage = 3 },
        new(
            nameof(CouncilRuleFacts.ChairFreeYears), "For how many years must the chair of a panel not have been a member or officer of the council?",
            "The regulations bar members and officers of today. The guidance looks further back.",
            new Guidance(), facts => Counted(facts.ChairFreeYears, "year")) { Contested = true, Procedure = Statutory, Stage = 3 },
        new(
            nameof(CouncilRuleFacts.PanelsMeetRemotely), "Do panels meet remotely unless the complainant asks otherwise?",
            "The guidance of 2006 does not provide for it. Some councils do it and record what the complainant prefers.",
            new Guidance(), facts => facts.PanelsMeetRemotely ? "Yes" : "No, face to face") { Procedure = Statutory, Stage = 3 },
    ];

    private const string Statutory = DefaultProcedures.ChildrenAct;

    /// <summary>How an outcome follows, in words.</summary>
    public static string InWords(OutcomeRule rule) => rule switch
    {
        OutcomeRule.AnyPointUpheld => "Any point upheld makes it at least partially upheld",
        _ => "What most of the points found",
    };

    private static string Days(int days) => Counted(days, "working day");

    private static string Counted(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
