using System.Text;
using System.Text.RegularExpressions;

namespace ComplaintsPortal.Reports.Printing;

/// <summary>
/// Reads from a PDF that a Chromium-based browser has printed on which page each anchor lies. Such a browser writes its dictionaries in plain
/// text; a PDF that is written otherwise yields nothing, and the contents then go without pages.
/// </summary>
internal static partial class PdfDestinations
{
    /// <summary>The page of each anchor, from 1.</summary>
    public static IReadOnlyDictionary<string, int> Read(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var objects = Objects().Matches(text).ToDictionaryFirst(match => match.Groups["number"].Value, match => match.Groups["body"].Value);
        if (Catalog().Match(text) is not { Success: true } catalog || !objects.TryGetValue(catalog.Groups["pages"].Value, out var root))
        {
            return new Dictionary<string, int>();
        }

        var pages = PagesOf(root, objects, 0).Select((page, index) => (page, index)).ToDictionaryFirst(page => page.page, page => page.index + 1);
        var destinations = DestinationsOf(text).FirstOrDefault(number => objects.ContainsKey(number));
        return destinations is null
            ? new Dictionary<string, int>()
            : Destinations().Matches(objects[destinations])
                .Where(match => pages.ContainsKey(match.Groups["page"].Value))
                .ToDictionaryFirst(match => match.Groups["name"].Value, match => pages[match.Groups["page"].Value]);
    }

    private static IEnumerable<string> DestinationsOf(string text) => DestinationsReference().Matches(text).Select(match => match.Groups["number"].Value);

    // The tree of pages, flattened in order.
    private static IEnumerable<string> PagesOf(string node, IReadOnlyDictionary<string, string> objects, int depth)
    {
        foreach (Match kid in Reference().Matches(Kids().Match(node).Groups["kids"].Value))
        {
            var number = kid.Groups["number"].Value;
            var body = objects.GetValueOrDefault(number, "");
            if (depth < 20 && Kids().IsMatch(body))
            {
                foreach (var page in PagesOf(body, objects, depth + 1))
                {
                    yield return page;
                }
            }
            else
            {
                yield return number;
            }
        }
    }

    private static Dictionary<string, TValue> ToDictionaryFirst<T, TValue>(this IEnumerable<T> items, Func<T, string> key, Func<T, TValue> value) =>
        items.GroupBy(key).ToDictionary(group => group.Key, group => value(group.First()), StringComparer.Ordinal);

    [GeneratedRegex(@"(?<=[\r\n])(?<number>\d+) 0 obj\s*(?<body><<.*?>>)\s*(stream|endobj)", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Objects();

    [GeneratedRegex(@"/Type\s*/Catalog\b.*?/Pages\s+(?<pages>\d+) 0 R", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Catalog();

    [GeneratedRegex(@"/Dests\s+(?<number>\d+) 0 R", RegexOptions.ExplicitCapture)]
    private static partial Regex DestinationsReference();

    [GeneratedRegex(@"/Kids\s*\[(?<kids>[^\]]*)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Kids();

    [GeneratedRegex(@"(?<number>\d+) 0 R", RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();

    [GeneratedRegex(@"/(?<name>section-[0-9-]+)\s*\[(?<page>\d+) 0 R", RegexOptions.ExplicitCapture)]
    private static partial Regex Destinations();
}
