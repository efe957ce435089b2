using ComplaintsPortal.Data.Cases.Working;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Pages.Cases.Finding;

namespace ComplaintsPortal.Web.Pages.Home;

/// <summary>A step of a case in words, and the page on which it is made.</summary>
/// <param name="Words">What is to be done.</param>
/// <param name="Whose">The person whose move it is.</param>
/// <param name="Left">How much time there is; null where no date is set.</param>
/// <param name="Date">The date.</param>
/// <param name="Late">Whether the date has passed.</param>
/// <param name="At">The page.</param>
public sealed record WorkStep(string Words, string Whose, string? Left, string? Date, bool Late, StepPage At);

/// <summary>A case in hand, in words.</summary>
/// <param name="Id">The database's key.</param>
/// <param name="Reference">The council's reference.</param>
/// <param name="Summary">What it is about; null where that was not recorded.</param>
/// <param name="Place">Its procedure and stage.</param>
/// <param name="Owner">Whoever has it.</param>
/// <param name="Next">Its most pressing step.</param>
/// <param name="Others">What else there is to be done, in a few words each.</param>
public sealed record WorkRow(int Id, string Reference, string? Summary, string Place, string Owner, WorkStep Next, IReadOnlyList<string> Others);

/// <summary>Puts cases in hand into words.</summary>
internal sealed class WorkRows(CouncilSetup council, DateOnly today, Officer reader, IReadOnlyList<ClosingWindow> windows)
{
    private const int MostOthers = 3;

    // Somebody did it between two questions.
    private static readonly Pending Nothing = new(null, new NextStep(Mover.Nobody, "Look at the case"), StepPage.Case);

    public WorkRow Of(CaseInHand @case)
    {
        // What is only due where the response does not go out comes after the response.
        var steps = Steps(@case).DefaultIfEmpty(Nothing).OrderBy(step => step.Due is null).ThenBy(step => step.Due).ThenBy(step => step.IsConditional)
            .ToList();
        var procedure = council.FindProcedure(@case.Procedure)?.Name ?? @case.Procedure;
        return new WorkRow(
            @case.Id, @case.Reference, string.IsNullOrWhiteSpace(@case.Summary) ? null : @case.Summary,
            @case.Stages.Count == 0 ? procedure : $"{procedure}, stage {string.Join(" and ", @case.Stages.Select(stage => stage.Number))}",
            @case.Owner ?? "Unassigned", Of(@case, steps[0]),
            [
                .. steps.Skip(1).Take(MostOthers).Select(step => Of(@case, step)).Select(step =>
                    step.Left is null ? step.Words : $"{step.Words}: {FirstLetter.Small(step.Left)}"),
                .. steps.Count > MostOthers + 1 ? [$"{steps.Count - MostOthers - 1} more"] : Array.Empty<string>(),
            ]);
    }

    private IEnumerable<Pending> Steps(CaseInHand @case) =>
    [
        .. @case is { Decision: TriageDecision.Awaiting, IsAColleagues: false }
            ? [new Pending(null, StepInHand.OfAwaiting(@case.IsAssessed, council.Procedure(@case.Procedure)), StepPage.Triage)] : Array.Empty<Pending>(),
        .. @case.Stages.Select(stage => Of(stage, @case.Procedure)),
        .. @case.Things.Select(Of),
        .. @case.Answered is { } answered ? [Of(answered, @case.Procedure)] : Array.Empty<Pending>(),
    ];

    private Pending Of(StageInHand stage, string procedure)
    {
        var step = StepInHand.Of(stage, council.Procedure(procedure));

        // Who may not approve is led to the case.
        var at = step.Whose is Mover.Manager && !reader.Approves ? StepPage.Case : StepPage.Of(step);
        return new Pending(stage.Due, step, at) { IsAnswered = stage.Response is ResponseState.Sent };
    }

    private static Pending Of(ThingDue thing)
    {
        if (thing.Task is { } task)
        {
            return new Pending(thing.Due, new NextStep(Mover.Owner, task.What), StepPage.Finish(task.Number)) { Person = task.Owner };
        }

        if (thing.Owes is { } name)
        {
            return new Pending(thing.Due, new NextStep(Mover.Owner, $"Chase {name} for their contribution"), StepPage.Case);
        }

        if (thing.IsLetter)
        {
            return new Pending(thing.Due, new NextStep(Mover.Owner, "A letter could not be e-mailed"), StepPage.Letters);
        }

        var kind = thing.Kind!.Value;
        var step = StepInHand.Of(kind, thing.Stage);
        return new Pending(thing.Due, step, StepPage.Of(kind, step)) { IsConditional = DeadlineWords.Condition(kind) is not null };
    }

    private Pending Of(AnsweredStage answered, string procedure)
    {
        var next = council.Procedure(procedure).StageAfter(answered.Number)?.Number;
        var window = windows.FirstOrDefault(one => one.Stage == answered.Number && one.Procedures.Contains(procedure));
        return new Pending(
            window?.EndOf(answered.On, council.Calendar), new NextStep(Mover.Complainant, $"They may ask for stage {next}"), StepPage.GoOn);
    }

    private WorkStep Of(CaseInHand @case, Pending step) => new(
        step.Step.What, Whose(@case, step), step.IsAnswered ? "Answered" : step.Due is { } due ? DateWords.TimeLeft(due, today, council.Calendar) : null,
        step is { IsAnswered: false, Due: { } on } ? CaseRows.Short(on) : null, !step.IsAnswered && step.Due < today, step.At);

    private string Whose(CaseInHand @case, Pending step) => step.Step.Whose switch
    {
        Mover.Manager => "A manager",
        Mover.Complainant => "The complainant",
        _ when (step.Person ?? @case.Owner) is { } person => person == reader.Name ? "You" : person,
        _ => "Nobody has it",
    };

    private sealed record Pending(DateOnly? Due, NextStep Step, StepPage At)
    {
        public bool IsAnswered { get; init; }

        public bool IsConditional { get; init; }

        public string? Person { get; init; }
    }
}
