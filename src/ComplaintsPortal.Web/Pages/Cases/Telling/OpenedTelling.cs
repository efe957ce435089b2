using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Letters;
using ComplaintsPortal.Web.Pages.Cases.Letters.Emailing;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Telling;

/// <summary>A page of an act of which somebody is told, by a letter that may be sent with it.</summary>
public interface ITellingPage : IActPage
{
    /// <summary>The letter.</summary>
    OpenedTelling Telling { get; }

    /// <summary>What was entered.</summary>
    ITellingForm Input { get; }
}

/// <summary>The letter that may be sent with an act: the two are one, recorded and kept in one save.</summary>
public sealed class OpenedTelling(OpenedCase opened, OpenedLetter letter, EmailChoices email, PortalDb db)
{
    private const string Field = "Input.Telling.";

    private IReadOnlyList<LetterTemplate> templates = [];

    /// <summary>To whom it may go.</summary>
    public Correspondents People { get; private set; } = null!;

    /// <summary>The addresses that may stand in it only where that was confirmed.</summary>
    public RestrictedAddresses Restricted => new(People.Attention.Hidden);

    /// <summary>What the act is about: once a letter is sent with it, that is shown.</summary>
    internal IOpened About(TellingInput input) => input.IsLetter ? letter : opened;

    /// <summary>Whether and with what the portal e-mails it.</summary>
    public EmailChoices Email => email;

    /// <summary>Reads what a letter of that kind needs.</summary>
    public async Task<bool> ReadAsync(LetterKind kind, CancellationToken stop)
    {
        await email.ReadAsync(opened, stop);
        People = await Correspondents.ReadAsync(db, opened, stop);
        templates = await db.LetterTemplates.AsNoTracking().Where(one => one.Kind == kind).ToListAsync(stop);
        return true;
    }

    /// <summary>The letter as it begins. What is not known before the act stays in it as a field.</summary>
    /// <param name="worded">For whom it is worded; null where that follows from who complains.</param>
    /// <param name="stage">The number of the stage that it belongs to.</param>
    /// <param name="later">The fields that have their value by the act.</param>
    public TellingInput Begin(LetterVariant? worded, int? stage, params string[] later)
    {
        var variant = worded ?? LetterWords.SuitedTo(opened.Case);
        var known = LetterValues.Of(opened, stage, "", People.Complainant?.Name).Where(value => !later.Contains(value.Key)).ToDictionary();
        return new TellingInput
        {
            Way = worded is null ? TellingWay.Otherwise : TellingWay.Letter,
            Variant = variant,
            Recipient = People.Complainant?.Name,
            Email = email.Begun,
            Address = People.AddressToWriteTo,
            Words = MergeFields.Merge(templates.Single(one => one.Variant == variant).Text, known),
        };
    }

    /// <summary>Sends the letter where there is one, once the act is done; says that it was.</summary>
    internal Done Tell(LetterOffer offer, TellingInput input, DateOnly on, string done)
    {
        if (!input.IsLetter)
        {
            return new Done(done);
        }

        var words = MergeFields.Merge(
            LetterText.Normal(input.Words!), LetterValues.Of(opened, offer.Stage, input.Recipient!.Trim(), People.Complainant?.Name));
        if (Restricted.WhyNot(input.GivesAddress, input.Recipient, input.Address, words) is { } hidden)
        {
            return Done.Not(hidden, $"{Field}{nameof(TellingInput.GivesAddress)}");
        }

        if (CaseLetters.WhyNotFilledIn(words) is { } gap)
        {
            return Done.Not(gap, $"{Field}{nameof(TellingInput.Words)}");
        }

        var posting = new Posting(input.Route!.Value, on, opened.Council.Council) { Email = email.Chosen(input.Route, input.Email) };
        if (CaseLetters.WhyNotEmail(posting, opened.Office) is { } late)
        {
            return Done.Not(late, $"{Field}{nameof(TellingInput.Route)}");
        }

        var wording = new LetterWording(input.Recipient!, input.Address.Kept(), words);
        letter.Begin(opened.Case.Letters.WriteAndSend(offer, input.Variant, wording, posting, opened.Office));
        return new Done($"{done}. Its letter is kept as it was sent");
    }
}
