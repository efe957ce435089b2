using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Testing.Host;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Web.Tests.Demonstration;

/// <summary>A portal that was started with the demonstration; on Tuesday 10 November 2026, unless it is told otherwise.</summary>
public sealed class FilledCouncil : IAsyncLifetime
{
    private readonly PortalHost host = new();
    private readonly string browser;
    private WebApplicationFactory<Program> portal = null!;

    /// <summary>One that prints nothing: most look at something else.</summary>
    public FilledCouncil()
        : this("/no/such/browser")
    {
    }

    private FilledCouncil(string browser) => this.browser = browser;

    /// <summary>What the portal logged.</summary>
    public LoggedEvents Log => host.Log;

    /// <summary>One that prints with the browser of this machine.</summary>
    public static async Task<FilledCouncil> PrintingAsync()
    {
        var council = new FilledCouncil("");
        await council.InitializeAsync();
        return council;
    }

    /// <summary>One that was filled on a date.</summary>
    public static async Task<FilledCouncil> OnAsync(string date)
    {
        var council = new FilledCouncil();
        council.host.Time.AdjustTime(DateTimeOffset.Parse($"{date}T09:00Z", CultureInfo.InvariantCulture));
        await council.InitializeAsync();
        return council;
    }

    public async ValueTask InitializeAsync()
    {
        await host.InitializeAsync();
        portal = Start();
    }

    /// <summary>Starts a portal with the demonstration on the same database.</summary>
    public WebApplicationFactory<Program> Start() => host.WithWebHostBuilder(
        builder => builder.UseSetting("PORTAL_DEMO", "yes").UseSetting(PdfPrinter.Setting, browser));

    /// <summary>A browser in which somebody of the demonstration has signed in, with the password that it tells.</summary>
    public async Task<PortalClient> SignInAsync(string email)
    {
        var client = new PortalClient(portal.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
        var told = await File.ReadAllLinesAsync(Path.Combine(host.Folder, "demonstration.txt"));
        await client.OpenAsync("/account/sign-in");
        var answer = await client.SendFormAsync(("Input.Email", email), ("Input.Password", told[0].Split(' ')[^1]));
        return answer.IsRedirect ? client : throw new InvalidOperationException($"{email} could not sign in: {answer.Text}");
    }

    /// <summary>The cases that were entered here, not the archive behind them.</summary>
    public Task<IReadOnlyList<LiveCase>> LiveCasesAsync() => LiveCasesAsync(portal);

    /// <summary>The same, as another portal on the database reads them.</summary>
    public static async Task<IReadOnlyList<LiveCase>> LiveCasesAsync(WebApplicationFactory<Program> portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        return await db.Cases.Where(@case => !@case.Reference.StartsWith("AN/")).OrderBy(@case => @case.Id)
            .Select(@case => new LiveCase(
                @case.Id, @case.Reference, @case.Procedure, @case.Stages.Count, @case.Received, @case.Particulars!.Summary!,
                @case.Access.Any(access => access.Kind == AccessKind.SealedTo)))
            .ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await portal.DisposeAsync();
        await host.DisposeAsync();
    }
}

/// <summary>A case as the tests look at it.</summary>
public sealed record LiveCase(int Id, string Reference, string Procedure, int Stages, DateOnly Received, string Summary, bool IsSealed);
