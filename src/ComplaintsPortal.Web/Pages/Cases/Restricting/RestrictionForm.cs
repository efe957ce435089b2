using System.ComponentModel;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Retaining;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Restricting;

/// <summary>What is entered where processing is restricted.</summary>
public sealed class RestrictionForm : IVersioned
{
    public int Version { get; set; }

    public RestrictionGround? Ground { get; set; }

    public string? Reason { get; set; }

    [DisplayName("Date asked")]
    public DateOnly? Asked { get; set; }

    /// <summary>The grounds, as they are chosen.</summary>
    public static IEnumerable<Option> Grounds { get; } =
        [.. Enum.GetValues<RestrictionGround>().Select(ground => new Option($"{ground}", FirstLetter.Capital(CaseRestricting.InWords(ground))))];

    internal ProcessingRestrictionTerms Terms => new(Ground!.Value, Reason!.Trim(), Asked!.Value);
}

internal sealed class RestrictionValidator : AbstractValidator<RestrictionForm>
{
    public RestrictionValidator(Office office)
    {
        RuleFor(input => input.Ground).Must(ground => ground is { } given && Enum.IsDefined(given)).WithMessage("Choose the ground");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter who asked, and why").AtMost(ProcessingRestriction.ReasonLength);
        RuleFor(input => input.Asked).NotNull().WithMessage("Enter when it was asked for").Unless(on => CaseRestricting.WhyNotAskedOn(on, office));
    }
}

/// <summary>A sentence why something is done about a restriction.</summary>
public sealed class WhyForm : IVersioned
{
    public int Version { get; set; }

    public string? Why { get; set; }
}

internal sealed class WhyValidator : AbstractValidator<WhyForm>
{
    public WhyValidator(string asked) => RuleFor(input => input.Why).NotEmpty().WithMessage(asked).AtMost(ProcessingRestriction.ReasonLength);
}
