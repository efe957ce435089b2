using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>Letters as addresses and people name them.</summary>
internal static class LetterWords
{
    /// <summary>"stage-one-response".</summary>
    public static string Key(this LetterKind kind) => Dashed(kind.ToString());

    /// <summary>"young-person".</summary>
    public static string Key(this LetterVariant variant) => Dashed(variant.ToString());

    /// <summary>"acknowledgement-1".</summary>
    public static string Key(this LetterOffer letter) => $"{letter.Kind.Key()}-{letter.Stage}".TrimEnd('-');

    /// <summary>"Acknowledgement, stage 1".</summary>
    public static string Name(this LetterOffer letter) => letter.Stage is { } stage ? $"{letter.Kind.Name()}, stage {stage}" : letter.Kind.Name();

    /// <summary>The wording that suits whoever complains.</summary>
    public static LetterVariant SuitedTo(Case @case) =>
        @case.Assessment?.Answers.Standing is Standing.Child or Standing.CareLeaver ? LetterVariant.YoungPerson : LetterVariant.Plain;

    /// <summary>The variants to choose from.</summary>
    public static IEnumerable<Option> Variants => Enum.GetValues<LetterVariant>().Select(variant => new Option(variant.ToString(), variant.Name()));

    /// <summary>The ways of sending to choose from.</summary>
    public static IEnumerable<Option> Routes => Enum.GetValues<LetterRoute>().Select(route => new Option(route.ToString(), route.Name()));

    private static string Dashed(string name) => FieldWords.Of(name).ToLowerInvariant().Replace(' ', '-');
}
