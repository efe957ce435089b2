using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Document;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ComplaintsPortal.Reports.Html;

/// <summary>A line that somebody wrote. A template would put blanks between its pieces, so it is written out here.</summary>
public sealed class SpansView : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<Span> Spans { get; set; }

    /// <summary>Where a figure is explained; null in whatever leaves the portal.</summary>
    [CascadingParameter]
    public Func<Question, string>? Explained { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) => Add(builder, Spans);

    private void Add(RenderTreeBuilder builder, IReadOnlyList<Span> spans)
    {
        foreach (var span in spans)
        {
            Add(builder, span);
        }
    }

    private void Add(RenderTreeBuilder builder, Span span)
    {
        switch (span)
        {
            case BoldSpan bold:
                Element(builder, "strong", bold.Spans);
                break;
            case ItalicSpan italic:
                Element(builder, "em", italic.Spans);
                break;
            case LinkSpan link:
                builder.OpenElement(0, "a");
                builder.AddAttribute(1, "href", link.Address);
                Add(builder, link.Spans);
                builder.CloseElement();
                break;
            case FigureSpan figure:
                builder.OpenElement(0, "span");
                builder.AddAttribute(1, "class", "filled");
                Add(builder, figure);
                builder.CloseElement();
                break;
            default:
                builder.AddContent(0, span.Text);
                break;
        }
    }

    private void Add(RenderTreeBuilder builder, FigureSpan figure)
    {
        if (Explained is null || figure.Asked is not { } question)
        {
            builder.AddContent(2, figure.Said);
            return;
        }

        builder.OpenElement(3, "a");
        builder.AddAttribute(4, "href", Explained(question));
        builder.AddContent(5, figure.Said);
        builder.CloseElement();
    }

    private void Element(RenderTreeBuilder builder, string name, IReadOnlyList<Span> spans)
    {
        builder.OpenElement(0, name);
        Add(builder, spans);
        builder.CloseElement();
    }
}
