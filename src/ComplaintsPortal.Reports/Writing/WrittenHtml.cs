using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Html;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ComplaintsPortal.Reports.Writing;

/// <summary>Some blocks of a report as a piece of HTML, by the views that write the report. Razor encodes every text that is put into it.</summary>
internal static class WrittenHtml
{
    public static async Task<string> RenderAsync(IReadOnlyList<Block> blocks)
    {
        await using var nothing = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(nothing, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var html = new List<string>();
            foreach (var block in blocks)
            {
                var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(BlockView.Block)] = block });
                html.Add((await renderer.RenderComponentAsync<BlockView>(parameters)).ToHtmlString());
            }

            return string.Concat(html);
        });
    }
}
