using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Format;

/// <summary>
/// Which account an e-mail address belongs to: the format names people who work in the portal by their address, the database by a
/// key that no other portal knows.
/// </summary>
internal sealed class Addresses
{
    private readonly Dictionary<string, Guid> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Guid, string> addresses = [];
    private readonly HashSet<Guid> stored = [];

    /// <summary>Of nobody: for what names no account.</summary>
    public static Addresses None { get; } = new();

    /// <summary>
    /// Whether every account is known that the data set brings along. Where its accounts could not be read, that other files name
    /// them is not their error.
    /// </summary>
    public bool Complete { get; set; } = true;

    public static async Task<Addresses> ReadAsync(PortalDb db, CancellationToken stop)
    {
        var read = new Addresses();
        foreach (var account in await db.Users.AsNoTracking().Select(one => new { one.Id, Address = one.Email ?? one.UserName ?? "" }).ToListAsync(stop))
        {
            read.Add(account.Address, account.Id);
            read.stored.Add(account.Id);
        }

        return read;
    }

    /// <summary>Adds an account that the data set brings along, unless its address is known.</summary>
    public void Announce(string address, DateTimeOffset now)
    {
        if (!ids.ContainsKey(address))
        {
            Add(address, Guid.CreateVersion7(now));
        }
    }

    public bool Knows(string address) => ids.ContainsKey(address);

    /// <summary>Whether the portal had the account before.</summary>
    public bool IsStored(string address) => stored.Contains(ids[address]);

    /// <summary>The account of that address; null where none is given.</summary>
    public Guid? Find(string? address) => address is not null && ids.TryGetValue(address, out var id) ? id : null;

    /// <summary>The accounts of addresses between blanks.</summary>
    public IReadOnlyList<Guid> FindAll(string? written) => [.. (written ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Find).OfType<Guid>()];

    /// <summary>The address of an account.</summary>
    public string? Of(Guid id) => addresses.GetValueOrDefault(id);

    private void Add(string address, Guid id)
    {
        ids[address] = id;
        addresses[id] = address;
    }
}
