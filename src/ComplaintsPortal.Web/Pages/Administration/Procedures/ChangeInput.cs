using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration.Procedures;

/// <summary>What is asked when a procedure is changed.</summary>
public sealed class ChangeInput : SetupInput
{
    public string? Name { get; set; }

    public List<StageForm> Stages { get; set; } = [];

    public bool Retired { get; set; }

    internal static ChangeInput Of(Procedure procedure, int stamp) => new()
    {
        Stamp = stamp,
        Name = procedure.Name,
        Retired = procedure.Retired,
        Stages = [.. procedure.Stages.Select(StageForm.Of)],
    };

    internal ProcedureChange Change() => new(Name!.Trim(), Retired, Stages.ToDictionary(stage => stage.Number, stage => stage.Terms()));
}

internal sealed class ChangeValidator : AbstractValidator<ChangeInput>
{
    public ChangeValidator(Procedure procedure)
    {
        RuleFor(input => input.Name).NotEmpty().WithMessage("Enter the name of the procedure").AtMost(Procedure.NameLength);
        RuleForEach(input => input.Stages).SetValidator(new StageForm.FormValidator(stage => procedure.WhyNotRestateStage(stage.Number, stage.Terms())));
    }
}
