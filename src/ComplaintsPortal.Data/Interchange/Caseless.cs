using System.Globalization;
using ComplaintsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>
/// Actions and payments that name no case. They have no key: as often as the data set states one, it is to be there, and what it
/// does not state is left alone.
/// </summary>
internal sealed class Caseless(PortalDb db, DataSet data, Tally tally)
{
    /// <summary>The same for actions that say the same.</summary>
    public static string KeyOf(LearningActionFacts facts) => $"{facts.Agreed:O} {facts.Description}";

    /// <summary>The same for payments that say the same.</summary>
    public static string KeyOf(PaymentFacts facts) => string.Create(CultureInfo.InvariantCulture, $"{facts.Paid:O} {facts.Category} {facts.Amount:0.00}");

    /// <summary>Adds what is missing of one part.</summary>
    public async Task ApplyAsync(ILookup<InterchangeFile, Row> rows, int part, bool dryRun, CancellationToken stop)
    {
        var actions = await MissingAsync(rows[InterchangeFile.Actions], Facts.Action, StoredAction.Project(db.LearningActions.Where(one => one.CaseId == null)), one => one.Facts, facts => data.Parts.PartOf(KeyOf(facts)) == part, tally[Kind.Actions], stop);
        var payments = await MissingAsync(rows[InterchangeFile.Payments], Facts.Payment, StoredPayment.Project(db.Payments.Where(one => one.CaseId == null)), one => one.Facts, facts => data.Parts.PartOf(KeyOf(facts)) == part, tally[Kind.Payments], stop);
        if (!dryRun && actions.Count + payments.Count > 0)
        {
            db.LearningActions.AddRange(actions.Select(facts => new LearningAction(null, facts)));
            db.Payments.AddRange(payments.Select(facts => new Payment(null, facts)));
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }
    }

    private static async Task<IReadOnlyList<TFacts>> MissingAsync<TFacts, TStored>(
        IEnumerable<Row> rows, Func<Row, TFacts> read, IQueryable<TStored> stored, Func<TStored, TFacts> facts, Func<TFacts, bool> here, Tally.Count count, CancellationToken stop)
        where TFacts : notnull
    {
        TFacts[] stated = [.. rows.Where(row => row["case"] is null).Select(read)];
        if (stated.Length == 0)
        {
            return [];
        }

        List<TStored> known = [];
        await foreach (var one in stored.AsAsyncEnumerable().WithCancellation(stop))
        {
            if (here(facts(one)))
            {
                known.Add(one);
            }
        }

        var (missing, _) = Matching.Match(stated, known, facts);
        count.Created += missing.Count;
        count.LeftAlone += stated.Length - missing.Count;
        return missing;
    }
}
