using System.Diagnostics;

namespace ComplaintsPortal.Benchmarks;

/// <summary>What a load came to.</summary>
/// <param name="Requests">How many pages were opened.</param>
/// <param name="PerSecond">How many in a second.</param>
/// <param name="Median">The time that half of them took at most, in milliseconds.</param>
/// <param name="Late">The time that 95 in a hundred took at most, in milliseconds.</param>
internal sealed record LoadResult(int Requests, double PerSecond, double Median, double Late);

/// <summary>
/// A few people who open one page after the other, each the next when the last has come: a closed load, bounded in number and in time, so
/// that it can never run away.
/// </summary>
internal static class MixedLoad
{
    private const int People = 4;
    private const int MostRequests = 600;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(60);

    /// <summary>Opens the pages in turns until enough were opened or the time is over.</summary>
    public static async Task<LoadResult> RunAsync(RunningPortal portal, IReadOnlyList<MeasuredPage> pages)
    {
        var started = Stopwatch.GetTimestamp();
        var next = -1;
        var times = await Task.WhenAll(Enumerable.Range(0, People).Select(async _ =>
        {
            List<double> own = [];
            while (Interlocked.Increment(ref next) is var number && number < MostRequests && Stopwatch.GetElapsedTime(started) < MostTime)
            {
                var opened = Stopwatch.GetTimestamp();
                await portal.OpenAsync(pages[number % pages.Count].Address);
                own.Add(Stopwatch.GetElapsedTime(opened).TotalMilliseconds);
            }

            return own;
        }));
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        double[] all = [.. times.SelectMany(own => own).Order()];
        return new(all.Length, all.Length / seconds, all[all.Length / 2], all[(int)(all.Length * 0.95)]);
    }
}
