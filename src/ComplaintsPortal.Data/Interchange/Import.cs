using System.Globalization;
using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Council.Changing;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.Interchange.Profile;
using ComplaintsPortal.Data.Interchange.Reading;
using ComplaintsPortal.Data.Interchange.Storing;
using ComplaintsPortal.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>
/// Loads a data set, all or nothing: it is read and checked as a whole, every error is reported, and only without one is anything
/// stored, in one transaction. Memory does not grow with the data set, the names of the files aside that come with it.
/// </summary>
public sealed class Import
{
    /// <summary>Who did what no account did.</summary>
    public const string CommandLine = "Command line";

    /// <summary>What the audit says of a data set that was imported.</summary>
    public const string Imported = "Data set imported";

    private readonly PortalDb db;
    private readonly AttachmentFolder attachments;
    private readonly ImportTerms terms;
    private readonly IProgress<string>? progress;
    private readonly ErrorList errors = new();

    private Import(PortalDb db, AttachmentFolder attachments, ImportTerms terms, IProgress<string>? progress) =>
        (this.db, this.attachments, this.terms, this.progress) = (db, attachments, terms, progress);

    /// <summary>Imports a data set, or reports what importing it would do.</summary>
    /// <param name="db">A database that nothing else is done with meanwhile.</param>
    /// <param name="attachments">Where the files of documents go.</param>
    /// <param name="source">The data set.</param>
    /// <param name="terms">Whether it is a dry run, who imports, and when.</param>
    /// <param name="progress">Is told in a sentence how far it is.</param>
    /// <param name="stop">To give up; then nothing is stored.</param>
    public static async Task<ImportResult> RunAsync(
        PortalDb db, AttachmentFolder attachments, ImportSource source, ImportTerms terms, IProgress<string>? progress = null, CancellationToken stop = default)
    {
        var scratch = Directory.CreateTempSubdirectory("portal-import-").FullName;
        try
        {
            db.Forget();
            await using var whole = db.AsThePortal();
            return await new Import(whole, attachments, terms, progress).RunAsync(source, scratch, stop);
        }
        finally
        {
            db.Forget();
            Directory.Delete(scratch, recursive: true);
        }
    }

    private async Task<ImportResult> RunAsync(ImportSource source, string scratch, CancellationToken stop)
    {
        if (await source.OpenAsync(scratch, errors, stop) is not { } folder)
        {
            return Refused();
        }

        var addresses = await Addresses.ReadAsync(db, stop);
        using var data = new DataSet(folder, scratch, errors, addresses, terms.Now) { MostBytesOfFiles = source.MostBytesOfFiles };
        var plan = await PlanAsync(folder, addresses, stop);
        data.Read(plan?.Planned, stop);
        var withoutStage = await CheckAsync(data, plan, stop);
        if (errors.Any)
        {
            return Refused();
        }

        var tally = terms.DryRun ? await ApplyAsync(data, plan!, stop) : await StoreAsync(data, plan!, scratch, stop);
        return new ImportResult(terms.DryRun, tally.Counts, []) { Redated = tally.Redated, WithoutStage = withoutStage };
    }

    private ImportResult Refused() => new(terms.DryRun, [], errors.InOrder());

    private async Task<SetupPlan?> PlanAsync(string folder, Addresses addresses, CancellationToken stop)
    {
        var path = Path.Combine(folder, AllFiles.Profile);
        if (!File.Exists(path))
        {
            errors.Add(AllFiles.Profile, "Add this file: a data set without it is incomplete");
            return null;
        }

        var today = terms.Now.InUnitedKingdom().Date();
        return new ProfileReader(today, errors).Read(path) is { } profile ? await SetupPlan.MakeAsync(db, profile, addresses, errors, stop) : null;
    }

    private async Task<int> CheckAsync(DataSet data, SetupPlan? plan, CancellationToken stop)
    {
        var checks = new PartChecks(data, plan?.Planned, errors);
        var taken = new TakenReferences(db, errors);
        for (var part = 0; part < data.Parts.Count; part++)
        {
            stop.ThrowIfCancellationRequested();
            var rows = data.Parts.Read(part);
            checks.Check(rows);
            await taken.CheckAsync(rows[OutcomeTables.Ombudsman.File], stop);
            progress?.Report(string.Create(CultureInfo.InvariantCulture, $"Checked part {part + 1} of {data.Parts.Count}"));
        }

        return checks.WithoutStage;
    }

    private async Task<Tally> StoreAsync(DataSet data, SetupPlan plan, string scratch, CancellationToken stop) =>
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async token =>
        {
            db.Forget();
            using var late = db.IsEmbedded() ? null : new LateHistory(scratch);
            db.Late = late;
            await using var transaction = await db.Database.BeginTransactionAsync(token);
            var tally = await ApplyAsync(data, plan, token);
            if (Changes(tally, plan) is { } changes)
            {
                await new OneSpelling(db).ApplyAsync(token);
                db.Record(terms.Entry(Imported, changes));
                await db.SaveChangesAsync(token);
            }

            using var files = new ArrivingFiles(attachments, tally.Files);
            await files.BringAsync(data, token);
            if (late is not null)
            {
                await late.WriteAsync(db, token);
            }

            files.LeaveToTheDatabase();
            await transaction.CommitAsync(token);
            files.Finish();
            return tally;
        }, stop);

    private async Task<Tally> ApplyAsync(DataSet data, SetupPlan plan, CancellationToken stop)
    {
        var tally = new Tally();
        plan.Count(tally);
        if (!terms.DryRun)
        {
            var before = await SetupPicture.ReadAsync(db, stop);
            await plan.ApplyAsync(db, stop);
            SetupHistory.KeepImported(db, (await SetupPicture.ReadAsync(db, stop)).Since(before), terms.Entry(Imported, Imported));
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }

        var redating = new Redating(db, plan.Planned, what => terms.Entry(what)) { DryRun = terms.DryRun };
        foreach (var procedure in plan.WithOtherRules)
        {
            await redating.ApplyAsync(procedure.Key, stop);
        }

        tally.Redated = redating.Redated;

        await AccountImport.ApplyAsync(db, data.Accounts, plan.Addresses, terms.DryRun, tally, stop);
        await ApplyPartsAsync(data, plan, tally, stop);
        await new MutualImport(db, data, plan.Addresses, tally).ApplyAsync(terms.DryRun, stop);
        await CaseloadImport.ApplyAsync(db, data.Caseloads, terms.DryRun, tally, stop);
        return tally;
    }

    private async Task ApplyPartsAsync(DataSet data, SetupPlan plan, Tally tally, CancellationToken stop)
    {
        using var cases = new CaseImport(db, plan, terms, tally);
        var caseless = new Caseless(db, data, plan.Addresses, tally);
        using var people = new PeopleImport(db, tally);
        for (var part = 0; part < data.Parts.Count; part++)
        {
            var rows = data.Parts.Read(part);
            await cases.ApplyAsync(StatedCase.AllOf(data, rows), stop);
            await caseless.ApplyAsync(rows, part, terms.DryRun, stop);
            await people.ApplyAsync(rows[PeopleFile.File], terms.DryRun, stop);
            await ContactFile.Only.ApplyAsync(db, rows[ContactFile.Only.File], terms.DryRun, tally, stop);
            await TemplateFile.ApplyAsync(db, rows[TemplateFile.File], terms.DryRun, tally, stop);
            await ParagraphFile.Only.ApplyAsync(db, rows[ParagraphFile.Only.File], terms.DryRun, tally, stop);
            await WordsFile.ApplyAsync(db, rows[WordsFile.File], plan.Addresses, terms.DryRun, tally, stop);
            await OmbudsmanLetterFile.Only.ApplyAsync(db, rows[OmbudsmanLetterFile.Only.File], terms.DryRun, tally, stop);
            await AppointeeFile.Only.ApplyAsync(db, rows[AppointeeFile.Only.File], terms.DryRun, tally, stop);
            progress?.Report(string.Create(CultureInfo.InvariantCulture, $"Compared part {part + 1} of {data.Parts.Count}"));
        }
    }

    // Null where nothing changed: then there is nothing to tell. Of every kind of record it is more than the sentence of an entry holds.
    private static string? Changes(Tally tally, SetupPlan plan)
    {
        var changes = tally.Counts.Where(count => count.Created + count.Changed + count.Removed > 0)
            .Select(count => string.Create(
                CultureInfo.InvariantCulture, $"{count.Kind} {count.Created} created, {count.Changed} changed, {count.Removed} removed"))
            .Concat(plan.Council.Differs ? ["the council's name changed"] : [])
            .Concat(tally.Redated > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{tally.Redated} stages redated")] : []);
        var told = string.Join("; ", changes);
        return told.Length == 0 ? null : told;
    }
}
