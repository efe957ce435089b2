namespace ComplaintsPortal.Domain.Figures;

/// <summary>
/// What every word of a figure means, in a sentence for whoever reads it: the measures, the facets, their fixed members and the cohorts.
/// Members that come from the council's lists are what the council calls them.
/// </summary>
public static class Glossary
{
    private const string AsThen = "as was known at the end of the period";

    private static readonly Dictionary<Measure, string> Measures = new()
    {
        [Measure.Received] = "Stages of accepted cases that were received in the period.",
        [Measure.BroughtForward] = "Stages of accepted cases that were received before the period and were still open when it began.",
        [Measure.WorkedOn] = "Stages that were received in the period or brought forward into it: everything on which there was work to do.",
        [Measure.Concluded] = "Stages that were concluded in the period, whenever they were received. One that was reopened later counts once, when it was "
            + "first concluded.",
        [Measure.Responded] = "Of the stages concluded in the period, those whose outcome is a response. A withdrawal, for one, is not.",
        [Measure.Ongoing] = "Stages received by the end of the period and not concluded by then.",
        [Measure.NotProgressed] = "Cases, not stages, that were received in the period and rejected, or withdrawn before they were accepted.",
        [Measure.Reopenings] = "Stages that were reopened in the period after a response, each time counted. Outcome and fault are those of the round that "
            + $"began, {AsThen}.",
        [Measure.Issues] = "Points of complaint on the stages that were concluded in the period. A stage may have several.",
        [Measure.Payments] = "Pounds that were paid in the period.",
        [Measure.Caseload] = "The number that the council gave for that financial year: what the other figures are seen against. Nothing is counted.",
        [Measure.ActionsAgreed] = "Learning actions that were promised in the period.",
        [Measure.ActionsCompleted] = "Learning actions that were done in the period.",
        [Measure.ActionsOverdue] = "Learning actions whose date had passed at the end of the period, and which were not done by then.",
    };

    private static readonly Dictionary<Facet, string> Facets = new()
    {
        [Facet.Procedure] = "The procedure under which the case is handled.",
        [Facet.Kind] = "What sort of record it is: a complaint, an enquiry, a compliment and so on. A kind may have several procedures.",
        [Facet.Complainant] = "Who complained, as a sort of person: a parent, a care leaver.",
        [Facet.Child] = "Whether it was a child or young person who complained. Nothing recorded counts as no.",
        [Facet.Subject] = "How the child stands whom it is about: in care, in need.",
        [Facet.Division] = "The division to which the case belongs, with all services and teams below it.",
        [Facet.Service] = "The service to which it belongs, with everything below it. A case stands at the most specific place that it names.",
        [Facet.Team] = "The team to which it belongs.",
        [Facet.District] = "The district in which it arose.",
        [Facet.Channel] = "How it reached the council.",
        [Facet.Advocate] = "Whether an advocate helped. Nothing recorded counts as no.",
        [Facet.AdvocacyProvider] = "Who provided the advocate.",
        [Facet.Repeat] = "Whether the same complainant had an accepted complaint that was received on an earlier date.",
        [Facet.AgeBand] = "The complainant's age, as told for equality monitoring.",
        [Facet.Gender] = "The complainant's gender, as told for equality monitoring.",
        [Facet.Ethnicity] = "The complainant's ethnicity, as told for equality monitoring.",
        [Facet.Disability] = "Whether the complainant is disabled, as told for equality monitoring.",
        [Facet.SexualOrientation] = "The complainant's sexual orientation, as told for equality monitoring.",
        [Facet.Stage] = "The number of the stage.",
        [Facet.Outcome] = $"How the stage ended, {AsThen}. What was open then has none.",
        [Facet.Fault] = "Whether fault was found: the outcome is one that the council's list marks so, such as upheld or upheld in part.",
        [Facet.Extended] = "Whether more time was agreed.",
        [Facet.Reopened] = "Whether, and how often, the stage was reopened after its response.",
        [Facet.EscalationReason] = "Why the complainant went on to this stage.",
        [Facet.Timeliness] = "Whether the limit that was agreed was kept: the ordinary one, or of an extended stage the date that was agreed.",
        [Facet.LatenessReason] = "Why the stage was late, where that was said: a stage in time has none.",
        [Facet.LatenessService] = "The service that was responsible for the stage being late, where that was said.",
        [Facet.Band] = "How many working days it took, whatever was agreed.",
        [Facet.ClockBasis] = "The event from which the working days are counted.",
        [Facet.Theme] = "What a point of complaint, or a learning action, is about.",
        [Facet.Classification] = "How a point of complaint is classified.",
        [Facet.Finding] = "What was found of a point of complaint.",
        [Facet.Triage] = "What was decided about a case that did not progress.",
        [Facet.TriageReason] = "Why it did not progress.",
        [Facet.Category] = "What a payment was for.",
        [Facet.Caseload] = "Which number the council gave.",
    };

    private static readonly Dictionary<(Facet Facet, string Member), string> Members = new()
    {
        [(Facet.Reopened, Facet.No)] = "Never reopened by the end of the period.",
        [(Facet.Reopened, Member.Reopened.Once)] = "Reopened one time.",
        [(Facet.Reopened, Member.Reopened.Multiple)] = "Reopened more than one time.",
        [(Facet.Timeliness, Member.Timeliness.OnTime)] = "Concluded by its due date.",
        [(Facet.Timeliness, Member.Timeliness.Late)] = "Concluded after its due date.",
        [(Facet.Timeliness, Member.Timeliness.Open)] = "Open at the end of the period, and not past its due date then.",
        [(Facet.Timeliness, Member.Timeliness.Overdue)] = "Open at the end of the period, and past its due date then.",
        [(Facet.Timeliness, Facet.None)] = "Without a clock.",
        [(Facet.Band, Member.Band.Standard)] = "Concluded within the ordinary limit.",
        [(Facet.Band, Member.Band.Maximum)] = "Concluded after the ordinary limit and within the longest.",
        [(Facet.Band, Member.Band.Over)] = "Concluded after the longest limit.",
        [(Facet.Band, Facet.None)] = "Without a clock, or still open at the end of the period.",
        [(Facet.ClockBasis, Member.ClockBasis.Request)] = "The day on which it was asked for.",
        [(Facet.ClockBasis, Member.ClockBasis.Acknowledgement)] = "The day on which it was acknowledged.",
        [(Facet.ClockBasis, Member.ClockBasis.Statement)] = "The day on which the statement of complaint was agreed.",
        [(Facet.ClockBasis, Member.ClockBasis.Record)] = "The day on which the written record of an oral request was settled.",
        [(Facet.ClockBasis, Member.ClockBasis.Interest)] = "The day on which sufficient interest was decided.",
        [(Facet.ClockBasis, Member.ClockBasis.Own)] = "Another day, for a reason that is recorded.",
        [(Facet.ClockBasis, Facet.None)] = "Without a clock.",
        [(Facet.Triage, Member.Triage.Rejected)] = "Rejected on arrival.",
        [(Facet.Triage, Member.Triage.Withdrawn)] = "Withdrawn before it was accepted.",
    };

    /// <summary>Words that are used of every figure, each with its meaning, in the order in which they are best read.</summary>
    public static IReadOnlyList<(string Term, string Meaning)> Terms { get; } =
    [
        ("Figure", "A measure over a period, narrowed by facets: one number with one definition, wherever it is shown."),
        ("Cohort", "The records that a figure is counted from. Received, concluded and worked on are three different ones: two numbers can only be "
            + "set against each other where their cohort is the same."),
        ("Period", "Two dates, both included: a financial year (2021-22, from 1 April to 31 March), a quarter of one (2021-22 Q1, April to June), or any "
            + "two dates (2021-04-01..2021-09-30)."),
        ("As known at the end", "A figure is what was known on the last day of its period and never changes afterwards: what was concluded later "
            + "counts as open in it."),
        ("Stage", "One stage of one case. Most measures count stages and not cases, so that a complaint that went on counts at each stage."),
        ("Not recorded", "The member of a facet for what nobody recorded, so that the members add up to the whole."),
        ("Suppressed", "A number from 1 to 4, or one from which such a number could be worked out, is not shown to those who may be kept from a case."),
    ];

    /// <summary>What a measure counts.</summary>
    public static string Of(Measure measure) => Measures[measure];

    /// <summary>By what a facet narrows.</summary>
    public static string Of(Facet facet) => Facets[facet];

    /// <summary>What a member of a facet means, where its name does not say it; null otherwise, and for what comes from the council's lists.</summary>
    public static string? Of(Facet facet, string member) => Members.GetValueOrDefault((facet, member));
}
