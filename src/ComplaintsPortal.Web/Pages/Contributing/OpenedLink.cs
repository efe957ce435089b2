using System.Globalization;
using System.Security.Claims;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Web.Pages.Cases.Arriving;
using ComplaintsPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Contributing;

/// <summary>The contribution that somebody opened by its link, for as much of it as they may see.</summary>
public sealed class OpenedLink(PortalDb db, Setup setup, TimeProvider time, MailFiles files)
{
    // Whoever works on the case may save it at the same moment.
    private const int Tries = 3;

    private CouncilSetup council = null!;
    private Contribution? found;
    private Case @case = null!;

    /// <summary>The contribution.</summary>
    public Contribution One => found ?? throw new InvalidOperationException("No link is open");

    /// <summary>The reference of the case, and all that is shown of it besides what was asked.</summary>
    public string Reference => @case.Reference;

    /// <summary>The council that asks.</summary>
    public string Council => council.Council.Name;

    /// <summary>The name of whoever asks.</summary>
    public string AskedBy { get; private set; } = "";

    /// <summary>Why it cannot be given now.</summary>
    public Refusal? WhyNotGive => Contributions.WhyNotGive(One, time.GetUtcNow(), council.Calendar);

    private StageContributions Contributions => @case.Stage(One.Stage)!.Response.Contributions;

    /// <summary>Opens the contribution of whoever has the link. The policy of the page has let them in.</summary>
    public async Task ReadAsync(ClaimsPrincipal whoever, CancellationToken stop)
    {
        var id = int.Parse(whoever.FindFirstValue(ContributionAuthentication.Contribution)!, CultureInfo.InvariantCulture);
        council = await setup.GetAsync(stop);
        found = await db.Contributions.SingleAsync(one => one.Id == id, stop);
        @case = (await db.FindWholeAsync(found.CaseId, stop))!;
        AskedBy = await db.Users.Where(account => account.Id == found.AskedBy).Select(account => account.Name).SingleAsync(stop);
    }

    /// <summary>Records that it was opened, or why that was refused.</summary>
    public async Task RecordAsync(CancellationToken stop)
    {
        if (WhyNotGive is { } refusal)
        {
            db.Record(Said($"Refused: the link of contribution {One.Number}", refusal.Sentence), @case.Id);
        }
        else
        {
            db.RecordReading(@case.Id, Said($"Link of contribution {One.Number} opened", null));
        }

        await db.SaveChangesAsync(stop);
    }

    /// <summary>Keeps the files that are given, and says of the first that cannot be kept why not.</summary>
    public async Task<Refusal?> KeepAsync(IEnumerable<IFormFile> given, CancellationToken stop)
    {
        foreach (var file in given)
        {
            if (!await files.WriteAsync($"From {One.Name}: {CaseDocument.NameOf(file.FileName)}", file, stop))
            {
                files.Settle(saved: false);
                return new Refusal($"Choose another file than {CaseDocument.NameOf(file.FileName)}: what is in it is not what its name says");
            }
        }

        return null;
    }

    /// <summary>Takes the answer, with the files that were kept.</summary>
    /// <returns>Why it was refused after all.</returns>
    public async Task<Refusal?> GiveAsync(string words, ClaimsPrincipal whoever, CancellationToken stop)
    {
        var saved = false;
        for (var attempt = 0; attempt < Tries && !saved && WhyNotGive is null; attempt++)
        {
            Contributions.Give(One, new ContributionAnswer(words, await NumberedAsync(stop)), time.GetUtcNow(), council.Calendar);
            saved = await db.TrySaveAsync(@case, @case.Version, stop);
            if (!saved)
            {
                await ReadAsync(whoever, stop);
            }
        }

        files.Settle(saved);
        return saved ? null : WhyNotGive ?? new Refusal("Somebody else is working on this. Send it again");
    }

    // They are added in the name of whoever asked for them: whoever gives them has no account.
    private async Task<IReadOnlyList<DocumentFacts>> NumberedAsync(CancellationToken stop)
    {
        var first = await DocumentList.NextNumberAsync(db, @case.Id, stop);
        var now = time.GetUtcNow();
        return
        [
            .. files.Kept.Select((file, place) => new DocumentFacts(
                first + place, Short(file.Title), file.FileName, now.InUnitedKingdom().Date(), file.Stored, One.AskedBy, now)),
        ];
    }

    private static string Short(string title) => title.Length <= CaseDocument.TitleLength ? title : title[..CaseDocument.TitleLength];

    private HistoryEntry Said(string what, string? why) => new(time.GetUtcNow(), null, One.Name, what, why, One.Stage);
}
