namespace ComplaintsPortal.Domain.Reporting;

/// <summary>Whether a part of the report is in it. Where it stands follows from its place among the choices.</summary>
/// <param name="Key">The key of a <see cref="ReportSection"/>.</param>
/// <param name="Out">Whether it is left out.</param>
/// <param name="Reason">Why; printed in its place. Null where nothing is said.</param>
/// <param name="Detail">How much of it stands in the report itself.</param>
public sealed record SectionChoice(string Key, bool Out = false, string? Reason = null, PartDetail Detail = PartDetail.Usual)
{
    /// <summary>The longest reason.</summary>
    public const int ReasonLength = 300;

    /// <summary>The part; null where no part has that key.</summary>
    public ReportSection? Section => ReportSection.Find(Key);

    /// <summary>Why the part cannot be left out so (regulation 13); null where it can.</summary>
    public Refusal? WhyNot() => Section switch
    {
        null => new($"There is no part \"{Key}\": enter one of {string.Join(", ", ReportSection.All)}"),
        { IsStatutory: true } section when Out && string.IsNullOrWhiteSpace(Reason) =>
            new($"Say why \"{section.Name}\" is left out: regulation 13 asks for it, and the report prints the reason"),
        _ => null,
    };
}
