using ComplaintsPortal.Reports.Annual;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplaintsPortal.Reports.Word;

/// <summary>The first page of a report in Word.</summary>
internal static class WordCover
{
    /// <summary>The council, the title, the period, and who made it when.</summary>
    public static IEnumerable<Paragraph> Of(Cover cover) =>
    [
        WordText.Line(cover.Council, WordStyles.Council),
        WordText.Line(cover.Heading, WordStyles.Title),
        WordText.Line(cover.Period, WordStyles.Subtitle),
        .. cover.Facts.Select(fact => WordText.Item($"{fact.Word}:", $" {fact.Meaning}")),
    ];
}
