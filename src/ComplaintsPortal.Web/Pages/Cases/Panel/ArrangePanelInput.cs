using System.ComponentModel;
using System.Globalization;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>What is entered on the page.</summary>
public sealed class ArrangePanelInput : IVersioned
{
    public int Version { get; set; }

    public PanelMode? Mode { get; set; }

    public PanelMode? Preference { get; set; }

    [DisplayName("Day of the meeting")]
    public DateOnly? On { get; set; }

    [DisplayName("Time of the meeting")]
    public string? At { get; set; }

    public string? Venue { get; set; }

    [DisplayName("Date of the notice")]
    public DateOnly? NoticeSent { get; set; }

    /// <summary>The form filled in with what is arranged already.</summary>
    internal static ArrangePanelInput Of(OpenedCase opened) => new()
    {
        Version = opened.Case.Version,
        Mode = ModeOf(opened.Case.Panel, opened.Council.Rules),
        Preference = opened.Case.Panel?.Preference,
        On = opened.Case.Panel?.MeetsOn,
        At = opened.Case.Panel?.MeetsAt?.ToString("H:mm", CultureInfo.InvariantCulture),
        Venue = opened.Case.Panel?.Venue,
        NoticeSent = opened.Today,
    };

    internal PanelArrangement Arrangement() => new(Mode!.Value, Preference, On!.Value, Time(At)!.Value, Venue!.Trim(), NoticeSent!.Value);

    internal static TimeOnly? Time(string? typed) =>
        TimeOnly.TryParseExact(typed?.Trim(), ["H:mm", "HH:mm", "H.mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;

    // What the complainant would like comes first, then what the council decided for all panels.
    private static PanelMode ModeOf(Domain.Cases.Reviewing.Panel? panel, CouncilRules rules) =>
        panel?.Mode ?? panel?.Preference ?? (rules.PanelsMeetRemotely ? PanelMode.Remote : PanelMode.InPerson);
}

internal sealed class ArrangePanelValidator : AbstractValidator<ArrangePanelInput>
{
    public ArrangePanelValidator(OpenedCase opened)
    {
        RuleFor(input => input.Mode).NotNull().WithMessage("Choose how the panel meets");
        RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the day of the meeting")
            .Unless(opened.Stage.Panel.WhyNotArrangeFor);
        RuleFor(input => input.At).Must(at => ArrangePanelInput.Time(at) is not null).WithMessage("Enter the time of the meeting, such as 10:30");
        RuleFor(input => input.Venue).NotEmpty().WithMessage("Enter where the panel meets, or how to join").AtMost(Domain.Cases.Reviewing.Panel.LineLength);
        RuleFor(input => input.NoticeSent)
            .NotNull().WithMessage("Enter the date on which the complainant was told")
            .Refused(input => input is { NoticeSent: { } told, On: { } meets } ? opened.Stage.Panel.WhyNotGiveNoticeOn(told, meets, opened.Office) : null);
    }
}
