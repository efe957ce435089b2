using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration.Report;

/// <summary>Over how many years the trends go.</summary>
public sealed class YearsInput : SetupInput
{
    public int Years { get; set; }
}

internal sealed class YearsValidator : AbstractValidator<YearsInput>
{
    public YearsValidator() => RuleFor(input => input.Years).InclusiveBetween(2, CrossTable.MostYears)
        .WithMessage($"Choose from 2 to {CrossTable.MostYears} years");
}

/// <summary>What is asked of a part of the report.</summary>
public sealed class SectionInput : SetupInput
{
    public int Place { get; set; }

    public bool Out { get; set; }

    public string? Reason { get; set; }

    public PartDetail Detail { get; set; }

    internal SectionChoice Choice(ReportSection section) => new(section.Key, Out, Out ? Reason.Kept() : null, Detail);
}

internal sealed class SectionValidator : AbstractValidator<SectionInput>
{
    public SectionValidator(ReportSection section) => RuleFor(input => input.Reason)
        .AtMost(SectionChoice.ReasonLength).Refused(input => input.Choice(section).WhyNot());
}

/// <summary>What is sent to remove a table.</summary>
public sealed class RemoveInput : SetupInput;
