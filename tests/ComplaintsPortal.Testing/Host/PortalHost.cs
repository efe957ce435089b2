using System.Collections.Concurrent;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Data.Sqlite;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Logging;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Serilog;
using Serilog.Events;
using Xunit;

namespace ComplaintsPortal.Testing.Host;

/// <summary>
/// The real portal on a database of its own, with a clock that stands still. Antiforgery, policies and headers are on, as in
/// production; people sign in through the sign-in page.
/// </summary>
public sealed class PortalHost : WebApplicationFactory<global::Program>, IAsyncLifetime
{
    /// <summary>The password of every account that the host makes.</summary>
    public const string Password = "correct horse battery";

    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);
    private readonly ConcurrentDictionary<Role, Account> accounts = new();
    private readonly PortalHost? beside;

    /// <summary>A portal by itself.</summary>
    public PortalHost()
        : this(beside: null)
    {
    }

    private PortalHost(PortalHost? beside)
    {
        this.beside = beside;
        Time = beside?.Time ?? StoppedClock.New();
        Folder = beside?.Folder ?? Directory.CreateTempSubdirectory("portal-test-").FullName;
    }

    /// <summary>A second web server of the same portal, on its database and by its clock. It is to be disposed of first.</summary>
    public PortalHost Another() => new(this) { Settings = Settings, Replacing = Replacing };

    /// <summary>What the operator has set, besides where the records are.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>What stands for something of the portal, such as the server for mail.</summary>
    public Action<IServiceCollection> Replacing { get; init; } = _ => { };

    /// <summary>The portal's clock.</summary>
    public FakeTimeProvider Time { get; }

    /// <summary>What the portal logged.</summary>
    public LoggedEvents Log { get; } = new();

    /// <summary>The folder of its database.</summary>
    public string Folder { get; }

    /// <summary>Makes the database: a copy of one that was migrated once.</summary>
    public async ValueTask InitializeAsync() =>
        File.Copy(Path.Combine(await Template.Value, SqlitePortal.FileName), Path.Combine(Folder, SqlitePortal.FileName));

    /// <summary>Somebody with that role who can sign in; made once a host.</summary>
    public async Task<Account> AccountAsync(Role role) =>
        accounts.TryGetValue(role, out var known) ? known : accounts.GetOrAdd(role, await AddAccountAsync(role, NameOf(role)));

    /// <summary>Makes another account.</summary>
    public async Task<Account> AddAccountAsync(Role role, string name)
    {
        await using var scope = Services.CreateAsyncScope();
        var email = $"{name.Replace(' ', '.').ToLowerInvariant()}@anyshire.example";
        var account = new Account { Id = Guid.CreateVersion7(), UserName = email, Email = email, Name = name, Role = role };
        var result = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
        return result.Succeeded ? account : throw new InvalidOperationException(result.ToString());
    }

    /// <summary>A browser with nobody signed in.</summary>
    public PortalClient Anonymous() => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));

    /// <summary>A browser in which somebody with that role has signed in.</summary>
    public async Task<PortalClient> SignInAsync(Role role) => await SignInAsync(await AccountAsync(role));

    /// <summary>A browser in which that person has signed in.</summary>
    public async Task<PortalClient> SignInAsync(Account account)
    {
        var client = Anonymous();
        await client.OpenAsync("/account/sign-in");
        var answer = await client.SendFormAsync(("Input.Email", account.Email!), ("Input.Password", Password));
        return answer.IsRedirect ? client : throw new InvalidOperationException($"{account.Email} could not sign in: {answer.Text}");
    }

    /// <summary>Reads or writes the database.</summary>
    public async Task<T> DbAsync<T>(Func<PortalDb, Task<T>> use)
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<PortalDb>());
    }

    /// <summary>Writes the database.</summary>
    public Task DbAsync(Func<PortalDb, Task> use) => DbAsync(async db =>
    {
        await use(db);
        return true;
    });

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        // Nobody else closes it, and its watcher would outlive this portal: there are few of them to be had.
        var assets = Services.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider as IDisposable;
        await base.DisposeAsync();
        assets?.Dispose();
        if (beside is not null)
        {
            return;
        }

        await using (var db = Open(Folder))
        {
            // Its own alone: the portals beside it go on.
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        }

        Directory.Delete(Folder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("PORTAL_DATA", Folder);
        builder.UseSetting("PORTAL_SQLSERVER", "");
        builder.UseSetting("SignIn:AttemptsPerMinute", "100000");
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
            services.AddSerilog(new LoggerConfiguration().MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .Enrich.With<WithoutAddress>().WriteTo.Sink(Log).CreateLogger());

            // The many rounds that guard a real password would be half of what these tests cost.
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1);
            Replacing(services);
        });
    }

    private static string NameOf(Role role) => role switch
    {
        Role.Officer => "Ada Osei",
        Role.Manager => "Mabel Firth",
        Role.Clerk => "Colin Park",
        _ => "Iris Admin",
    };

    private static async Task<string> MakeTemplateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("portal-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        await using (var db = Open(folder))
        {
            await Seeding.MigrateAsync(db);

            // The tests of second factors ask for them; everybody else signs in with a password alone.
            (await db.Council.SingleAsync()).AskSecondFactorOf(SecondFactor.Nobody);
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        }

        return folder;
    }

    private static PortalDb Open(string folder) => new((DbContextOptions<PortalDb>)new DbContextOptionsBuilder<PortalDb>().UseSqlitePortal(folder).Options);
}
