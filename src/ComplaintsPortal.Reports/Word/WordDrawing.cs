using System.Globalization;
using ComplaintsPortal.Reports.Charts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Office2010.Word.DrawingGroup;
using DocumentFormat.OpenXml.Office2010.Word.DrawingShape;
using Chart = ComplaintsPortal.Reports.Document.Chart;
using NonVisualGraphicFrameDrawingProperties = DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using Shape = ComplaintsPortal.Reports.Charts.Shape;
using ShapeProperties = DocumentFormat.OpenXml.Office2010.Word.DrawingShape.ShapeProperties;
using Transform2D = DocumentFormat.OpenXml.Drawing.Transform2D;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ComplaintsPortal.Reports.Word;

/// <summary>A chart in Word, as a group of its own shapes, so that it stays sharp and needs no picture of it. What it shows is its alternative text.</summary>
internal static class WordDrawing
{
    // 640 units of a drawing fill the width of the text, 17 cm.
    private const double Unit = 9562;
    private const double EmuOfPoint = 12700;

    // Below the line on which letters stand hang the tails of some, about so much of their size.
    private const double Tail = 0.28;
    private const double LineHeight = 1.3;

    private const string Group = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

    /// <summary>"Figure 3: … (numbers in Table 9)".</summary>
    public static string CaptionOf(Chart chart) =>
        string.Create(CultureInfo.InvariantCulture, $"Figure {chart.Number}: {chart.Caption} (numbers in {chart.NumbersIn})");

    /// <summary>The paragraph that holds it. A program that knows no such group shows the sentence that says where the numbers stand.</summary>
    public static W.Paragraph Of(Chart chart)
    {
        var drawing = new W.Drawing(new Inline(
            new Extent { Cx = Emu(chart.Drawing.Width), Cy = Emu(chart.Drawing.Height) },
            new DocProperties { Id = (uint)chart.Number, Name = $"Figure {chart.Number}", Description = $"{chart.Caption}. {chart.Description}" },
            new NonVisualGraphicFrameDrawingProperties(),
            new Graphic(new GraphicData(GroupOf(chart.Drawing)) { Uri = Group }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });
        var choice = new AlternateContentChoice(drawing) { Requires = "wpg" };
        choice.AddNamespaceDeclaration("wpg", Group);
        var sentence = new AlternateContentFallback(new W.Text($"Its numbers stand in {chart.NumbersIn}."));
        return WordText.Of(null, new Run(new AlternateContent(choice, sentence)));
    }

    private static WordprocessingGroup GroupOf(Charts.Drawing drawing) => new(
    [
        new NonVisualGroupDrawingShapeProperties(),
        new GroupShapeProperties(new TransformGroup(
            new Offset { X = 0, Y = 0 }, new Extents { Cx = Emu(drawing.Width), Cy = Emu(drawing.Height) },
            new ChildOffset { X = 0, Y = 0 }, new ChildExtents { Cx = Emu(drawing.Width), Cy = Emu(drawing.Height) })),
        .. drawing.Shapes.Select(ShapeOf),
    ]);

    private static WordprocessingShape ShapeOf(Shape shape) => shape switch
    {
        Bar bar => Made(Frame(bar.X, bar.Y, bar.Width, bar.Height), ShapeTypeValues.Rectangle, Fill(bar.Fill), Outline(bar.Stroke, 0.75)),
        Stroke line => Made(FrameOf(line), ShapeTypeValues.Line, new NoFill(), Outline(line.Colour, line.Weight)),
        Mark mark => Made(
            Frame(mark.X - (mark.Size / 2), mark.Y - (mark.Size / 2), mark.Size, mark.Size), FormOf(mark.Form), Fill(mark.Fill), Outline(null, 0)),
        Label label => TextOf(label),
        _ => throw new NotSupportedException($"Word has no form for a {shape.GetType().Name}"),
    };

    private static ShapeTypeValues FormOf(MarkForm form) => form switch
    {
        MarkForm.Circle => ShapeTypeValues.Ellipse,
        MarkForm.Square => ShapeTypeValues.Rectangle,
        _ => ShapeTypeValues.Triangle,
    };

    private static WordprocessingShape Made(
        Transform2D frame, ShapeTypeValues form, OpenXmlElement fill, DocumentFormat.OpenXml.Drawing.Outline outline) => new(
        new NonVisualDrawingShapeProperties(), new ShapeProperties(frame, new PresetGeometry(new AdjustValueList()) { Preset = form }, fill, outline),
        new TextBodyProperties());

    // A frame around the words that ends where they end, begins where they begin, or has its middle there.
    private static WordprocessingShape TextOf(Label label)
    {
        var width = Math.Max(1, label.Text.Length) * label.Size;
        var left = label.Anchor switch { Charts.Anchor.Middle => label.X - (width / 2), Charts.Anchor.End => label.X - width, _ => label.X };
        var height = label.Size * LineHeight;
        return new(
            new NonVisualDrawingShapeProperties { TextBox = true },
            new ShapeProperties(
                Frame(left, label.Y + (label.Size * Tail) - height, width, height),
                new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }, new NoFill(), Outline(null, 0)),
            new TextBoxInfo2(new W.TextBoxContent(LineOf(label))),
            new TextBodyProperties(new NoAutoFit())
            {
                Wrap = TextWrappingValues.None,
                Anchor = TextAnchoringTypeValues.Bottom,
                LeftInset = 0,
                TopInset = 0,
                RightInset = 0,
                BottomInset = 0,
            });
    }

    private static W.Paragraph LineOf(Label label)
    {
        var halves = Math.Round(label.Size * Unit / EmuOfPoint * 2).ToString(CultureInfo.InvariantCulture);
        var letters = new W.RunProperties(new W.Color { Val = WordStyles.Hex(label.Fill) }, new W.FontSize { Val = halves });
        if (label.Bold)
        {
            letters.PrependChild(new W.Bold());
        }

        return new(
            new W.ParagraphProperties(
                new W.SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = W.LineSpacingRuleValues.Auto },
                new W.Justification { Val = Justified(label.Anchor) }),
            new Run(letters, new W.Text(label.Text) { Space = SpaceProcessingModeValues.Preserve }));
    }

    private static W.JustificationValues Justified(Charts.Anchor anchor) => anchor switch
    {
        Charts.Anchor.Middle => W.JustificationValues.Center,
        Charts.Anchor.End => W.JustificationValues.Right,
        _ => W.JustificationValues.Left,
    };

    private static Transform2D FrameOf(Stroke line) => Frame(
        Math.Min(line.FromX, line.ToX), Math.Min(line.FromY, line.ToY), Math.Abs(line.ToX - line.FromX), Math.Abs(line.ToY - line.FromY),
        rising: (line.ToX - line.FromX) * (line.ToY - line.FromY) < 0);

    private static Transform2D Frame(double x, double y, double width, double height, bool rising = false)
    {
        var frame = new Transform2D(new Offset { X = Emu(x), Y = Emu(y) }, new Extents { Cx = Emu(width), Cy = Emu(height) });
        if (rising)
        {
            frame.VerticalFlip = true;
        }

        return frame;
    }

    private static SolidFill Fill(string colour) => new(new RgbColorModelHex { Val = WordStyles.Hex(colour) });

    private static DocumentFormat.OpenXml.Drawing.Outline Outline(string? colour, double weight) =>
        colour is null ? new(new NoFill()) : new(Fill(colour)) { Width = (int)Emu(weight) };

    private static long Emu(double units) => (long)Math.Round(units * Unit);
}
