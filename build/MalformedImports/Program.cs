using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Data.Sqlite;
using ComplaintsPortal.MalformedImports;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

// Imports a data set that was spoilt by chance, again and again in one process, into a portal that holds the sound one, and into an empty one.
// Each is either refused, with nothing stored, or it was sound still: then what the portal holds exports, and comes back without a change.
if (args is not [var folder, var times, .. var rest] || !Directory.Exists(folder) || !int.TryParse(times, CultureInfo.InvariantCulture, out var rounds))
{
    Console.Error.WriteLine("Arguments: FOLDER-OF-A-DATA-SET HOW-MANY [SEED]");
    return 2;
}

var seed = rest is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : 1;
var now = TimeProvider.System.GetUtcNow();
var terms = new ImportTerms(false, null, now);
var stop = CancellationToken.None;
var scratch = Directory.CreateTempSubdirectory("malformed-imports-").FullName;
var (refused, sound, wrong, longest, mostMemory) = (0, 0, 0, TimeSpan.Zero, 0L);
try
{
    var empty = await MakeAsync("empty", null);
    var full = await MakeAsync("full", folder);
    for (var round = 0; round < rounds; round++)
    {
        await TryAsync(round, round % 4 == 0 ? empty : full);
        mostMemory = Math.Max(mostMemory, Process.GetCurrentProcess().WorkingSet64);
        if ((round + 1) % 500 == 0)
        {
            SayHowFar(round + 1);
        }
    }
}
finally
{
    Directory.Delete(scratch, recursive: true);
}

SayHowFar(rounds);
return wrong == 0 ? 0 : 1;

void SayHowFar(int tried)
{
    var (seconds, megabytes) = (longest.TotalSeconds, mostMemory >> 20);
    Say($"{tried} imports, seed {seed}: {refused} refused, {sound} sound still, {wrong} wrong; longest {seconds:0.0} s of the processor, {megabytes} MB");
}

void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

// A portal's data folder, as a model of which every round takes a copy.
async Task<string> MakeAsync(string name, string? filled)
{
    var data = Directory.CreateDirectory(Path.Combine(scratch, name)).FullName;
    await using (var db = Open(data))
    {
        await Seeding.MigrateAsync(db);
        if (filled is not null && await Import.RunAsync(db, Attachments(data), ImportSource.FromPath(filled), terms) is { Succeeded: false } failed)
        {
            throw new InvalidDataException($"The data set is not sound to begin with: {failed.Errors[0]}");
        }
    }

    Close(data);
    return data;
}

async Task TryAsync(int round, string model)
{
    var set = Copy(folder, Path.Combine(scratch, "set"));
    var data = Copy(model, Path.Combine(scratch, "data"));
    var spoilt = new Spoiling((seed * 1_000_003) ^ round).Spoil(set);
    try
    {
        await using var db = Open(data);
        var before = await DigestAsync(db) + KeptIn(data);
        using var zip = round % 3 == 0 ? Zip(set, round) : null;
        var source = zip is null ? ImportSource.FromPath(set) : ImportSource.FromZip(zip);
        var result = await ImportAsync(db, data, source);
        if (!result.Succeeded)
        {
            refused++;
            Expect(before == await DigestAsync(db) + KeptIn(data), "it was refused, and yet something was stored");
            Expect(result.Errors.All(error => error.ToString().Length < 2_000), "an error is longer than anybody reads");
            return;
        }

        sound++;
        Expect(!spoilt.Certain, "it was taken");
        await ReturnsAsync(db, data);
    }
    catch (Exception failure)
    {
        Expect(false, failure.ToString());
    }
    finally
    {
        Close(data);
    }

    void Expect(bool holds, string otherwise)
    {
        if (!holds)
        {
            wrong++;
            Say($"WRONG, round {round}: {spoilt.What}: {otherwise}");
        }
    }

    async Task<ImportResult> ImportAsync(PortalDb db, string data, ImportSource source)
    {
        await using var limit = new Limit(Endless);
        try
        {
            return await Import.RunAsync(db, Attachments(data), source, terms, stop: limit.Token);
        }
        finally
        {
            longest = limit.Used > longest ? limit.Used : longest;
        }
    }

    void Endless()
    {
        Expect(false, "it does not end");
        Environment.Exit(1);
    }

    async Task ReturnsAsync(PortalDb db, string data)
    {
        var written = Path.Combine(scratch, "written");
        await Export.ToFolderAsync(db, Attachments(data), written, stop);
        var again = await Import.RunAsync(db, Attachments(data), ImportSource.FromPath(written), terms with { DryRun = true });
        Expect(again.Succeeded, $"it was taken, and what it became cannot be imported: {(again.Errors is [var first, ..] ? first : null)}");
        Expect(!again.Changes, "it was taken, and what it became comes back otherwise: "
            + string.Join("; ", again.Counts.Where(count => count.Created + count.Changed + count.Removed > 0)));
        Directory.Delete(written, recursive: true);
    }
}

static MemoryStream Zip(string set, int round)
{
    var zip = new MemoryStream();
    ZipFile.CreateFromDirectory(set, zip, CompressionLevel.Fastest, includeBaseDirectory: false);
    if (round % 15 == 0)
    {
        // What a zip says of itself may be spoilt too.
        var bytes = zip.ToArray();
        bytes[round % bytes.Length] ^= 0x55;
        zip = new MemoryStream(bytes);
    }

    zip.Position = 0;
    return zip;
}

static AttachmentFolder Attachments(string data) => new(Path.Combine(data, AttachmentFolder.Name));

static PortalDb Open(string data) => new((DbContextOptions<PortalDb>)new DbContextOptionsBuilder<PortalDb>().UseSqlitePortal(data).Options);

// The files of documents; where there are none the folder may not be there either.
static string KeptIn(string data) => Directory.Exists(Attachments(data).Place)
    ? string.Join('|', Directory.GetFiles(Attachments(data).Place, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
    : "";

static void Close(string data)
{
    using var db = Open(data);
    SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
}

static string Copy(string from, string to)
{
    if (Directory.Exists(to))
    {
        Directory.Delete(to, recursive: true);
    }

    foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
    {
        var place = Path.Combine(to, Path.GetRelativePath(from, file));
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.Copy(file, place);
    }

    return to;
}

// Everything that the database holds; of the index of what is searched, how much it is.
static async Task<string> DigestAsync(PortalDb db)
{
    await db.Database.OpenConnectionAsync();
    using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    foreach (var table in await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'table' ORDER BY name").ToListAsync())
    {
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = table.StartsWith("Search", StringComparison.Ordinal) ? $"SELECT COUNT(*) FROM \"{table}\"" : $"SELECT * FROM \"{table}\"";
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            for (var column = 0; column < rows.FieldCount; column++)
            {
                all.AppendData(rows[column] is byte[] bytes ? bytes : Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{rows[column]}|")));
            }
        }
    }

    return Convert.ToHexStringLower(all.GetHashAndReset());
}
