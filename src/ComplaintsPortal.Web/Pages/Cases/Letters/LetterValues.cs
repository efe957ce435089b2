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
    public static IReadOnlyDictionary<string, string> Of(OpenedCase opened, int? number, string recipient, string? complainant)
    {
        var stage = number is { } at ? opened.Case.Stage(at) : null;
        var values = new Dictionary<string, string?>
        {
            [MergeFields.Recipient] = recipient,
            [MergeFields.Complainant] = complainant,
            [MergeFields.Reference] = opened.Case.Reference,
            [MergeFields.Received] = (stage?.Received ?? opened.Case.Received).InWords(),
            [MergeFields.Summary] = opened.Case.Particulars?.Summary,
            [MergeFields.Points] = stage is null ? null : Points(stage, opened.Council.Lists),
            [MergeFields.Stage] = stage is null ? null : opened.NameOf(stage),
            [MergeFields.NextStage] = opened.Procedure.StageAfter(number ?? 0) is { } next ? Name(next) : null,
            [MergeFields.DueDate] = stage?.Due.InWords(),
            [MergeFields.ExtensionReason] = stage?.Extension?.Reason,
            [MergeFields.RefusalReason] = WhyRefused(opened),
            [MergeFields.Response] = stage?.CurrentResponse is { ApprovedAt: not null } response ? response.Text : null,
            [MergeFields.PanelDate] = opened.Case.Panel is { MeetsOn: { } on } panel
                ? $"{on.InWords()}{(panel.MeetsAt is { } time ? $" at {time.InWords()}" : "")}"
                : null,
            [MergeFields.PanelPlace] = opened.Case.Panel?.Venue,
            [MergeFields.Council] = opened.Council.Council.Name,
            [MergeFields.Team] = opened.Council.Council.Team,
            [MergeFields.Officer] = opened.Officer.Name,
            [MergeFields.Today] = opened.Today.InWords(),
        };
        return values.Where(value => !string.IsNullOrWhiteSpace(value.Value)).ToDictionary(value => value.Key, value => LetterText.Normal(value.Value!));
    }

    // What was decided on comes first, then the words in which the complainant is told why.
    private static string? WhyRefused(OpenedCase opened) => opened.Case.Decision is Domain.Cases.Arriving.TriageDecision.Rejected
        ? string.Join(
            "\n\n",
            new[] { $"{opened.Council.Lists.Label(ListName.TriageReason, opened.Case.TriageReason)}.", opened.Case.TriageNote }.OfType<string>())
        : null;

    private static string Points(Stage stage, CouncilLists lists) => string.Join('\n', stage.PointsRaised
        .Select(issue => issue switch
        {
            { Words: { Length: > 0 } words } => words,
            { Classification: { } point } => lists.Label(ListName.Classification, point),
            _ => lists.Label(ListName.Theme, issue.Theme),
        })
        .Where(point => point.Length > 0)
        .Select(point => $"- {point}"));

    private static string Name(StageRule stage) => stage.Name == $"Stage {stage.Number}"
        ? $"stage {stage.Number}"
        : $"stage {stage.Number}, {char.ToLowerInvariant(stage.Name[0])}{stage.Name[1..]}";
}
