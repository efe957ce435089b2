using ComplaintsPortal.Reports.Printing;

namespace ComplaintsPortal.Web.Publishing;

/// <summary>A piece of work that prints, and goes on while pages ask how far it is.</summary>
/// <typeparam name="T">What comes of it.</typeparam>
/// <param name="by">The name of whoever began it.</param>
public sealed class PrintJob<T>(string by)
{
    // Most documents are printed before anybody would wish to read that they wait.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan InLine = TimeSpan.FromSeconds(1);

    private volatile int before;

    /// <summary>The name of whoever began it.</summary>
    public string By => by;

    /// <summary>Its place among those that wait to be printed, from 1; 0 where it is printed now, or is counted first.</summary>
    public int Before => before;

    /// <summary>When it was over, UTC; null while it goes on.</summary>
    public DateTimeOffset? EndedAt { get; internal set; }

    internal Task<T> Work { get; set; } = null!;

    internal void Tell(int documents) => before = documents;

    /// <summary>Waits a moment for what comes of it. False where it goes on.</summary>
    public async Task<bool> IsOverAsync(CancellationToken stop)
    {
        await Task.WhenAny(Work, Task.Delay(before > 0 ? InLine : Patience, stop));
        return Work.IsCompleted;
    }
}

/// <summary>The pieces of work that print on this server, by name; each runs once, however often it is begun.</summary>
/// <typeparam name="T">What comes of them.</typeparam>
public sealed class PrintJobs<T>(IServiceScopeFactory scopes, PdfPrinter printer, TimeProvider time, IHostApplicationLifetime life)
{
    // What nobody asked for by then is not what they would get today.
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(2);

    private readonly Lock gate = new();
    private readonly Dictionary<string, PrintJob<T>> jobs = [];

    /// <summary>The work of that name that goes on, or is over and not fetched yet; null where there is none.</summary>
    public PrintJob<T>? Find(string name)
    {
        lock (gate)
        {
            foreach (var (old, _) in jobs.Where(one => one.Value.EndedAt < time.GetUtcNow() - Kept).ToList())
            {
                jobs.Remove(old);
            }

            return jobs.GetValueOrDefault(name);
        }
    }

    /// <summary>Begins a piece of work, unless the same goes on already.</summary>
    /// <param name="name">Its name: the same work has the same.</param>
    /// <param name="by">The name of whoever begins it.</param>
    /// <param name="work">What is done, with services and a printer of its own: the request that began it may be over by then.</param>
    public PrintJob<T> Begin(string name, string by, Func<IServiceProvider, PdfPrinter, CancellationToken, Task<T>> work)
    {
        lock (gate)
        {
            if (Find(name) is { Work.IsCompleted: false } known)
            {
                return known;
            }

            var job = new PrintJob<T>(by);
            using (ExecutionContext.SuppressFlow())
            {
                job.Work = Task.Run(() => RunAsync(job, work), CancellationToken.None);
            }

            return jobs[name] = job;
        }
    }

    /// <summary>What came of a piece of work that is over; it is then forgotten.</summary>
    public Task<T> TakeAsync(string name, PrintJob<T> job)
    {
        lock (gate)
        {
            if (jobs.GetValueOrDefault(name) == job)
            {
                jobs.Remove(name);
            }
        }

        return job.Work;
    }

    private async Task<T> RunAsync(PrintJob<T> job, Func<IServiceProvider, PdfPrinter, CancellationToken, Task<T>> work)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await work(scope.ServiceProvider, printer.Telling(job.Tell), life.ApplicationStopping);
        }
        finally
        {
            lock (gate)
            {
                job.EndedAt = time.GetUtcNow();
            }
        }
    }
}
