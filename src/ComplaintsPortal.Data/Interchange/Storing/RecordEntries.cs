using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Storing;

/// <summary>Adds records to cases that are tracked, and takes them away.</summary>
internal sealed class RecordEntries(PortalDb db, Addresses addresses, Tally tally)
{
    /// <summary>Takes away what the data set does not state.</summary>
    public void Remove(CaseDifference difference)
    {
        foreach (var (table, (_, surplus)) in difference.Records)
        {
            // What belongs to a stage that goes, goes with it.
            foreach (var one in surplus.Where(one => !table.OfAStage || difference.Stages.Any(stage => stage.Number == one.Stage)))
            {
                var entry = db.Entry(one.Record);
                if (table.OfAStage)
                {
                    entry.Property(table.Owner).CurrentValue = one.StageId;
                }

                entry.State = EntityState.Unchanged;
                entry.State = EntityState.Deleted;
            }
        }
    }

    /// <summary>Adds what is missing. The stages of the case are as they are to be.</summary>
    public void Add(Case @case, CaseDifference difference)
    {
        foreach (var (table, (missing, _)) in difference.Records)
        {
            foreach (var row in missing)
            {
                Add(table, @case, row);
            }
        }
    }

    /// <summary>Adds the record that a row states.</summary>
    public void Add(RecordTable table, Case @case, Row row)
    {
        var record = table.Make(@case.Id, row, addresses);
        var entry = db.Entry(record);
        if (table.OfAStage)
        {
            // A new stage has no key yet but a passing one, which stands for it until it is stored.
            var stage = db.Entry(@case.Stage(row.Value(RecordTable.Stage) ?? 0)!).Property(one => one.Id);
            var owner = entry.Property(table.Owner);
            owner.CurrentValue = stage.CurrentValue;
            owner.IsTemporary = stage.IsTemporary;
        }

        entry.State = EntityState.Added;
        tally.Add(record);
    }
}
