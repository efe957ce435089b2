using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Letters;

namespace ComplaintsPortal.Web.Pages.Letters.Templates;

/// <summary>What a template is shown with before it is saved: a case that there is not, which has something for every field.</summary>
internal static class MadeUpCase
{
    public const string Complainant = "Robin Sample";

    public static IReadOnlyDictionary<string, MergeValue?> Values(CouncilProfile council, string officer, DateOnly today) =>
        new Dictionary<string, MergeValue?>
        {
            [MergeFields.Recipient] = MergeValue.Words(Complainant),
            [MergeFields.Complainant] = MergeValue.Words(Complainant),
            [MergeFields.Reference] = MergeValue.Words($"{today.Year}/0000"),
            [MergeFields.Received] = MergeValue.Words(today.AddDays(-7).InWords()),
            [MergeFields.Summary] = MergeValue.Words("Contact with a brother was moved twice without notice"),
            [MergeFields.Points] = MergeValue.List(["Contact was moved on two days without notice", "Nobody explained why when asked"]),
            [MergeFields.Stage] = MergeValue.Words("Stage 1, local resolution"),
            [MergeFields.NextStage] = MergeValue.Words("stage 2, investigation"),
            [MergeFields.DueDate] = MergeValue.Words(today.AddDays(7).InWords()),
            [MergeFields.ExtensionReason] = MergeValue.Words("We still wait for the notes of the family centre."),
            [MergeFields.RefusalReason] = MergeValue.Words("It has been answered before."),
            [MergeFields.Response] = MergeValue.Words("We are sorry that contact was moved without notice. From now on you are told two days before."),
            [MergeFields.PanelDate] = MergeValue.Words($"{today.AddDays(20).InWords()} at 10am"),
            [MergeFields.PanelPlace] = MergeValue.Words("Committee room 2"),
            [MergeFields.Council] = MergeValue.Words(council.Name),
            [MergeFields.Team] = MergeValue.Words(council.Team),
            [MergeFields.Officer] = MergeValue.Words(officer),
            [MergeFields.Signatory] = MergeValue.Words(council.Letterhead.SignedBy(officer)),
            [MergeFields.Today] = MergeValue.Words(today.InWords()),
        };
}
