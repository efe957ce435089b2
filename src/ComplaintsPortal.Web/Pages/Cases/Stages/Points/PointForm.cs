using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Points;

/// <summary>What is asked about a point.</summary>
public sealed class PointForm : IVersioned
{
    public int Version { get; set; }

    public string? Words { get; set; }

    public string? Theme { get; set; }

    public string? Classification { get; set; }

    public string? DesiredOutcome { get; set; }

    internal PointTerms Terms => new(Words!.Trim(), Theme.Kept(), Classification.Kept(), DesiredOutcome.Kept());

    /// <summary>The form filled in with a point.</summary>
    internal static PointForm Of(Point point, int version) => new()
    {
        Version = version,
        Words = point.Words,
        Theme = point.Theme,
        Classification = point.Classification,
        DesiredOutcome = point.DesiredOutcome,
    };

    /// <summary>This form beside the point as it is stored; null where it is a new one.</summary>
    internal BothVersions Beside(Point? now, OpenedCase opened) => new(
        opened.ChangedSince,
        new FieldVersions("The point", now?.Words, Words),
        new FieldVersions("Desired outcome", now?.DesiredOutcome, DesiredOutcome),
        new FieldVersions("Theme", opened.Council.Lists.Find(ListName.Theme, now?.Theme)?.Label, opened.Council.Lists.Find(ListName.Theme, Theme)?.Label),
        new FieldVersions(
            "Classification", opened.Council.Lists.Find(ListName.Classification, now?.Classification)?.Label,
            opened.Council.Lists.Find(ListName.Classification, Classification)?.Label));

    internal sealed class FormValidator : AbstractValidator<PointForm>
    {
        public FormValidator(CouncilLists lists)
        {
            RuleFor(form => form.Words).NotEmpty().WithMessage("Enter the point in words").AtMost(Point.WordsLength);
            RuleFor(form => form.DesiredOutcome).AtMost(Point.DesiredOutcomeLength);
            RuleFor(form => form.Theme).In(lists, ListName.Theme);
            RuleFor(form => form.Classification).In(lists, ListName.Classification);
        }
    }
}
