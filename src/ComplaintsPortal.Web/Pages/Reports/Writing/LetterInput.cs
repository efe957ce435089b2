using System.ComponentModel;
using System.Globalization;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Reports.Writing;

/// <summary>What is asked about the Ombudsman's annual letter.</summary>
public sealed class LetterInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Number received")]
    public int? Received { get; set; }

    [DisplayName("Number decided")]
    public int? Decided { get; set; }

    [DisplayName("Number investigated in detail")]
    public int? Investigated { get; set; }

    [DisplayName("Number upheld")]
    public int? Upheld { get; set; }

    [DisplayName("Uphold rate")]
    public int? UpholdRate { get; set; }

    [DisplayName("Uphold rate of similar authorities")]
    public int? SimilarRate { get; set; }

    /// <summary>The letter itself.</summary>
    public IFormFile? Paper { get; set; }

    /// <summary>Whether the letter that is kept is to be taken out.</summary>
    public bool WithoutPaper { get; set; }

    internal OmbudsmanLetterFacts Facts => new()
    {
        Received = Received,
        Decided = Decided,
        Investigated = Investigated,
        Upheld = Upheld,
        UpholdRate = UpholdRate,
        SimilarRate = SimilarRate,
    };

    internal static LetterInput Of(OmbudsmanLetter letter) => new()
    {
        Version = letter.Version,
        Received = letter.Facts.Received,
        Decided = letter.Facts.Decided,
        Investigated = letter.Facts.Investigated,
        Upheld = letter.Facts.Upheld,
        UpholdRate = letter.Facts.UpholdRate,
        SimilarRate = letter.Facts.SimilarRate,
    };

    /// <summary>This form beside what is stored now.</summary>
    internal IReadOnlyList<FieldVersions> Beside(OmbudsmanLetterFacts now) =>
    [
        Both("Received", now.Received, Received), Both("Decided", now.Decided, Decided), Both("Investigated in detail", now.Investigated, Investigated),
        Both("Upheld", now.Upheld, Upheld), Both("Uphold rate", now.UpholdRate, UpholdRate), Both("Similar authorities", now.SimilarRate, SimilarRate),
    ];

    private static FieldVersions Both(string name, int? now, int? typed) =>
        new(name, now?.ToString(CultureInfo.InvariantCulture), typed?.ToString(CultureInfo.InvariantCulture));
}

internal sealed class LetterValidator : AbstractValidator<LetterInput>
{
    private const int Most = 100_000;

    public LetterValidator()
    {
        RuleFor(input => input.Received).NotNull().WithMessage("Enter how many the Ombudsman received").InclusiveBetween(0, Most).WithMessage(TooMany);
        RuleFor(input => input.Decided).NotNull().WithMessage("Enter how many the Ombudsman decided").InclusiveBetween(0, Most).WithMessage(TooMany);
        RuleFor(input => input.Investigated).InclusiveBetween(0, Most).WithMessage(TooMany)
            .LessThanOrEqualTo(input => input.Decided ?? Most).WithMessage("Enter no more than were decided");
        RuleFor(input => input.Upheld).InclusiveBetween(0, Most).WithMessage(TooMany)
            .LessThanOrEqualTo(input => input.Investigated ?? input.Decided ?? Most).WithMessage("Enter no more than were investigated");
        RuleFor(input => input.UpholdRate).InclusiveBetween(0, 100).WithMessage(NotAShare);
        RuleFor(input => input.Paper).Cascade(CascadeMode.Stop)
            .Must(file => file!.Length is > 0 and <= OmbudsmanLetterPaper.MostBytes).WithMessage("Choose a PDF of at most 10 megabytes that is not empty")
            .Must(IsPdf).WithMessage("Choose the letter as a PDF: this file is none")
            .When(input => input.Paper is not null);
        RuleFor(input => input.SimilarRate).InclusiveBetween(0, 100).WithMessage(NotAShare);
    }

    private static bool IsPdf(IFormFile? file)
    {
        using var content = file!.OpenReadStream();
        return FileSignature.Fits(FileKind.Pdf, content);
    }

    private static string TooMany => "Enter a whole number from 0 to 100,000";

    private static string NotAShare => "Enter a whole number from 0 to 100";
}
