using System.Reflection;

namespace ComplaintsPortal.Architecture.Tests;

/// <summary>SqlClient loads an assembly Microsoft.SqlServer.Server, 1.0.0.0, with its first parameter. See that project.</summary>
public sealed class StandInTests
{
    private const string FileName = "Microsoft.SqlServer.Server.dll";

    [Theory]
    [InlineData("src/ComplaintsPortal.Web")]
    [InlineData("src/ComplaintsPortal.Cli")]
    [InlineData("tests/ComplaintsPortal.Data.Tests")]
    public void StandIn_BesideEveryApplication_AnswersToTheNameThatSqlClientAsksFor(string application)
    {
        // bin/Debug/net10.0, or Release: as these tests were built themselves.
        var built = Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "ComplaintsPortal.Architecture.Tests"), AppContext.BaseDirectory);

        var file = Path.Combine(Repository.Root, application, built, FileName);

        Assert.True(File.Exists(file), $"{file} is missing");
        Assert.Equal(new Version(1, 0, 0, 0), AssemblyName.GetAssemblyName(file).Version);
    }

    [Fact]
    public void StandIn_Loaded_HasTheTypesThatSqlClientNames()
    {
        var standIn = Assembly.Load("Microsoft.SqlServer.Server, Version=1.0.0.0, Culture=neutral");

        Assert.Equal(
            ["Format", "IBinarySerialize", "InvalidUdtException", "SqlUserDefinedTypeAttribute"],
            standIn.GetExportedTypes().Select(type => type.Name).Order());
        Assert.All(standIn.GetExportedTypes(), type => Assert.Equal("Microsoft.SqlServer.Server", type.Namespace));
    }

    [Fact]
    public void SqlClient_RefersTo_ThatAssembly()
    {
        var client = Assembly.Load("Microsoft.Data.SqlClient");

        Assert.Contains(client.GetReferencedAssemblies(), name => name is { Name: "Microsoft.SqlServer.Server", Version: { Major: 1, Minor: 0 } });
    }
}
