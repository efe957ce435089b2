using System.Globalization;
using ComplaintsPortal.Benchmarks;

// Two portals of different sizes are measured in the same run, so that what counts is the ratio: a page whose cost follows the
// work in hand costs the same in an archive ten times as large.
if (args is not [var repository, var fewer, var more]
    || !int.TryParse(fewer, CultureInfo.InvariantCulture, out var small) || !int.TryParse(more, CultureInfo.InvariantCulture, out var large))
{
    Console.Error.WriteLine("Name the repository's folder, a smaller and a larger number of cases");
    return 2;
}

await using var one = await RunningPortal.StartAsync(repository, small);
await using var other = await RunningPortal.StartAsync(repository, large);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"page",-58} {small,9} cases {large,9} cases  ratio"));
foreach (var page in await one.PagesAsync())
{
    // The pages of a case differ between the two; everything else is the same address.
    var counterpart = page.Name is { } name ? (await other.PagesAsync()).Single(its => its.Name == name) : page;
    var times = await Interleaved.MeasureAsync(() => one.OpenAsync(page.Address), () => other.OpenAsync(counterpart.Address));
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{page.Name,-58} {times.One,12:0.0} ms {times.Other,12:0.0} ms  {times.Other / times.One,5:0.00}"));
}

return 0;
