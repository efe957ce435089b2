using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration.Report;

/// <summary>What the cover sheets usually say, by place.</summary>
public sealed class SheetInput : SetupInput
{
    public Dictionary<string, string?> Texts { get; set; } = [];

    internal static SheetInput Of(ReportLayoutFacts layout, int stamp) =>
        new() { Stamp = stamp, Texts = SheetSlot.All.ToDictionary(slot => slot.Key, slot => (string?)layout.UsualOf(slot)) };

    /// <summary>What differs from what every council's sheets say.</summary>
    internal IReadOnlyList<SheetText> Chosen =>
    [
        .. SheetSlot.All.Select(slot => (slot, Text: TextVersion.Normal(Texts.GetValueOrDefault(slot.Key)))).Where(one => one.Text != one.slot.Usual)
            .Select(one => new SheetText(one.slot.Key, one.Text)),
    ];
}

internal sealed class SheetValidator : AbstractValidator<SheetInput>
{
    public SheetValidator()
    {
        foreach (var slot in SheetSlot.All)
        {
            RuleFor(input => input.Texts.GetValueOrDefault(slot.Key)).AtMost(SheetText.TextLength)
                .WithName(slot.Name).OverridePropertyName($"Texts[{slot.Key}]");
        }
    }
}
