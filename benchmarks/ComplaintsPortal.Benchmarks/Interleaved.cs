using System.Diagnostics;

namespace ComplaintsPortal.Benchmarks;

/// <summary>Two measurements taken in turns, so that whatever else the machine does falls on both.</summary>
internal static class Interleaved
{
    private const int Rounds = 60;
    private const int Unmeasured = 10;
    private const double Percentile = 0.95;

    /// <summary>The median and the 95th percentile of each, in milliseconds.</summary>
    public static async Task<((double Median, double Late) One, (double Median, double Late) Other)> MeasureAsync(Func<Task> one, Func<Task> other)
    {
        List<double> ones = [];
        List<double> others = [];
        for (var round = 0; round < Rounds + Unmeasured; round++)
        {
            ones.Add(await TimeAsync(one));
            others.Add(await TimeAsync(other));
        }

        return (Of(ones), Of(others));
    }

    private static async Task<double> TimeAsync(Func<Task> act)
    {
        var started = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static (double Median, double Late) Of(IEnumerable<double> times)
    {
        double[] sorted = [.. times.Skip(Unmeasured).Order()];
        return (sorted[sorted.Length / 2], sorted[(int)(sorted.Length * Percentile)]);
    }
}
