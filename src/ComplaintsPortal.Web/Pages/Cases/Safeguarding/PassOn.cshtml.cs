using System.ComponentModel;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Safeguarding;

/// <summary>Recording that a worry about a child's safety was passed on: to whom, on which day and at what time.</summary>
public sealed class PassOnModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Passed on to", Last?.PassedOnTo, Input.To),
        new FieldVersions("When", Last?.PassedOnAt?.InWords(opened.Today), $"{Input.On.InWords()}, {Input.Time}"));

    private SafeguardingConcernFacts? Last => opened.Case.Concerns is [.., { } last] ? last.Facts : null;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotPassOn(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, On = opened.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotPassOn(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        opened.Case.PassOn(Input.To!.Trim(), Input.At!.Value, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Safeguarding concern passed on");
        return RedirectToPage("/Cases/Details", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? To { get; set; }

        [DisplayName("Date on which it was passed on")]
        public DateOnly? On { get; set; }

        public string? Time { get; set; }

        /// <summary>The instant; null where the date or the time could not be read.</summary>
        internal DateTimeOffset? At => On is { } day && TimeOnly.TryParse(Time, out var time) ? day.InUnitedKingdom(time) : null;
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.To).NotEmpty().WithMessage("Enter to whom it was passed on").AtMost(SafeguardingConcern.LineLength);
            RuleFor(input => input.On).NotNull().WithMessage("Enter the date on which it was passed on");
            RuleFor(input => input.Time).Must(time => TimeOnly.TryParse(time, out _)).WithMessage("Enter the time at which it was passed on, such as 14:30");
            RuleFor(input => input.On).Must(_ => false).WithMessage(input => opened.Case.WhyNotPassOnAt(input.At!.Value, opened.Now)!.ToString())
                .When(input => input.At is { } at && opened.Case.WhyNotPassOnAt(at, opened.Now) is not null);
        }
    }
}
