using System.ComponentModel;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Letters.Emailing;

/// <summary>E-mailing a letter again, because it could not be sent.</summary>
public sealed class AgainModel(OpenedLetter letter) : PageModel, IActPage, IOpensMore
{
    [FromRoute(Name = "letter")]
    public int Number { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => letter.Opened;

    public string Title => "E-mail the letter again";

    public string Button => "Send the e-mail again";

    public IVersioned Form => Input;

    public BackLink Back => letter.Back;

    public BothVersions Versions => new(Opened.ChangedSince, new FieldVersions("E-mail address", letter.Letter.Delivery?.To, Input.To));

    private Refusal? WhyNot => CaseLetters.WhyNotEmailAgain(letter.Letter, Opened.Office);

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop) => letter.OpenAsync(Number, toChange, stop);

    public IActionResult OnGet() =>
        this.Ask(letter, WhyNot, () => Input = new InputModel { Version = Opened.Case.Version, To = letter.Letter.Delivery!.To });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        letter, WhyNot, Input, new InputValidator(),
        () => Opened.Case.Letters.EmailAgain(letter.Letter, Input.To!.Trim(), Opened.Office), new Done("The e-mail is sent again soon"), stop);

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        [DisplayName("E-mail address")]
        public string? To { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() =>
            RuleFor(input => input.To).NotEmpty().WithMessage("Enter the e-mail address").AtMost(LetterDelivery.ToLength).AnEmailAddress();
    }
}
