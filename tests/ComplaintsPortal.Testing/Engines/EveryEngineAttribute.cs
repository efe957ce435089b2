using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace ComplaintsPortal.Testing.Engines;

/// <summary>Runs a theory once for each database engine. Where an engine is not there, its run is skipped by name and says what it needs.</summary>
public sealed class EveryEngineAttribute : DataAttribute
{
    /// <inheritdoc />
    public override async ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
    [
        new TheoryDataRow<Engine>(Engine.Sqlite),
        new TheoryDataRow<Engine>(Engine.SqlServer) { Skip = await SqlServer.WhyNotAsync() },
    ];

    /// <inheritdoc />
    public override bool SupportsDiscoveryEnumeration() => true;
}
