using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Particulars;

/// <summary>What is entered about a compliment.</summary>
public sealed class ComplimentInput : IVersioned
{
    public int Version { get; set; }

    public string? SaidBy { get; set; }

    public string? OfWhom { get; set; }

    public string? Cleared { get; set; }

    internal ComplimentTerms Terms => new(SaidBy.Kept(), OfWhom.Kept(), Cleared.Kept());
}

internal sealed class ComplimentValidator : AbstractValidator<ComplimentInput>
{
    public ComplimentValidator()
    {
        RuleFor(input => input.SaidBy).AtMost(Compliment.NameLength);
        RuleFor(input => input.OfWhom).NotEmpty().WithMessage("Enter who was complimented").AtMost(Compliment.NameLength);
        RuleFor(input => input.Cleared).AtMost(Compliment.VersionLength);
    }
}
