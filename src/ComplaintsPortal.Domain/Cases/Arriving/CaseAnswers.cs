namespace ComplaintsPortal.Domain.Cases.Arriving;

/// <summary>What is asked about a case and may be completed at any time; the codes are keys of the lists of their names.</summary>
public record CaseAnswers
{
    public string? Summary { get; init; }

    public string? Account { get; init; }

    public string? ChildName { get; init; }

    public string? Channel { get; init; }

    public string? Complainant { get; init; }

    public string? ComplainantType { get; init; }

    public string? SubjectStatus { get; init; }

    public string? Division { get; init; }

    public string? Service { get; init; }

    public string? Team { get; init; }

    public string? District { get; init; }

    public string? AdvocacyProvider { get; init; }

    /// <summary>The names of what differs.</summary>
    internal IEnumerable<string> DifferencesFrom(CaseAnswers before) =>
        from answer in Named().Zip(before.Named())
        where answer.First.Value != answer.Second.Value
        select answer.First.Name;

    private IEnumerable<(string Name, string? Value)> Named() =>
    [
        ("summary", Summary), ("what was said", Account), ("channel", Channel), ("complainant", Complainant), ("who the complainant is", ComplainantType),
        ("name of the child", ChildName), ("status of the child", SubjectStatus), ("division", Division), ("service", Service), ("team", Team),
        ("district", District), ("advocate", AdvocacyProvider),
    ];
}
