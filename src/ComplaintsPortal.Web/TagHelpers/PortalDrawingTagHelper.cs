using System.Globalization;
using ComplaintsPortal.Reports.Charts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers;

/// <summary>A drawing on a page, with what it shows in words. Colours are attributes: no style stands in the page.</summary>
public sealed class PortalDrawingTagHelper : TagHelper
{
    /// <summary>The drawing.</summary>
    public Drawing Drawing { get; set; } = null!;

    /// <summary>What it shows, for those who do not see it.</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("svg", "portal-drawing");
        output.Attributes.SetAttribute("viewBox", $"0 0 {N(Drawing.Width)} {N(Drawing.Height)}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Name);
        foreach (var shape in Drawing.Shapes)
        {
            output.Content.AppendHtml(Of(shape));
        }
    }

    private static TagBuilder Of(Shape shape) => shape switch
    {
        Bar bar => Gov.Tag("rect").With("x", N(bar.X)).With("y", N(bar.Y)).With("width", N(bar.Width)).With("height", N(bar.Height)).With("fill", bar.Fill)
            .With("stroke", bar.Stroke),
        Stroke stroke => Gov.Tag("line").With("x1", N(stroke.FromX)).With("y1", N(stroke.FromY)).With("x2", N(stroke.ToX)).With("y2", N(stroke.ToY))
            .With("stroke", stroke.Colour).With("stroke-width", N(stroke.Weight)),
        Label label => Gov.Tag("text", null, label.Text).With("x", N(label.X)).With("y", N(label.Y)).With("font-size", N(label.Size))
            .With("text-anchor", label.Anchor switch { Anchor.Middle => "middle", Anchor.End => "end", _ => null })
            .With("font-weight", label.Bold ? "700" : null).With("fill", label.Fill),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "There is no such shape"),
    };

    private static string N(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
