using System.Globalization;
using ComplaintsPortal.Reports.Charts;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplaintsPortal.Reports.Word;

/// <summary>The styles of a Word document. The names are Word's own where it has one, so that a report takes on the look of the paper it is put into.</summary>
internal static class WordStyles
{
    public const string Language = "en-GB";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Caption = "Caption";
    public const string Bullet = "ListBullet";
    public const string Quotation = "Quote";
    public const string Foot = "Footer";
    public const string ContentsHeading = "TOCHeading";
    public const string Council = "Council";
    public const string Note = "Note";
    public const string Cohort = "Cohort";
    public const string Gap = "Gap";
    public const string Table = "ReportTable";
    public const string WideTable = "ReportTableWide";

    /// <summary>The typeface of everything, which every computer has.</summary>
    public const string Typeface = "Arial";

    /// <summary>The kind of list that is counted.</summary>
    public const int Counted = 1;

    /// <summary>The size of letters that are easy to read, in half points: 14 points.</summary>
    public const int LargeLetters = 28;

    private const int OrdinaryLetters = 22;
    private const string Normal = "Normal";
    private const string NormalTable = "TableNormal";
    private const int Bullets = 1;
    private const int DeepestHeading = 4;

    // In twentieths of a point.
    private const int Indent = 360;

    // The sizes of headings from the first level down, in half points.
    private static readonly int[] HeadingSizes = [34, 28, 24, 22];

    /// <summary>The style of a heading of that level, from 1.</summary>
    public static string Heading(int level) => string.Create(CultureInfo.InvariantCulture, $"Heading{Math.Min(level, DeepestHeading)}");

    /// <summary>The style of an entry of the contents of that level, from 1.</summary>
    public static string Entry(int level) => string.Create(CultureInfo.InvariantCulture, $"TOC{level}");

    /// <summary>All styles.</summary>
    /// <param name="letters">The size of ordinary letters, in half points.</param>
    public static Styles Make(int letters = OrdinaryLetters)
    {
        var styles = new Styles(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Typeface, HighAnsi = Typeface, ComplexScript = Typeface, EastAsia = Typeface },
                new FontSize { Val = Text(letters) }, new Languages { Val = Language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto }))));
        styles.Append(Paragraph(Normal, "Normal", new(), new(), isDefault: true));
        styles.Append(Enumerable.Range(1, DeepestHeading).Select(HeadingOf));
        styles.Append(
            Paragraph(Title, "Title", Spaced(0, 120), Letters(52, bold: true, Ink.Council)),
            Paragraph(Subtitle, "Subtitle", Spaced(0, 480), Letters(28)),
            Paragraph(Council, "Council", Spaced(1200, 480), Letters(28, bold: true)),
            Paragraph(ContentsHeading, "TOC Heading", new(new KeepNext(), new PageBreakBefore(), Space(0, 120)), Letters(34, bold: true, Ink.Council)),
            Paragraph(Entry(1), "toc 1", Spaced(120, 0), new()),
            Paragraph(Entry(2), "toc 2", new(Space(0, 0), new Indentation { Left = Text(Indent) }), new()),
            Paragraph(Caption, "caption", new(new KeepNext(), Space(240, 40)), Letters(22, bold: true)),
            Paragraph(Cohort, "Cohort", new(new KeepNext(), Space(0, 80)), Letters(18, colour: Ink.Grey)),
            Paragraph(Note, "Note", Spaced(60, 120), Letters(20, colour: Ink.Grey)),
            Paragraph(Bullet, "List Bullet", Bulleted(), new()),
            Paragraph(Quotation, "Quote", new(Space(60, 120), new Indentation { Left = Text(Indent), Right = Text(Indent) }), new(new Italic())),
            Paragraph(Gap, "Gap", Spaced(0, 0), Letters(16)),
            Paragraph(Foot, "footer", new(new Tabs(new TabStop { Val = TabStopValues.Right, Position = WordPage.TextWidth })), Letters(18, colour: Ink.Grey)),
            new Style(new StyleName { Val = "Normal Table" }) { Type = StyleValues.Table, StyleId = NormalTable, Default = true },
            TableOf(Table, "Report table", 20), TableOf(WideTable, "Report table wide", 16));
        return styles;
    }

    /// <summary>Lists with bullets, and lists that are counted.</summary>
    public static Numbering Lists() => new(
        ListOf(0, NumberFormatValues.Bullet, "\u2022"), ListOf(Counted, NumberFormatValues.Decimal, "%1."),
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Bullets });

    private static AbstractNum ListOf(int id, NumberFormatValues format, string mark) => new(new Level(
        new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = mark },
        new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(new Indentation { Left = Text(Indent), Hanging = Text(Indent) }))
    { LevelIndex = 0 })
    { AbstractNumberId = id };

    private static Style HeadingOf(int level) => Paragraph(
        Heading(level), string.Create(CultureInfo.InvariantCulture, $"heading {level}"),
        new(new KeepNext(), new KeepLines(), Space(level == 1 ? 480 : 280, 100), new OutlineLevel { Val = level - 1 }),
        Letters(HeadingSizes[level - 1], bold: true, level == 1 ? Ink.Council : null));

    private static Style Paragraph(
        string id, string name, StyleParagraphProperties paragraph, StyleRunProperties letters, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name })
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = id is Council or Note or Cohort or Gap,
        };
        if (isDefault)
        {
            style.Default = true;
        }
        else
        {
            style.AddChild(new BasedOn { Val = Normal });
        }

        style.Append(new PrimaryStyle(), paragraph, letters);
        return style;
    }

    private static Style TableOf(string id, string name, int size) => new(
        new StyleName { Val = name }, new BasedOn { Val = NormalTable },
        new StyleParagraphProperties(new SpacingBetweenLines { Before = "30", After = "30", Line = "240", LineRule = LineSpacingRuleValues.Auto }),
        Letters(size),
        new StyleTableProperties(
            new TableBorders(Line<BottomBorder>(Ink.Rule, 4), Line<InsideHorizontalBorder>(Ink.Rule, 4)),
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa })),
        Part(TableStyleOverrideValues.FirstRow, Line<BottomBorder>(Ink.Black, 12)),
        Part(TableStyleOverrideValues.LastRow, Line<TopBorder>(Ink.Black, 12)))
    { Type = StyleValues.Table, StyleId = id, CustomStyle = true };

    private static TableStyleProperties Part(TableStyleOverrideValues part, BorderType border) => new(
        new RunPropertiesBaseStyle(new Bold()), new TableStyleConditionalFormattingTableCellProperties(new TableCellBorders(border)))
    { Type = part };

    private static T Line<T>(string colour, uint weight)
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = weight, Color = Hex(colour) };

    private static StyleParagraphProperties Bulleted() => new(
        new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = Bullets }), Space(0, 60));

    private static StyleParagraphProperties Spaced(int before, int after) => new(Space(before, after));

    private static SpacingBetweenLines Space(int before, int after) => new() { Before = Text(before), After = Text(after) };

    private static StyleRunProperties Letters(int size, bool bold = false, string? colour = null)
    {
        var letters = new StyleRunProperties();
        if (bold)
        {
            letters.AddChild(new Bold());
        }

        if (colour is not null)
        {
            letters.AddChild(new Color { Val = Hex(colour) });
        }

        letters.AddChild(new FontSize { Val = Text(size) });
        return letters;
    }

    /// <summary>A colour as Word writes it.</summary>
    public static string Hex(string colour) => colour.TrimStart('#').ToUpperInvariant();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
