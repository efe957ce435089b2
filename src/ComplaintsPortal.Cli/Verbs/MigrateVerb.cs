using System.CommandLine;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Sqlite;
using ComplaintsPortal.Data.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>migrate</c>: brings the database's schema up to date, and makes the database where there is none.</summary>
internal static class MigrateVerb
{
    public static Command Make(Shell shell)
    {
        var verb = new Command("migrate", "Brings the database's schema up to date");
        verb.SetAction((arguments, stop) => RunAsync(shell, arguments, stop));
        return verb;
    }

    private static async Task RunAsync(Shell shell, ParseResult arguments, CancellationToken stop)
    {
        await using var services = shell.Services(shell.Place(arguments));
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var pending = (await db.Database.GetPendingMigrationsAsync(stop)).Count();
        await (shell.Place(arguments).Folder is { } folder ? Upgrade.RunAsync(db, folder, stop) : Seeding.MigrateAsync(db, stop));
        if (!shell.Place(arguments).IsEmbedded && await SqlServerPortal.PrepareReadingAsync(db, stop) is { } lacking)
        {
            await shell.Terminal.Error.WriteLineAsync($"note: {lacking}");
        }

        shell.Say(pending switch
        {
            0 => "The database is up to date",
            1 => "The database was brought up to date: 1 migration",
            _ => $"The database was brought up to date: {pending} migrations",
        });
    }
}
