using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Keeping;

/// <summary>What is entered where a case is split.</summary>
public sealed class SplitInput : IVersioned
{
    public int Version { get; set; }

    public IList<PartInput> Parts { get; set; } = [];

    /// <summary>The parts of which anything was entered.</summary>
    internal IEnumerable<PartInput> Given => Parts.Where(part => part.Procedure.Kept() is not null || part.Summary.Kept() is not null);
}

/// <summary>A matter that becomes a case of its own.</summary>
public sealed class PartInput
{
    public string? Procedure { get; set; }

    public string? Summary { get; set; }
}

internal sealed class SplitValidator : AbstractValidator<SplitInput>
{
    public SplitValidator(CouncilSetup council)
    {
        RuleFor(input => input.Parts).Must((input, _) => input.Given.Any()).OverridePropertyName("Parts[0].Summary")
            .WithMessage("Enter at least one matter that becomes a case of its own");
        RuleForEach(input => input.Parts).ChildRules(part =>
        {
            part.RuleFor(one => one.Summary).NotEmpty().When(one => one.Procedure.Kept() is not null).WithMessage("Enter what the matter is about");
            part.RuleFor(one => one.Summary).AtMost(CaseParticulars.SummaryLength);
            part.RuleFor(one => one.Procedure).NotEmpty().When(one => one.Summary.Kept() is not null).WithMessage("Choose what the matter looks like");
            part.RuleFor(one => one.Procedure)
                .Must(key => key.Kept() is null || council.FindProcedure(key!) is not null).WithMessage("Choose an answer from the list");
        });
    }
}
