using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Arriving;

/// <summary>Where something that arrived may go.</summary>
public enum Route
{
    /// <summary>The statutory procedure of SI 2006/1738.</summary>
    Statutory,

    /// <summary>The Ombudsman's Complaint Handling Code.</summary>
    Code,

    /// <summary>The council's corporate procedure.</summary>
    Corporate,

    /// <summary>An enquiry.</summary>
    Enquiry,

    /// <summary>A compliment.</summary>
    Compliment,

    /// <summary>Nowhere: it is refused, or passed on.</summary>
    Refuse,
}

/// <summary>One reason for a suggestion, with the rule behind it.</summary>
/// <param name="Sentence">Plain English, without a full stop at the end.</param>
/// <param name="Citation">The regulation or clause.</param>
public sealed record Ground(string Sentence, string Citation)
{
    /// <inheritdoc />
    public override string ToString() => $"{Sentence} ({Citation})";
}

/// <summary>What the answers of triage point to. A suggestion: the officer decides, and says why where they depart from it.</summary>
/// <param name="Route">Where it may go.</param>
/// <param name="RefusalReason">A key of the list <c>triage-reason</c>, where it is to be refused.</param>
/// <param name="Grounds">Why; the first is the one that decides.</param>
public sealed record Suggestion(Route Route, string? RefusalReason, IReadOnlyList<Ground> Grounds)
{
    /// <summary>Where it belongs by who complains and about what, also where it is to be refused.</summary>
    public Route Belongs { get; private init; } = Route;

    /// <summary>Whether it is a complaint of the statutory procedure, accepted or refused.</summary>
    public bool IsStatutory => Belongs is Route.Statutory;

    /// <summary>The suggestion that follows from the answers about something that arrived on a date.</summary>
    public static Suggestion Of(TriageAnswers answers, DateOnly received)
    {
        if (NoComplaint(answers.Matter) is { } elsewhere)
        {
            return elsewhere;
        }

        var by = ByBothTests(answers);
        var decided = by.Route is Route.Refuse ? by : Declined(answers, received, by.Route) ?? by;
        return decided with { Belongs = BelongsTo(by), Grounds = [.. decided.Grounds, .. SuggestionGrounds.Remarks(answers, received, decided)] };
    }

    /// <summary>Whether the complainant would be later than a year by the procedure to which the complaint belongs.</summary>
    public bool IsLate(TriageAnswers answers, DateOnly received) => SuggestionGrounds.IsLate(answers, received, Belongs);

    /// <summary>
    /// Whether accepting it to that procedure takes it out of the statutory one, against the assessment.
    /// </summary>
    public bool IsTakenOutBy(Procedure procedure) => Route is Route.Statutory && !procedure.IsStatutory;

    /// <summary>Whether refusing it for that reason is against the assessment and takes it out of the statutory procedure.</summary>
    public bool IsTakenOutBy(string reason) => IsStatutory && RefusalReason != reason;

    /// <summary>Whether accepting to that procedure follows the suggestion.</summary>
    public bool Follows(Procedure procedure) => Route switch
    {
        Route.Statutory => procedure.IsStatutory,
        Route.Code => procedure.Key == DefaultProcedures.Code,
        Route.Corporate => procedure.Key == DefaultProcedures.Corporate,
        Route.Enquiry => procedure.Kind is ProcedureKind.Enquiry,
        Route.Compliment => procedure.Kind is ProcedureKind.Compliment,
        _ => false,
    };

    // Somebody without sufficient interest was refused under the statutory procedure.
    private static Route BelongsTo(Suggestion by) => by.RefusalReason is Cases.Arriving.RejectionReason.NotEligible ? Route.Statutory : by.Route;

    private static Suggestion? NoComplaint(Matter matter) => matter switch
    {
        Matter.RequestForService => To(Route.Enquiry,
            "A request for a service is not yet a complaint; record it, and take a complaint if they are dissatisfied with how it is met",
            new Code("1.2 and 1.7")),
        Matter.Enquiry => To(Route.Enquiry, "It asks something and complains of nothing", new Code("1.4")),
        Matter.Praise => To(Route.Compliment, "Thanks and praise are recorded too",
            $"{new ActSection("26")}: representations include more than complaints"),
        Matter.Safeguarding => Refused(Cases.Arriving.RejectionReason.Safeguarding,
            "A worry about a child's safety is passed on at once and is no complaint", new ActSection("47")),
        Matter.AnotherBody => Refused(Cases.Arriving.RejectionReason.NotThisCouncil, "Another body answers for it; say which", new Code("2.3")),
        _ => null,
    };

    private static Suggestion ByBothTests(TriageAnswers answers) => answers switch
    {
        { Matter: Matter.NotSocialCare } => To(Route.Corporate, "It is not about children's social care", SuggestionGrounds.Section26),
        { Matter: Matter.UnlistedFunction } =>
            To(Route.Code, "The function is not one of those that may be complained of as of right; the council may still choose the statutory procedure",
                new Regulation(3)),
        { InterestUndecided: true } =>
            To(Route.Statutory, "The matter qualifies; decide as soon as possible whether the person has sufficient interest", new Regulation(6)),
        { Standing: Standing.SufficientInterest, HasInterest: false } =>
            Refused(Cases.Arriving.RejectionReason.NotEligible,
                "The person was found not to have sufficient interest in the child's welfare; tell them that nothing further will be done", new Regulation(6)),
        _ when SuggestionGrounds.ProvisionFor(answers) is { } citation => To(Route.Statutory, "The person may complain, and about this", citation),
        _ => To(Route.Code, "The matter qualifies, but the person is none of those who may complain about it under the statutory procedure",
            SuggestionGrounds.Section26),
    };

    private static Suggestion? Declined(TriageAnswers answers, DateOnly received, Route route) => answers switch
    {
        { HasProceedings: true, Prejudice: Prejudice.Whole } => Refused(
            Cases.Arriving.RejectionReason.Proceedings,
            "Considering it would prejudice the proceedings; say so in writing, and that it may come again within a year after they end",
            Authority.ForProceedings(route is Route.Statutory)),
        { MayBeLate: false } when SuggestionGrounds.IsLate(answers, received, route) => Refused(
            Cases.Arriving.RejectionReason.OverTwelveMonths, "More than a year has passed, and not both grounds for accepting it late are met",
            SuggestionGrounds.CitationForLate(route)),
        _ => null,
    };

    private static Suggestion To(Route route, string sentence, string citation) => new(route, null, [new Ground(sentence, citation)]);

    private static Suggestion Refused(string reason, string sentence, string citation) => new(Route.Refuse, reason, [new Ground(sentence, citation)]);
}
