using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Letters;

/// <summary>The words with which the letters of a kind begin, as this council wants them. Its fields are inert: see <see cref="MergeFields"/>.</summary>
public sealed class LetterTemplate
{
    /// <summary>The longest text, in characters.</summary>
    public const int TextLength = 12_000;

    private LetterTemplate() => Text = "";

    /// <summary>A template.</summary>
    public LetterTemplate(LetterKind kind, LetterVariant variant, string text) => (Kind, Variant, Text) = (kind, variant, text);

    /// <summary>What the letters are for.</summary>
    public LetterKind Kind { get; private set; }

    /// <summary>For whom they are worded.</summary>
    public LetterVariant Variant { get; private set; }

    /// <summary>The words.</summary>
    public string Text { get; private set; }

    /// <summary>Raised with every edit: of two at once, one is refused.</summary>
    public int Version { get; private set; }

    /// <summary>Why the person may not change the council's templates and standard paragraphs.</summary>
    public static Refusal? WhyNotChange(Officer officer) => officer.Approves ? null : new Refusal("Only a manager may change the templates of letters");

    /// <summary>Gives the letters of this kind other words. Letters that were written before keep theirs.</summary>
    public void Restate(string text) => (Text, Version) = (LetterText.Normal(text), Version + 1);
}
