using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Letters;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>Letters from the templates.</summary>
internal static class CaseStoryLetters
{
    /// <summary>By post, on the day to which the story has come.</summary>
    public static Posting Posted(this CaseStory story) => new(LetterRoute.Post, story.Day, story.Council.Setup.Council);

    /// <summary>A letter to the complainant, written and sent by post.</summary>
    public static CaseStory Send(this CaseStory story, LetterKind kind, LetterVariant variant = LetterVariant.Plain)
    {
        var letter = Write(story, kind, variant);
        story.Case.Letters.Send(letter, story.Posted(), story.Office);
        return story.Later();
    }

    /// <summary>A letter to the complainant, written and still a draft.</summary>
    public static CaseStory Draft(this CaseStory story, LetterKind kind)
    {
        Write(story, kind, LetterVariant.Plain);
        return story.Later();
    }

    /// <summary>What the template puts around a response.</summary>
    public static LetterFrame FrameOf(this CaseStory story, ResponseLetter letter) => LetterFrame.Of(
        DefaultTemplates.Of(LetterOffer.ResponseTo(story.Stage.Number, story.Procedure), letter.Variant).Text, Values(story, letter.Recipient));

    private static Letter Write(CaseStory story, LetterKind kind, LetterVariant variant)
    {
        var to = story.Council.ContactOf(story.Case);
        var offer = LetterOffer.Of(story.Case, story.Procedure).First(one => one.Kind == kind);
        var words = MergeFields.Merge(DefaultTemplates.Of(kind, variant).Text, Values(story, to.Name));
        return story.Case.Letters.Write(offer, variant, new LetterWording(to.Name, to.Address, words), story.Office);
    }

    private static Dictionary<string, MergeValue?> Values(CaseStory story, string recipient) => new()
    {
        [MergeFields.Recipient] = MergeValue.Words(recipient),
        [MergeFields.Reference] = MergeValue.Words(story.Case.Reference),
        [MergeFields.Received] = MergeValue.Words((story.Case.CurrentStage?.Received ?? story.Case.Received).InWords()),
        [MergeFields.Summary] = MergeValue.Words(story.Case.Particulars!.Summary!),
        [MergeFields.Points] = MergeValue.List((story.Case.CurrentStage?.PointsRaised ?? []).Select(point => point.Words)),
        [MergeFields.NextStage] = MergeValue.Words(
            story.Procedure.StageAfter(story.Case.CurrentStage?.Number ?? 0) is { Name: var next } ? FirstLetter.Small(next) : null),
        [MergeFields.DueDate] = MergeValue.Words(story.Case.CurrentStage?.Due.InWords()),
        [MergeFields.ExtensionReason] = MergeValue.Words(story.Case.CurrentStage?.Extension?.Reason),
        [MergeFields.RefusalReason] = MergeValue.Words(story.Case.TriageNote),
        [MergeFields.PanelDate] = MergeValue.Words(story.Case.Panel is { MeetsOn: { } on } ? $"{on.InWords()} at {story.Case.Panel.MeetsAt?.InWords()}" : ""),
        [MergeFields.PanelPlace] = MergeValue.Words(story.Case.Panel?.Venue),
        [MergeFields.Officer] = MergeValue.Words(story.Office.Who.Name),
        [MergeFields.Signatory] = MergeValue.Words(story.Office.Who.Name),
        [MergeFields.Team] = MergeValue.Words(story.Council.Setup.Council.Team),
        [MergeFields.Council] = MergeValue.Words(story.Council.Setup.Council.Name),
    };
}
