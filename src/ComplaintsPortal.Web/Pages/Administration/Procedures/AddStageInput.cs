using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration.Procedures;

/// <summary>What is asked about a stage that is added.</summary>
public sealed class AddStageInput : SetupInput
{
    public StageForm Stage { get; set; } = new();
}

internal sealed class AddStageValidator : AbstractValidator<AddStageInput>
{
    // A number that the procedure does not have: the law says nothing of it.
    public AddStageValidator(Procedure procedure) =>
        RuleFor(input => input.Stage).SetValidator(new StageForm.FormValidator(stage => procedure.WhyNotRestateStage(0, stage.Terms())));
}
