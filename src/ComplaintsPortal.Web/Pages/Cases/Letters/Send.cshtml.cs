using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Letters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>Sending a letter: from then on it is kept exactly as it is.</summary>
public sealed class SendModel(OpenedLetter letter) : PageModel, IActPage, IOpensMore
{
    [FromRoute(Name = "letter")]
    public int Number { get; set; }

    [BindProperty]
    public SendInput Input { get; set; } = new();

    public OpenedLetter One => letter;

    public OpenedCase Opened => letter.Opened;

    public string Title => $"Send the letter: {letter.Letter.Kind.Name()}";

    public string Button => "Send it";

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

    private Posting Posting => new(Input.Route!.Value, Input.On!.Value, Opened.Council.Council);

    private Refusal? WhyNot => letter.WhyNotSend;

    public IActionResult OnGet()
    {
        Input = new SendInput { Version = Opened.Case.Version, On = Opened.Today };
        return this.Ask(letter, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        letter, WhyNot, Input, new SendValidator(letter),
        () => Opened.Case.Letters.Send(letter.Letter, Posting, Opened.Office),
        new Done("Letter sent. It is kept as it is"), stop);

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop) => letter.OpenAsync(Number, toChange, stop);
}
