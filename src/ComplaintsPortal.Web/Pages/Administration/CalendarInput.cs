using System.ComponentModel;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>What is asked about a bank holiday.</summary>
public sealed class CalendarInput
{
    [DisplayName("Bank holiday")]
    public DateOnly? Date { get; set; }
}

internal sealed class CalendarValidator : AbstractValidator<CalendarInput>
{
    public CalendarValidator(WorkingCalendar calendar, DateOnly today) =>
        RuleFor(input => input.Date)
            .NotNull().WithMessage("Enter the date of the bank holiday")
            .Unless(date => BankHolidayBook.WhyNotAdd(date, calendar, today));
}
