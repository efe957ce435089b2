using System.Text;
using ComplaintsPortal.Reports.Html;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Reports.Printing.Accessible;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ComplaintsPortal.Reports.Letters;

/// <summary>A letter as the files that people keep. Razor encodes every text that is put into it.</summary>
public static class LetterFiles
{
    internal static readonly string StyleSheet = ReportStyle.Typeface + Encoding.UTF8.GetString(ReportStyle.Resource("letter.css"));

    /// <summary>The letter as one HTML document that needs nothing else, in UTF-8.</summary>
    public static async Task<byte[]> ToHtmlAsync(LetterDocument document) => Encoding.UTF8.GetBytes(await RenderAsync(document));

    /// <summary>The letter as a tagged PDF that follows PDF/UA-1.</summary>
    public static async Task<Printed> ToPdfAsync(LetterDocument document, PdfPrinter printer, CancellationToken stop = default)
    {
        var printed = await printer.PrintAsync(await RenderAsync(document), stop);
        return printed.Pdf is { } pdf ? new Printed(AccessiblePdf.Of(pdf, document.Council, new Dictionary<string, string>()), null) : printed;
    }

    private static async Task<string> RenderAsync(LetterDocument document)
    {
        await using var nothing = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(nothing, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(LetterPage.Document)] = document });
            return (await renderer.RenderComponentAsync<LetterPage>(parameters)).ToHtmlString();
        });
    }
}
