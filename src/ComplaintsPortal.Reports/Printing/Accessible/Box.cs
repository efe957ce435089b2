using System.Numerics;
using PdfSharp.Drawing;

namespace ComplaintsPortal.Reports.Printing.Accessible;

/// <summary>A rectangle on a page, in points from its lower left corner.</summary>
internal sealed record Box(float Left, float Bottom, float Right, float Top)
{
    /// <summary>A box around nothing yet.</summary>
    public static Box Nothing { get; } = new(float.MaxValue, float.MaxValue, float.MinValue, float.MinValue);

    /// <summary>Whether there is something in it.</summary>
    public bool IsSomething => Left <= Right && Bottom <= Top;

    /// <summary>The smallest box around this and a point.</summary>
    public Box With(Vector2 point) =>
        new(Math.Min(Left, point.X), Math.Min(Bottom, point.Y), Math.Max(Right, point.X), Math.Max(Top, point.Y));

    /// <summary>What of it lies within another.</summary>
    public Box Within(Box page) =>
        new(Math.Max(Left, page.Left), Math.Max(Bottom, page.Bottom), Math.Min(Right, page.Right), Math.Min(Top, page.Top));
}

/// <summary>Boxes of PDFsharp's rectangles.</summary>
internal static class Boxes
{
    /// <summary>The same as a box.</summary>
    public static Box ToBox(this XRect rectangle) =>
        new((float)rectangle.Left, (float)rectangle.Top, (float)rectangle.Right, (float)rectangle.Bottom);
}
