using System.ComponentModel;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Letters.Paragraphs;

/// <summary>What is asked about a standard paragraph.</summary>
public sealed class ParagraphInput : SetupInput
{
    public string? Name { get; set; }

    [DisplayName("Words to an adult")]
    public string? Plain { get; set; }

    [DisplayName("Words to a child or young person")]
    public string? ForYoungPeople { get; set; }

    public int Place { get; set; }

    public bool Retired { get; set; }

    internal ParagraphTerms Terms => new(Name!.Trim(), Plain!, ForYoungPeople!) { Position = Place, Retired = Retired };

    internal static ParagraphInput Of(StandardParagraph paragraph, int place) => new()
    {
        Name = paragraph.Name,
        Plain = paragraph.Plain,
        ForYoungPeople = paragraph.ForYoungPeople,
        Place = place,
        Retired = paragraph.Retired,
    };
}

internal sealed class ParagraphValidator : AbstractValidator<ParagraphInput>
{
    /// <param name="others">The names that the others have.</param>
    public ParagraphValidator(IEnumerable<string> others)
    {
        RuleFor(input => input.Name).NotEmpty().WithMessage("Enter what the paragraph is for").AtMost(StandardParagraph.NameLength)
            .Must(name => !others.Contains(name.Kept(), StringComparer.OrdinalIgnoreCase)).WithMessage("There is a paragraph of this name already");
        RuleFor(input => input.Plain).NotEmpty().WithMessage("Enter the words to an adult").AtMost(StandardParagraph.TextLength);
        RuleFor(input => input.ForYoungPeople).NotEmpty().WithMessage("Enter the words to a child or young person").AtMost(StandardParagraph.TextLength);
    }
}
