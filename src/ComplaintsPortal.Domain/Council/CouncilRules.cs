namespace ComplaintsPortal.Domain.Council;

/// <summary>
/// What this council has decided where the law leaves it open, or where the sources disagree. There is one; each rule begins with
/// the safe choice. Limits of stages are not here: they belong to the council's procedures.
/// </summary>
public sealed class CouncilRules
{
    /// <summary>The most working days within which stage 2 may be asked for.</summary>
    public const int MostWindowDays = 250;

    /// <summary>The most working days before a panel that its papers go out.</summary>
    public const int MostPapersDays = 30;

    /// <summary>The most years for which a chair must have been free of the council.</summary>
    public const int MostFreeYears = 20;

    /// <summary>The database's key; the only row has 1.</summary>
    public int Id { get; private set; } = 1;

    /// <summary>
    /// How the outcome of a stage follows from its findings. Safe: any point upheld makes the stage at least partially upheld.
    /// </summary>
    public OutcomeRule Outcome { get; private set; } = OutcomeRule.AnyPointUpheld;

    /// <summary>
    /// Working days within which the complainant is invited to ask for stage 2 (guidance). Advisory: a later request is not refused for being late.
    /// </summary>
    public int StageTwoWindowDays { get; private set; } = 20;

    /// <summary>Working days before the panel meets by which its papers go out (guidance, contested).</summary>
    public int PanelPapersDays { get; private set; } = 10;

    /// <summary>Years for which the chair of a panel must not have been a member or officer of the council (guidance, contested).</summary>
    public int ChairFreeYears { get; private set; } = 3;

    /// <summary>
    /// Whether stage 1 starts on the day on which sufficient interest was decided, where that had to be decided (regulation 14,
    /// contested). Safe: no, it starts on the day of receipt, which is never later.
    /// </summary>
    public bool StageOneFromInterestDecision { get; private set; }

    /// <summary>
    /// Whether stage 2 starts on the day on which the written record of an oral request was settled (regulation 17, contested).
    /// Safe: no, it starts on the day of the request, which is never later.
    /// </summary>
    public bool StageTwoFromSettledRecord { get; private set; }

    /// <summary>Whether panels meet remotely unless the complainant asks otherwise; the guidance of 2006 does not provide for it. Safe: no.</summary>
    public bool PanelsMeetRemotely { get; private set; }

    /// <summary>
    /// Whether stage 1 of a complaint may be concluded as upheld or not upheld without points of complaint. Safe: no, what was found
    /// rests on a finding for each point.
    /// </summary>
    public bool StageOneWithoutPoints { get; private set; }

    /// <summary>Replaces all of them.</summary>
    public void Decide(CouncilRuleFacts facts)
    {
        (Outcome, StageTwoWindowDays, PanelPapersDays, ChairFreeYears) =
            (facts.Outcome, facts.StageTwoWindowDays, facts.PanelPapersDays, facts.ChairFreeYears);
        (StageOneFromInterestDecision, StageTwoFromSettledRecord, PanelsMeetRemotely, StageOneWithoutPoints) =
            (facts.StageOneFromInterestDecision, facts.StageTwoFromSettledRecord, facts.PanelsMeetRemotely, facts.StageOneWithoutPoints);
    }

    /// <summary>All of them, as they stand.</summary>
    public CouncilRuleFacts Facts => new(
        Outcome, StageTwoWindowDays, PanelPapersDays, ChairFreeYears, StageOneFromInterestDecision, StageTwoFromSettledRecord, PanelsMeetRemotely)
    {
        StageOneWithoutPoints = StageOneWithoutPoints,
    };
}

/// <summary>The council's decisions as a form and the interchange format state them.</summary>
public sealed record CouncilRuleFacts(
    OutcomeRule Outcome, int StageTwoWindowDays, int PanelPapersDays, int ChairFreeYears, bool StageOneFromInterestDecision,
    bool StageTwoFromSettledRecord, bool PanelsMeetRemotely)
{
    /// <summary>Whether stage 1 may be concluded without points.</summary>
    public bool StageOneWithoutPoints { get; init; }
}

/// <summary>How the outcome of a stage follows from the findings on its points.</summary>
public enum OutcomeRule
{
    /// <summary>Every point upheld: upheld. Any point upheld or partially upheld: partially upheld. Otherwise not upheld.</summary>
    AnyPointUpheld,

    /// <summary>What most of the points found; where two findings are equally many, partially upheld.</summary>
    MostPoints,
}
