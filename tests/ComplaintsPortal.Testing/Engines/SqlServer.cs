using Microsoft.Extensions.Logging.Abstractions;
using Testcontainers.MsSql;

namespace ComplaintsPortal.Testing.Engines;

/// <summary>
/// The SQL Server of the run: a container of the run's own where a Docker engine answers, else the server that the environment
/// names, else none.
/// </summary>
public static class SqlServer
{
    /// <summary>The variable that names a server: a connection string, whose database is not touched.</summary>
    public const string Variable = "PORTAL_TEST_SQLSERVER";

    // A folder that all test projects of one run share: they share the container, and say there which server they took.
    private const string RunVariable = "PORTAL_TEST_RUN";
    private const string RunLabel = "complaintsportal.test-run";
    private const string Image = "mcr.microsoft.com/mssql/server:2022-latest";

    private static readonly Lazy<Task<Choice>> Chosen = new(ChooseAsync);
    private static readonly Lazy<Task<string>> Container = new(StartContainerAsync);

    private enum Choice
    {
        None,
        Named,
        Container,
    }

    /// <summary>Why the tests on SQL Server are skipped; null where they run.</summary>
    public static async Task<string?> WhyNotAsync() =>
        await Chosen.Value is Choice.None ? $"Needs a SQL Server: start Docker, or set {Variable} to a connection string" : null;

    /// <summary>The server's connection string.</summary>
    public static async Task<string> ConnectionAsync() => await Chosen.Value switch
    {
        Choice.Container => await Container.Value,
        Choice.Named => Named!,
        _ => throw new InvalidOperationException(await WhyNotAsync()),
    };

    private static string? Named => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : null;

    private static string? Run => Environment.GetEnvironmentVariable(RunVariable) is { Length: > 0 } folder ? folder : null;

    private static async Task<Choice> ChooseAsync()
    {
        var (choice, words) = await DockerEngine.AnswersAsync() ? (Choice.Container, $"a container of this run, {Image}")
            : Named is not null ? (Choice.Named, $"the server that {Variable} names")
            : (Choice.None, $"none; no Docker engine answers and {Variable} names no server");
        if (Run is { } folder)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "sql-server.txt"), words);
        }

        return choice;
    }

    // Without a run to share it with, Testcontainers removes the container when the tests end; else ./test does.
    private static async Task<string> StartContainerAsync()
    {
        var builder = new MsSqlBuilder(Image).WithLogger(NullLogger.Instance);
        var container = (Run is { } run ? builder.WithReuse(true).WithLabel(RunLabel, run) : builder).Build();
        await container.StartAsync();
        return container.GetConnectionString();
    }
}
