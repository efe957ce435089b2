using System.Diagnostics;

namespace ComplaintsPortal.MalformedImports;

/// <summary>
/// Gives an import up that takes a minute of the processor's time, or that does nothing for ten minutes; and ends the process where it goes on in
/// spite of that. The time for which the machine was busy with something else, or stood still, does not count.
/// </summary>
internal sealed class Limit : IAsyncDisposable
{
    private static readonly TimeSpan Work = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource given = new();
    private readonly CancellationTokenSource over = new();
    private readonly TimeSpan before = UsedByNow();
    private readonly Task watching;

    /// <summary>Begins to count.</summary>
    /// <param name="endless">What is done when the import does not end although it was given up.</param>
    public Limit(Action endless) => watching = WatchAsync(endless);

    /// <summary>Asks the import to stop.</summary>
    public CancellationToken Token => given.Token;

    /// <summary>The processor's time since the beginning.</summary>
    public TimeSpan Used => UsedByNow() - before;

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        await watching;
        given.Dispose();
        over.Dispose();
    }

    // What is counted besides are ticks, which do not go on while the process is suspended.
    private async Task WatchAsync(Action endless)
    {
        using var seconds = new PeriodicTimer(TimeSpan.FromSeconds(1));
        for (var (ticks, stopped) = (1, 0); !over.IsCancellationRequested; ticks++)
        {
            try
            {
                await seconds.WaitForNextTickAsync(over.Token);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            if (stopped == 0 && (Used > Work || ticks > 600))
            {
                stopped = ticks;
                await given.CancelAsync();
            }

            if (stopped > 0 && (Used > 2 * Work || ticks > stopped + 600))
            {
                endless();
            }
        }
    }

    private static TimeSpan UsedByNow()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
