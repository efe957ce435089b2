using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Document;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ComplaintsPortal.Reports.Html;

/// <summary>Writes a report as HTML. Razor encodes every text that is put into it.</summary>
internal static class ReportRenderer
{
    /// <summary>The document; with the pages on which its parts begin where it is to be printed and they are known.</summary>
    public static Task<string> RenderAsync(AnnualReport report, IReadOnlyDictionary<string, int>? pages) =>
        RenderAsync<ReportPage>(new() { [nameof(ReportPage.Report)] = report, [nameof(ReportPage.Pages)] = pages });

    /// <summary>The version for young people.</summary>
    public static Task<string> RenderForYoungPeopleAsync(Cover cover, IReadOnlyList<Section> sections) =>
        RenderAsync<YoungPage>(new() { [nameof(YoungPage.Cover)] = cover, [nameof(YoungPage.Sections)] = sections });

    private static async Task<string> RenderAsync<TPage>(Dictionary<string, object?> given)
        where TPage : IComponent
    {
        await using var nothing = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(nothing, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(given))).ToHtmlString());
    }
}
