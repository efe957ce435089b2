using ComplaintsPortal.Domain.Letters;

namespace ComplaintsPortal.Web.Demonstration;

// Letters from the templates.
internal sealed partial class CaseStory
{
    /// <summary>A letter to the complainant, written and sent by post.</summary>
    public CaseStory Send(LetterKind kind, LetterVariant variant = LetterVariant.Plain)
    {
        var letter = Write(kind, variant);
        @case.Letters.Send(letter, new Posting(LetterRoute.Post, day, council.Setup.Council), Office);
        return Later();
    }

    /// <summary>A letter to the complainant, written and still a draft.</summary>
    public CaseStory Draft(LetterKind kind)
    {
        Write(kind, LetterVariant.Plain);
        return Later();
    }

    private Letter Write(LetterKind kind, LetterVariant variant)
    {
        var to = council.ContactOf(@case);
        var offer = LetterOffer.Of(@case, Procedure).First(one => one.Kind == kind);
        var words = MergeFields.Merge(DefaultTemplates.Of(kind, variant).Text, Values(to.Name));
        var letter = @case.Letters.Write(offer, variant, new LetterWording(to.Name, to.Address, words), Office);
        council.Keep(letter);
        return letter;
    }

    private Dictionary<string, string> Values(string recipient) => new()
    {
        [MergeFields.Recipient] = recipient,
        [MergeFields.Reference] = @case.Reference,
        [MergeFields.Received] = (@case.CurrentStage?.Received ?? @case.Received).InWords(),
        [MergeFields.Summary] = @case.Particulars!.Summary!,
        [MergeFields.Points] = string.Join('\n', (@case.CurrentStage?.PointsRaised ?? []).Select(point => $"- {point.Words}")),
        [MergeFields.DueDate] = @case.CurrentStage?.Due.InWords() ?? "",
        [MergeFields.ExtensionReason] = @case.CurrentStage?.Extension?.Reason ?? "",
        [MergeFields.RefusalReason] = @case.TriageNote ?? "",
        [MergeFields.PanelDate] = @case.Panel is { MeetsOn: { } on } ? $"{on.InWords()} at {@case.Panel.MeetsAt?.InWords()}" : "",
        [MergeFields.PanelPlace] = @case.Panel?.Venue ?? "",
        [MergeFields.Officer] = by.Name,
        [MergeFields.Team] = council.Setup.Council.Team,
        [MergeFields.Council] = council.Setup.Council.Name,
    };
}
