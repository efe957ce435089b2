using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>What is entered where a case is accepted.</summary>
public sealed class AcceptInput : IVersioned
{
    public int Version { get; set; }

    public string? Procedure { get; set; }

    public string? Why { get; set; }
}

internal sealed class AcceptValidator : AbstractValidator<AcceptInput>
{
    public AcceptValidator(OpenedCase opened)
    {
        var council = opened.Council;
        RuleFor(input => input.Procedure)
            .NotEmpty().WithMessage("Choose the procedure that it belongs to")
            .Must(key => string.IsNullOrEmpty(key) || council.FindProcedure(key) is not null).WithMessage("Choose an answer from the list");
        RuleFor(input => input.Why).AtMost(CaseTriage.NoteLength);
        RuleFor(input => input.Why).NotEmpty().WithMessage("Enter why it belongs there")
            .When(input => council.FindProcedure(input.Procedure ?? "") is not { } procedure || opened.Case.Triage.NeedsReason(procedure));
    }
}
