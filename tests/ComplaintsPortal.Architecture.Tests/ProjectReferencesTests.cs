using System.Reflection;

namespace ComplaintsPortal.Architecture.Tests;

/// <summary>Each project earns its place by what it may not see.</summary>
public sealed class ProjectReferencesTests
{
    private static readonly string[] Drawers = ["Application", "Infrastructure", "Common", "Shared", "Helpers"];
    private static readonly string[] Engines = ["Sqlite", "SqlServer", "SqlClient", "SQLitePCLRaw"];

    [Fact]
    public void Domain_Project_RefersToNothing()
    {
        Assert.Empty(ReferencesOf("ComplaintsPortal.Domain"));
        Assert.All(AssembliesOf("ComplaintsPortal.Domain"), name => Assert.StartsWith("System", name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ComplaintsPortal.Data")]
    [InlineData("ComplaintsPortal.Reports")]
    public void DataAndReports_Project_SeeNoEngine(string project)
    {
        Assert.DoesNotContain(ReferencesOf(project), IsOfAnEngine);
        Assert.DoesNotContain(AssembliesOf(project), IsOfAnEngine);
    }

    [Theory]
    [InlineData("ComplaintsPortal.Data")]
    [InlineData("ComplaintsPortal.Reports")]
    public void DataAndReports_Assembly_SeeNoWebRequest(string project) =>
        Assert.DoesNotContain(AssembliesOf(project), name => name.StartsWith("Microsoft.AspNetCore.Http", StringComparison.Ordinal));

    [Theory]
    [InlineData("ComplaintsPortal.Cli", "ComplaintsPortal.Web")]
    [InlineData("ComplaintsPortal.Web", "ComplaintsPortal.Cli")]
    [InlineData("ComplaintsPortal.Data", "ComplaintsPortal.Reports")]
    [InlineData("ComplaintsPortal.Data.Sqlite", "ComplaintsPortal.Data.SqlServer")]
    [InlineData("ComplaintsPortal.Data.SqlServer", "ComplaintsPortal.Data.Sqlite")]
    [InlineData("ComplaintsPortal.Reports", "ComplaintsPortal.Web")]
    public void Project_AnotherItMayNotSee_IsNotReferredTo(string project, string other) => Assert.DoesNotContain(other, ReferencesOf(project));

    [Fact]
    public void Projects_OfOurs_AreNoDrawers() => Assert.All(
        Repository.Projects("."), project => Assert.DoesNotContain(Path.GetFileNameWithoutExtension(project).Split('.'), Drawers.Contains));

    [Fact]
    public void Projects_OfOurs_AreAllInTheSolution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "ComplaintsPortal.sln"));

        Assert.All([.. Repository.Projects("src"), .. Repository.Projects("tests")], project =>
            Assert.Contains(Path.GetFileName(project), solution, StringComparison.Ordinal));
    }

    private static bool IsOfAnEngine(string name) => Engines.Any(engine => name.Contains(engine, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<string> ReferencesOf(string project) =>
        Repository.References(Repository.Projects("src").Single(path => Path.GetFileNameWithoutExtension(path) == project));

    private static IEnumerable<string> AssembliesOf(string project) =>
        Assembly.Load(project).GetReferencedAssemblies().Select(name => name.Name!);
}
