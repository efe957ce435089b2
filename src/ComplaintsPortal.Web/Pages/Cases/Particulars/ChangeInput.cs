using System.Globalization;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Pages.Cases.Correcting;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Particulars;

/// <summary>What is entered where the particulars of a case are completed or corrected.</summary>
public sealed class ChangeInput : IVersioned, ISeen
{
    public int Version { get; set; }

    public CaseForm About { get; set; } = new();

    /// <inheritdoc />
    public string? Seen { get; set; }

    /// <inheritdoc />
    public string Asked => string.Create(CultureInfo.InvariantCulture, $"{Version} {string.Join(' ', About.Counted)}");
}

internal sealed class ChangeValidator : AbstractValidator<ChangeInput>
{
    public ChangeValidator(CouncilLists lists, Complainant earlier, bool answered, bool isKnown)
    {
        RuleFor(input => input.About).SetValidator(new CaseForm.FormValidator(lists));
        RuleFor(input => input.About.EarlierReference).Must(_ => earlier.Problem is null).WithMessage(_ => earlier.Problem!);
        RuleFor(input => input.About.SamePerson).Must(_ => answered).WithMessage(input => $"Say whether {input.About.Asks!.Reference} is by the same person");
        RuleFor(input => input.About.Name)
            .NotEmpty().When(input => isKnown && !input.About.NamesSomebody && !input.About.TakesOver && answered)
            .WithMessage("Enter the name of the person who complains");
    }
}
