using System.Net;
using System.Text;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Printing;

namespace ComplaintsPortal.Reports.Publishing;

/// <summary>What a report says that this server cannot print: once it is published, its boxes stay.</summary>
public static class Unprintable
{
    private const int MostNamed = 10;

    /// <summary>A sentence for each record whose words this server cannot print, and one for what stands elsewhere.</summary>
    public static async Task<IReadOnlyList<string>> InAsync(PortalDb db, AnnualReport report, CancellationToken stop = default) =>
        await InAsync(db, report, await Typefaces.OfThisServerAsync(stop), stop);

    /// <summary>The same, on a server that has those typefaces.</summary>
    public static async Task<IReadOnlyList<string>> InAsync(PortalDb db, AnnualReport report, Typefaces typefaces, CancellationToken stop)
    {
        // The portal's own tick is decoration, and its sentence says as much without it.
        var written = WebUtility.HtmlDecode(Encoding.UTF8.GetString(await ReportFiles.ToHtmlAsync(report))).Replace("\u2713", "", StringComparison.Ordinal);
        var missing = typefaces.MissingIn(written).ToHashSet(StringComparer.Ordinal);
        if (missing.Count == 0)
        {
            return [];
        }

        var sentences = new List<string>();
        foreach (var (reference, words) in await ClearedCompliments.QuotedFromAsync(db, report.Period, stop))
        {
            if (typefaces.MissingIn(words) is { Count: > 0 } signs)
            {
                sentences.Add(Sentence($"the compliment {reference}", signs));
                missing.ExceptWith(signs);
            }
        }

        return missing.Count == 0 ? sentences : [.. sentences, Sentence("a name of the council's, its lists or its procedures", [.. missing])];
    }

    private static string Sentence(string where, IReadOnlyList<string> signs) =>
        $"This server has no typeface to print {string.Join(' ', signs.Take(MostNamed))}{(signs.Count > MostNamed ? " and others" : "")} in {where}: "
        + "boxes would be printed. Have the typefaces installed that docs/operating.md names, or write it otherwise.";
}
