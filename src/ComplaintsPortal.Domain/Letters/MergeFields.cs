using System.Text.RegularExpressions;

namespace ComplaintsPortal.Domain.Letters;

/// <summary>A field of a template: a name in braces, which a value replaces.</summary>
/// <param name="Name">What stands between the braces.</param>
/// <param name="Meaning">What comes in its place.</param>
public sealed record MergeField(string Name, string Meaning);

/// <summary>
/// The fields of templates. They are inert: a value is put in their place once, and what it says is never read as a template. There
/// is no condition, no loop and no code.
/// </summary>
public static partial class MergeFields
{
    public const string Complainant = "complainant";
    public const string Recipient = "recipient";
    public const string Reference = "reference";
    public const string Received = "received";
    public const string Summary = "summary";
    public const string Points = "points";
    public const string Stage = "stage";
    public const string NextStage = "next stage";
    public const string DueDate = "due date";
    public const string ExtensionReason = "extension reason";
    public const string RefusalReason = "refusal reason";
    public const string Response = "response";
    public const string PanelDate = "panel date";
    public const string PanelPlace = "panel place";
    public const string Council = "council";
    public const string Team = "team";
    public const string Officer = "officer";
    public const string Today = "today";

    /// <summary>All of them, as a manager reads about them.</summary>
    public static IReadOnlyList<MergeField> All { get; } =
    [
        new(Recipient, "the person to whom the letter goes"),
        new(Complainant, "the person who complains"),
        new(Reference, "the reference of the case"),
        new(Received, "the date on which the stage was asked for"),
        new(Summary, "what the case is about, in one line"),
        new(Points, "the points of complaint, as a list"),
        new(Stage, "the stage: \"Stage 1, local resolution\""),
        new(NextStage, "the stage that follows"),
        new(DueDate, "the date by which the stage is to be answered"),
        new(ExtensionReason, "why more time is needed"),
        new(RefusalReason, "why the complaint was not accepted"),
        new(Response, "the approved response, word for word"),
        new(PanelDate, "when the review panel meets"),
        new(PanelPlace, "where the review panel meets"),
        new(Council, "the name of the council"),
        new(Team, "the name of the team"),
        new(Officer, "whoever writes the letter"),
        new(Today, "today's date"),
    ];

    private static readonly HashSet<string> Known = [.. All.Select(field => field.Name)];

    /// <summary>Puts the values in the place of their fields, in one pass. A field without a value stays, so that whoever writes the letter
    /// sees the gap.</summary>
    public static string Merge(string template, IReadOnlyDictionary<string, string> values) =>
        Field().Replace(template, field => values.TryGetValue(field.Groups["name"].Value, out var value) ? value : field.Value);

    /// <summary>The names in braces that are no fields, each once, in the order in which they stand.</summary>
    public static IReadOnlyList<string> UnknownIn(string template) => [.. Names(template).Where(name => !Known.Contains(name)).Distinct()];

    /// <summary>The fields that nothing has replaced yet, each once, in the order in which they stand.</summary>
    public static IReadOnlyList<string> GapsIn(string words) => [.. Names(words).Where(Known.Contains).Distinct()];

    private static IEnumerable<string> Names(string text) => Field().Matches(text).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"\{(?<name>[^{}\r\n]+)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Field();
}
