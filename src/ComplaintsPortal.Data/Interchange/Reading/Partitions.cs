using System.Text;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain;

namespace ComplaintsPortal.Data.Interchange.Reading;

/// <summary>
/// The rows of a data set on disk, dealt out by the case or person that they belong to, so that everything about one case lies in
/// one part and only one part at a time is in memory.
/// </summary>
internal sealed class Partitions : IDisposable
{
    /// <summary>So many bytes of the data set's files make one part.</summary>
    private const long PartSize = 2 << 20;

    // Each part is an open file while the data set is read.
    private const int MostParts = 256;

    private static readonly InterchangeFile[] Kinds = [.. AllFiles.InOrder, Mentions.Complainants, Mentions.Cases];

    private readonly bool[]?[] stated = new bool[Kinds.Length][];
    private readonly string[] paths;
    private readonly BinaryWriter[] writers;

    /// <summary>As many parts as a data set of this size needs, in a folder for passing use.</summary>
    public Partitions(string folder, long bytes)
    {
        var count = (int)Math.Clamp((bytes / PartSize) + 1, 1, MostParts);
        paths = [.. Enumerable.Range(0, count).Select(part => Path.Combine(folder, FormattableString.Invariant($"part-{part}")))];
        writers = Array.ConvertAll(paths, path => new BinaryWriter(
            new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 14), Encoding.UTF8));
    }

    public int Count => paths.Length;

    /// <summary>Puts a row with the others of the same key, however its letters are written.</summary>
    public void Add(string key, Row row)
    {
        var writer = writers[PartOf(key)];
        var kind = Array.IndexOf(Kinds, row.File);
        stated[kind] = row.Stated;
        writer.Write((byte)kind);
        writer.Write(row.Line);
        writer.Write(row.Broken);
        foreach (var cell in row.Cells)
        {
            writer.Write(cell is not null);
            if (cell is not null)
            {
                writer.Write(cell);
            }
        }
    }

    /// <summary>The part that the key belongs to.</summary>
    public int PartOf(string key)
    {
        // FNV-1a: spread evenly, and the same in every process, so that an import can be repeated exactly.
        var hash = 2166136261u;
        foreach (var letter in WrittenKey.Folded(key))
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return (int)(hash % (uint)paths.Length);
    }

    /// <summary>Ends the adding.</summary>
    public void Close()
    {
        foreach (var writer in writers)
        {
            writer.Dispose();
        }
    }

    /// <summary>The rows of one part, file by file, in the order in which they were added.</summary>
    public ILookup<InterchangeFile, Row> Read(int part) => WithOneSpelling([.. ReadRows(paths[part])]).ToLookup(row => row.File);

    public void Dispose() => Close();

    // A row that names its case in other letters names it all the same: from here on each case has the spelling of its own row.
    private static List<Row> WithOneSpelling(List<Row> rows)
    {
        HashSet<string> exact = [.. rows.Where(row => row.File == CaseFile.File).Select(row => row.Cells[0]!)];
        HashSet<string>? folded = null;
        foreach (var row in rows.Where(row => NamesItsCase(row.File) && row.Cells[0] is { } name && !exact.Contains(name)))
        {
            folded ??= new(exact, WrittenKey.Comparer);
            row.Cells[0] = folded.TryGetValue(row.Cells[0]!, out var spelling) ? spelling : row.Cells[0];
        }

        return rows;
    }

    private static bool NamesItsCase(InterchangeFile file) => file.Columns[0] == RecordTable.Case || file == Mentions.Cases;

    private IEnumerable<Row> ReadRows(string path)
    {
        using var reader = new BinaryReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None, 1 << 16), Encoding.UTF8);
        var end = reader.BaseStream.Length;
        while (reader.BaseStream.Position < end)
        {
            var kind = reader.ReadByte();
            var file = Kinds[kind];
            var line = reader.ReadInt32();
            var broken = reader.ReadBoolean();
            var cells = new string?[file.Columns.Count];
            for (var place = 0; place < cells.Length; place++)
            {
                cells[place] = reader.ReadBoolean() ? reader.ReadString() : null;
            }

            yield return new Row(file, line, cells) { Broken = broken, Stated = stated[kind] };
        }
    }
}
