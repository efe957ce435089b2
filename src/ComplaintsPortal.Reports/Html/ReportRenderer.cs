using ComplaintsPortal.Reports.Annual;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ComplaintsPortal.Reports.Html;

/// <summary>Writes a report, or what goes with it, as HTML. Razor encodes every text that is put into it.</summary>
internal static class ReportRenderer
{
    /// <summary>The document; with the pages on which its parts begin where it is to be printed and they are known.</summary>
    public static async Task<string> RenderAsync(Paper paper, IReadOnlyDictionary<string, int>? pages)
    {
        await using var nothing = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(nothing, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(
                new Dictionary<string, object?> { [nameof(ReportPage.Report)] = paper, [nameof(ReportPage.Pages)] = pages });
            return (await renderer.RenderComponentAsync<ReportPage>(parameters)).ToHtmlString();
        });
    }
}
