using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Diary;

/// <summary>What is entered about a call, a meeting or a visit.</summary>
public sealed class ContactInput : IVersioned
{
    public int Version { get; set; }

    public ContactKind? Kind { get; set; }

    public string? Who { get; set; }

    public string? What { get; set; }

    [DisplayName("Date")]
    public DateOnly? On { get; set; }

    /// <summary>The kinds, as they are chosen.</summary>
    public static IEnumerable<Option> Kinds => Enum.GetValues<ContactKind>().Select(kind => new Option(kind.ToString(), kind.InWords()));

    internal ContactTerms Terms => new(Kind!.Value, On!.Value, Who!.Trim(), What!.Trim());
}

internal sealed class ContactValidator : AbstractValidator<ContactInput>
{
    public ContactValidator(OpenedCase opened)
    {
        RuleFor(input => input.Kind).Must(kind => kind is { } given && Enum.IsDefined(given)).WithMessage("Choose what it was");
        RuleFor(input => input.Who).NotEmpty().WithMessage("Enter with whom").AtMost(Contact.NameLength);
        RuleFor(input => input.What).NotEmpty().WithMessage("Enter what was said").AtMost(Contact.WhatLength);
        RuleFor(input => input.On).NotNull().WithMessage("Enter the date").Unless(on => CaseDiary.WhyNotContactOn(on, opened.Office));
    }
}
