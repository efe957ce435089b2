using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>Compares the cases of a data set with those that are stored, and stores what differs.</summary>
internal sealed class CaseImport(PortalDb db, CouncilSetup setup, ImportTerms terms, Tally tally) : IDisposable
{
    private const int Batch = 1_000;
    private readonly NewCases newCases = new(db, setup, db.IsEmbedded());
    private bool? any;

    /// <summary>Brings the cases of one part to what is stated.</summary>
    public async Task ApplyAsync(IReadOnlyList<StatedCase> stated, CancellationToken stop)
    {
        foreach (var batch in stated.Chunk(Batch))
        {
            var stored = await StoredAsync([.. batch.Select(one => one.Facts.Reference)], stop);
            CaseDifference[] differences =
            [
                .. batch.Where(one => stored.ContainsKey(one.Facts.Reference)).Select(one => new CaseDifference(one, stored[one.Facts.Reference])),
            ];
            StatedCase[] created = [.. batch.Where(one => !stored.ContainsKey(one.Facts.Reference))];
            Count(created, differences);
            if (!terms.DryRun)
            {
                await newCases.AddAsync([.. created.Select(Make)], stop);
                await ChangeAsync([.. differences.Where(one => one.Any)], stop);
            }
        }
    }

    public void Dispose() => newCases.Dispose();

    private async Task<Dictionary<string, StoredCase>> StoredAsync(string[] references, CancellationToken stop)
    {
        any ??= await db.Cases.AnyAsync(stop);
        IReadOnlyList<StoredCase> stored = any.Value ? await StoredCase.ReadAsync(db, db.Cases.Where(one => EF.Parameter(references).Contains(one.Reference)), stop) : [];
        return stored.ToDictionary(one => one.Facts.Reference, StringComparer.OrdinalIgnoreCase);
    }

    private void Count(StatedCase[] created, CaseDifference[] differences)
    {
        tally[Kind.Cases].Created += created.Length;
        tally[Kind.Stages].Created += created.Sum(one => one.Stages.Count);
        tally[Kind.Issues].Created += created.Sum(one => one.Issues?.Sum(issues => issues.Count()) ?? 0);
        tally[Kind.Actions].Created += created.Sum(one => one.Actions?.Count ?? 0);
        tally[Kind.Payments].Created += created.Sum(one => one.Payments?.Count ?? 0);
        foreach (var difference in differences)
        {
            difference.Count(tally);
        }
    }

    private NewCase Make(StatedCase stated)
    {
        var made = Case.FromFacts(stated.Facts, stated.Stages, setup.Procedure(stated.Facts.Procedure), setup.Calendar, terms.Now);
        foreach (var stage in made.Stages)
        {
            stage.RestateIssues(stated.Issues?[stage.Number] ?? []);
        }

        return new NewCase(made, stated.Actions ?? [], stated.Payments ?? [], Entry("Imported from a data set"));
    }

    private async Task ChangeAsync(CaseDifference[] differences, CancellationToken stop)
    {
        if (differences.Length == 0)
        {
            return;
        }

        var ids = differences.Select(one => one.Stored.Id).ToArray();
        var cases = await db.Cases.Include(one => one.Particulars).Include(one => one.Stages).ThenInclude(stage => stage.Issues)
            .AsSplitQuery().Where(one => EF.Parameter(ids).Contains(one.Id)).ToDictionaryAsync(one => one.Id, stop);
        foreach (var difference in differences)
        {
            Change(cases[difference.Stored.Id], difference);
            db.Record(Entry("Changed by an import"), difference.Stored.Id);
        }

        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        await RemoveSurplusAsync(differences, stop);
    }

    private void Change(Case @case, CaseDifference difference)
    {
        if (difference.InTheCase)
        {
            @case.Restate(difference.Stated.Facts, difference.Stated.Stages, setup.Procedure(difference.Stated.Facts.Procedure), setup.Calendar);
            foreach (var number in difference.StagesWithOtherIssues)
            {
                @case.Stage(number)!.RestateIssues(difference.Stated.Issues![number]);
            }
        }

        db.LearningActions.AddRange(difference.Actions.Missing.Select(facts => new LearningAction(@case.Id, facts)));
        db.Payments.AddRange(difference.Payments.Missing.Select(facts => new Payment(@case.Id, facts)));
    }

    private async Task RemoveSurplusAsync(CaseDifference[] differences, CancellationToken stop)
    {
        var actions = differences.SelectMany(one => one.Actions.Surplus).Select(one => one.Id).ToArray();
        var payments = differences.SelectMany(one => one.Payments.Surplus).Select(one => one.Id).ToArray();
        if (actions.Length > 0)
        {
            await db.LearningActions.Where(one => EF.Parameter(actions).Contains(one.Id)).ExecuteDeleteAsync(stop);
        }

        if (payments.Length > 0)
        {
            await db.Payments.Where(one => EF.Parameter(payments).Contains(one.Id)).ExecuteDeleteAsync(stop);
        }
    }

    private HistoryEntry Entry(string what) => new(terms.Now, terms.By?.Id, terms.By?.Name ?? Import.CommandLine, what);
}
