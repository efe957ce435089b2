using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Responses;

/// <summary>What is asked where a response is returned.</summary>
public sealed class ReturnInput : IVersioned
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

internal sealed class ReturnValidator : AbstractValidator<ReturnInput>
{
    public ReturnValidator() => RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter what has to change").AtMost(Response.ReasonLength);
}
