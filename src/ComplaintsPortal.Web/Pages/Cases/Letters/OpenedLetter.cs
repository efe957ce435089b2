using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Reports.Letters;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>The letter that a page is about, with its case: it is saved with that.</summary>
public sealed class OpenedLetter(OpenedCase opened, PortalDb db) : IOpened
{
    private Letter? found;

    /// <summary>The letter.</summary>
    public Letter Letter => found ?? throw new InvalidOperationException("No letter is open");

    /// <summary>Its case.</summary>
    public OpenedCase Opened => opened;

    /// <summary>Why it cannot be sent now.</summary>
    public Refusal? WhyNotSend => opened.Case.Letters.WhyNotSend(Letter, opened.Office);

    /// <summary>The letter with its letterhead: as it was sent, or as it would be sent today.</summary>
    public LetterDocument Document => LetterDocument.Of(Letter, opened.Case.Reference, opened.Council.Council, opened.Today);

    /// <summary>Where "Back" leads on the pages that change it.</summary>
    public BackLink Back => new("/Cases/Letters/Show", "Back to the letter", new { letter = Letter.Id });

    /// <inheritdoc />
    public Refusal? Refusal
    {
        get => opened.Refusal;
        set => opened.Refusal = value;
    }

    Refusal? IOpened.WhyNotTouch => opened.Case.Keeping.WhyNotTouch;

    string IOpened.Home => "/Cases/Letters/Show";

    object IOpened.Route => new { id = opened.Case.Id, letter = Letter.Id };

    string IOpened.Noun => "case";

    int IOpened.Version => opened.Case.Version;

    /// <summary>Opens a letter of the case that is open. False where there is none; one that was open stays so.</summary>
    public async Task<bool> OpenAsync(int letter, bool toChange, CancellationToken stop)
    {
        var letters = toChange ? db.Letters : db.Letters.AsNoTracking();
        var read = await letters.Include(one => one.Delivery).SingleOrDefaultAsync(one => one.Id == letter && one.CaseId == opened.Case.Id, stop);
        found = read ?? found;
        return read is not null;
    }

    /// <summary>A letter was just begun: it is the one that is open from now on.</summary>
    public void Begin(Letter begun) => found = begun;

    /// <inheritdoc />
    public Task<bool> TrySaveAsync(int version, CancellationToken stop) => opened.TrySaveAsync(version, stop);
}
