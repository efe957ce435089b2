using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Reports.Letters;
using ComplaintsPortal.Web.Pages.Cases.Contributing;
using ComplaintsPortal.Web.Pages.Cases.Letters;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Responses;

/// <summary>The response of the stage that a page is about, with the letter in which it goes.</summary>
public sealed class OpenedResponse(OpenedCase opened, PortalDb db)
{
    private IReadOnlyList<LetterTemplate> templates = [];

    /// <summary>Its case.</summary>
    public OpenedCase Opened => opened;

    /// <summary>The response that counts now; null where nothing was drafted yet.</summary>
    public Response? Response => opened.Stage.CurrentResponse;

    /// <summary>What kind of letter it is.</summary>
    public LetterKind Kind => LetterOffer.ResponseTo(opened.Stage.Number, opened.Procedure);

    /// <summary>To whom it may go.</summary>
    public Correspondents People { get; private set; } = null!;

    /// <summary>What services contribute to it.</summary>
    public ContributionsShown Contributions { get; private set; } = null!;

    /// <summary>The addresses that may stand in it only where that was confirmed.</summary>
    public RestrictedAddresses Restricted => new(People.Attention.Hidden);

    /// <summary>To whom it goes, and how it is worded: as it was written, or to whoever complains.</summary>
    public ResponseLetter Letter =>
        Response?.Letter ?? new ResponseLetter(LetterWords.SuitedTo(opened.Case), People.Complainant?.Name ?? "", People.AddressToWriteTo);

    /// <summary>The whole letter: as it was put to a manager, or as it would go now. Null where nobody said to whom it goes.</summary>
    public string? Words => Response switch
    {
        { Letter.Words: { } words } => words,
        { Letter: { } letter, AwaitsApproval: false, ApprovedAt: null, Text: var text } => FrameOf(letter).Around(text),
        _ => null,
    };

    /// <summary>The letter with its letterhead, as a draft; null where there is none.</summary>
    public LetterDocument? Document => Words is { } words
        ? LetterDocument.Of(
            new Letter(opened.Case.Id, new LetterFacts(
                Kind, Letter.Variant, opened.Stage.Number, new LetterWording(Letter.Recipient, Letter.Address, words), opened.Officer.Id, opened.Now)),
            opened.Case.Reference, opened.Council.Council, opened.Today)
        : null;

    /// <summary>What the template puts around the words.</summary>
    public LetterFrame FrameOf(ResponseLetter letter) => LetterFrame.Of(
        templates.Single(one => one.Variant == letter.Variant).Text,
        LetterValues.Of(opened, opened.Stage.Number, letter.Recipient, People.Complainant?.Name));

    /// <summary>Reads what a letter of the stage needs.</summary>
    public async Task ReadAsync(CancellationToken stop)
    {
        var kind = Kind;
        People = await Correspondents.ReadAsync(db, opened, stop);
        Contributions = await ContributionsShown.ReadAsync(db, opened, stop);
        templates = await db.LetterTemplates.AsNoTracking().Where(one => one.Kind == kind).ToListAsync(stop);
    }
}
