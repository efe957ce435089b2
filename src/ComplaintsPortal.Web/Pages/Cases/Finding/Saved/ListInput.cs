using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Finding.Saved;

/// <summary>Under which name a list is saved, and for whom.</summary>
public sealed class ListInput
{
    public int Version { get; set; }

    public string? Name { get; set; }

    public bool Shared { get; set; }
}

internal sealed class ListInputValidator : AbstractValidator<ListInput>
{
    public ListInputValidator() => RuleFor(input => input.Name).NotEmpty().WithMessage("Enter a name for the list").AtMost(SavedList.NameLength);
}
