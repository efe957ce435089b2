using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ComplaintsPortal.Web.Operating;

/// <summary>
/// Traces, metrics and logs by OTLP, where the operator has named the place to which they go. The settings are those of OpenTelemetry
/// (https://opentelemetry.io/docs/specs/otel/protocol/exporter/).
/// </summary>
internal static class Telemetry
{
    private const string Setting = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Service = "complaints-portal";

    /// <summary>Whether it is switched on.</summary>
    internal static bool IsOn(IConfiguration configuration) => configuration[Setting] is { Length: > 0 };

    /// <summary>Adds it where it is switched on. The portal's own log is the only other one.</summary>
    internal static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        if (!IsOn(builder.Configuration))
        {
            return;
        }

        builder.Services.AddSingleton<PortalMeters>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<PortalMeters>());
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(Service, serviceVersion: typeof(Portal).Assembly.GetName().Version?.ToString()))
            .WithTracing(traces => traces
                .AddAspNetCoreInstrumentation(options =>
                    options.Filter = context => !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
                .AddProcessor<NothingPersonal>())
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddMeter(PortalMeters.Name))
            .WithLogging(null, log => log.IncludeFormattedMessage = true)
            .UseOtlpExporter();
    }

    /// <summary>
    /// Keeps of a trace what says nothing about anybody: an address may hold what was searched for or be a secret itself, and so may whatever an
    /// instrumentation adds one day.
    /// </summary>
    private sealed class NothingPersonal : BaseProcessor<Activity>
    {
        private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
        {
            "http.request.method", "http.response.status_code", "http.route", "url.scheme", "network.protocol.version", "error.type",
        };

        public override void OnEnd(Activity data)
        {
            foreach (var tag in data.TagObjects.Select(tag => tag.Key).Where(name => !Kept.Contains(name)).ToList())
            {
                data.SetTag(tag, null);
            }

            data.SetStatus(data.Status);
            data.DisplayName = data.GetTagItem("http.route") is string route ? $"{data.GetTagItem("http.request.method")} {route}" : data.OperationName;
        }
    }
}
