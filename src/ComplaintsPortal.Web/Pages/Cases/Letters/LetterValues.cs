using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>What is put in the place of the fields of a letter. Only what the person may be told: no note of the office is among it.</summary>
internal static class LetterValues
{
    /// <summary>The values that are known; a field that is not among them stays in the letter as a gap.</summary>
    /// <param name="opened">The case.</param>
    /// <param name="number">The number of the stage to which the letter belongs.</param>
    /// <param name="recipient">To whom it goes.</param>
    /// <param name="complainant">The name of whoever complains, where it is known.</param>
    public static IReadOnlyDictionary<string, MergeValue?> Of(OpenedCase opened, int? number, string recipient, string? complainant)
    {
        var stage = number is { } at ? opened.Case.Stage(at) : null;
        return new Dictionary<string, MergeValue?>
        {
            [MergeFields.Recipient] = MergeValue.Words(recipient),
            [MergeFields.Complainant] = MergeValue.Words(complainant),
            [MergeFields.Reference] = MergeValue.Words(opened.Case.Reference),
            [MergeFields.Received] = MergeValue.Words((stage?.Received ?? opened.Case.Received).InWords()),
            [MergeFields.Summary] = MergeValue.Words(opened.Case.Particulars?.Summary),
            [MergeFields.Points] = stage is null ? null : MergeValue.List(Points(stage, opened.Council.Lists)),
            [MergeFields.Stage] = MergeValue.Words(stage is null ? null : opened.NameOf(stage)),
            [MergeFields.NextStage] = MergeValue.Words(opened.Procedure.StageAfter(number ?? 0) is { } next ? Name(next) : null),
            [MergeFields.DueDate] = MergeValue.Words(stage?.Due.InWords()),
            [MergeFields.ExtensionReason] = MergeValue.Words(stage?.Extension?.Reason),
            [MergeFields.RefusalReason] = MergeValue.Words(WhyRefused(opened)),
            [MergeFields.Response] = MergeValue.Words(stage?.CurrentResponse is { ApprovedAt: not null } response ? response.Text : null),
            [MergeFields.PanelDate] = MergeValue.Words(opened.Case.Panel is { MeetsOn: { } on } panel
                ? $"{on.InWords()}{(panel.MeetsAt is { } time ? $" at {time.InWords()}" : "")}"
                : null),
            [MergeFields.PanelPlace] = MergeValue.Words(opened.Case.Panel?.Venue),
            [MergeFields.Council] = MergeValue.Words(opened.Council.Council.Name),
            [MergeFields.Team] = MergeValue.Words(opened.Council.Council.Team),
            [MergeFields.Officer] = MergeValue.Words(opened.Officer.Name),
            [MergeFields.Signatory] = MergeValue.Words(opened.Council.Council.Letterhead.SignedBy(opened.Officer.Name)),
            [MergeFields.Today] = MergeValue.Words(opened.Today.InWords()),
        };
    }

    // What was decided on comes first, then the words in which the complainant is told why.
    private static string? WhyRefused(OpenedCase opened) => opened.Case.Decision is Domain.Cases.Arriving.TriageDecision.Rejected
        ? string.Join(
            "\n\n",
            new[] { $"{opened.Council.Lists.Label(ListName.TriageReason, opened.Case.TriageReason)}.", opened.Case.TriageNote }.OfType<string>())
        : null;

    /// <summary>A point as it is told: in its words, or by what it was classified as.</summary>
    public static string? NameOf(Point point, CouncilLists lists) => point switch
    {
        { Words: { Length: > 0 } words } => words,
        { Classification: { } key } => lists.Label(ListName.Classification, key),
        _ => lists.Label(ListName.Theme, point.Theme),
    };

    private static IEnumerable<string?> Points(Stage stage, CouncilLists lists) => stage.PointsRaised.Select(point => NameOf(point, lists));

    private static string Name(StageRule stage) => stage.Name == $"Stage {stage.Number}"
        ? $"stage {stage.Number}"
        : $"stage {stage.Number}, {FirstLetter.Small(stage.Name)}";
}
