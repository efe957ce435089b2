using ComplaintsPortal.Cli;
using ComplaintsPortal.Data.Sqlite;
using ComplaintsPortal.Testing.Host;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.CommandLine;

/// <summary>Runs the command line in a folder of its own, with an environment of its own.</summary>
internal sealed class CommandLineRun : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("portal-cli-").FullName;

    /// <summary>A data folder that nothing has made yet.</summary>
    public string Data => Path.Combine(Folder, "data");

    public Dictionary<string, string> Environment { get; } = [];

    public PortalDb Open() => new((DbContextOptions<PortalDb>)new DbContextOptionsBuilder<PortalDb>().UseSqlitePortal(Data).Options);

    public Task<Ran> RunAsync(params string[] args) => RunWithInputAsync(null, args);

    /// <summary>Runs a verb; without an input, standard input is a terminal.</summary>
    public async Task<Ran> RunWithInputAsync(string? input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(new StringReader(input ?? ""), input is not null, output, error, name => Environment.GetValueOrDefault(name), new FixedTime());
        var status = await Cli.CommandLine.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        return new Ran(status, Lines(output), Lines(error));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private static string[] Lines(StringWriter writer) => writer.ToString().Split(System.Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    internal sealed record Ran(int Status, IReadOnlyList<string> Lines, IReadOnlyList<string> Errors);
}
