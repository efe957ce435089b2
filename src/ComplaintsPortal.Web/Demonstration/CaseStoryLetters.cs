using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Letters;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>Letters from the templates.</summary>
internal static class CaseStoryLetters
{
    /// <summary>A letter to the complainant, written and sent by post.</summary>
    public static CaseStory Send(this CaseStory story, LetterKind kind, LetterVariant variant = LetterVariant.Plain)
    {
        var letter = Write(story, kind, variant);
        story.Case.Letters.Send(letter, new Posting(LetterRoute.Post, story.Day, story.Council.Setup.Council), story.Office);
        return story.Later();
    }

    /// <summary>A letter to the complainant, written and still a draft.</summary>
    public static CaseStory Draft(this CaseStory story, LetterKind kind)
    {
        Write(story, kind, LetterVariant.Plain);
        return story.Later();
    }

    private static Letter Write(CaseStory story, LetterKind kind, LetterVariant variant)
    {
        var to = story.Council.ContactOf(story.Case);
        var offer = LetterOffer.Of(story.Case, story.Procedure).First(one => one.Kind == kind);
        var words = MergeFields.Merge(DefaultTemplates.Of(kind, variant).Text, Values(story, to.Name));
        var letter = story.Case.Letters.Write(offer, variant, new LetterWording(to.Name, to.Address, words), story.Office);
        story.Council.Keep(letter);
        return letter;
    }

    private static Dictionary<string, string> Values(CaseStory story, string recipient) => new()
    {
        [MergeFields.Recipient] = recipient,
        [MergeFields.Reference] = story.Case.Reference,
        [MergeFields.Received] = (story.Case.CurrentStage?.Received ?? story.Case.Received).InWords(),
        [MergeFields.Summary] = story.Case.Particulars!.Summary!,
        [MergeFields.Points] = string.Join('\n', (story.Case.CurrentStage?.PointsRaised ?? []).Select(point => $"- {point.Words}")),
        [MergeFields.DueDate] = story.Case.CurrentStage?.Due.InWords() ?? "",
        [MergeFields.ExtensionReason] = story.Case.CurrentStage?.Extension?.Reason ?? "",
        [MergeFields.RefusalReason] = story.Case.TriageNote ?? "",
        [MergeFields.PanelDate] = story.Case.Panel is { MeetsOn: { } on } ? $"{on.InWords()} at {story.Case.Panel.MeetsAt:HH:mm}" : "",
        [MergeFields.PanelPlace] = story.Case.Panel?.Venue ?? "",
        [MergeFields.Officer] = story.Office.Who.Name,
        [MergeFields.Team] = story.Council.Setup.Council.Team,
        [MergeFields.Council] = story.Council.Setup.Council.Name,
    };
}
