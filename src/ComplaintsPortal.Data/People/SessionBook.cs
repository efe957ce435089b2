using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.People;

/// <summary>What a request needs to know of the session that its cookie names.</summary>
/// <param name="SecurityStamp">The account's stamp, which a new password, role or second factor renews.</param>
/// <param name="Closed">Whether the account was closed.</param>
/// <param name="SeenAt">When the session was last used, UTC.</param>
/// <param name="ConfirmedAt">When the person last showed who they are, UTC.</param>
public sealed record SessionState(string? SecurityStamp, bool Closed, DateTimeOffset SeenAt, DateTimeOffset ConfirmedAt);

/// <summary>Keeps the sessions of those who are signed in.</summary>
/// <param name="db">The database that holds them.</param>
/// <param name="time">For their age.</param>
public sealed class SessionBook(PortalDb db, TimeProvider time)
{
    private static readonly TimeSpan SeenWithin = TimeSpan.FromMinutes(5);

    /// <summary>Begins one, with the next save. Those of the person that are over are forgotten.</summary>
    public async Task<Session> BeginAsync(Guid account, string browser)
    {
        var now = time.GetUtcNow();
        await db.Sessions.Where(session => session.AccountId == account && session.StartedAt <= now - Session.Longest).ExecuteDeleteAsync();
        return db.Sessions.Add(new Session(account, browser, now)).Entity;
    }

    /// <summary>A session of an account that is not over, or null; that it was seen is noted every few minutes.</summary>
    public async Task<SessionState?> SeeAsync(Guid id, Guid account, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var since = now - Session.Longest;
        var state = await db.Sessions.Where(session => session.Id == id && session.AccountId == account && session.StartedAt > since)
            .Join(db.Users, session => session.AccountId, owner => owner.Id, (session, owner) =>
                new SessionState(owner.SecurityStamp, owner.Closed, session.SeenAt, session.ConfirmedAt))
            .SingleOrDefaultAsync(stop);
        if (state is not null && now - state.SeenAt > SeenWithin)
        {
            await db.Sessions.Where(session => session.Id == id)
                .ExecuteUpdateAsync(set => set.SetProperty(session => session.SeenAt, now), stop);
        }

        return state;
    }

    /// <summary>The sessions of a person that are not over, the one used last first.</summary>
    public Task<List<Session>> OfAsync(Guid account, CancellationToken stop)
    {
        var since = time.GetUtcNow() - Session.Longest;
        return db.Sessions.AsNoTracking().Where(session => session.AccountId == account && session.StartedAt > since)
            .OrderByDescending(session => session.SeenAt).ThenBy(session => session.Id).ToListAsync(stop);
    }

    /// <summary>The person has shown again who they are.</summary>
    public Task ConfirmAsync(Guid id)
    {
        var now = time.GetUtcNow();
        return db.Sessions.Where(session => session.Id == id).ExecuteUpdateAsync(set => set.SetProperty(session => session.ConfirmedAt, now));
    }

    /// <summary>Ends one of a person's sessions; false where it is none of theirs, or over already.</summary>
    public async Task<bool> EndAsync(Guid account, Guid id) =>
        await db.Sessions.Where(session => session.AccountId == account && session.Id == id).ExecuteDeleteAsync() == 1;

    /// <summary>Ends every session of a person but one.</summary>
    public Task<int> EndOthersAsync(Guid account, Guid except) =>
        db.Sessions.Where(session => session.AccountId == account && session.Id != except).ExecuteDeleteAsync();
}
