using System.Collections.Concurrent;
using Serilog.Core;
using Serilog.Events;

namespace ComplaintsPortal.Testing.Host;

/// <summary>What the portal logged, instead of on the console.</summary>
public sealed class LoggedEvents : ILogEventSink
{
    private readonly ConcurrentQueue<LogEvent> events = [];

    /// <summary>Every event so far, oldest first.</summary>
    public IReadOnlyCollection<LogEvent> All => events;

    /// <inheritdoc />
    public void Emit(LogEvent logEvent) => events.Enqueue(logEvent);
}
