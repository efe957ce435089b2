using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Wording;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplaintsPortal.Reports.Word;

/// <summary>The first page of a report in Word.</summary>
internal static class WordCover
{
    /// <summary>The council, the title, the period, and who made it when.</summary>
    public static IEnumerable<Paragraph> Of(Cover cover) =>
    [
        WordText.Line(cover.Council, WordStyles.Council),
        WordText.Line(cover.Title, WordStyles.Title),
        WordText.Line(cover.Period, WordStyles.Subtitle),
        WordText.Item("Prepared by:", $" {cover.Team}"),
        WordText.Item("Standing:", $" {cover.Standing}"),
        WordText.Item("Counted on:", $" {Words.Date(cover.MadeOn)}"),
        .. cover.About.Select(about => WordText.Item($"{about.Name}:", $" {about.Words}")),
    ];
}
