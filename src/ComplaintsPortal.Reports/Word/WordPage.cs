using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplaintsPortal.Reports.Word;

/// <summary>The page of a Word document: A4 upright with a foot.</summary>
internal static class WordPage
{
    // In twentieths of a point: A4, and 2 cm all round.
    private const uint Width = 11906;
    private const uint Height = 16838;
    private const int Margin = 1134;
    private const uint SideMargin = Margin;
    private const uint Edge = 567;

    /// <summary>How wide the text is, in twentieths of a point: 17 cm.</summary>
    public const int TextWidth = 9638;

    /// <summary>The size and the margins, with the foot on every page but the first.</summary>
    public static SectionProperties Properties(string foot) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = foot },
        new PageSize { Width = Width, Height = Height },
        new PageMargin { Top = Margin, Bottom = Margin, Left = SideMargin, Right = SideMargin, Header = Edge, Footer = Edge, Gutter = 0 },
        new TitlePage());

    /// <summary>The words at the foot of a page, and its number.</summary>
    public static Footer Foot(string words) => new(WordText.Of(
        WordStyles.Foot, WordText.Run(words), new Run(new TabChar()), new SimpleField(WordText.Run("2")) { Instruction = " PAGE " }));
}
