using ComplaintsPortal.Data.Operating;
using ComplaintsPortal.Web;
using ComplaintsPortal.Web.Logging;
using Serilog;

OwnersOwn.Begin();
Log.Logger = StartLog.Make();
try
{
    // Pages, style sheet and settings lie beside the executable, wherever it is started.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.AddPortal();

    var portal = builder.Build();
    portal.UsePortal();
    await portal.PrepareAsync();
    await portal.RunAsync();
    return 0;
}
catch (Exception failure) when (failure is not HostAbortedException)
{
    if (StartFault.Sentence(failure) is { } sentence)
    {
        await Console.Error.WriteLineAsync($"The portal cannot start. {sentence}");
    }
    else
    {
        Log.Fatal(failure, "The portal could not start, or stopped by mistake");
    }

    return 1;
}
finally
{
    await Log.CloseAndFlushAsync();
}
