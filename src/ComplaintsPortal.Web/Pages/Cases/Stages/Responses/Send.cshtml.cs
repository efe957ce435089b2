using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Pages.Cases.Letters;
using ComplaintsPortal.Web.Pages.Cases.Letters.Emailing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Responses;

/// <summary>Sending the approved letter; or recording that a response was sent which was approved without a letter around it.</summary>
public sealed class SendModel(OpenedCase opened, OpenedResponse written, OpenedLetter letter, EmailChoices email) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public SendInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public OpenedResponse Written => written;

    public string Title => IsLetter ? $"Send the response to stage {opened.Stage.Number}" : $"Record that the response to stage {opened.Stage.Number} was sent";

    public string Button => IsLetter ? "Send the letter" : "Record that it was sent";

    public IVersioned Form => Input;

    /// <summary>Whether there is a letter to be sent.</summary>
    public bool IsLetter => written.Words is not null;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Date of sending", written.Response?.SentOn.InWords(), Input.On.InWords()),
        new FieldVersions("How it is sent", null, Input.Route?.Name()));

    private Refusal? WhyNot => opened.Stage.Response.WhyNotSend(opened.Office);

    public EmailChoices Email => email;

    private Posting Posting => new(Input.Route!.Value, Input.On!.Value, opened.Council.Council)
    {
        Email = email.Chosen(Input.Route, Input.Email),
    };

    public IActionResult OnGet() => this.Ask(
        opened, WhyNot, () => Input = new SendInput { Version = opened.Case.Version, On = opened.Today, Email = email.Begun });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => IsLetter
        ? this.ActAsync(letter, WhyNot, Input, new SendValidator(written), Send, stop)
        : this.ActAsync(
            opened, WhyNot, Input, new SendValidator(written),
            Record, new Done("Response sent"), stop);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        await written.ReadAsync(stop);
        await email.ReadAsync(opened, stop);
        return true;
    }

    private void SayWhyLate()
    {
        if (opened.Stage.Clock.Lateness.AsksWhyOn(Input.On!.Value))
        {
            opened.Stage.Clock.Lateness.Say(Input.Lateness.Said, opened.Office);
        }
    }

    private void Record()
    {
        SayWhyLate();
        opened.Stage.Response.Send(Input.On!.Value, opened.Office);
    }

    // It is asked again, whatever was said when it was written: the address may have been marked since.
    private Done Send()
    {
        if (written.Restricted.WhyNot(Input.GivesAddress, written.Letter.Recipient, written.Letter.Address, written.Words) is { } refusal)
        {
            return Done.Not(refusal, RestrictedAddresses.Field);
        }

        if (CaseLetters.WhyNotEmail(Posting, opened.Office) is { } late)
        {
            return Done.Not(late, "Input.On");
        }

        SayWhyLate();
        letter.Begin(opened.Case.Letters.SendApproved(opened.Stage, Posting, opened.Office));
        return new Done("Letter sent. It is kept as it is");
    }
}
