using System.Globalization;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Configuration;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.Interchange.Profile;
using ComplaintsPortal.Data.Interchange.Writing;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Stages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Storing;

/// <summary>Compares the cases of a data set with those that are stored, and stores what differs.</summary>
internal sealed class CaseImport(PortalDb db, SetupPlan plan, ImportTerms terms, Tally tally) : IDisposable
{
    private const int Batch = 1_000;
    private readonly CouncilSetup setup = plan.Planned;
    private readonly Addresses addresses = plan.Addresses;
    private readonly NewCases newCases = new(db, plan, tally, db.IsEmbedded());
    private bool? any;

    /// <summary>Brings the cases of one part to what is stated.</summary>
    public async Task ApplyAsync(IReadOnlyList<StatedCase> stated, CancellationToken stop)
    {
        foreach (var batch in stated.Chunk(Batch))
        {
            var stored = await StoredAsync(batch, stop);
            // What was erased here because its time was over is not brought back by older records.
            StatedCase[] erased = [.. batch.Where(one => stored.TryGetValue(one.Reference, out var known) && known.Facts.ErasedOn is not null)];
            tally[Kind.Cases].LeftAlone += erased.Length;
            CaseDifference[] differences =
            [
                .. batch.Except(erased).Where(one => stored.ContainsKey(one.Reference))
                    .Select(one => new CaseDifference(one, stored[one.Reference], addresses)),
            ];
            StatedCase[] created = [.. batch.Where(one => !stored.ContainsKey(one.Reference))];
            Count(created, differences);
            if (!terms.DryRun)
            {
                await newCases.AddAsync([.. created.Select(Make)], stop);
                await ChangeAsync([.. differences.Where(one => one.Any)], stop);
                var changed = differences.Where(one => one.Any).Select(one => one.Stated);
                await RedateAsync([.. created.Where(Extends).Concat(changed).Select(one => one.Reference)], stop);
            }
        }
    }

    public void Dispose() => newCases.Dispose();

    private async Task<Dictionary<string, StoredCase>> StoredAsync(StatedCase[] batch, CancellationToken stop)
    {
        any ??= await db.Cases.AnyAsync(stop);
        if (!any.Value)
        {
            return [];
        }

        var references = batch.Select(one => WrittenKey.Folded(one.Reference)).ToArray();
        var some = db.Cases.Where(one => EF.Parameter(references).Contains(EF.Property<string>(one, CaseKeys.Reference)));
        var stored = await StoredCase.ReadAsync(db, some, batch[0].Records.Keys, addresses, stop);
        return stored.ToDictionary(one => one.Facts.Reference, WrittenKey.Comparer);
    }

    private static bool Extends(StatedCase stated) => stated.Records.TryGetValue(RecordTables.Extensions, out var rows) && rows.Count > 0;

    // The date that was agreed for an extension is the due date, and comes in a file of its own.
    private async Task RedateAsync(string[] references, CancellationToken stop)
    {
        if (references.Length == 0)
        {
            return;
        }

        var cases = await db.Cases.SealedToo().AsNoTracking().Include(one => one.Stages).ThenInclude(stage => stage.Extension)
            .AsSplitQuery().Where(one => EF.Parameter(references).Contains(one.Reference)).ToListAsync(stop);
        foreach (var (one, stage) in cases.SelectMany(one => one.Stages, (one, stage) => (one, stage)))
        {
            var before = (stage.Due, stage.First);
            stage.Clock.Redate(setup.Procedure(one.Procedure), setup.Calendar);
            if (before != (stage.Due, stage.First))
            {
                await StoreDatesAsync(stage, stop);
            }
        }
    }

    private async Task StoreDatesAsync(Stage dated, CancellationToken stop)
    {
        var stored = db.Stages.SealedToo().Where(stage => stage.Id == dated.Id);
        var late = db.Entry(dated).Property<bool?>(StageColumns.ConcludedLate).CurrentValue;
        await stored.ExecuteUpdateAsync(
            set => set.SetProperty(stage => stage.Due, dated.Due).SetProperty(stage => EF.Property<bool?>(stage, StageColumns.ConcludedLate), late), stop);
        if (dated.First is { Due: var due })
        {
            await stored.ExecuteUpdateAsync(set => set.SetProperty(stage => stage.First!.Due, due), stop);
        }
    }

    private void Count(StatedCase[] created, CaseDifference[] differences)
    {
        tally[Kind.Cases].Created += created.Length;
        tally[Kind.Stages].Created += created.Sum(one => one.Stages.Count);
        foreach (var (table, rows) in created.SelectMany(one => one.Records))
        {
            tally[table.File.Kind].Created += rows.Count;
        }

        tally[HistoryFile.File.Kind].Created += created.Sum(one => one.History.Count);
        foreach (var difference in differences)
        {
            difference.Count(tally);
        }
    }

    private NewCase Make(StatedCase stated)
    {
        var facts = stated.Facts(null, addresses);
        var stages = stated.Stages.Select(row => StageFile.Facts(row, null, addresses));
        var made = CaseInterchange.FromFacts(facts, stages, setup.Procedure(facts.Procedure), setup.Calendar, terms.Now);
        var came = stated.History.Select(row => HistoryFile.Entry(row, addresses));
        return new NewCase(made, stated.Records, [.. came, terms.Entry(HistoryFile.Imported, WhatCame(stated.History.Count))]);
    }

    // So that nobody takes what was brought along for something that was written here.
    private static string? WhatCame(int entries) => entries == 0 ? null
        : entries == 1 ? "Its history before this came with the data set: 1 entry, not written here"
        : string.Create(CultureInfo.InvariantCulture, $"Its history before this came with the data set: {entries} entries, not written here");

    private async Task ChangeAsync(CaseDifference[] differences, CancellationToken stop)
    {
        if (differences.Length == 0)
        {
            return;
        }

        var ids = differences.Select(one => one.Stored.Id).ToArray();
        var cases = await db.Cases.Include(one => one.Particulars).Include(one => one.Stages)
            .AsSplitQuery().Where(one => EF.Parameter(ids).Contains(one.Id)).ToDictionaryAsync(one => one.Id, stop);
        var entries = new RecordEntries(db, addresses, tally);
        foreach (var difference in differences)
        {
            entries.Remove(difference);
            if (difference.InTheCase)
            {
                cases[difference.Stored.Id].Interchange.Restate(difference.Facts, difference.Stages, setup.Procedure(difference.Facts.Procedure),
                    setup.Calendar);
            }

            db.Record(terms.Entry(HistoryFile.Changed), difference.Stored.Id);
        }

        // Gives new stages the passing keys by which their records know them.
        db.ChangeTracker.DetectChanges();
        foreach (var difference in differences)
        {
            entries.Add(cases[difference.Stored.Id], difference);
        }

        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

}
