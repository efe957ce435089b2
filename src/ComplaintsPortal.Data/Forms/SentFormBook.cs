using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Data.Forms;

/// <summary>
/// Keeps which forms were sent. It works beside the request that acts, in a context of its own: what that one forgets or rolls back stays
/// its own affair.
/// </summary>
public sealed class SentFormBook(IServiceScopeFactory scopes, TimeProvider time)
{
    /// <summary>For so long a second use of a form is answered with what the first made.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>After so long without an answer whoever took a form is not working on it any more: their process ended.</summary>
    public static readonly TimeSpan AtWork = TimeSpan.FromMinutes(10);

    /// <summary>Takes a form, so that nobody else can. False where it was taken already, and is being worked on or was answered.</summary>
    public Task<bool> TryTakeAsync(Guid token, Guid by, byte[] contents, CancellationToken stop) => UseAsync(async db =>
    {
        var now = time.GetUtcNow();
        var givenUp = now - AtWork;
        var takenOver = await db.SentForms.Where(form => form.Token == token && form.LeadsTo == null && form.At < givenUp)
            .ExecuteUpdateAsync(set => set.SetProperty(form => form.At, now).SetProperty(form => form.Contents, contents), stop);
        if (takenOver > 0)
        {
            return true;
        }

        if (await db.SentForms.AnyAsync(form => form.Token == token, stop))
        {
            return false;
        }

        db.SentForms.Add(new SentForm(token, by, contents, now));
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException)
        {
            // Somebody was quicker by an instant; where that is not why, it is not ours to hide.
            db.Forget();
            if (!await db.SentForms.AnyAsync(form => form.Token == token, stop))
            {
                throw;
            }

            return false;
        }
    });

    /// <summary>What is known of a form; null where it was not taken.</summary>
    public Task<SentForm?> FindAsync(Guid token, CancellationToken stop) =>
        UseAsync(db => db.SentForms.AsNoTracking().SingleOrDefaultAsync(form => form.Token == token, stop));

    /// <summary>It acted: whoever sends it again is led to what it made. Not to be given up half way.</summary>
    public Task FinishAsync(Guid token, string leadsTo, string? said) => UseAsync(db => db.SentForms.Where(form => form.Token == token)
        .ExecuteUpdateAsync(set => set
            .SetProperty(form => form.LeadsTo, Cut(leadsTo, SentForm.AddressLength))
            .SetProperty(form => form.Said, said == null ? null : Cut(said, SentForm.SaidLength))));

    /// <summary>It did not act: it may be sent again. Not to be given up half way.</summary>
    public Task ReleaseAsync(Guid token) => UseAsync(db => db.SentForms.Where(form => form.Token == token).ExecuteDeleteAsync());

    /// <summary>Forgets the forms of which nobody can be waiting any more.</summary>
    public Task SweepAsync(CancellationToken stop)
    {
        var before = time.GetUtcNow() - Kept;
        return UseAsync(db => db.SentForms.Where(form => form.At < before).ExecuteDeleteAsync(stop));
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];

    private async Task<T> UseAsync<T>(Func<PortalDb, Task<T>> use)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<PortalDb>());
    }
}
