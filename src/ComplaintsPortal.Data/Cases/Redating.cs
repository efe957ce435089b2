using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Stages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>Works out the due dates of a procedure's cases anew when its limits change, and says so in the history of each.</summary>
/// <param name="db">The database.</param>
/// <param name="setup">The limits and the days by which the clocks run from now on.</param>
/// <param name="entry">The history's entry that says so, by whoever changed the limits.</param>
internal sealed class Redating(PortalDb db, CouncilSetup setup, Func<string, HistoryEntry> entry)
{
    private const int Batch = 500;

    /// <summary>Whether only to count.</summary>
    public bool DryRun { get; init; }

    /// <summary>How many stages got other due dates.</summary>
    public int Redated { get; private set; }

    /// <summary>The cases to which these belong.</summary>
    public HashSet<int> Cases { get; } = [];

    public async Task ApplyAsync(string procedure, CancellationToken stop)
    {
        List<Case> cases;
        var last = 0;
        do
        {
            var after = last;
            cases = await db.Cases.SealedAndVoidedToo().Include(one => one.Stages).ThenInclude(stage => stage.Extension).AsSplitQuery()
                .Where(one => one.Procedure == procedure && one.Id > after).OrderBy(one => one.Id).Take(Batch).ToListAsync(stop);
            cases.ForEach(Redate);
            last = cases.Count == 0 ? last : cases[^1].Id;
            if (!DryRun)
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
        if (DryRun || ids.Length == 0)
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
        foreach (var stage in @case.Stages)
        {
            stage.Clock.Redate(setup.Procedure(@case.Procedure), setup.Calendar);
        }

        DateOnly?[] after = [.. @case.Stages.SelectMany(Dates)];
        var redated = before.Chunk(3).Zip(after.Chunk(3)).Count(pair => !pair.First.SequenceEqual(pair.Second));
        Redated += redated;
        if (redated > 0)
        {
            Cases.Add(@case.Id);
        }

        if (redated > 0 && !DryRun)
        {
            db.Record(entry("Due dates worked out anew: the limits of the procedure changed"), @case.Id);
        }
    }

    private static DateOnly?[] Dates(Stage stage) => [stage.DueStandard, stage.DueMaximum, stage.Due];
}
