using System.ComponentModel;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>Sending a letter: from then on it is kept exactly as it is.</summary>
public sealed class SendModel(OpenedLetter letter) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedLetter One => letter;

    public BothVersions Versions => new(
        letter.Opened.ChangedSince,
        new FieldVersions("Date of sending", letter.Letter.SentOn.InWords(), Input.On.InWords()),
        new FieldVersions("How it is sent", letter.Letter.Route?.Name(), Input.Route?.Name()));

    /// <summary>What is recorded with sending it, as a sentence; null where nothing.</summary>
    public string? Recorded => One.Opened.Case.ActOf(One.Letter, One.Opened.Officer) switch
    {
        LetterAct.Acknowledge => "The day on which it is sent is recorded as that of the acknowledgement.",
        LetterAct.SendStatement => "The day on which it is sent is recorded as the one on which the statement of complaint was sent.",
        LetterAct.SendResponse => "The day on which it is sent is recorded as the one on which the response was sent.",
        LetterAct.ConfirmWithdrawal => "The day on which it is sent is recorded as the one on which the withdrawal was confirmed.",
        _ => null,
    };

    public async Task<IActionResult> OnGetAsync(int id, int letter, CancellationToken stop)
    {
        if (!await One.ReadAsync(id, letter, stop))
        {
            return NotFound();
        }

        if (One.WhyNotSend is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = One.Opened.Case.Version, On = One.Opened.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int letter, CancellationToken stop)
    {
        if (!await One.FindAsync(id, letter, stop))
        {
            return NotFound();
        }

        if (One.WhyNotSend is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(One), Input))
        {
            return this.Wrong();
        }

        var opened = One.Opened;
        var posting = new Posting(Input.Route!.Value, Input.On!.Value, opened.Council.Council);
        opened.Case.SendLetter(One.Letter, posting, opened.Procedure, opened.Calendar, opened.Officer, opened.Now);
        if (!await One.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Letter sent. It is kept as it is");
        return RedirectToPage("/Cases/Letters/Show", new { id, letter });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        [DisplayName("Date of sending")]
        public DateOnly? On { get; set; }

        public LetterRoute? Route { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedLetter one)
        {
            RuleFor(input => input.Route).NotNull().WithMessage("Choose how it is sent");
            RuleFor(input => input.On)
                .NotNull().WithMessage("Enter the date on which it is sent")
                .Unless(on => one.Opened.Case.WhyNotSendLetterOn(one.Letter, on, one.Opened.Officer, one.Opened.Today));
        }
    }
}
