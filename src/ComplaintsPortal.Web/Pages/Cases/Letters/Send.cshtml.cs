using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Pages.Cases.Letters.Emailing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>Sending a letter: from then on it is kept exactly as it is.</summary>
public sealed class SendModel(OpenedLetter letter, EmailChoices email, PortalDb db) : PageModel, IActPage, IOpensMore
{
    [FromRoute(Name = "letter")]
    public int Number { get; set; }

    [BindProperty]
    public SendInput Input { get; set; } = new();

    public OpenedLetter One => letter;

    public OpenedCase Opened => letter.Opened;

    public string Title => $"Send the letter: {letter.Letter.Kind.Name()}";

    public string Button => "Send the letter";

    public IVersioned Form => Input;

    public BackLink Back => letter.Back;

    public BothVersions Versions => new(
        Opened.ChangedSince,
        new FieldVersions("Date of sending", letter.Letter.SentOn.InWords(), Input.On.InWords()),
        new FieldVersions("How it is sent", letter.Letter.Route?.Name(), Input.Route?.Name()));

    /// <summary>What is recorded with sending it, as a sentence; null where nothing.</summary>
    public string? Recorded => Opened.Case.Letters.ActOf(letter.Letter, Opened.Office) switch
    {
        LetterAct.Acknowledge => "The day on which it is sent is recorded as that of the acknowledgement.",
        LetterAct.SendStatement => "The day on which it is sent is recorded as the one on which the statement of complaint was sent.",
        LetterAct.SendResponse => "The day on which it is sent is recorded as the one on which the response was sent.",
        LetterAct.ConfirmWithdrawal => "The day on which it is sent is recorded as the one on which the withdrawal was confirmed.",
        _ => null,
    };

    /// <summary>Whether the page asks why the stage is late that the letter answers.</summary>
    public bool AsksWhyLate => Opened.Case.Letters.AsksWhyLate(letter.Letter, Opened.Today, Opened.Office) is not null;

    public RestrictedAddresses Restricted { get; private set; } = null!;

    public EmailChoices Email => email;

    private Posting Posting => new(Input.Route!.Value, Input.On!.Value, Opened.Council.Council)
    {
        Email = email.Chosen(Input.Route, Input.Email),
    };

    private Refusal? WhyNot => letter.WhyNotSend;

    public IActionResult OnGet()
    {
        Input = new SendInput { Version = Opened.Case.Version, On = Opened.Today, Email = email.Begun };
        return this.Ask(letter, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        letter, WhyNot, Input, new SendValidator(letter),
        Send, stop);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        await email.ReadAsync(Opened, stop);
        Restricted = await RestrictedAddresses.ReadAsync(db, Opened, stop);
        return await letter.OpenAsync(Number, toChange, stop);
    }

    // It is asked again, whatever was said when it was written: the address may have been marked since.
    private Done Send()
    {
        if (Restricted.WhyNot(Input.GivesAddress, letter.Letter.Recipient, letter.Letter.Address, letter.Letter.Words) is { } refusal)
        {
            return Done.Not(refusal, RestrictedAddresses.Field);
        }

        if (CaseLetters.WhyNotEmail(Posting, Opened.Office) is { } late)
        {
            return Done.Not(late, "Input.On");
        }

        if (Opened.Case.Letters.AsksWhyLate(letter.Letter, Input.On!.Value, Opened.Office) is { } stage)
        {
            stage.Clock.Lateness.Say(Input.Lateness.Said, Opened.Office);
        }

        Opened.Case.Letters.Send(letter.Letter, Posting, Opened.Office);
        return new Done("Letter sent. It is kept as it is");
    }
}
