using System.Text.RegularExpressions;

namespace ComplaintsPortal.Domain.Letters;

/// <summary>A field of a template: a name in braces, which a value replaces.</summary>
/// <param name="Name">What stands between the braces.</param>
/// <param name="Meaning">What comes in its place.</param>
public sealed record MergeField(string Name, string Meaning);

/// <summary>What is put in the place of a field: words as somebody wrote them, or a list of such.</summary>
public sealed record MergeValue
{
    private MergeValue(string text) => Text = text;

    // In the format of a letter, with nothing in it that is a mark or a field but those of a list.
    internal string Text { get; }

    /// <summary>Words, which stay words whatever signs are in them; none where there are none.</summary>
    public static MergeValue? Words(string? words) => string.IsNullOrWhiteSpace(words) ? null : new MergeValue(LetterText.Plain(words));

    /// <summary>A list of words; none where there are none.</summary>
    public static MergeValue? List(IEnumerable<string?> items) => LetterText.List(items.OfType<string>()) is { Length: > 0 } list ? new MergeValue(list) : null;
}

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
    public const string Signatory = "signatory";
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
        new(Response, "the response, word for word as it is approved"),
        new(PanelDate, "when the review panel meets"),
        new(PanelPlace, "where the review panel meets"),
        new(Council, "the name of the council"),
        new(Team, "the name of the team"),
        new(Officer, "whoever writes the letter"),
        new(Signatory, "the name and the post of the council's signatory; where it names none, whoever writes the letter"),
        new(Today, "today's date"),
    ];

    private static readonly HashSet<string> Known = [.. All.Select(field => field.Name)];

    /// <summary>
    /// Puts the values in the place of their fields, in one pass. They are words: no sign in them is a mark of the letter or a field.
    /// A field without a value stays, so that whoever writes the letter sees the gap.
    /// </summary>
    public static string Merge(string template, IReadOnlyDictionary<string, MergeValue?> values) => Field().Replace(template, found => found switch
    {
        { Value: "{" } => @"\{",
        _ when NameIn(found) is { } name && values.GetValueOrDefault(name) is { } value => value.Text,
        _ => found.Value,
    });

    /// <summary>What stands in a template before and after the first field of that name; null where it has none.</summary>
    public static (string Before, string After)? Around(string template, string name) =>
        Field().Matches(template).FirstOrDefault(found => NameIn(found) == name) is { } at
            ? (template[..at.Index], template[(at.Index + at.Length)..])
            : null;

    /// <summary>The names in braces that are no fields, each once, in the order in which they stand.</summary>
    public static IReadOnlyList<string> UnknownIn(string template) => [.. Names(template).Where(name => !Known.Contains(name)).Distinct()];

    /// <summary>The fields that nothing has replaced yet, each once, in the order in which they stand.</summary>
    public static IReadOnlyList<string> GapsIn(string words) => [.. Names(words).Where(Known.Contains).Distinct()];

    private static IEnumerable<string> Names(string text) => Field().Matches(text).Select(NameIn).OfType<string>();

    private static string? NameIn(Match found) => found.Groups["name"] is { Success: true, Value: var name } ? name : null;

    // A plain sign, a field, or a brace that opens none: that one is made plain, so that it opens none with the value that follows it.
    [GeneratedRegex(@"\\[\\{#-]|\{(?<name>[^{}\r\n]+)\}|\{", RegexOptions.ExplicitCapture)]
    private static partial Regex Field();
}
