using System.ComponentModel;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>What is asked about a day on which the offices are closed.</summary>
public sealed class ClosuresInput : SetupInput
{
    /// <summary>They are closed on it.</summary>
    public const string Close = "close";

    /// <summary>They are open on it after all.</summary>
    public const string Open = "open";

    /// <summary>One of the two.</summary>
    public string? Change { get; set; } = Close;

    [DisplayName("Day")]
    public DateOnly? Date { get; set; }
}

internal sealed class ClosuresValidator : AbstractValidator<ClosuresInput>
{
    public ClosuresValidator(IReadOnlyCollection<DateOnly> closures, DateOnly today)
    {
        RuleFor(input => input.Change).Must(change => change is ClosuresInput.Close or ClosuresInput.Open).WithMessage("Choose what changes");
        RuleFor(input => input.Date)
            .NotNull().WithMessage("Enter the day")
            .Refused(input => input.Date is { } date ? WhyNot(input.Change, date, closures, today) : null);
    }

    private static Refusal? WhyNot(string? change, DateOnly date, IReadOnlyCollection<DateOnly> closures, DateOnly today) => change switch
    {
        ClosuresInput.Open when !closures.Contains(date) => new($"The offices are open on {date:d MMMM yyyy} as it is"),
        ClosuresInput.Close when closures.Contains(date) => new($"The offices are closed on {date:d MMMM yyyy} already"),
        ClosuresInput.Close => HolidayChange.WhyNotOn(date, today),
        _ => null,
    };
}
