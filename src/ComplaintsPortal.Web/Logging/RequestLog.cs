using System.Diagnostics;
using Serilog;
using Serilog.Events;

namespace ComplaintsPortal.Web.Logging;

/// <summary>
/// One line in the log for each request. An address may hold what was searched for and a name says who was about what, so the line
/// has the pattern of the address in place of the address, and nobody's name.
/// </summary>
internal static class RequestLog
{
    private const string Template = "{RequestMethod:l} {Route:l} answered {StatusCode} in {Elapsed:0.0} ms, trace {Trace:l}";

    // What no route serves: a style sheet, a typeface, an address that does not exist.
    private const string NoRoute = "(no route)";

    private static readonly object RouteKey = new();

    /// <summary>What the log and the page about a problem call the request by.</summary>
    internal static string Trace(this HttpContext context) => Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;

    /// <summary>Writes the lines. Comes before everything else, so that it sees the answer as it is sent.</summary>
    internal static void UseRequestLog(this WebApplication portal) => portal.UseSerilogRequestLogging(options =>
    {
        options.Logger = portal.Services.GetRequiredService<Serilog.ILogger>();
        options.MessageTemplate = Template;
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            Property("RequestMethod", context.Request.Method),
            Property("Route", context.Items[RouteKey] ?? NoRoute),
            Property("StatusCode", status),
            Property("Elapsed", elapsed),
            Property("Trace", context.Trace()),
        ];
    });

    /// <summary>Remembers which route was asked for. Comes after routing; the page that explains a problem is not the one that was asked for.</summary>
    internal static void RememberRoute(this WebApplication portal) => portal.Use((context, next) =>
    {
        context.Items.TryAdd(RouteKey, context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } pattern } ? $"/{pattern.TrimStart('/')}" : NoRoute);
        return next(context);
    });

    private static LogEventProperty Property(string name, object value) => new(name, new ScalarValue(value));
}
