using ComplaintsPortal.Data.Retention;
using ComplaintsPortal.Domain.Retention;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Retention;

/// <summary>Deciding how many years each class of records is kept.</summary>
public sealed class ScheduleModel(RetentionBook book, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken stop)
    {
        var schedule = await book.ScheduleAsync(stop);
        Input.Years = RetentionClass.All.ToDictionary(kept => kept.Key, kept => (int?)schedule.Years(kept));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!this.Accepts(new InputValidator(), Input))
        {
            return this.Wrong();
        }

        var years = RetentionClass.All.ToDictionary(kept => kept, kept => Input.Years[kept.Key]!.Value);
        await book.DecideAsync(years, Input.Why!.Trim(), signedIn.Officer, time.GetUtcNow(), stop);
        TempData.Banner("The schedule is decided");
        return RedirectToPage("/Retention/Index");
    }

    public sealed class InputModel
    {
        /// <summary>The years by the keys of the classes.</summary>
        public Dictionary<string, int?> Years { get; set; } = [];

        public string? Why { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        private const int WhyLength = 2_000;

        public InputValidator()
        {
            foreach (var kept in RetentionClass.All)
            {
                RuleFor(input => input.Years.GetValueOrDefault(kept.Key)).NotNull().WithMessage("Enter the number of years")
                    .InclusiveBetween(RetentionClass.FewestYears, RetentionClass.MostYears)
                    .WithMessage($"Enter a number of years from {RetentionClass.FewestYears} to {RetentionClass.MostYears}")
                    .OverridePropertyName($"Years[{kept.Key}]");
            }

            RuleFor(input => input.Why).NotEmpty().WithMessage("Enter why the schedule is decided so").AtMost(WhyLength);
        }
    }
}
