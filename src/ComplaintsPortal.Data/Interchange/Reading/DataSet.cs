using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain;

namespace ComplaintsPortal.Data.Interchange.Reading;

/// <summary>
/// The rows of a data set, each checked by itself and dealt out into parts by the case or person that it is about. Only the
/// accounts are held in memory, and the caseloads, of which there can be no more than years, lists and services allow.
/// </summary>
internal sealed class DataSet : IDisposable
{
    private readonly string folder;
    private readonly ErrorList errors;
    private readonly Addresses addresses;
    private readonly DateTimeOffset now;
    private readonly Dictionary<(InterchangeFile File, string Value), int> unique = [];
    private readonly Dictionary<string, Row> accounts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<InterchangeFile> incomplete = [];
    private readonly Dictionary<(string Period, string Caseload, string? Service), Row> caseloads = [];

    /// <summary>A data set in a folder of plain files.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="scratch">A folder for passing use.</param>
    /// <param name="errors">Where to report.</param>
    /// <param name="addresses">The accounts of the portal; those of the data set are added.</param>
    /// <param name="now">The instant, UTC.</param>
    public DataSet(string folder, string scratch, ErrorList errors, Addresses addresses, DateTimeOffset now)
    {
        (this.folder, this.errors, this.addresses, this.now) = (folder, errors, addresses, now);
        Parts = new Partitions(scratch, AllFiles.InOrder.Where(Has).Sum(file => new FileInfo(PathOf(file)).Length));
    }

    /// <summary>The most bytes that the files of its documents may take up.</summary>
    public long MostBytesOfFiles { get; init; } = long.MaxValue;

    public Partitions Parts { get; }

    public IReadOnlyCollection<Row> Caseloads => caseloads.Values;

    public IReadOnlyCollection<Row> Accounts => accounts.Values;

    public bool Has(InterchangeFile file) => File.Exists(PathOf(file));

    /// <summary>Where the file of a document lies.</summary>
    public string PathOfFile(string sha256) => Path.Combine(folder, FilesFolder.Name, sha256);

    /// <summary>Whether every row of the file was understood, so that what it does not name is really not there.</summary>
    public bool IsComplete(InterchangeFile file) => !incomplete.Contains(file);

    /// <summary>Reads every file once.</summary>
    public void Read(CouncilSetup? setup, CancellationToken stop)
    {
        var checks = new CellChecks(setup, addresses, now, errors);
        var documents = new DocumentChecks(this, MostBytesOfFiles, errors);
        foreach (var file in AllFiles.InOrder)
        {
            if (Has(file))
            {
                Read(file, checks, documents, stop);
            }
            else if (file.Required)
            {
                incomplete.Add(file);
                errors.Add(file.Name, "Add this file: a data set without it is incomplete");
            }
        }

        Parts.Close();
    }

    public void Dispose() => Parts.Dispose();

    private void Read(InterchangeFile file, CellChecks checks, DocumentChecks documents, CancellationToken stop)
    {
        var reader = new RowReader(PathOf(file), file, errors);
        foreach (var row in reader.Read())
        {
            stop.ThrowIfCancellationRequested();
            var sound = !row.Broken && checks.Check(row);
            Keep(row, sound);
            if (sound && file == OfficeTables.Documents.File)
            {
                documents.Check(row);
            }
        }

        if (!reader.Complete)
        {
            incomplete.Add(file);
            addresses.Complete &= file != AccountFile.File;
        }
    }

    private void Keep(Row row, bool sound)
    {
        if (row.File == AccountFile.File)
        {
            KeepAccount(row);
        }
        else if (row.File == CaseloadFile.File)
        {
            KeepCaseload(row, sound);
        }
        else if (KeyOf(row) is { } key)
        {
            Parts.Add(key, row);
        }

        if (sound && RecordTables.Find(row.File)?.Unique is { } column && row[column] is { } value)
        {
            KeepUnique(row, column, value);
        }

        KeepNames(row);
    }

    // What a row says of a person or of another case is checked where everything about them is together.
    private void KeepNames(Row row)
    {
        var known = row.File == CaseFile.File ? CaseFile.Complainant : row.File == PeopleTables.PersonChanges.File ? PeopleTables.Before : null;
        if (known is not null && row[known] is { } person && (Has(PeopleFile.File) || Has(ContactFile.Only.File)))
        {
            Parts.Add(person, new Row(Mentions.Complainants, row.Line, [person]));
        }

        var naming = row.File == LinkTable.Only.File ? LinkTable.Other : row.File == CaseFile.File ? CaseFile.OmbudsmanOf : null;
        if (naming is not null && row[naming] is { } other)
        {
            Parts.Add(other, new Row(Mentions.Cases, row.Line, [other, row.File.Name, naming.Name]));
        }
    }

    private void KeepAccount(Row row)
    {
        if (row[AccountFile.Email] is not { } address)
        {
            return;
        }

        addresses.Announce(address, now);
        if (!accounts.TryAdd(address, row))
        {
            errors.Add(row, AccountFile.Email, $"Give each account once: line {accounts[address].Line} has this address");
        }
    }

    private void KeepUnique(Row row, Column column, string value)
    {
        if (!unique.TryAdd((row.File, WrittenKey.Folded(value)), row.Line))
        {
            errors.Add(row, column, $"Give each {column.Name} once: line {unique[(row.File, WrittenKey.Folded(value))]} has this one");
        }
    }

    private void KeepCaseload(Row row, bool sound)
    {
        if (!sound)
        {
            return;
        }

        var key = CaseloadFile.Facts(row).Key;
        if (!caseloads.TryAdd(key, row))
        {
            errors.Add(row, CaseloadFile.Caseload, $"Give each caseload of a year and service once: line {caseloads[key].Line} has this one");
        }
    }

    // Rows that say the same must lie in the same part, so that each is matched with what is stored once.
    private string? KeyOf(Row row) => row.Cells[0] is { } key ? key
        : RecordTables.Find(row.File) is { MayHaveNoCase: true } free ? free.KeyOf(free.Cells(row, addresses), row.Stated)
        : null;

    private string PathOf(InterchangeFile file) => Path.Combine(folder, file.Name);
}
