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
        await db.Closures.AsNoTracking().Select(closure => closure.Date).ToListAsync(stop))
    {
        Names = await db.BankHolidays.AsNoTracking().Where(holiday => holiday.Name != null)
            .ToDictionaryAsync(holiday => holiday.Date, holiday => holiday.Name!, stop),
    };

    /// <summary>What the council calls a bank holiday, where it calls it otherwise than everywhere.</summary>
    public IReadOnlyDictionary<DateOnly, string> Names { get; init; } = new Dictionary<DateOnly, string>();

    /// <summary>Puts them, with the next save, in the place of those that are stored.</summary>
    public async Task ApplyAsync(PortalDb db, Days stored, CancellationToken stop)
    {
        if (!Holidays.ToHashSet().SetEquals(stored.Holidays) || !Names.ToHashSet().SetEquals(stored.Names))
        {
            await db.BankHolidays.ExecuteDeleteAsync(stop);
            db.BankHolidays.AddRange(Holidays.Select(date => new BankHoliday(date, Names.GetValueOrDefault(date))));
        }

        if (!Closures.ToHashSet().SetEquals(stored.Closures))
        {
            await db.Closures.ExecuteDeleteAsync(stop);
            db.Closures.AddRange(Closures.Select(date => new Closure(date)));
        }
    }
}
