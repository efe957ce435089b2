using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Testing.Builders;

// What is done to the stage at which the case stands.
public sealed partial class CaseBuilder
{
    /// <summary>The words of a response that no test has anything to say about.</summary>
    public const string ResponseText = "We are sorry that three visits were cancelled. They have been arranged anew.";

    /// <summary>Accepted, and taken on to a stage: every stage before it was answered and not upheld, each on the day after the last.</summary>
    public CaseBuilder AtStage(int number) => Then(@case =>
    {
        if (@case.Decision == TriageDecision.Awaiting)
        {
            Accept(@case, "It belongs there");
        }

        while (@case.CurrentStage!.Number < number)
        {
            day = day.AddDays(1);
            Conclude(@case, "not-upheld");
            @case.Escalation.GoOn(day, null, Office);
        }
    });

    /// <summary>Asked for the next stage on a date.</summary>
    public CaseBuilder GoneOn(DateOnly asked, StageRequest? request = null) =>
        Dated(asked, @case => @case.Escalation.GoOn(asked, null, Office, request));

    /// <summary>Withdrawn on a date, after it was accepted.</summary>
    public CaseBuilder WithdrawnOn(DateOnly date) =>
        Dated(date, @case => @case.Withdrawal.Withdraw(new WithdrawalFacts(null, date, "phone", null, false, null), Office));

    /// <summary>The last stage reopened on a date.</summary>
    public CaseBuilder ReopenedOn(DateOnly date) => Dated(date, @case => @case.CurrentStage!.Reopening.Reopen(date, "A point was left out", Office));

    /// <summary>Acknowledged on a date.</summary>
    public CaseBuilder AcknowledgedOn(DateOnly date) =>
        Dated(date, @case => @case.CurrentStage!.Acknowledge(date, Office));

    /// <summary>The statement of complaint agreed on a date.</summary>
    public CaseBuilder AgreedStatementOn(DateOnly date) => Dated(date, @case => @case.CurrentStage!.Clock.AgreeStatement(date, Office));

    /// <summary>Extended to the maximum.</summary>
    public CaseBuilder Extended(string reason = "Two files have to come from another council") => Then(@case =>
        @case.CurrentStage!.Clock.Extend(A.Terms(procedure, @case.CurrentStage.Number, day, reason, manager.Name), Office));

    /// <summary>Extended on these terms.</summary>
    public CaseBuilder ExtendedBy(ExtensionTerms terms) => Then(@case => @case.CurrentStage!.Clock.Extend(terms, Office));

    /// <summary>With one more point of complaint; each a key of the list of that name.</summary>
    public CaseBuilder WithIssue(string? theme = "communication", string? classification = null, string? finding = null) => Then(@case =>
        @case.CurrentStage!.Interchange.RestatePoints(
            [.. @case.CurrentStage.PointsRaised.Select(issue => issue.Facts), new(theme, classification, finding)]));

    /// <summary>With one more point of complaint in words, as an officer adds it.</summary>
    public CaseBuilder WithPoint(string words = "The visit of 3 February was cancelled on the day") =>
        Then(@case => @case.CurrentStage!.Points.Add(new PointTerms(words), Office));

    /// <summary>With these findings on its points, in their order; each a key of the list.</summary>
    public CaseBuilder FoundOnPoints(params string[] findings) =>
        Then(@case => @case.CurrentStage!.Points.Find(
            [.. @case.CurrentStage.PointsRaised.Zip(findings, (point, finding) => new PointFinding(point, A.Entry(ListName.Finding, finding)))], Office));

    /// <summary>With a response that somebody drafted, or wrote anew.</summary>
    public CaseBuilder WithResponseDraftedBy(Officer author, string text = ResponseText) =>
        Then(@case => @case.CurrentStage!.Response.Draft(text, Office with { Who = author }));

    /// <summary>With a response that somebody drafted in the letter in which it goes.</summary>
    public CaseBuilder WithLetterDraftedBy(Officer author, string text = ResponseText, string recipient = "Rose Example") =>
        Then(@case => @case.CurrentStage!.Response.Draft(text, new ResponseLetter(LetterVariant.Plain, recipient, null), Office with { Who = author }));

    /// <summary>The whole letter put to a manager.</summary>
    public CaseBuilder WithLetterSubmitted(LetterFrame? frame = null) => Then(@case =>
    {
        Conduct(@case);
        @case.CurrentStage!.Response.Submit(frame ?? A.Frame, Office);
    });

    /// <summary>The response put to a manager.</summary>
    public CaseBuilder Submitted() => Then(@case =>
    {
        Conduct(@case);
        @case.CurrentStage!.Response.Submit(Office);
    });

    /// <summary>The response returned by a manager.</summary>
    public CaseBuilder ReturnedBy(Officer who, string reason = "Say when the next visit is") =>
        Then(@case => @case.CurrentStage!.Response.Return(reason, Office with { Who = who }));

    /// <summary>The response approved by a manager.</summary>
    public CaseBuilder ApprovedBy(Officer who) => Then(@case => @case.CurrentStage!.Response.Approve(Office with { Who = who }));

    /// <summary>The response drafted, submitted and approved, as far as that was not told yet.</summary>
    public CaseBuilder WithApprovedResponse() => Then(Approve);

    /// <summary>The response sent on a date; drafted, submitted and approved before, as far as that was not told yet.</summary>
    public CaseBuilder SentOn(DateOnly date) => Dated(date, @case =>
    {
        Approve(@case);
        @case.CurrentStage!.Response.Send(date, Office with { Who = date < day ? manager : officer });
    });

    /// <summary>
    /// Concluded on a date: a complaint as not upheld, with a point of which that was found, where nothing else is told; where the outcome
    /// needs a response, with one that was sent on that date; and where it was withdrawn, so recorded.
    /// </summary>
    public CaseBuilder ConcludedOn(DateOnly date, string? outcome = null) => Dated(date, @case => Conclude(@case, outcome ?? OrdinaryOutcome));

    private string OrdinaryOutcome => procedure.Kind switch
    {
        ProcedureKind.Enquiry => "answered",
        ProcedureKind.Compliment or ProcedureKind.Comment => "recorded",
        _ => "not-upheld",
    };

    private void Conclude(Case @case, string outcome)
    {
        var stage = @case.CurrentStage!;
        var entry = A.Outcome(outcome);
        if (outcome == DerivedOutcome.Withdrawn)
        {
            @case.Withdrawal.Withdraw(new WithdrawalFacts(null, day, null, null, false, null), Office);
            return;
        }

        if (entry.Responded && procedure.AsksForResponse && stage.CurrentResponse?.SentOn is null)
        {
            Approve(@case);
            stage.Response.Send(day, Office);
        }

        FindAsConcluded(stage, entry);
        stage.Conclude(entry, day, Office);
    }

    // A stage ends with the outcome that follows from its findings: what nobody found on yet is found so.
    private void FindAsConcluded(Stage stage, ListEntry outcome)
    {
        if (outcome.Responded && outcome.Key != "outside-remit" && stage.PointsRaised.Count == 0 && procedure.Kind == ProcedureKind.Complaint)
        {
            stage.Points.Add(new PointTerms("The visit of 3 February was cancelled on the day"), Office);
        }

        if (outcome.Responded && stage.PointsRaised.Any(point => point.Finding is null) && procedure.Kind == ProcedureKind.Complaint)
        {
            var finding = A.Entry(ListName.Finding, outcome.Key);
            stage.Points.Find([.. stage.PointsRaised.Where(point => point.Finding is null).Select(point => new PointFinding(point, finding))], Office);
        }
    }

    private void Approve(Case @case)
    {
        var stage = @case.CurrentStage!;
        if (stage.CurrentResponse is null)
        {
            stage.Response.Draft(ResponseText, Office with { Who = Considerer(stage, officer) });
        }

        Conduct(@case);
        if (stage.CurrentResponse!.SubmittedAt is null)
        {
            stage.Response.Submit(Office);
        }

        if (stage.CurrentResponse.ApprovedAt is null)
        {
            stage.Response.Approve(Office with { Who = Considerer(stage, manager) });
        }
    }

    // Under the Complaint Handling Code somebody else considers each stage.
    private Officer Considerer(Stage stage, Officer person) => stage.Number == 1 || procedure.Key != DefaultProcedures.Code
        ? person
        : person with { Id = new Guid(stage.Number, 0, 0, person.Id.ToByteArray()[8..]), Name = $"{person.Name}, stage {stage.Number}" };

    private CaseBuilder Dated(DateOnly date, Action<Case> step) => Then(@case =>
    {
        day = date > day ? date : day;
        step(@case);
    });
}
