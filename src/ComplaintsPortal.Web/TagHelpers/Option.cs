namespace ComplaintsPortal.Web.TagHelpers;

/// <summary>One choice among radio buttons or tick boxes.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Label">What the person reads.</param>
/// <param name="Hint">A line of help below the label.</param>
public sealed record Option(string Value, string Label, string? Hint = null);
