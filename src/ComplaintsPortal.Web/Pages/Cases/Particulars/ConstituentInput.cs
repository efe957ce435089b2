using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Particulars;

/// <summary>What is entered about a constituent.</summary>
public sealed class ConstituentInput : IVersioned
{
    public int Version { get; set; }

    public string? Name { get; set; }

    public string? Contact { get; set; }

    internal ConstituentFacts Facts => new(Name!.Trim(), Contact.Kept());
}

internal sealed class ConstituentValidator : AbstractValidator<ConstituentInput>
{
    public ConstituentValidator()
    {
        RuleFor(input => input.Name).NotEmpty().WithMessage("Enter the constituent's name").AtMost(Constituent.NameLength);
        RuleFor(input => input.Contact).AtMost(Constituent.ContactLength);
    }
}
