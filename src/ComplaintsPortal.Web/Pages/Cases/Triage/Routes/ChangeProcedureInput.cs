using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Triage.Routes;

/// <summary>What is entered where a case moves to another procedure.</summary>
public sealed class ChangeProcedureInput : IVersioned
{
    public int Version { get; set; }

    public string? Procedure { get; set; }

    public string? Why { get; set; }
}

internal sealed class ChangeProcedureValidator : AbstractValidator<ChangeProcedureInput>
{
    public ChangeProcedureValidator(OpenedCase opened)
    {
        RuleFor(input => input.Procedure).NotEmpty().WithMessage("Choose the procedure that it belongs to");
        RuleFor(input => input.Procedure).Refused(input => Chosen(input) is { } chosen ? CaseRoute.WhyNotChangeProcedure(opened.Procedure, chosen) : null);
        RuleFor(input => input.Procedure)
            .Must(key => string.IsNullOrEmpty(key) || opened.Council.FindProcedure(key) is not null).WithMessage("Choose an answer from the list");
        RuleFor(input => input.Why).AtMost(CaseTriage.NoteLength);
        RuleFor(input => input.Why).NotEmpty().WithMessage("Enter why it belongs there")
            .When(input => Chosen(input) is { } chosen && opened.Case.Triage.NeedsReason(chosen));

        Procedure? Chosen(ChangeProcedureInput input) => opened.Council.FindProcedure(input.Procedure ?? "");
    }
}
