namespace ComplaintsPortal.Domain.Cases.Stages;

/// <summary>Why a stage was late. It is asked once, when the stage becomes late, so that the report can say it.</summary>
/// <param name="Reason">A key of the list <c>lateness-reason</c>.</param>
/// <param name="Words">The reason in words; null where nothing is added.</param>
/// <param name="Service">The service that was responsible, a key of the list <c>service</c>; null where none was.</param>
public sealed record Lateness(string Reason, string? Words, string? Service)
{
    /// <summary>The longest reason in words.</summary>
    public const int WordsLength = 2_000;
}
