using System.Globalization;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Sqlite;
using ComplaintsPortal.Data.SqlServer;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Cli;

/// <summary>Where the records are: the embedded database of a folder, or a SQL Server.</summary>
/// <param name="Folder">The data folder; null on SQL Server.</param>
/// <param name="Connection">The connection string of a SQL Server; null for the embedded database.</param>
/// <param name="MaxBatchSize">How many statements go in one batch to a server; null for the provider's own default.</param>
internal sealed record Place(string? Folder, string? Connection, int? MaxBatchSize = null)
{
    private const string DefaultFolder = "data";
    private const string BatchSetting = "Database__MaxBatchSize";
    private const string AttachmentsSetting = "Attachments__Folder";

    /// <summary>The folder in which the files lie that are kept with cases: the one that the web portal uses.</summary>
    public required AttachmentFolder Attachments { get; init; }

    public bool IsEmbedded => Connection is null;

    /// <summary>An option is stronger than the environment, and a server in the environment than a folder there.</summary>
    /// <exception cref="WrongArgumentsException">Both options are given.</exception>
    public static Place Choose(string? data, string? sqlServer, Func<string, string?> environment) => (data, sqlServer) switch
    {
        (not null, not null) => throw new WrongArgumentsException("Give --data or --sqlserver, not both"),
        (not null, null) => Embedded(data, environment),
        (null, not null) => Server(sqlServer, environment),
        _ when Text(environment("PORTAL_SQLSERVER")) is { } connection => Server(connection, environment),
        _ => Embedded(DataFolder(environment), environment),
    };

    public void Use(DbContextOptionsBuilder options)
    {
        if (IsEmbedded)
        {
            options.UseSqlitePortal(Folder!);
        }
        else
        {
            options.UseSqlServerPortal(Connection!, MaxBatchSize);
        }
    }

    private static Place Embedded(string folder, Func<string, string?> environment) =>
        new(folder, null) { Attachments = FolderOfAttachments(folder, environment) };

    private static Place Server(string connection, Func<string, string?> environment) =>
        new(null, connection, int.TryParse(environment(BatchSetting), CultureInfo.InvariantCulture, out var size) ? size : null)
        {
            Attachments = FolderOfAttachments(DataFolder(environment), environment),
        };

    private static string DataFolder(Func<string, string?> environment) => Text(environment("PORTAL_DATA")) ?? DefaultFolder;

    private static AttachmentFolder FolderOfAttachments(string data, Func<string, string?> environment) =>
        new(Text(environment(AttachmentsSetting)) ?? Path.Combine(data, AttachmentFolder.Name));

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
