using ComplaintsPortal.Domain.Retention;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Retention;

/// <summary>What is asked about the schedule.</summary>
public sealed class ScheduleInput : SetupInput
{
    /// <summary>The years by the keys of the classes.</summary>
    public Dictionary<string, int?> Years { get; set; } = [];

    internal Dictionary<RetentionClass, int> Decided => RetentionClass.All.ToDictionary(kept => kept, kept => Years[kept.Key]!.Value);
}

internal sealed class ScheduleValidator : AbstractValidator<ScheduleInput>
{
    public ScheduleValidator()
    {
        foreach (var kept in RetentionClass.All)
        {
            RuleFor(input => input.Years.GetValueOrDefault(kept.Key)).NotNull().WithMessage("Enter the number of years")
                .InclusiveBetween(RetentionClass.FewestYears, RetentionClass.MostYears)
                .WithMessage($"Enter a number of years from {RetentionClass.FewestYears} to {RetentionClass.MostYears}")
                .OverridePropertyName($"Years[{kept.Key}]");
        }
    }
}
