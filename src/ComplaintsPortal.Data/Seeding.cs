using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data;

/// <summary>Brings a database up to date and gives an empty one what it cannot do without. Never overwrites a council's edits.</summary>
public static class Seeding
{
    /// <summary>Applies the migrations that are missing, then fills what is empty.</summary>
    public static async Task MigrateAsync(PortalDb db, CancellationToken stop = default)
    {
        await db.Database.MigrateAsync(stop);
        await FillAsync(db, stop);
    }

    /// <summary>Fills what is empty.</summary>
    public static async Task FillAsync(PortalDb db, CancellationToken stop = default)
    {
        if (!await db.AuditHead.AnyAsync(stop))
        {
            db.AuditHead.Add(new AuditHead { Id = 1, Sequence = 0, Hash = new byte[32] });
        }

        if (!await db.Council.AnyAsync(stop))
        {
            db.Council.Add(new CouncilProfile("Your council", "Children's complaints team"));
            db.Procedures.AddRange(DefaultProcedures.All());
            db.ListEntries.AddRange(DefaultLists.All());
            db.BankHolidays.AddRange(BankHolidays.EnglandAndWales.Select(date => new BankHoliday(date)));
        }
        else
        {
            await AddNewListsAsync(db, stop);
        }

        var templates = await db.LetterTemplates.Select(template => new { template.Kind, template.Variant }).ToListAsync(stop);
        db.LetterTemplates.AddRange(DefaultTemplates.All().Where(template => !templates.Contains(new { template.Kind, template.Variant })));
        if (!await db.StandardParagraphs.AnyAsync(stop))
        {
            db.StandardParagraphs.AddRange(DefaultParagraphs.All());
        }

        await db.SaveChangesAsync(stop);
    }

    // Entries never vanish, so that a list without any is one that a later release of the portal brought.
    private static async Task AddNewListsAsync(PortalDb db, CancellationToken stop)
    {
        var known = await db.ListEntries.Select(entry => entry.List).Distinct().ToListAsync(stop);
        db.ListEntries.AddRange(DefaultLists.All().Where(entry => !known.Contains(entry.List)));
    }
}
