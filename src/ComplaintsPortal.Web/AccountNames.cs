using System.Collections.Concurrent;
using ComplaintsPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web;

/// <summary>The names of accounts, kept between requests: an account keeps its name for good, so that each is asked for once.</summary>
public sealed class AccountNames
{
    private readonly ConcurrentDictionary<Guid, string> known = new();

    /// <summary>The names of those of the accounts that there are.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> OfAsync(PortalDb db, IReadOnlySet<Guid> accounts, CancellationToken stop)
    {
        Guid[] unknown = [.. accounts.Where(id => id != Guid.Empty && !known.ContainsKey(id))];
        if (unknown.Length > 0)
        {
            var read = await db.Users.Where(one => EF.Parameter(unknown).Contains(one.Id)).Select(one => new { one.Id, one.Name }).ToListAsync(stop);
            foreach (var account in read)
            {
                known[account.Id] = account.Name;
            }
        }

        return accounts.Where(known.ContainsKey).ToDictionary(id => id, id => known[id]);
    }
}
