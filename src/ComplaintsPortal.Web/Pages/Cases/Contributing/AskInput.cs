using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Letters;
using ComplaintsPortal.Web.TagHelpers;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Contributing;

/// <summary>What is entered to ask a service for a contribution.</summary>
public sealed class AskInput : IVersioned
{
    // Nothing of the case, which whoever is asked is not shown.
    private const string UsualWords =
        "Please tell us what happened, with dates, and what your service would do differently. Say which records your answer rests on, and add them "
        + "where they help.";

    public int Version { get; set; }

    public string? Name { get; set; }

    [DisplayName("E-mail address")]
    public string? Email { get; set; }

    public string? Service { get; set; }

    [DisplayName("What you ask")]
    public string? Asked { get; set; }

    /// <summary>The numbers of the points whose words go with what is asked.</summary>
    public List<int> Points { get; set; } = [];

    [DisplayName("Date")]
    public DateOnly? Due { get; set; }

    /// <summary>The points that can be chosen, in words.</summary>
    internal static IReadOnlyList<Option> PointsOf(OpenedCase opened) =>
    [
        .. opened.Stage.PointsRaised.Where(point => point.Number is not null && point.Words is not null)
            .Select(point => new Option($"{point.Number}", LetterValues.NameOf(point, opened.Council.Lists)!)),
    ];

    internal static AskInput Of(OpenedCase opened) => new()
    {
        Version = opened.Case.Version,
        Service = opened.Case.Service,
        Asked = UsualWords,
        Due = opened.Stage.Response.Contributions.UsuallyDue(opened.Office),
    };

    internal ContributionTerms Terms(OpenedCase opened) => new(Name!.Trim(), Email!.Trim(), Service.Kept(), AllThatIsAsked(opened), Due!.Value);

    // The points as they read now: what was asked is kept, whatever becomes of them.
    internal string AllThatIsAsked(OpenedCase opened) => string.Join("\n\n",
    [
        (Asked ?? "").Trim(),
        .. PointsOf(opened).Where(point => Points.Any(number => $"{number}" == point.Value)).Select(point => $"Point {point.Value}: {point.Label}"),
    ]);
}

internal sealed class AskValidator : AbstractValidator<AskInput>
{
    public AskValidator(OpenedCase opened)
    {
        RuleFor(input => input.Name).NotEmpty().WithMessage("Enter who is asked").AtMost(Contribution.NameLength);
        RuleFor(input => input.Email).NotEmpty().WithMessage("Enter their e-mail address at work").AtMost(Contribution.EmailLength).AnEmailAddress();
        RuleFor(input => input.Service).In(opened.Council.Lists, ListName.Service);
        RuleFor(input => input.Asked).NotEmpty().WithMessage("Enter what you ask")
            .Must((input, _) => input.AllThatIsAsked(opened).Length <= Contribution.AskedLength)
            .WithMessage($"What you ask must be {Contribution.AskedLength:N0} characters or fewer, with the points");
        RuleFor(input => input.Due).NotNull().WithMessage("Enter the date").Unless(due => StageContributions.WhyNotDueOn(due, opened.Office));
    }
}
