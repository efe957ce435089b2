using System.Security.Cryptography;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Forms;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Forms.Sending;

/// <summary>What somebody entered on a page and did not get saved.</summary>
/// <param name="Address">The page.</param>
/// <param name="Because">Why it is kept.</param>
/// <param name="At">When it was entered, UTC.</param>
internal sealed record KeptLine(string Address, KeptBecause Because, DateTimeOffset At);

/// <summary>Keeps what was entered and not saved, encrypted, for that person alone and for a while.</summary>
public sealed class KeptForms(PortalDb db, IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>What an address says where the page is to give back what was entered.</summary>
    public const string Query = "kept";

    private static readonly TimeSpan ForAnHour = TimeSpan.FromHours(1);

    // Whoever is called away in the middle of a letter finds it the next morning.
    private static readonly TimeSpan ForADraft = TimeSpan.FromDays(1);

    /// <summary>The address of the page that a request is about, without what is only for the moment.</summary>
    public static string AddressOf(HttpRequest request) => Plain(request.PathBase.Add(request.Path), request.QueryString.Value);

    /// <summary>The same of an address as a browser gives it; null where it is none of this portal.</summary>
    public static string? AddressOf(string? given) =>
        given is { Length: > 1 } && given[0] == '/' && given[1] is not ('/' or '\\') && given.Split('?', 2) is var parts
            ? Plain(parts[0], parts.Length > 1 ? parts[1] : null)
            : null;

    /// <summary>The address at which the page gives back what was entered.</summary>
    public static string GivingBack(string address) => QueryHelpers.AddQueryString(address, Query, "yes");

    /// <summary>Keeps what a form held. False where there is nothing to keep, or too much.</summary>
    internal async Task<bool> KeepAsync(Guid by, string address, KeptBecause because, IFormCollection form, CancellationToken stop)
    {
        if (address.Length > KeptForm.AddressLength || FormContents.Text(FormContents.Of(form)) is not { } text)
        {
            return false;
        }

        var now = time.GetUtcNow();
        var kept = new KeptForm(by, address, because, ProtectorOf(by).Protect(text), now, now + (because is KeptBecause.Draft ? ForADraft : ForAnHour));
        if (await ReplaceAsync(kept, stop) == 0)
        {
            await AddAsync(kept, stop);
        }

        return true;
    }

    /// <summary>Why something is kept of a page, and since when; null where nothing is.</summary>
    internal Task<KeptLine?> FindAsync(Guid by, string address, CancellationToken stop) =>
        AsLines(Valid(by).Where(form => form.Address == address)).SingleOrDefaultAsync(stop);

    /// <summary>All that is kept for somebody, the latest first.</summary>
    internal async Task<IReadOnlyList<KeptLine>> AllAsync(Guid by, CancellationToken stop) =>
        await AsLines(Valid(by).OrderByDescending(form => form.At).ThenBy(form => form.Address)).ToListAsync(stop);

    /// <summary>The fields that are kept of a page; null where they are none, or cannot be read any more.</summary>
    internal async Task<Dictionary<string, string[]>?> FieldsAsync(Guid by, string address, CancellationToken stop)
    {
        var contents = await Valid(by).Where(form => form.Address == address).Select(form => form.Contents).SingleOrDefaultAsync(stop);
        try
        {
            return contents is null ? null : FormContents.Read(ProtectorOf(by).Unprotect(contents));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Keeps nothing of a page any more: it was saved, or thrown away.</summary>
    internal Task ForgetAsync(Guid by, string address, CancellationToken stop) =>
        db.KeptForms.Where(form => form.By == by && form.Address == address).ExecuteDeleteAsync(stop);

    /// <summary>Forgets what is past its time.</summary>
    internal Task SweepAsync(CancellationToken stop)
    {
        var now = time.GetUtcNow();
        return db.KeptForms.Where(form => form.Until < now).ExecuteDeleteAsync(stop);
    }

    private static string Plain(string path, string? query)
    {
        var wanted = QueryHelpers.ParseQuery(query).Where(pair => pair.Key.ToLowerInvariant() is not (Query or "handler"));
        return wanted.Aggregate(path, (address, pair) => pair.Value.Aggregate(address, (so, value) => QueryHelpers.AddQueryString(so, pair.Key, value ?? "")));
    }

    private IDataProtector ProtectorOf(Guid by) => protection.CreateProtector("ComplaintsPortal.KeptForm", by.ToString("N"));

    private IQueryable<KeptForm> Valid(Guid by)
    {
        var now = time.GetUtcNow();
        return db.KeptForms.AsNoTracking().Where(form => form.By == by && form.Until >= now);
    }

    private static IQueryable<KeptLine> AsLines(IQueryable<KeptForm> forms) =>
        forms.Select(form => new KeptLine(form.Address, form.Because, form.At));

    private async Task AddAsync(KeptForm kept, CancellationToken stop)
    {
        db.KeptForms.Add(kept);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            // The same page was kept at the same moment; where that is not why, it is not ours to hide.
            db.Forget();
            if (await ReplaceAsync(kept, stop) == 0)
            {
                throw;
            }
        }
    }

    private Task<int> ReplaceAsync(KeptForm kept, CancellationToken stop) => db.KeptForms
        .Where(form => form.By == kept.By && form.Address == kept.Address)
        .ExecuteUpdateAsync(set => set
            .SetProperty(form => form.Because, kept.Because)
            .SetProperty(form => form.Contents, kept.Contents)
            .SetProperty(form => form.At, kept.At)
            .SetProperty(form => form.Until, kept.Until), stop);
}
