using System.ComponentModel;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>What is asked about a bank holiday.</summary>
public sealed class CalendarInput : SetupInput
{
    [DisplayName("Bank holiday")]
    public DateOnly? Date { get; set; }

    public string? Name { get; set; }
}

internal sealed class CalendarValidator : AbstractValidator<CalendarInput>
{
    public CalendarValidator(WorkingCalendar calendar, DateOnly today)
    {
        RuleFor(input => input.Date)
            .NotNull().WithMessage("Enter the date of the bank holiday")
            .Unless(date => HolidayChange.WhyNotAdd(date, calendar, today));
        RuleFor(input => input.Name).AtMost(BankHoliday.NameLength);
    }
}
