using System.Diagnostics;
using System.Threading.Channels;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Operating;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ComplaintsPortal.Web.Tests.Operating;

/// <summary>What leaves the portal as traces and metrics: nothing that says who or what somebody asked for.</summary>
public sealed class TelemetryTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Trace_OfARequest_HasThePatternOfItsAddressAndNothingOfWhatWasAsked()
    {
        var traces = new Traces();
        await using var portal = Watched(traces, []);
        await portal.InitializeAsync();
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        // Portals of other tests in this process end traces too: ours are known by the number that the client gives them.
        var ours = ActivityTraceId.CreateRandom();
        client.Http.DefaultRequestHeaders.Add("traceparent", $"00-{ours}-{ActivitySpanId.CreateRandom()}-01");

        await client.OpenAsync("/cases?name=Ophelia-Quill");
        await client.OpenAsync($"/cases/{id}?who=Ophelia-Quill");
        await client.OpenAsync("/cases/4711?who=Ophelia-Quill");
        await client.OpenAsync("/nowhere/Ophelia-Quill");
        await client.Http.GetAsync("/health/live", Stop);

        var asked = await traces.NextAsync(ours, 4, Stop);
        var said = asked.Select(trace => string.Join('|',
            trace.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Append(trace.DisplayName).Append(trace.StatusDescription))).ToList();
        Assert.Contains(said, one => one.Contains("GET cases/{id:int}", StringComparison.Ordinal));
        Assert.DoesNotContain(said, one => one.Contains("Ophelia", StringComparison.Ordinal) || one.Contains("4711", StringComparison.Ordinal));
        Assert.All(asked, trace => Assert.Empty(trace.Events));
    }

    [Fact]
    public async Task Metrics_OfThePortal_CountTheWorkInHand()
    {
        var metrics = new List<Metric>();
        await using var portal = Watched(new Traces(), metrics);
        await portal.InitializeAsync();
        using var client = portal.Anonymous();
        await client.OpenAsync("/account/sign-in");
        await portal.Services.GetRequiredService<PortalMeters>().CountAsync(Stop);

        portal.Services.GetRequiredService<MeterProvider>().ForceFlush();

        var names = metrics.Select(metric => metric.Name).ToHashSet();
        Assert.Superset(new HashSet<string> { "complaints.cases.open", "complaints.cases.overdue", "complaints.mail.waiting" }, names);
        Assert.Contains("http.server.request.duration", names);
        Assert.DoesNotContain("complaints.backup.age", names);
    }

    [Fact]
    public async Task Telemetry_ThatNobodyAskedFor_IsNotThere()
    {
        await using var portal = new PortalHost();
        await portal.InitializeAsync();

        Assert.Null(portal.Services.GetService<TracerProvider>());
        Assert.Null(portal.Services.GetService<PortalMeters>());
    }

    private static PortalHost Watched(Traces traces, List<Metric> metrics) => new()
    {
        Settings = new Dictionary<string, string> { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = "http://127.0.0.1:9" },
        Replacing = services => services
            .ConfigureOpenTelemetryTracerProvider(some => some.AddInMemoryExporter(traces))
            .ConfigureOpenTelemetryMeterProvider(some => some.AddInMemoryExporter(metrics)),
    };

    /// <summary>Traces as they end, which may be after the answer was read.</summary>
    private sealed class Traces : ICollection<Activity>
    {
        private readonly Channel<Activity> ended = Channel.CreateUnbounded<Activity>();

        public int Count => ended.Reader.Count;

        public bool IsReadOnly => false;

        public async Task<List<Activity>> NextAsync(ActivityTraceId whose, int many, CancellationToken stop)
        {
            var some = new List<Activity>();
            while (some.Count < many)
            {
                if (await ended.Reader.ReadAsync(stop) is var trace && trace.TraceId == whose)
                {
                    some.Add(trace);
                }
            }

            return some;
        }

        public void Add(Activity item) => ended.Writer.TryWrite(item);

        public void Clear() => throw new NotSupportedException();

        public bool Contains(Activity item) => throw new NotSupportedException();

        public void CopyTo(Activity[] array, int arrayIndex) => throw new NotSupportedException();

        public bool Remove(Activity item) => throw new NotSupportedException();

        public IEnumerator<Activity> GetEnumerator() => throw new NotSupportedException();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw new NotSupportedException();
    }
}
