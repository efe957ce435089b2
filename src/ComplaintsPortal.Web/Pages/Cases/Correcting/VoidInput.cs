using System.Globalization;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Correcting;

/// <summary>What is entered where an entry is voided.</summary>
public sealed class VoidInput : IVersioned, ISeen
{
    public int Version { get; set; }

    public string? DuplicateOf { get; set; }

    public string? Reason { get; set; }

    /// <inheritdoc />
    public string? Seen { get; set; }

    /// <inheritdoc />
    public string Asked => string.Create(CultureInfo.InvariantCulture, $"void {Version}");
}

internal sealed class VoidValidator : AbstractValidator<VoidInput>
{
    public VoidValidator(Refusal? whyNotDuplicate)
    {
        RuleFor(input => input.DuplicateOf).Refused(_ => whyNotDuplicate);
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why the entry is voided").AtMost(Voiding.ReasonLength);
    }
}
