using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ComplaintsPortal.Reports.Html;

/// <summary>A sentence. Where the document is told where figures are explained, each figure in it leads there.</summary>
public sealed class PhraseText : ComponentBase
{
    /// <summary>The sentence.</summary>
    [Parameter, EditorRequired]
    public required Phrase Phrase { get; set; }

    /// <summary>Where a figure is explained; null in whatever leaves the portal.</summary>
    [CascadingParameter]
    public Func<Question, string>? Explained { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var piece in Phrase.Pieces)
        {
            if (piece.Question is { } question && Explained is not null)
            {
                builder.OpenElement(0, "a");
                builder.AddAttribute(1, "href", Explained(question));
                builder.AddContent(2, piece.Text);
                builder.CloseElement();
            }
            else
            {
                builder.AddContent(3, piece.Text);
            }
        }
    }
}
