using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Sqlite;
using ComplaintsPortal.Testing.Host;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Cli.Tests;

/// <summary>Where somebody types commands: a folder, an environment, and a data folder that is not there yet.</summary>
internal sealed class CommandPrompt : IDisposable
{
    /// <summary>The folder in which they work.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("portal-cli-").FullName;

    /// <summary>The variables of the environment.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>What they type where they are asked for something secret; null for nothing.</summary>
    public string? Typed { get; set; }

    /// <summary>The data folder of their portal.</summary>
    public string Data => Path.Combine(Folder, "data");

    /// <summary>The database of their portal.</summary>
    public PortalDb Open() => new((DbContextOptions<PortalDb>)new DbContextOptionsBuilder<PortalDb>().UseSqlitePortal(Data).Options);

    /// <summary>Runs a command from a terminal.</summary>
    public Task<Ran> RunAsync(params string[] args) => RunWithInputAsync(null, args);

    /// <summary>Runs a command with this on its standard input.</summary>
    public async Task<Ran> RunWithInputAsync(string? input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(new StringReader(input ?? ""), input is not null, output, error, name => Environment.GetValueOrDefault(name),
            StoppedClock.New())
        {
            ReadSecret = () => Typed,
        };
        var status = await CommandLine.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        return new Ran(status, Lines(output), Lines(error));
    }

    public void Dispose()
    {
        // Of this portal alone: tests beside this one have connections of their own.
        using (var db = Open())
        {
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static string[] Lines(StringWriter writer) => writer.ToString().Split(System.Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>How a command ended and what it said.</summary>
internal sealed record Ran(int Status, IReadOnlyList<string> Lines, IReadOnlyList<string> Errors);
