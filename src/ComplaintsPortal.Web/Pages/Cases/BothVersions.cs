namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>
/// What was entered beside what is stored now, for a person whose form came too late: nothing that they typed is lost.
/// </summary>
/// <param name="ChangedSince">What somebody else did since the form was shown.</param>
/// <param name="Fields">Each field of the form.</param>
public sealed record BothVersions(IReadOnlyList<HistoryLine> ChangedSince, params IReadOnlyList<FieldVersions> Fields);

/// <summary>One field in both versions.</summary>
/// <param name="Name">What the person reads.</param>
/// <param name="Now">As it is stored now; null where nothing is.</param>
/// <param name="Yours">As it was entered; null where nothing was.</param>
public sealed record FieldVersions(string Name, string? Now, string? Yours);
