using System.ComponentModel;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>What is entered where a bank holiday is moved, removed or called otherwise.</summary>
public sealed class HolidayInput : SetupInput
{
    /// <summary>It moves to another day.</summary>
    public const string Move = "move";

    /// <summary>It is no bank holiday any more.</summary>
    public const string Remove = "remove";

    /// <summary>Only its name changes.</summary>
    public const string Rename = "rename";

    /// <summary>One of the three.</summary>
    public string? Change { get; set; }

    [DisplayName("New date")]
    public DateOnly? To { get; set; }

    public string? Name { get; set; }

    /// <summary>The change of the list that is asked for.</summary>
    public HolidayChange Of(BankHoliday holiday) => new(holiday, Change == Move ? To : null, Change == Move ? Name.Kept() : null);
}

internal sealed class HolidayValidator : AbstractValidator<HolidayInput>
{
    public HolidayValidator(BankHoliday holiday, WorkingCalendar calendar, DateOnly today)
    {
        RuleFor(input => input.Change).NotEmpty().WithMessage("Choose what changes")
            .Refused(input => input.Change is HolidayInput.Move or HolidayInput.Remove ? HolidayChange.WhyNotRemove(holiday.Date) : null);
        RuleFor(input => input.To)
            .NotNull().WithMessage("Enter the day to which it moves")
            .Unless(date => HolidayChange.WhyNotAdd(date, calendar, today)).When(input => input.Change == HolidayInput.Move);
        RuleFor(input => input.Name).AtMost(BankHoliday.NameLength);
    }
}
