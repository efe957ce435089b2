using System.Globalization;
using Serilog;
using Serilog.Events;

namespace ComplaintsPortal.Web.Logging;

/// <summary>The log before the settings are read, and after the portal has stopped: what went wrong with starting is not lost.</summary>
internal static class StartLog
{
    internal static Serilog.ILogger Make() => new LoggerConfiguration()
        .WriteTo.Console(
            outputTemplate: "{Timestamp:yyyy-MM-dd HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}",
            formatProvider: CultureInfo.InvariantCulture,
            standardErrorFromLevel: LogEventLevel.Error)
        .CreateBootstrapLogger();
}
