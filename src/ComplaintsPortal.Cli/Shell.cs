using System.CommandLine;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Data.Sqlite;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Cli;

/// <summary>What every verb shares: where the records are, how to open them and where to say something.</summary>
internal sealed class Shell(Terminal terminal)
{
    public Option<string?> Data { get; } =
        new("--data")
        {
            Description = "The folder that holds the embedded database, its keys and its files (PORTAL_DATA; default: ./data)",
            Recursive = true,
            HelpName = "FOLDER"
        };

    public Option<string?> SqlServer { get; } =
        new("--sqlserver") { Description = "The connection string of a SQL Server (PORTAL_SQLSERVER)", Recursive = true, HelpName = "CONNECTION-STRING" };

    public Terminal Terminal => terminal;

    public DateTimeOffset Now => terminal.Time.GetUtcNow();

    /// <summary>Where the records are.</summary>
    /// <exception cref="WrongArgumentsException">Both places are named.</exception>
    public Place Place(ParseResult arguments) => Cli.Place.Choose(arguments.GetValue(Data), arguments.GetValue(SqlServer), terminal.Environment);

    public void Say(string line) => terminal.Out.WriteLine(line);

    /// <summary>Opens the database and does the verb's work on it. The embedded database is brought up to date first; a server is not.</summary>
    public async Task WithPortalAsync(ParseResult arguments, Func<IServiceProvider, PortalDb, Task> work, CancellationToken stop)
    {
        var place = Place(arguments);
        await using var services = Services(place);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        if (place.IsEmbedded)
        {
            await Upgrade.RunAsync(db, place.Folder!, stop);
        }
        else if (!await db.Database.CanConnectAsync(stop))
        {
            throw new FailedException(
                "The SQL Server cannot be reached, or its database does not exist yet: check the connection string, or run migrate first");
        }
        else if ((await db.Database.GetPendingMigrationsAsync(stop)).Any())
        {
            throw new FailedException("The database is not up to date: run migrate first");
        }

        db.ChangeTracker.Clear();
        await work(scope.ServiceProvider, db);
    }

    /// <summary>The services of the portal that verbs use.</summary>
    public ServiceProvider Services(Place place)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(terminal.Time);
        services.AddSingleton(place.Attachments);
        services.AddDbContext<PortalDb>(place.Use);
        services.AddPortalDataProtection(ProtectionKeys.ReadCertificate(
            terminal.Environment(ProtectionKeys.CertificateSetting), terminal.Environment(ProtectionKeys.PasswordSetting)));
        services.AddIdentityCore<Account>(AccountRules.Configure).AddEntityFrameworkStores<PortalDb>().AddDefaultTokenProviders()
            .AddPasswordValidator<UncommonPasswords>();
        return services.BuildServiceProvider();
    }
}
