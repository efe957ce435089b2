using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Web.Pages.Cases.Contributing;
using ComplaintsPortal.Web.Pages.Cases.Letters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Responses;

/// <summary>Writing the response of a stage, or writing it anew, in the letter in which it goes; and putting that to a manager.</summary>
public sealed class DraftModel(OpenedCase opened, OpenedResponse written) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public DraftInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public OpenedResponse Written => written;

    public ContributionsShown Contributions => written.Contributions with { Into = "Input_Text" };

    public string Title => $"{(written.Response is null ? "Draft" : "Change")} the response to stage {opened.Stage.Number}";

    public string Button => "Save draft";

    public bool IsLesser => WhyNotSubmit is null;

    public IVersioned Form => Input;

    public LetterFrame Frame => written.FrameOf(Input.Letter);

    public Readability? Readability => Readability.Of(Input.Text);

    /// <summary>What the stage lacks before its response can be put to a manager.</summary>
    public Refusal? WhyNotSubmit => opened.Stage.Response.WhyNotAnswer();

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Response", written.Response?.Text, Input.Text),
        new FieldVersions("To", written.Response?.Letter?.Recipient, Input.Recipient),
        new FieldVersions("Address", written.Response?.Letter?.Address, Input.Address));

    private Refusal? WhyNot => opened.Stage.Response.WhyNotDraft(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = DraftInput.Of(written));

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(opened, WhyNot, Input, new DraftValidator(written), Write, stop);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        await written.ReadAsync(stop);
        return true;
    }

    private Done Write()
    {
        if (written.Restricted.WhyNot(Input.GivesAddress, Input.Recipient, Input.Address, Input.Text) is { } hidden)
        {
            return Done.Not(hidden, RestrictedAddresses.Field);
        }

        // Whoever submits words as they stand is not their author, and an approval of them stays.
        if (Input.Differs(written.Response))
        {
            opened.Stage.Response.Draft(Input.Text!.TrimEnd(), Input.Letter, opened.Office);
        }

        return Input.Submits ? Submit() : new Done("Draft saved");
    }

    private Done Submit()
    {
        if (opened.Stage.Response.WhyNotSubmitIn(Frame, opened.Office) is { } refusal)
        {
            return Done.Not(refusal);
        }

        opened.Stage.Response.Submit(Frame, opened.Office);
        return new Done("Letter submitted for approval");
    }
}
