using System.ComponentModel;
using System.Globalization;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Safeguarding;

/// <summary>What is asked when a concern was passed on.</summary>
public sealed class PassOnInput : IVersioned
{
    public int Version { get; set; }

    public string? To { get; set; }

    [DisplayName("Date on which it was passed on")]
    public DateOnly? On { get; set; }

    public string? Time { get; set; }

    /// <summary>The instant; null where the date or the time could not be read.</summary>
    internal DateTimeOffset? At => On is { } day && TimeOnly.TryParse(Time, CultureInfo.CurrentCulture, out var time) ? day.InUnitedKingdom(time) : null;
}

internal sealed class PassOnValidator : AbstractValidator<PassOnInput>
{
    public PassOnValidator(OpenedCase opened)
    {
        RuleFor(input => input.To).NotEmpty().WithMessage("Enter to whom it was passed on").AtMost(SafeguardingConcern.LineLength);
        RuleFor(input => input.On).NotNull().WithMessage("Enter the date on which it was passed on");
        RuleFor(input => input.Time).Must(time => TimeOnly.TryParse(time, CultureInfo.CurrentCulture, out _))
            .WithMessage("Enter the time at which it was passed on, such as 14:30");
        RuleFor(input => input.On).Must(_ => false)
            .WithMessage(input => opened.Case.Safeguarding.WhyNotPassOnAt(input.At!.Value, opened.Office)!.ToString())
            .When(input => input.At is { } at && opened.Case.Safeguarding.WhyNotPassOnAt(at, opened.Office) is not null);
    }
}
