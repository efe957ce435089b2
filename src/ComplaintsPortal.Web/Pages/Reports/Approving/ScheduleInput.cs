using System.ComponentModel;
using System.Globalization;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Reports.Approving;

/// <summary>What is asked about a publication at a day and hour.</summary>
public sealed class ScheduleInput
{
    [DisplayName("Day")]
    public DateOnly? Day { get; set; }

    public string? Hour { get; set; }

    public Guid[] Readers { get; set; } = [];

    public string? SignOff { get; set; }

    public int? Number { get; set; }

    /// <summary>The instant, by the clock of the United Kingdom; null where day or hour cannot be read.</summary>
    internal DateTimeOffset? At => Day is { } day && TimeOf(Hour) is { } hour ? day.InUnitedKingdom(hour) : null;

    internal static TimeOnly? TimeOf(string? typed) =>
        TimeOnly.TryParseExact(typed?.Trim(), ["H:mm", "HH:mm", "H.mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;
}

internal sealed class ScheduleValidator : AbstractValidator<ScheduleInput>
{
    public ScheduleValidator(OpenedReport opened)
    {
        RuleFor(input => input.Day).NotNull().WithMessage("Enter the day on which it is to be published");
        RuleFor(input => input.Day).Refused(input => input.At is { } at ? Edition.WhyNotPublishAt(at, opened.At) : null);
        RuleFor(input => input.Hour).Must(hour => ScheduleInput.TimeOf(hour) is not null).WithMessage("Enter the hour as 10:00 or 14:30");
        RuleFor(input => input.SignOff)
            .Unless((_, reason) => Publisher.WhyNotPublish(opened.Officer, opened.Now.Readiness, reason))
            .When(_ => opened.Course.WhyNotPublish(opened.Now.Content) is null);
    }
}
