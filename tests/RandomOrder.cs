using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCaseOrderer(typeof(ComplaintsPortal.Testing.RandomOrder))]
[assembly: TestCollectionOrderer(typeof(ComplaintsPortal.Testing.RandomOrder))]

namespace ComplaintsPortal.Testing;

/// <summary>
/// The order in which classes run, and the tests of a class: drawn by lot from the names of the tests and a seed, which stands in
/// PORTAL_TEST_SEED. The same seed gives the same order in every folder and on every machine; another gives another, and no
/// test may mind: <c>for seed in 1 2 3; do PORTAL_TEST_SEED=$seed ./test; done</c>. Compiled into every project of tests.
/// </summary>
internal sealed class RandomOrder : ITestCaseOrderer, ITestCollectionOrderer
{
    private static readonly string Seed = Environment.GetEnvironmentVariable("PORTAL_TEST_SEED") is { Length: > 0 } seed ? seed : "1";

    /// <inheritdoc />
    public IReadOnlyCollection<TTestCase> OrderTestCases<TTestCase>(IReadOnlyCollection<TTestCase> testCases)
        where TTestCase : notnull, ITestCase => [.. testCases.OrderBy(test => Lot(test.TestCaseDisplayName), StringComparer.Ordinal)];

    /// <inheritdoc />
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
            [.. testCollections.OrderBy(collection => Lot(collection.TestCollectionDisplayName), StringComparer.Ordinal)];

    private static string Lot(string name) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Seed} {name}"))));
}
