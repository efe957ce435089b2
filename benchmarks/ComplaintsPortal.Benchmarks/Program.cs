using System.Globalization;
using ComplaintsPortal.Benchmarks;

// Two portals of different sizes are measured in the same run, so that what counts is the ratio: a page whose cost follows the
// work in hand costs the same in an archive ten times as large. A page with nothing on it is measured too: what it costs, each page costs.
if (args is not [var repository, var fewer, var more, .. var kept]
    || !int.TryParse(fewer, CultureInfo.InvariantCulture, out var small) || !int.TryParse(more, CultureInfo.InvariantCulture, out var large))
{
    Console.Error.WriteLine("Name the repository's folder, a smaller and a larger number of cases, and a folder in which to keep the databases if any");
    return 2;
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
await using var one = await RunningPortal.StartAsync(repository, small, kept.FirstOrDefault());
await using var other = await RunningPortal.StartAsync(repository, large, kept.FirstOrDefault());
Say($"first page after a cold start: {one.ColdStart.TotalSeconds:0.0} s and {other.ColdStart.TotalSeconds:0.0} s");
Say($"{"",-46} {small,9} cases {"",8} {large,9} cases {"",8} ratio of   times an");
Say($"{"page",-46} {"median",9} {"95th",14} {"median",9} {"95th",14}   medians  empty page");
var counterparts = (await other.PagesAsync()).ToDictionary(page => page.Name);
var pages = (await one.PagesAsync()).Where(page => counterparts.ContainsKey(page.Name)).ToList();
double? empty = null;
foreach (var page in pages)
{
    var times = await Interleaved.MeasureAsync(() => one.OpenAsync(page.Address), () => other.OpenAsync(counterparts[page.Name].Address));
    empty ??= times.Other.Median;
    Say($"{page.Name,-46} {times.One.Median,6:0.0} ms {times.One.Late,11:0.0} ms {times.Other.Median,6:0.0} ms {times.Other.Late,11:0.0} ms "
        + $"{times.Other.Median / times.One.Median,9:0.00} {times.Other.Median / empty,11:0.0}");
}

foreach (var (portal, theirs) in new[] { (one, pages), (other, [.. counterparts.Values]) })
{
    IReadOnlyList<MeasuredPage> daily = [.. theirs.Where(page => page.AllDay)];
    var load = await MixedLoad.RunAsync(portal, daily);
    Say($"{portal.Cases} cases, four people at once: {load.Requests} pages, {load.PerSecond:0} a second, median {load.Median:0.0} ms, "
        + $"95th percentile {load.Late:0.0} ms; memory of the server {portal.Megabytes} MB");
}

return 0;

static void Say(string line) => Console.WriteLine(line);
