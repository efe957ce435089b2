using System.IO.Compression;
using ComplaintsPortal.Domain.Cases;
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
    private readonly ExportFiles files;

    private Export(PortalDb db, ExportFiles files) => (this.db, this.files) = (db, files);

    /// <summary>Writes the files into a folder, which is made if it is missing.</summary>
    /// <returns>How many rows each file has.</returns>
    /// <exception cref="IOException">The folder holds other files, or cannot be written.</exception>
    public static async Task<IReadOnlyDictionary<string, int>> ToFolderAsync(PortalDb db, string folder, CancellationToken stop = default)
    {
        if (ExportFiles.WhyNotInto(folder) is { } reason)
        {
            throw new IOException(reason);
        }

        using var files = new ExportFiles(folder);
        files.Open();
        await new Export(db, files).WriteAsync(stop);
        return files.Rows;
    }

    /// <summary>Writes a zip of the files to a stream.</summary>
    public static async Task ToZipAsync(PortalDb db, Stream zip, CancellationToken stop = default)
    {
        var scratch = Directory.CreateTempSubdirectory("portal-export-").FullName;
        try
        {
            await ToFolderAsync(db, scratch, stop);
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
            await using var transaction = await db.Database.BeginTransactionAsync(db.ReadingLevel(), token);
            await WriteCasesAsync(token);
            await WriteRestAsync(token);
            await WriteCaseloadsAsync(token);
            await files.FinishAsync(await ProfileWriter.WriteAsync(db, token), token);
        }, stop);

    internal static IQueryable<Case> CasesAfter(PortalDb db, string reference)
    {
        var ordinal = db.OrdinalCollation();
        return db.Cases.Where(one => EF.Functions.Collate(one.Reference, ordinal).CompareTo(reference) > 0).OrderBy(one => EF.Functions.Collate(one.Reference, ordinal)).Take(Page);
    }

    // What has no key is ordered by all that it says: rows that tie are the same bytes.
    internal static IQueryable<StoredAction> CaselessActions(PortalDb db)
    {
        var ordinal = db.OrdinalCollation();
        return StoredAction.Project(db.LearningActions.Where(one => one.CaseId == null)
            .OrderBy(one => one.Agreed).ThenBy(one => EF.Functions.Collate(one.Description, ordinal)).ThenBy(one => EF.Functions.Collate(one.Theme, ordinal))
            .ThenBy(one => EF.Functions.Collate(one.Service, ordinal)).ThenBy(one => EF.Functions.Collate(one.Owner, ordinal)).ThenBy(one => one.Due).ThenBy(one => one.Completed));
    }

    internal static IQueryable<StoredPayment> CaselessPayments(PortalDb db)
    {
        var ordinal = db.OrdinalCollation();
        return StoredPayment.Project(db.Payments.Where(one => one.CaseId == null)
            .OrderBy(one => one.Paid).ThenBy(one => EF.Functions.Collate(one.Category, ordinal)).ThenBy(one => one.Pence));
    }

    // Only who complained and was asked: the format knows a person as the complainant of a case.
    internal static IQueryable<MonitoringFacts> People(PortalDb db)
    {
        var ordinal = db.OrdinalCollation();
        return db.People.AsNoTracking()
            .Where(one => one.AgeBand != null || one.Gender != null || one.Ethnicity != null || one.Disability != null || one.SexualOrientation != null)
            .Where(one => db.Cases.Any(@case => @case.Complainant == one.Key))
            .OrderBy(one => EF.Functions.Collate(one.Key, ordinal))
            .Select(one => new MonitoringFacts(one.Key, one.AgeBand, one.Gender, one.Ethnicity, one.Disability, one.SexualOrientation));
    }

    private async Task WriteCasesAsync(CancellationToken stop)
    {
        var last = "";
        IReadOnlyList<StoredCase> page;
        do
        {
            page = await StoredCase.ReadAsync(db, CasesAfter(db, last), stop);
            foreach (var one in page)
            {
                Write(one);
            }

            last = page.Count == 0 ? last : page[^1].Facts.Reference;
        }
        while (page.Count == Page);
    }

    private void Write(StoredCase one)
    {
        files.Write(InterchangeFile.Cases, Facts.Cells(one.Facts));
        foreach (var stage in one.Stages)
        {
            files.Write(InterchangeFile.Stages, Facts.Cells(one.Facts.Reference, stage.Facts));
            foreach (var issue in stage.Issues)
            {
                files.Write(InterchangeFile.Issues, Facts.Cells(one.Facts.Reference, stage.Facts.Number, issue));
            }
        }

        Write(InterchangeFile.Actions, one.Actions.Select(action => Facts.Cells(one.Facts.Reference, action.Facts)));
        Write(InterchangeFile.Payments, one.Payments.Select(payment => Facts.Cells(one.Facts.Reference, payment.Facts)));
    }

    private async Task WriteRestAsync(CancellationToken stop)
    {
        await foreach (var action in CaselessActions(db).AsAsyncEnumerable().WithCancellation(stop))
        {
            files.Write(InterchangeFile.Actions, Facts.Cells(null, action.Facts));
        }

        await foreach (var payment in CaselessPayments(db).AsAsyncEnumerable().WithCancellation(stop))
        {
            files.Write(InterchangeFile.Payments, Facts.Cells(null, payment.Facts));
        }

        await foreach (var facts in People(db).AsAsyncEnumerable().WithCancellation(stop))
        {
            files.Write(InterchangeFile.People, Facts.Cells(facts));
        }
    }

    private async Task WriteCaseloadsAsync(CancellationToken stop)
    {
        var caseloads = await db.Caseloads.AsNoTracking().ToListAsync(stop);
        Write(InterchangeFile.Caseloads, caseloads
            .OrderBy(one => one.Period, StringComparer.Ordinal).ThenBy(one => one.Key, StringComparer.Ordinal).ThenBy(one => one.Service, StringComparer.Ordinal)
            .Select(one => new[] { one.Period, one.Key, one.Service, Cell.WriteNumber(one.Value) }));
    }

    private void Write(InterchangeFile file, IEnumerable<string?[]> rows)
    {
        foreach (var cells in rows)
        {
            files.Write(file, cells);
        }
    }
}
