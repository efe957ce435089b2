using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>The coded facts of what arrived: what kind of record it is, how it was assessed, why it was rejected.</summary>
internal static class FactsOfArrival
{
    private const string TheAssessment = "the assessment of what was decided on";

    internal static IEnumerable<RecordedFact> Of(Case @case, Vocabulary words) => @case.Decision is TriageDecision.Awaiting
        ? []
        : [.. Kind(@case, words), .. OfAssessment(@case), .. OfRejection(@case, words), .. OfNotices(@case)];

    // What the Ombudsman asks about has a case of its own from its first day, and is no other kind of record.
    private static IEnumerable<RecordedFact> Kind(Case @case, Vocabulary words) => words.Procedure(@case.Procedure) switch
    {
        null or { Kind: ProcedureKind.Ombudsman } => [],
        var recorded =>
        [
            new("kind", "Kind of record", null, recorded.Key)
            {
                Choices =
                [
                    .. words.Procedures.Where(one => one.Kind is not ProcedureKind.Ombudsman && (!one.Retired || one == recorded))
                        .Select(one => new FactChoice(one.Key, one.Name)),
                ],
                ForAManager = "the kind of record",
                WhyNotTo = (to, office) => WhyNotKind(@case, words.Procedure(to!)!, office),
                Write = (to, office, _) => ChangeKind(@case, words.Procedure(to!)!, office),
            },
        ],
    };

    // It is no way out of the statutory procedure: the assessment has to say so, and to be corrected first where it is wrong.
    private static Refusal? WhyNotKind(Case @case, Procedure to, Office office) => @case.Stages.FirstOrDefault(stage => to.Stage(stage.Number) is null) switch
    {
        { Number: var missing } => new($"{to.Name} has no stage {missing}"),
        _ when office.Procedure.IsStatutory && @case.Triage.Suggestion?.IsTakenOutBy(to) is true =>
            new("The assessment says that it belongs to the statutory procedure: correct the assessment first", Authority.Guidance),
        _ => null,
    };

    private static void ChangeKind(Case @case, Procedure to, Office office)
    {
        @case.Procedure = to.Key;
        @case.stages.ForEach(stage => stage.Clock.StartUnder(to, office.Calendar));
        if (@case.CurrentStage is { Number: 1 })
        {
            @case.Triage.StartFromInterestDecision(to, office.Calendar, office.Rules);
        }
    }

    private static IEnumerable<RecordedFact> OfAssessment(Case @case)
    {
        if (@case.Assessment is not { Facts.Superseded: false } assessment)
        {
            return [];
        }

        var said = assessment.Answers;
        void Answer(TriageAnswers answers) => assessment.Restate(assessment.Facts with { Answers = answers });
        RecordedFact[] facts =
        [
            RecordedFact.Of("standing", "Who complains", said.Standing, AnswerWords.InWords, to => Answer(assessment.Answers with { Standing = to })),
            RecordedFact.Of("matter", "What it is about", said.Matter, AnswerWords.InWords, to => Answer(assessment.Answers with { Matter = to })),
            RecordedFact.Of("proceedings", "What goes on beside it", said.Proceedings, AnswerWords.InWords,
                to => Answer(assessment.Answers with { Proceedings = to })),
            RecordedFact.Of("prejudice", "Whether considering it would prejudice that", said.Prejudice, AnswerWords.InWords,
                to => Answer(assessment.Answers with { Prejudice = to })),
            RecordedFact.Of("disputes-change", "Whether it disputes a change", said.DisputesChange,
                to => Answer(assessment.Answers with { DisputesChange = to })),
            .. Given("has-interest", "Whether the person has sufficient interest", said.HasInterest,
                to => Answer(assessment.Answers with { HasInterest = to })),
            .. Given("not-reasonable-earlier", "Whether it was unreasonable to expect it earlier", said.NotReasonableEarlier,
                to => Answer(assessment.Answers with { NotReasonableEarlier = to })),
            .. Given("still-fair", "Whether it can still be considered effectively and fairly", said.StillFairAndEffective,
                to => Answer(assessment.Answers with { StillFairAndEffective = to })),
        ];
        return facts.Select(fact => fact with { ForAManager = TheAssessment });
    }

    private static IEnumerable<RecordedFact> Given(string key, string name, bool? answer, Action<bool> write) =>
        answer is { } given ? [RecordedFact.Of(key, name, given, write)] : [];

    private static IEnumerable<RecordedFact> OfRejection(Case @case, Vocabulary words)
    {
        if (@case.TriageReason is { } reason)
        {
            var notice = @case.Rejections.LastOrDefault(one => one.Facts.ConsideredAgain is null && one.Facts.Reason == reason);
            yield return Reason(@case, words, "triage-reason", "Why it was rejected", reason, to =>
            {
                @case.TriageReason = to;
                notice?.Restate(notice.Facts with { Reason = to });
            });
        }

        foreach (var (place, earlier) in @case.Rejections.Index().Where(one => one.Item.Facts.ConsideredAgain is not null))
        {
            yield return Reason(@case, words, $"rejection-{place + 1}-reason", "Why it was first rejected", earlier.Facts.Reason,
                to => earlier.Restate(earlier.Facts with { Reason = to })) with
            { WhyNotTo = (_, _) => null };
        }
    }

    private static IEnumerable<RecordedFact> OfNotices(Case @case) =>
        from notice in @case.Rejections.Index()
        select RecordedFact.Of($"rejection-{notice.Index + 1}-ombudsman-told", "Whether the letter of the rejection named the Ombudsman",
            notice.Item.Facts.OmbudsmanTold, to => notice.Item.Restate(notice.Item.Facts with { OmbudsmanTold = to }));

    private static RecordedFact Reason(Case @case, Vocabulary words, string key, string name, string reason, Action<string> write) =>
        new(key, name, null, reason)
        {
            Choices = words.Choices(ListName.TriageReason, reason),
            ForAManager = "the reason of a rejection",
            WhyNotTo = (to, _) => @case.Triage.WhyNotReason(words.Lists.Find(ListName.TriageReason, to)!),
            Write = (to, _, _) => write(to!),
        };
}
