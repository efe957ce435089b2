using ComplaintsPortal.Domain.Council;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Profile;

/// <summary>The days on which the council does not work, beside weekends.</summary>
/// <param name="Holidays">Bank holidays, which stop every clock.</param>
/// <param name="Closures">Days on which the offices are closed, which stop none.</param>
internal sealed record Days(IReadOnlyList<DateOnly> Holidays, IReadOnlyList<DateOnly> Closures)
{
    public static async Task<Days> ReadAsync(PortalDb db, CancellationToken stop) => new(
        await db.BankHolidays.AsNoTracking().Select(holiday => holiday.Date).ToListAsync(stop),
        await db.Closures.AsNoTracking().Select(closure => closure.Date).ToListAsync(stop));

    /// <summary>Puts them, with the next save, in the place of those that are stored.</summary>
    public async Task ApplyAsync(PortalDb db, Days stored, CancellationToken stop)
    {
        if (!Holidays.ToHashSet().SetEquals(stored.Holidays))
        {
            await db.BankHolidays.ExecuteDeleteAsync(stop);
            db.BankHolidays.AddRange(Holidays.Select(date => new BankHoliday(date)));
        }

        if (!Closures.ToHashSet().SetEquals(stored.Closures))
        {
            await db.Closures.ExecuteDeleteAsync(stop);
            db.Closures.AddRange(Closures.Select(date => new Closure(date)));
        }
    }
}
