using ComplaintsPortal.Reports.Charts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ComplaintsPortal.Reports.Html;

/// <summary>A piece of text in a drawing. Razor keeps the element's name for itself, so it is written out here.</summary>
public sealed class SvgText : ComponentBase
{
    [Parameter, EditorRequired]
    public required Label Label { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", DrawingView.N(Label.X));
        builder.AddAttribute(2, "y", DrawingView.N(Label.Y));
        builder.AddAttribute(3, "text-anchor", Label.Anchor switch { Anchor.Middle => "middle", Anchor.End => "end", _ => null });
        builder.AddAttribute(4, "font-size", DrawingView.N(Label.Size));
        builder.AddAttribute(5, "font-weight", Label.Bold ? "700" : null);
        builder.AddAttribute(6, "fill", Label.Fill);
        builder.AddContent(7, Label.Text);
        builder.CloseElement();
    }
}
