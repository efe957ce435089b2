using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Document;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ComplaintsPortal.Reports.Html;

/// <summary>Writes a report, or what goes with it, as HTML. Razor encodes every text that is put into it.</summary>
internal static class ReportRenderer
{
    /// <summary>The document.</summary>
    /// <param name="paper">What it says.</param>
    /// <param name="pages">The pages on which its parts begin, where it is to be printed and they are known.</param>
    /// <param name="explained">Where a figure is explained, in a draft that is read in the portal; null in whatever leaves it.</param>
    public static async Task<string> RenderAsync(
        Paper paper, IReadOnlyDictionary<string, int>? pages, Func<Question, string>? explained = null) => (paper.Cover.IsForYoungPeople
        ? await RenderAsync<YoungPage>([new Dictionary<string, object?> { [nameof(YoungPage.Paper)] = paper }])
        : await RenderAsync<ReportPage>(
        [
            new Dictionary<string, object?>
            {
                [nameof(ReportPage.Report)] = paper,
                [nameof(ReportPage.Pages)] = pages,
                [nameof(ReportPage.Explained)] = explained,
            },
        ]))[0];

    /// <summary>Each part by itself, as it stands in the document.</summary>
    public static Task<IReadOnlyList<string>> RenderAsync(IEnumerable<Section> parts) => RenderAsync<SectionView>(
        [.. parts.Select(part => new Dictionary<string, object?> { [nameof(SectionView.Section)] = part, [nameof(SectionView.Level)] = 2 })]);

    /// <summary>One view of one thing.</summary>
    public static async Task<string> RenderAsync<TView>(string parameter, object shown)
        where TView : IComponent => (await RenderAsync<TView>([new Dictionary<string, object?> { [parameter] = shown }]))[0];

    private static async Task<IReadOnlyList<string>> RenderAsync<TView>(IReadOnlyList<Dictionary<string, object?>> all)
        where TView : IComponent
    {
        await using var nothing = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(nothing, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var written = new List<string>();
            foreach (var parameters in all)
            {
                written.Add((await renderer.RenderComponentAsync<TView>(ParameterView.FromDictionary(parameters))).ToHtmlString());
            }

            return written;
        });
    }
}
