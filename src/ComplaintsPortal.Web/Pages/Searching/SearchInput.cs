using ComplaintsPortal.Data.Searching;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Searching;

/// <summary>What somebody searches for.</summary>
public sealed class SearchInput
{
    /// <summary>The most that is typed, in characters.</summary>
    public const int TextLength = 200;

    /// <summary>What they typed.</summary>
    public string? Text { get; set; }

    /// <summary>What is searched.</summary>
    public SearchScope In { get; set; }
}

internal sealed class SearchValidator : AbstractValidator<SearchInput>
{
    public SearchValidator()
    {
        RuleFor(input => input.Text)
            .NotEmpty().WithMessage("Enter what you search for, such as a name, a reference or a few words")
            .AtMost(SearchInput.TextLength)
            .Must(text => string.IsNullOrWhiteSpace(text) || text.Any(char.IsLetterOrDigit)).WithMessage("Enter a letter or a number");
        RuleFor(input => input.In).IsInEnum().WithMessage("Choose what to search");
    }
}
