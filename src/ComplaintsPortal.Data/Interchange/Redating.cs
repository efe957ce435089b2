using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>Works out the due dates of a procedure's cases anew when its limits change, and says so in the history of each.</summary>
internal sealed class Redating(PortalDb db, CouncilSetup setup, ImportTerms terms, Tally tally)
{
    private const int Batch = 500;

    public async Task ApplyAsync(string procedure, CancellationToken stop)
    {
        List<Case> cases;
        var last = 0;
        do
        {
            var after = last;
            cases = await db.Cases.Include(one => one.Stages).AsSplitQuery().Where(one => one.Procedure == procedure && one.Id > after).OrderBy(one => one.Id).Take(Batch).ToListAsync(stop);
            cases.ForEach(Redate);
            last = cases.Count == 0 ? last : cases[^1].Id;
            if (!terms.DryRun)
            {
                await db.SaveChangesAsync(stop);
            }

            db.ChangeTracker.Clear();
            await RestateDeadlinesAsync([.. cases.Select(one => one.Id)], stop);
        }
        while (cases.Count == Batch);
    }

    // A limit on which no stage's due date depends moves what is pending all the same.
    private async Task RestateDeadlinesAsync(int[] ids, CancellationToken stop)
    {
        if (terms.DryRun || ids.Length == 0)
        {
            return;
        }

        var book = new DeadlineBook(db);
        await book.RestateAsync(await book.InHand().Where(id => EF.Parameter(ids).Contains(id)).ToListAsync(stop), stop);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    private void Redate(Case @case)
    {
        DateOnly?[] before = [.. @case.Stages.SelectMany(Dates)];
        @case.Redate(setup.Procedure(@case.Procedure), setup.Calendar);
        DateOnly?[] after = [.. @case.Stages.SelectMany(Dates)];
        var redated = before.Chunk(3).Zip(after.Chunk(3)).Count(pair => !pair.First.SequenceEqual(pair.Second));
        tally.Redated += redated;
        if (redated > 0 && !terms.DryRun)
        {
            db.Record(new HistoryEntry(terms.Now, terms.By?.Id, terms.By?.Name ?? Import.CommandLine, "Due dates worked out anew: the limits of the procedure changed"), @case.Id);
        }
    }

    private static DateOnly?[] Dates(Stage stage) => [stage.DueStandard, stage.DueMaximum, stage.Due];
}
