namespace ComplaintsPortal.Reports.Charts;

/// <summary>A picture made of plain shapes, in units of which about 640 fill the width of a page.</summary>
public sealed record Drawing(double Width, double Height, IReadOnlyList<Shape> Shapes);

/// <summary>A shape of a drawing.</summary>
public abstract record Shape;

/// <summary>A filled rectangle.</summary>
public sealed record Bar(double X, double Y, double Width, double Height, string Fill, string? Stroke = null) : Shape;

/// <summary>A straight line.</summary>
public sealed record Stroke(double FromX, double FromY, double ToX, double ToY, string Colour, double Weight = 1) : Shape;

/// <summary>One of many: its form tells as much as its colour.</summary>
/// <param name="X">Its middle.</param>
/// <param name="Y">Its middle.</param>
/// <param name="Size">How wide and high it is.</param>
/// <param name="Form">Its form.</param>
/// <param name="Fill">Its colour.</param>
public sealed record Mark(double X, double Y, double Size, MarkForm Form, string Fill) : Shape;

/// <summary>The form of a mark.</summary>
public enum MarkForm
{
    Circle,
    Square,
    Triangle,
}

/// <summary>A piece of text.</summary>
public sealed record Label(double X, double Y, string Text, Anchor Anchor = Anchor.Start, double Size = Label.Ordinary, string Fill = Ink.Black,
    bool Bold = false) : Shape
{
    /// <summary>The ordinary size of text in a drawing.</summary>
    public const double Ordinary = 13;

    /// <summary>The smallest size.</summary>
    public const double Small = 12;
}

/// <summary>Which point of a text its position is.</summary>
public enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>The colours of the charts. Each differs from its neighbour in lightness, so that they are told apart in grey too.</summary>
public static class Ink
{
    public const string Black = "#0b0c0c";
    public const string White = "#ffffff";
    public const string Grey = "#505a5f";
    public const string Rule = "#b1b4b6";

    /// <summary>The council's colour: what is reported.</summary>
    public const string Council = "#00594f";

    /// <summary>The same a year before.</summary>
    public const string Before = "#8fb5b0";

    /// <summary>The second of three shades.</summary>
    public const string Second = "#7ab3dd";

    /// <summary>A mark that is past its limit.</summary>
    public const string Late = "#942514";

    /// <summary>The third of three shades: late.</summary>
    public const string Third = "#f9d5b0";
}
