using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Investigating;

namespace ComplaintsPortal.Domain.Cases.Moving;

/// <summary>The steps of stage 2 (regulations 16 to 18).</summary>
internal static class InvestigationSteps
{
    public static IEnumerable<ConductStep> Of(StepsOfAStage steps)
    {
        var (stage, office) = (steps.Stage, steps.Office);
        var known = stage.Case.Investigation;
        StepFacts[] all =
        [
            .. steps.Begun(),
            Appointed(InvestigationRole.InvestigatingOfficer, steps),
            Appointed(InvestigationRole.IndependentPerson, steps),
            .. Statement(steps),
            new("Adjudicating officer named", known?.AdjudicatorNamed, stage.Investigation.WhyNotNameAdjudicator(office))
            {
                Verb = Verb.NameAdjudicator,
                Note = known?.AdjudicatingOfficer,
                Again = true,
                RecordedAs = "adjudicator-named",
            },
            .. Explained(steps),
            Reported(InvestigationRole.InvestigatingOfficer, steps),
            Reported(InvestigationRole.IndependentPerson, steps),
            steps.Recommendations(),
            new("Meeting with the adjudicating officer offered", known?.MeetingOffered, stage.Investigation.WhyNotOfferMeeting(office))
            {
                Whose = "Adjudicating officer",
                Verb = Verb.OfferMeeting,
                RecordedAs = "meeting-offered",
            },
            steps.Response(stage.Due),
            .. Next(steps),
        ];
        return all.Select(one => one.Step);
    }

    private static StepFacts Appointed(InvestigationRole role, StepsOfAStage steps)
    {
        var known = steps.Stage.Case.Investigation;
        return new StepFacts($"{role.Title()} appointed", known?.Appointed(role), steps.Stage.Investigation.WhyNotAppoint(steps.Office))
        {
            Verb = Verb.Appoint,
            People = known?.Holder(role) is { } who ? [who] : [],
            Again = known?.Reported(role) is null,
            RecordedAs = role is InvestigationRole.InvestigatingOfficer ? "investigating-officer-appointed" : "independent-person-appointed",
        };
    }

    private static StepFacts Reported(InvestigationRole role, StepsOfAStage steps) => new(
        $"Report of the {role.Words()} received", steps.Stage.Case.Investigation?.Reported(role),
        steps.Stage.Investigation.WhyNotReceiveReport(steps.Office) ?? steps.Stage.Investigation.WhyNotReceiveReport(role))
    {
        Whose = role.Title(),
        Verb = Verb.ReceiveReport,
        RecordedAs = role is InvestigationRole.InvestigatingOfficer ? "investigating-officer-reported" : "independent-person-reported",
    };

    // Where none was agreed, the reason stands in its place; what was agreed has not to be sent any more.
    private static StepFacts[] Statement(StepsOfAStage steps)
    {
        var (stage, office) = (steps.Stage, steps.Office);
        var without = stage.Case.Investigation?.NoStatementReason is { } why ? $"There is no agreed statement: {why}" : null;
        return
        [
            new("Statement of complaint sent", stage.Case.Investigation?.StatementSent, stage.Investigation.WhyNotSendStatement(office))
            {
                Verb = Verb.SendStatement,
                NotNeeded = stage.Agreed is null ? without : "The statement of complaint has already been agreed",
                RecordedAs = "statement-sent",
            },
            new("Statement of complaint agreed", stage.Agreed, stage.Clock.WhyNotAgreeStatement(office))
            {
                Verb = Verb.AgreeStatement,
                NotNeeded = without,
                RecordedAs = steps.KeyOf("agreed"),
            },
        ];
    }

    private static IEnumerable<StepFacts> Explained(StepsOfAStage steps) => steps.Deadline(DeadlineKind.WrittenExplanation) is { } due
        ?
        [
            new StepFacts("Delay explained in writing, and the time extended", due.Met, steps.Stage.Clock.WhyNotExtend(steps.Office))
            {
                Verb = Verb.Extend,
                Due = due.Due,
                Note = due.Met is null && DeadlineWords.Condition(due.Kind) is { } condition ? FirstLetter.Capital(condition) : null,
            },
        ]
        : [];

    private static StepFacts[] Next(StepsOfAStage steps)
    {
        var (stage, office) = (steps.Stage, steps.Office);
        var referred = stage.Case.Investigation is { IsReferred: true } ? "The complaint was referred early to the Ombudsman" : null;
        var asked = stage.Case.Stage(stage.Number + 1)?.Received;
        return
        [
            new("Day recorded on which the response was received", stage.ResponseReceived, stage.Escalation.WhyNotRecordReceipt(office))
            {
                Verb = Verb.RecordReceipt,
                NotNeeded = referred ?? (asked is null ? null : "The next stage has already been asked for"),
            },
            new("Review panel asked for", asked, stage.Case.Escalation.WhyNotGoOn(office))
            {
                Whose = "Complainant",
                Verb = Verb.GoOn,
                Due = steps.Deadline(DeadlineKind.NextStageRequest)?.Due,
                IsWindow = true,
                NotNeeded = referred,
            },
        ];
    }
}
