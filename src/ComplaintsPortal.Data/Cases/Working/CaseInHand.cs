using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Moving;

namespace ComplaintsPortal.Data.Cases.Working;

/// <summary>A case in hand, with everything of it that is to be done soon.</summary>
/// <param name="Id">The database's key.</param>
/// <param name="Reference">The council's reference.</param>
/// <param name="Summary">What it is about, where that was recorded.</param>
/// <param name="Procedure">The key of its procedure.</param>
/// <param name="Received">The date on which it arrived.</param>
/// <param name="Decision">What was decided about it.</param>
/// <param name="IsAssessed">Whether it was assessed.</param>
/// <param name="Owner">The name of whoever has it.</param>
public sealed record CaseInHand(
    int Id, string Reference, string? Summary, string Procedure, DateOnly Received, TriageDecision Decision, bool IsAssessed, string? Owner)
{
    /// <summary>Where it stands.</summary>
    public WorkGroup Group { get; init; }

    /// <summary>Whether somebody else has it, and only a task of it belongs to whoever asks.</summary>
    public bool IsAColleagues { get; init; }

    /// <summary>Its stages that have not ended.</summary>
    public IReadOnlyList<StageInHand> Stages { get; init; } = [];

    /// <summary>Its other deadlines and its tasks that are due by the end of the working week.</summary>
    public IReadOnlyList<ThingDue> Things { get; init; } = [];

    /// <summary>The last stage that was answered, where the complainant's time to go on from it ends soon.</summary>
    public AnsweredStage? Answered { get; init; }
}

/// <summary>The stage from which a complainant may go on.</summary>
/// <param name="Number">The number of the stage.</param>
/// <param name="On">The date on which the complainant received the response, or on which the stage ended.</param>
public sealed record AnsweredStage(int Number, DateOnly On);

/// <summary>A deadline besides that of the stage, a task, a contribution that is owed, or a letter that could not be e-mailed.</summary>
/// <param name="Due">The last day on which it is done in time.</param>
/// <param name="Kind">Which deadline; null for anything else.</param>
/// <param name="Stage">The stage that it belongs to.</param>
/// <param name="Task">The task; null for anything else.</param>
public sealed record ThingDue(DateOnly Due, DeadlineKind? Kind, int? Stage, TaskDue? Task = null)
{
    /// <summary>Who owes a contribution; null where it is none.</summary>
    public string? Owes { get; init; }

    /// <summary>Whether it is a letter that could not be e-mailed.</summary>
    public bool IsLetter { get; init; }
}

/// <summary>What somebody set themselves or a colleague to do.</summary>
/// <param name="Number">The number of the task in its case.</param>
/// <param name="What">What is to be done.</param>
/// <param name="Owner">The name of whoever is to do it; null for whoever has the case.</param>
public sealed record TaskDue(int Number, string What, string? Owner);
