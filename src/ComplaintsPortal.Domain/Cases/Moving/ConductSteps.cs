using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Domain.Cases.Moving;

/// <summary>
/// The steps of stages 2 and 3 of a statutory complaint in the order of the regulations. Whether one can be done is asked of its verb, by when of
/// the deadlines: nothing is decided here a second time.
/// </summary>
public static class ConductSteps
{
    internal const string Team = "Complaints team";

    /// <summary>The steps of a stage; none where it is neither of the two.</summary>
    public static IReadOnlyList<ConductStep> Of(Stage stage, Office office) => (stage.Case.IsUnderTheAct, stage.Number) switch
    {
        (true, Investigation.StageNumber) => [.. InvestigationSteps.Of(new StepsOfAStage(stage, office))],
        (true, Panel.StageNumber) => [.. PanelSteps.Of(new StepsOfAStage(stage, office))],
        _ => [],
    };
}

/// <summary>What is known of a step before it is said where it stands.</summary>
/// <param name="What">What has to be done, as it reads when it is done.</param>
/// <param name="Done">When it was done.</param>
/// <param name="WhyNot">Why it may not be done now.</param>
internal sealed record StepFacts(string What, DateOnly? Done, Refusal? WhyNot)
{
    public string Whose { get; init; } = ConductSteps.Team;

    public Verb? Verb { get; init; }

    public DateOnly? Due { get; init; }

    public bool IsWindow { get; init; }

    public string? NotNeeded { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<Guid> People { get; init; } = [];

    // Whether what was done may be done anew with the same verb.
    public bool Again { get; init; }

    public string? RecordedAs { get; init; }

    public StepState State => this switch
    {
        { Done: not null } => StepState.Done,
        { NotNeeded: not null } => StepState.NotNeeded,
        { WhyNot: null } => StepState.ToDo,
        _ when WhyNot == Stage.AlreadyConcluded || WhyNot == StageResponse.AlreadySent || WhyNot == StagePanel.HasMet => StepState.NotRecorded,
        _ => StepState.NotYet,
    };

    public ConductStep Step => new(What, Whose, State)
    {
        Done = Done,
        Due = Due,
        IsWindow = IsWindow,
        Why = State switch
        {
            StepState.NotNeeded => NotNeeded,
            StepState.NotYet or StepState.NotRecorded => WhyNot?.ToString(),
            _ => null,
        },
        Note = Note,
        People = People,
        Verb = Verb,
        MayBeDone = Verb is not null && (State is StepState.ToDo || (State is StepState.Done && Again && WhyNot is null)),
        RecordedAs = State is StepState.Done ? RecordedAs : null,
    };
}

/// <summary>The stage whose steps are told, and the steps that stages 2 and 3 share.</summary>
internal sealed class StepsOfAStage(Stage stage, Office office)
{
    private readonly IReadOnlyList<Deadline> deadlines =
        [.. CaseDeadlines.Of(stage.Case, office.Procedure, office.Calendar, office.Rules).Where(deadline => deadline.Stage == stage.Number)];

    public Stage Stage => stage;

    public Office Office => office;

    public Deadline? Deadline(DeadlineKind kind) => deadlines.FirstOrDefault(deadline => deadline.Kind == kind);

    /// <summary>The key under which a date of the stage itself can be corrected.</summary>
    public string KeyOf(string what) => $"stage-{stage.Number}-{what}";

    public IEnumerable<StepFacts> Begun() =>
    [
        .. Where(office.Procedure.Stage(stage.Number)?.AcknowledgeDays is not null || stage.Acknowledged is not null,
            new StepFacts("Request acknowledged", stage.Acknowledged,
                stage.CurrentResponse?.SentOn is null ? stage.WhyNotAcknowledge(office) : StageResponse.AlreadySent)
            {
                Verb = Verb.Acknowledge,
                Due = Deadline(DeadlineKind.Acknowledgement)?.Due,
                RecordedAs = KeyOf("acknowledged"),
            }),
        .. Where(stage.RequestedOrally,
            new StepFacts("Written record of the oral request settled", stage.RecordSettled, stage.Clock.WhyNotSettleRequest(office))
            {
                Verb = Verb.SettleRequest,
                RecordedAs = KeyOf("record-settled"),
            }),
    ];

    public StepFacts Recommendations()
    {
        var made = stage.Recommendations.Made().ToList();
        var decided = made.Count > 0 && made.TrueForAll(one => one.Accepted is not null);
        return new StepFacts(
            "Every recommendation decided on", decided ? made.Max(one => one.Adjudicated) : null,
            stage.Recommendations.Recommenders().Any() ? stage.Recommendations.WhyNotAdjudicate(office) : stage.Recommendations.WhyNotRecommend(office))
        {
            Whose = "Adjudicating officer",
            Verb = Verb.Adjudicate,
            NotNeeded = made.Count == 0 && stage.Response.WhyNotAnswer() is null ? "No recommendation was entered" : null,
            Note = made.Count > 0 ? $"{made.Count(one => one.Accepted is not null)} of {made.Count} decided" : null,
            Again = true,
        };
    }

    /// <summary>The response, by the step that it waits for.</summary>
    /// <param name="due">The last day on which it is sent in time.</param>
    public StepFacts Response(DateOnly? due)
    {
        var next = NextOfStage.OfResponse(stage, office);
        return new StepFacts("Response sent", stage.Answered, stage.IsOpen ? stage.Response.WhyNotAnswer() : Stage.AlreadyConcluded)
        {
            Whose = next.Whose is Mover.Manager ? "Manager" : ConductSteps.Team,
            Verb = next.Verb,
            Due = due,
            Note = stage.Answered is null && stage.Response.WhyNotAnswer() is null ? next.What : null,
        };
    }

    public static IEnumerable<StepFacts> Where(bool has, StepFacts step) => has ? [step] : [];
}
