using Serilog.Core;
using Serilog.Events;

namespace ComplaintsPortal.Web.Logging;

/// <summary>
/// Takes the address of the request from whatever is logged while it is answered: an address may hold what was searched for, or be a secret itself.
/// The line of the request has the pattern of it.
/// </summary>
public sealed class WithoutAddress : ILogEventEnricher
{
    /// <inheritdoc />
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
}
