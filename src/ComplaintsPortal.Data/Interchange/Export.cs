using System.Globalization;
using System.IO.Compression;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.Interchange.Profile;
using ComplaintsPortal.Data.Interchange.Writing;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>
/// Writes all of the portal's records in the interchange format, always in the same order, so that the same records make the same
/// bytes. Imported into an empty portal and written again, they are the same files.
/// </summary>
public sealed class Export
{
    private const int Page = 1_000;
    private readonly PortalDb db;
    private readonly AttachmentFolder attachments;
    private readonly ExportFiles files;
    private readonly List<string> missing = [];
    private Addresses addresses = new();

    private Export(PortalDb db, AttachmentFolder attachments, ExportFiles files) => (this.db, this.attachments, this.files) = (db, attachments, files);

    /// <summary>Writes the files into a folder, which is made if it is missing.</summary>
    /// <returns>How many rows each file has.</returns>
    /// <exception cref="MissingFilesException">Files of documents are missing: then nothing is written.</exception>
    /// <exception cref="IOException">The folder holds other files, or cannot be written.</exception>
    public static async Task<IReadOnlyDictionary<string, int>> ToFolderAsync(
        PortalDb db, AttachmentFolder attachments, string folder, CancellationToken stop = default)
    {
        if (ExportFiles.WhyNotInto(folder) is { } reason)
        {
            throw new IOException(reason);
        }

        using var written = new ExportFiles(folder);
        await using var whole = db.AsThePortal();
        await new Export(whole, attachments, written).WriteAsync(stop);
        return written.Rows;
    }

    /// <summary>Writes a zip of the files to a stream.</summary>
    /// <exception cref="MissingFilesException">Files of documents are missing: then nothing is written.</exception>
    public static async Task ToZipAsync(PortalDb db, AttachmentFolder attachments, Stream zip, CancellationToken stop = default)
    {
        var scratch = Directory.CreateTempSubdirectory("portal-export-").FullName;
        try
        {
            await ToFolderAsync(db, attachments, scratch, stop);
            await ZipFile.CreateFromDirectoryAsync(scratch, zip, stop);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private async Task WriteAsync(CancellationToken stop) =>
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async token =>
        {
            files.Open();
            missing.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(db.ReadingLevel(), token);
            addresses = await Addresses.ReadAsync(db, token);
            await WriteAccountsAsync(token);
            await WriteCasesAsync(token);
            await WriteRestAsync(token);
            await WriteCaseloadsAsync(token);
            await files.FinishAsync(await ProfileWriter.WriteAsync(db, token), token);
        }, stop);

    internal static IQueryable<Case> CasesAfter(PortalDb db, string reference)
    {
        var ordinal = db.OrdinalCollation();
        return db.Cases.Where(one => EF.Functions.Collate(one.Reference, ordinal).CompareTo(reference) > 0)
            .OrderBy(one => EF.Functions.Collate(one.Reference, ordinal)).Take(Page);
    }

    // Only who complained and was asked: the format knows a person as the complainant of a case, or as who it was before.
    internal static IQueryable<MonitoringFacts> People(PortalDb db)
    {
        var ordinal = db.OrdinalCollation();
        return db.People.AsNoTracking()
            .Where(one => one.AgeBand != null || one.Gender != null || one.Ethnicity != null || one.Disability != null || one.SexualOrientation != null)
            .Where(one => db.Cases.Any(@case => @case.Complainant == one.Key) || db.PersonChanges.Any(change => change.From == one.Key))
            .OrderBy(one => EF.Functions.Collate(one.Key, ordinal))
            .Select(one => new MonitoringFacts(one.Key, one.AgeBand, one.Gender, one.Ethnicity, one.Disability, one.SexualOrientation));
    }

    internal static IQueryable<ContactDetails> Contacts(PortalDb db)
    {
        var ordinal = db.OrdinalCollation();
        return db.ContactDetails.AsNoTracking()
            .Where(one => db.Cases.Any(@case => @case.Complainant == one.Person) || db.PersonChanges.Any(change => change.From == one.Person))
            .OrderBy(one => EF.Functions.Collate(one.Person, ordinal));
    }

    private async Task WriteAccountsAsync(CancellationToken stop)
    {
        var accounts = await db.Users.AsNoTracking().ToListAsync(stop);
        Write(AccountFile.File, accounts.Select(AccountFile.Cells).OrderBy(cells => cells[0], StringComparer.Ordinal));
    }

    private async Task WriteCasesAsync(CancellationToken stop)
    {
        var tables = await TablesInUseAsync(stop);
        var anyHistory = await HistoryFile.All(db).AnyAsync(stop);
        var last = "";
        IReadOnlyList<StoredCase> page;
        do
        {
            page = await StoredCase.ReadAsync(db, CasesAfter(db, last), tables, addresses, stop);
            foreach (var one in page)
            {
                Write(one, tables);
                await AddFilesAsync(one, tables, stop);
            }

            await (anyHistory ? WriteHistoryAsync(page, stop) : Task.CompletedTask);
            last = page.Count == 0 ? last : page[^1].Facts.Reference;
        }
        while (page.Count == Page);
        if (missing.Count > 0)
        {
            throw new MissingFilesException(missing);
        }
    }

    // A portal that keeps no record of a kind is not asked for them a thousand times.
    private async Task<IReadOnlyList<RecordTable>> TablesInUseAsync(CancellationToken stop)
    {
        List<RecordTable> tables = [];
        foreach (var table in RecordTables.All)
        {
            if (await table.AnyAsync(db, stop))
            {
                tables.Add(table);
            }
        }

        return tables;
    }

    private void Write(StoredCase one, IReadOnlyList<RecordTable> tables)
    {
        var reference = one.Facts.Reference;
        files.Write(CaseFile.File, CaseFile.Cells(one.Facts, addresses));
        Write(StageFile.File, one.Stages.Select(stage => StageFile.Cells(reference, stage, addresses)));
        foreach (var table in tables)
        {
            Write(table.File, one.Records(table).Select(record => (string?[])[reference, .. record.Cells.Skip(1)]));
        }
    }

    private async Task WriteHistoryAsync(IReadOnlyList<StoredCase> cases, CancellationToken stop)
    {
        var history = await HistoryFile.ReadAsync(db, [.. cases.Select(one => one.Id)], stop);
        foreach (var one in cases)
        {
            Write(HistoryFile.File, history[one.Id].Select(entry => HistoryFile.Cells(one.Facts.Reference, entry, addresses)));
        }
    }

    private async Task AddFilesAsync(StoredCase one, IReadOnlyList<RecordTable> tables, CancellationToken stop)
    {
        var documents = tables.Contains(OfficeTables.Documents) ? one.Records(OfficeTables.Documents).Select(record => (CaseDocument)record.Record) : [];
        foreach (var document in documents.Where(document => document.IsKept))
        {
            if (!await files.AddAsync(attachments, document, stop))
            {
                missing.Add(string.Create(CultureInfo.InvariantCulture, $"document {document.Number} of case {one.Facts.Reference}"));
            }
        }
    }

    private async Task WriteRestAsync(CancellationToken stop)
    {
        foreach (var table in RecordTables.All.Where(table => table.MayHaveNoCase))
        {
            await foreach (var one in table.Caseless(db).AsAsyncEnumerable().WithCancellation(stop))
            {
                files.Write(table.File, table.Cells(one.Record, addresses));
            }
        }

        await foreach (var facts in People(db).AsAsyncEnumerable().WithCancellation(stop))
        {
            files.Write(PeopleFile.File, PeopleFile.Cells(facts));
        }

        await foreach (var details in Contacts(db).AsAsyncEnumerable().WithCancellation(stop))
        {
            files.Write(ContactFile.Only.File, ContactFile.Only.Cells(details));
        }

        Write(TemplateFile.File, await TemplateFile.RowsAsync(db, stop));
        Write(ParagraphFile.Only.File, await ParagraphFile.Only.RowsAsync(db, stop));
        Write(WordsFile.File, await WordsFile.RowsAsync(db, addresses, stop));
        var letters = await db.OmbudsmanLetters.AsNoTracking().ToListAsync(stop);
        Write(OmbudsmanLetterFile.Only.File, letters.Select(OmbudsmanLetterFile.Only.Cells).OrderBy(cells => cells[0], StringComparer.Ordinal));
        var appointees = await db.Appointees.AsNoTracking().ToListAsync(stop);
        Write(AppointeeFile.Only.File, appointees.Select(AppointeeFile.Only.Cells).OrderBy(cells => cells[0], StringComparer.Ordinal));
    }

    private async Task WriteCaseloadsAsync(CancellationToken stop)
    {
        var caseloads = await db.Caseloads.AsNoTracking().ToListAsync(stop);
        Write(CaseloadFile.File, caseloads
            .OrderBy(one => one.Period, StringComparer.Ordinal).ThenBy(one => one.Key, StringComparer.Ordinal)
            .ThenBy(one => one.Service, StringComparer.Ordinal)
            .Select(CaseloadFile.Cells));
    }

    private void Write(InterchangeFile file, IEnumerable<string?[]> rows)
    {
        foreach (var cells in rows)
        {
            files.Write(file, cells);
        }
    }
}
