using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Cases.Keeping;
using CsvHelper;

namespace ComplaintsPortal.Data.Interchange.Writing;

/// <summary>
/// The files of an export while they are written. Each is written beside its place and put there at the end, so that a folder never
/// holds half a data set. An optional file that has no row is not written, nor a column that came later and has no value: records
/// that use none of them look as they always did. What is not finished is taken away.
/// </summary>
internal sealed class ExportFiles(string folder) : IDisposable
{
    private const string Unfinished = ".unfinished";
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };
    private readonly Dictionary<InterchangeFile, CsvWriter> writers = [];
    private readonly Dictionary<string, int> rows = [];
    private readonly HashSet<Column> used = [];

    /// <summary>How many rows were written to each file.</summary>
    public IReadOnlyDictionary<string, int> Rows => rows;

    /// <summary>Why the folder cannot be used; null where it can. A data set that is in it is written over.</summary>
    public static string? WhyNotInto(string folder) =>
        File.Exists(folder) ? $"{folder} is a file: name a folder"
        : !Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).All(IsOurs) ? null
        : $"{folder} holds other files than those of a data set: name an empty folder or a new one";

    /// <summary>Begins, or begins again where the database was away for a moment.</summary>
    public void Open()
    {
        Dispose();
        rows.Clear();
        used.Clear();
        Directory.CreateDirectory(folder);
        foreach (var file in AllFiles.InOrder.Where(file => file.Required))
        {
            Writer(file);
        }
    }

    public void Write(InterchangeFile file, string?[] cells)
    {
        Writer(file).WriteRecord(cells!);
        rows[file.Name]++;
        for (var place = 0; place < cells.Length; place++)
        {
            if (cells[place] is not null && file.Columns[place].Later)
            {
                used.Add(file.Columns[place]);
            }
        }
    }

    /// <summary>Adds the file of a document, once however many have it; false where it is missing or is no longer what was stored.</summary>
    public Task<bool> AddAsync(AttachmentFolder attachments, CaseDocument document, CancellationToken stop)
    {
        var place = Directory.CreateDirectory(PathOf(FilesFolder.Name) + Unfinished).FullName;
        return attachments.CopyAsync(document.StoredAs, document.Sha256, Path.Combine(place, document.Sha256), stop);
    }

    /// <summary>Puts the files in their places, and takes away those of an earlier data set that has more of them.</summary>
    public async Task FinishAsync(byte[] profile, CancellationToken stop)
    {
        InterchangeFile[] written = [.. writers.Keys];
        Close();
        foreach (var file in written.Where(file => !file.Columns.All(IsWritten)))
        {
            LeaveOutUnused(file);
        }

        await File.WriteAllBytesAsync(PathOf(AllFiles.Profile) + Unfinished, profile, stop);
        foreach (var name in AllFiles.Names)
        {
            File.Delete(PathOf(name));
            if (File.Exists(PathOf(name) + Unfinished))
            {
                File.Move(PathOf(name) + Unfinished, PathOf(name));
            }
        }

        PutFilesOfDocuments();
    }

    public void Dispose()
    {
        Close();
        foreach (var path in Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + Unfinished).Where(IsOurs) : [])
        {
            File.Delete(path);
        }

        Remove(PathOf(FilesFolder.Name) + Unfinished);
    }

    private void Close()
    {
        foreach (var writer in writers.Values)
        {
            writer.Dispose();
        }

        writers.Clear();
    }

    private static bool IsOurs(string path)
    {
        var name = Path.GetFileName(path).Replace(Unfinished, "", StringComparison.Ordinal);
        return File.Exists(path) ? AllFiles.Names.Contains(name)
            : name == FilesFolder.Name
                && Directory.EnumerateFileSystemEntries(path).All(inner => File.Exists(inner) && FilesFolder.IsName(Path.GetFileName(inner)));
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void PutFilesOfDocuments()
    {
        var place = PathOf(FilesFolder.Name);
        Remove(place);
        if (Directory.Exists(place + Unfinished))
        {
            Directory.Move(place + Unfinished, place);
        }
    }

    private bool IsWritten(Column column) => !column.Later || used.Contains(column);

    private void LeaveOutUnused(InterchangeFile file)
    {
        var path = PathOf(file.Name) + Unfinished;
        int[] places = [.. Enumerable.Range(0, file.Columns.Count).Where(place => IsWritten(file.Columns[place]))];
        using (var reader = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',', HasHeader = false, DetectSeparatorHint = false }))
        using (var writer = CsvWriter.ToFile(path + Unfinished, Options))
        {
            while (reader.Read())
            {
                writer.WriteRecord(Array.ConvertAll(places, reader.GetString));
            }
        }

        File.Move(path + Unfinished, path, overwrite: true);
    }

    private CsvWriter Writer(InterchangeFile file)
    {
        if (!writers.TryGetValue(file, out var writer))
        {
            writer = writers[file] = CsvWriter.ToFile(PathOf(file.Name) + Unfinished, Options);
            writer.WriteRecord([.. file.Columns.Select(column => column.Name)]);
            rows[file.Name] = 0;
        }

        return writer;
    }

    private string PathOf(string name) => Path.Combine(folder, name);
}
