using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Learning;

/// <summary>What is asked for the report on a learning action.</summary>
public sealed class WordsInput : IVersioned
{
    public int Version { get; set; }

    public string? Said { get; set; }

    public string? Found { get; set; }

    public string? Did { get; set; }

    public string? Post { get; set; }

    internal ActionWords Words => new(Said.Kept(), Found.Kept(), Did.Kept(), Post.Kept());

    /// <summary>The form filled in with what was written.</summary>
    internal static WordsInput Of(LearningAction action) => new()
    {
        Version = action.Version,
        Said = action.Words.Said,
        Found = action.Words.Found,
        Did = action.Words.Did,
        Post = action.Words.Post,
    };

    /// <summary>This form beside what is stored now.</summary>
    internal IReadOnlyList<FieldVersions> Beside(ActionWords now) =>
    [
        new("You said", now.Said, Said), new("We found", now.Found, Found), new("We did", now.Did, Did), new("Post", now.Post, Post),
    ];
}

internal sealed class WordsValidator : AbstractValidator<WordsInput>
{
    public WordsValidator()
    {
        RuleFor(input => input.Said).NotEmpty().WithMessage("Enter what people said").AtMost(ActionWords.TextLength);
        RuleFor(input => input.Found).NotEmpty().WithMessage("Enter what the council found").AtMost(ActionWords.TextLength);
        RuleFor(input => input.Did).NotEmpty().WithMessage("Enter what the council did, or will do").AtMost(ActionWords.TextLength);
        RuleFor(input => input.Post).NotEmpty().WithMessage("Enter the post that answers for it").AtMost(ActionWords.PostLength);
    }
}
