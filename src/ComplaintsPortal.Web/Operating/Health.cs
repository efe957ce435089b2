using System.Text.Json;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Operating;
using ComplaintsPortal.Domain.Calendar;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ComplaintsPortal.Web.Operating;

/// <summary>
/// What a monitor asks: <c>/health/live</c>, whether the process answers; <c>/health/ready</c>, whether everything that the portal
/// needs is there, part by part; and <c>/health</c>, whether it can do its work. None of them says more than names and standings.
/// </summary>
internal static class Health
{
    private const string Work = "portal";

    internal static void AddPortalHealth(this IServiceCollection services)
    {
        services.AddSingleton<PrintsOnPaper>();
        services.AddHealthChecks()
            .AddCheck<CanWork>(Work)
            .AddCheck<HasRoom>("disk")
            .AddCheck<IsBackedUp>("backup")
            .AddCheck<KnowsHolidays>("bank-holidays")
            .AddCheck<ReachesMail>("mail")
            .AddCheck<PrintsOnPaper>("printing");
    }

    internal static void MapPortalHealth(this WebApplication portal)
    {
        portal.MapHealthChecks("/health", new HealthCheckOptions { Predicate = check => check.Name == Work }).AllowAnonymous();
        portal.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        portal.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync }).AllowAnonymous();
    }

    /// <summary>The finding as a monitor reads it.</summary>
    internal static HealthCheckResult ToResult(this Finding finding) => finding.Standing switch
    {
        Standing.Broken => HealthCheckResult.Unhealthy(finding.Sentence),
        Standing.Watch => HealthCheckResult.Degraded(finding.Sentence),
        _ => HealthCheckResult.Healthy(),
    };

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsync(
        JsonSerializer.Serialize(new
        {
            status = report.Status.ToString(),
            parts = report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Status.ToString()),
        }), context.RequestAborted);

    private sealed class HasRoom(IConfiguration configuration) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(Examination.Room(Portal.DataFolder(configuration)).ToResult());
    }

    private sealed class IsBackedUp(IConfiguration configuration, TimeProvider time) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(Backups.Examine(configuration, time.GetUtcNow())[0].ToResult());
    }

    private sealed class KnowsHolidays(PortalDb db, TimeProvider time) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            (await Examination.HolidaysAsync(db, time.GetUtcNow().InUnitedKingdom().Date(), cancellationToken)).ToResult();
    }

    private sealed class ReachesMail(IConfiguration configuration) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            (await Examination.MailAsync(configuration["Mail:Host"], configuration.GetValue("Mail:Port", 587), cancellationToken)).ToResult();
    }
}
