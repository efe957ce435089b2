using ComplaintsPortal.Data.Sqlite;
using ComplaintsPortal.Data.SqlServer;
using Microsoft.AspNetCore.Diagnostics;

namespace ComplaintsPortal.Web.Logging;

/// <summary>
/// What a failure means for whoever asked, and for whoever runs the portal: a fault of ours is logged whole, one of the machine in a sentence.
/// </summary>
internal static class RequestFault
{
    internal static int StatusOf(Exception failure) => failure switch
    {
        BadHttpRequestException bad => bad.StatusCode,

        // Somebody else is writing for long, such as an import: the page waited, and says so.
        _ when SqliteFaults.IsBusy(failure) || SqlServerPortal.IsBusy(failure) => StatusCodes.Status503ServiceUnavailable,
        _ when Sentence(failure) is not null => StatusCodes.Status507InsufficientStorage,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>Says a fault of the machine (a full disk, a database that nobody may write to) in the log. Whether it was one.</summary>
    internal static bool IsSaid(ExceptionHandlerSuppressDiagnosticsContext context)
    {
        if (Sentence(context.Exception) is not { } sentence)
        {
            return false;
        }

        context.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RequestFault)).LogError("{Sentence}", sentence);
        return true;
    }

    private static string? Sentence(Exception failure) => SqliteFaults.InWords(failure);
}
