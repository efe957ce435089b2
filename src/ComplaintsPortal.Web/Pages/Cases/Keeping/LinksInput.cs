using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Keeping;

/// <summary>What is entered where a case is linked to another.</summary>
public sealed class LinksInput : IVersioned
{
    public int Version { get; set; }

    public string? Reference { get; set; }

    public string? Kind { get; set; }
}

internal sealed class LinksValidator : AbstractValidator<LinksInput>
{
    public LinksValidator(CouncilLists lists, Refusal? whyNot)
    {
        RuleFor(input => input.Reference).Must(_ => whyNot is null).WithMessage(_ => whyNot!.ToString());
        RuleFor(input => input.Kind).NotEmpty().WithMessage("Choose what this case is to the other").In(lists, ListName.LinkKind);
    }
}
