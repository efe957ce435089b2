using ComplaintsPortal.Domain.Procedures;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration.Procedures;

// What is asked about a stage that is added.
public sealed partial class AddStageModel
{
    public sealed class InputModel : IStamped
    {
        public int Stamp { get; set; }

        public StageForm Stage { get; set; } = new();
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        // A number that the procedure does not have: the law says nothing of it.
        public InputValidator(Procedure procedure) =>
            RuleFor(input => input.Stage).SetValidator(new StageForm.FormValidator(stage => procedure.WhyNotRestateStage(0, stage.Terms())));
    }
}
