using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Document;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ComplaintsPortal.Reports.Html;

/// <summary>The text of a cell. Where the document is told where figures are explained, each figure in it leads there.</summary>
public sealed class CellText : ComponentBase
{
    /// <summary>The cell.</summary>
    [Parameter, EditorRequired]
    public required Cell Cell { get; set; }

    /// <summary>Where a figure is explained; null in whatever leaves the portal.</summary>
    [CascadingParameter]
    public Func<Question, string>? Explained { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var written = 0;
        foreach (var figure in Explained is null ? [] : Cell.Figures)
        {
            var at = Cell.Text.IndexOf(figure.Text, written, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            builder.AddContent(0, Cell.Text[written..at]);
            builder.OpenElement(1, "a");
            builder.AddAttribute(2, "href", Explained!(figure.Question));
            builder.AddContent(3, figure.Text);
            builder.CloseElement();
            written = at + figure.Text.Length;
        }

        builder.AddContent(4, Cell.Text[written..]);
    }
}
