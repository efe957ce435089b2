using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Recommendations;

/// <summary>What is entered on the page.</summary>
public sealed class RecommendInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Who recommends it")]
    public Recommender? From { get; set; }

    [DisplayName("Recommendation")]
    public string? Text { get; set; }
}

internal sealed class RecommendValidator : AbstractValidator<RecommendInput>
{
    public RecommendValidator(OpenedCase opened)
    {
        RuleFor(input => input.From)
            .Must(from => from is { } one && opened.Stage.Recommendations.Recommenders().Contains(one)).WithMessage("Choose who recommends it");
        RuleFor(input => input.Text).NotEmpty().WithMessage("Enter the recommendation").AtMost(Recommendation.TextLength);
    }
}
