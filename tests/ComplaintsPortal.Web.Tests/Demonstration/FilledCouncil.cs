using ComplaintsPortal.Data;
using ComplaintsPortal.Testing.Host;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Web.Tests.Demonstration;

/// <summary>A portal that was started with the demonstration, on the database of a host.</summary>
internal sealed class FilledCouncil(PortalHost host) : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> portal = host.WithWebHostBuilder(builder => builder.UseSetting("PORTAL_DEMO", "yes"));

    /// <summary>A browser in which somebody of the demonstration has signed in, with the password that it tells.</summary>
    public async Task<PortalClient> SignInAsync(string email)
    {
        var client = new PortalClient(portal.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
        var told = await File.ReadAllLinesAsync(Path.Combine(host.Folder, "demonstration.txt"));
        await client.OpenAsync("/account/sign-in");
        var answer = await client.SendFormAsync(("Input.Email", email), ("Input.Password", told[0].Split(' ')[^1]));
        return answer.IsRedirect ? client : throw new InvalidOperationException($"{email} could not sign in: {answer.Text}");
    }

    /// <summary>The cases that are in hand or were lately, not the archive behind them.</summary>
    public async Task<IReadOnlyList<LiveCase>> LiveCasesAsync()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        return await db.Cases.Where(@case => !@case.Reference.StartsWith("AN/")).OrderBy(@case => @case.Id)
            .Select(@case => new LiveCase(@case.Id, @case.Particulars!.Summary!, @case.Access.Any(access => access.Kind == Domain.Cases.AccessKind.SealedTo))).ToListAsync();
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();
}

/// <summary>A case as the test looks at it.</summary>
internal sealed record LiveCase(int Id, string Summary, bool IsSealed);
