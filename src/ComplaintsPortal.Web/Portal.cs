using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Letters;
using ComplaintsPortal.Data.Operating;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Data.Sqlite;
using ComplaintsPortal.Data.SqlServer;
using ComplaintsPortal.Reports.Correcting;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Reports.Writing;
using ComplaintsPortal.Web.Api;
using ComplaintsPortal.Web.Assets;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Forms.Sending;
using ComplaintsPortal.Web.Logging;
using ComplaintsPortal.Web.Operating;
using ComplaintsPortal.Web.Pages.Administration;
using ComplaintsPortal.Web.Pages.Approvals;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Pages.Cases.Arriving;
using ComplaintsPortal.Web.Pages.Cases.Bundles;
using ComplaintsPortal.Web.Pages.Cases.Contributing;
using ComplaintsPortal.Web.Pages.Cases.Correcting;
using ComplaintsPortal.Web.Pages.Cases.Diary;
using ComplaintsPortal.Web.Pages.Cases.Documents;
using ComplaintsPortal.Web.Pages.Cases.Finding;
using ComplaintsPortal.Web.Pages.Cases.Letters;
using ComplaintsPortal.Web.Pages.Cases.Letters.Emailing;
using ComplaintsPortal.Web.Pages.Cases.Stages.Responses;
using ComplaintsPortal.Web.Pages.Cases.Telling;
using ComplaintsPortal.Web.Pages.Contributing;
using ComplaintsPortal.Web.Pages.Home;
using ComplaintsPortal.Web.Pages.Learning;
using ComplaintsPortal.Web.Pages.People;
using ComplaintsPortal.Web.Pages.Published;
using ComplaintsPortal.Web.Pages.Register;
using ComplaintsPortal.Web.Pages.Reports.Approving;
using ComplaintsPortal.Web.Pages.Reports.Comments;
using ComplaintsPortal.Web.Pages.Reports.Writing;
using ComplaintsPortal.Web.Publishing;
using ComplaintsPortal.Web.Reminders;
using ComplaintsPortal.Web.Security;
using Microsoft.EntityFrameworkCore;
using Serilog;

namespace ComplaintsPortal.Web;

/// <summary>Puts the portal together: the one place that knows all of its parts.</summary>
public static class Portal
{
    /// <summary>Adds everything that the portal consists of.</summary>
    public static void AddPortal(this WebApplicationBuilder builder)
    {
        PinCulture();
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddDbContext<PortalDb>((provider, options) => UseDatabase(options, provider.GetRequiredService<IConfiguration>()));
        services.AddPortalDataProtection(ProtectionKeys.ReadCertificate(builder.Configuration["Keys:Certificate"], builder.Configuration["Keys:Password"]));
        services.AddPortalSignIn(builder.Configuration);
        services.AddPublicAddress(builder.Configuration);
        services.AddPortalPolicies();
        services.AddScoped<SignedIn>();
        services.AddScoped(provider => ViewerOf(provider.GetRequiredService<SignedIn>()));
        services.AddSingleton<SetupCache>();
        services.AddSingleton<AccountNames>();
        services.AddScoped<Setup>();
        services.AddScoped<ListReader>();
        services.AddScoped<Pages.Searching.SearchAddress>();
        services.AddScoped<CouncilLook>();
        services.AddScoped<ApprovalsBadge>();
        services.AddScoped<HomeReading>();
        services.AddScoped<WorkReading>();
        services.AddScoped<SystemState>();
        services.AddScoped<AccountBook>();
        services.AddScoped<JointActBook>();
        services.AddScoped<Pages.Administration.Audit.UnusualDays>();
        services.AddScoped<Pages.Administration.Agreements.JointDesk>();
        services.AddScoped<MovedFigures>();
        services.AddScoped<SetupBook>();
        services.AddScoped<LetterBook>();
        services.AddScoped<Data.Retention.RetentionBook>();
        services.AddScoped<Data.Retention.ScheduleBook>();
        services.AddScoped<Data.Retention.RetentionRound>();
        services.AddScoped<Publisher>();
        services.AddScoped<EditionRelease>();
        services.AddSingleton(typeof(PrintJobs<>));
        services.AddScoped<Publications>();
        services.AddScoped<OpenedReport>();
        services.AddScoped<OpenedComment>();
        services.AddScoped<OpenedEdition>();
        services.AddHostedService<ReleaseRound>();
        if (IsDemonstration(builder.Configuration))
        {
            services.AddHostedService<DemonstrationRelease>();
        }

        services.AddHostedService<UploadSweep>();
        services.AddReminders(builder.Configuration);
        services.AddBackups(builder.Configuration);
        services.AddSingleton<PrintQueue>(_ => new PrintQueue());
        services.AddSingleton(provider => PrinterOf(provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<PrintQueue>()));
        services.AddScoped<OpenedCase>();
        services.AddScoped<Foresight>();
        services.AddScoped<OpenedLetter>();
        services.AddScoped<EmailChoices>();
        services.AddScoped<OpenedResponse>();
        services.AddScoped<OpenedTelling>();
        services.AddScoped<OpenedDocument>();
        services.AddScoped<MailFiles>();
        services.AddScoped<OpenedTask>();
        services.AddScoped<OpenedContribution>();
        services.AddScoped<OpenedLink>();
        services.AddScoped<BundleDesk>();
        services.AddScoped<Pages.People.Bundles.PersonBundleDesk>();
        services.AddSingleton(provider => AttachmentSettings.Read(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton(provider => new AttachmentFolder(provider.GetRequiredService<AttachmentSettings>().Folder));
        services.AddHostedService<AttachmentSweep>();
        services.AddScoped<OpenedAction>();
        services.AddScoped<OpenedAppointee>();
        services.AddScoped<OpenedPerson>();
        services.AddScoped<BesidePerson>();
        services.AddScoped<OpenedText>();
        services.AddScoped<OpenedOmbudsmanLetter>();
        services.AddScoped<WordsBook>();
        services.AddFormSending();
        services.AddRazorPages(Conventions.Apply).AddPortalForms();
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddPortalHealth();
        services.AddSingleton(InstallationOf);
        builder.AddTelemetry();
        services.AddProblemDetails();
        services.AddFiguresDescription();
        services.AddSerilog((provider, log) => log.ReadFrom.Configuration(provider.GetRequiredService<IConfiguration>())
            .Enrich.With<WithoutAddress>(), preserveStaticLogger: true, writeToProviders: Telemetry.IsOn(builder.Configuration));
        services.AddPageValidators();
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
    }

    /// <summary>Lays the pipeline: what a request passes through, in order.</summary>
    public static void UsePortal(this WebApplication portal)
    {
        portal.UsePublicAddress();
        portal.UseRequestLog();
        portal.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/problems/500",
            StatusCodeSelector = RequestFault.StatusOf,
            SuppressDiagnosticsCallback = RequestFault.IsSaid,
        });
        portal.UseStatusCodePagesWithReExecute("/problems/{0}");
        portal.UseSecurityHeaders();
        portal.UseKnownCharsets();
        if (!portal.Environment.IsDevelopment() && portal.Configuration.GetValue("Https:Require", false))
        {
            portal.UseHsts();
            portal.UseHttpsRedirection();
        }

        portal.UsePortalAssets();
        portal.UseRouting();
        portal.RememberRoute();
        portal.UseRateLimiter();
        portal.UseAuthentication();
        portal.UseAuthorization();
        portal.UseEnrolsFirst();
        portal.MapPortalHealth();
        portal.MapFiguresApi();
        portal.MapCalendarFeed();
        portal.MapCouncilColour();
        portal.MapCouncilPicture();
        portal.MapRazorPages();
    }

    /// <summary>
    /// Brings the embedded database up to date. On SQL Server, which several web servers share, that is the operator's step
    /// (<c>portal migrate</c>); what it lacks is said. A demonstration is filled where one is asked for.
    /// </summary>
    public static async Task PrepareAsync(this WebApplication portal)
    {
        _ = portal.Services.GetRequiredService<AttachmentSettings>();
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        if (IsEmbedded(portal.Configuration))
        {
            await Upgrade.RunAsync(db, DataFolder(portal.Configuration));
        }
        else if (await SqlServerPortal.LacksAsync(db) is { } lacking)
        {
            Console.WriteLine(lacking);
            if (!await SqlServerPortal.IsUpToDateAsync(db))
            {
                return;
            }
        }

        if (IsDemonstration(portal.Configuration))
        {
            var demonstration = ActivatorUtilities.CreateInstance<Demonstration.Demonstration>(scope.ServiceProvider);
            Console.WriteLine(await demonstration.PrepareAsync(DataFolder(portal.Configuration)));
        }
    }

    private static bool IsDemonstration(IConfiguration configuration) => configuration["PORTAL_DEMO"] == "yes";

    /// <summary>Whether the records are in the embedded database.</summary>
    internal static bool IsEmbedded(IConfiguration configuration) => SqlServerConnection(configuration) is null;

    /// <summary>The folder of the embedded database and of the portal's files.</summary>
    public static string DataFolder(IConfiguration configuration) => configuration["PORTAL_DATA"] is { Length: > 0 } folder ? folder : "data";

    // Asked with each query, and not of the services of a request that may be over by then.
    private static Viewer ViewerOf(SignedIn signedIn) => () => signedIn.Find() is { WorksOnCases: true } officer ? officer.Id : null;

    private static PdfPrinter PrinterOf(IConfiguration configuration, PrintQueue queue) =>
        new(configuration[PdfPrinter.Setting], sandbox: configuration[PdfPrinter.SandboxSetting], queue: queue);

    private static Installation InstallationOf(IServiceProvider provider)
    {
        var configuration = provider.GetRequiredService<IConfiguration>();
        return new Installation
        {
            IsEmbedded = IsEmbedded(configuration),
            DataFolder = DataFolder(configuration),
            Attachments = provider.GetRequiredService<AttachmentSettings>().Folder,
            Setting = name => configuration[name],
            KeyCertificate = ProtectionKeys.ReadCertificate(configuration["Keys:Certificate"], configuration["Keys:Password"]),
            InWords = SqliteFaults.InWords,
            IsBusy = failure => SqliteFaults.IsBusy(failure) || SqlServerPortal.IsBusy(failure),
            PrintAsync = provider.GetRequiredService<PrintsOnPaper>().FindAsync,
        };
    }

    private static string? SqlServerConnection(IConfiguration configuration) =>
        configuration["PORTAL_SQLSERVER"] is { Length: > 0 } connection ? connection : null;

    private static void UseDatabase(DbContextOptionsBuilder options, IConfiguration configuration)
    {
        if (SqlServerConnection(configuration) is { } connection)
        {
            options.UseSqlServerPortal(connection, configuration.GetValue<int?>("Database:MaxBatchSize"));
        }
        else
        {
            options.UseSqlitePortal(DataFolder(configuration));
        }
    }

    // Dates and numbers read the same on every server.
    private static void PinCulture()
    {
        var british = CultureInfo.GetCultureInfo("en-GB");
        CultureInfo.DefaultThreadCurrentCulture = british;
        CultureInfo.DefaultThreadCurrentUICulture = british;
        CultureInfo.CurrentCulture = british;
        CultureInfo.CurrentUICulture = british;
    }
}
