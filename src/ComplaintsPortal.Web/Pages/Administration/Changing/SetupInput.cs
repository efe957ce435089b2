using System.ComponentModel;
using ComplaintsPortal.Data.Council.Changing;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ComplaintsPortal.Web.Pages.Administration.Changing;

/// <summary>What every form of the set-up sends besides its own fields.</summary>
public abstract class SetupInput
{
    /// <summary>The stamp of the set-up as it was when the form was shown.</summary>
    public int Stamp { get; set; }

    /// <summary>Why it is changed.</summary>
    [DisplayName("Reason")]
    public string? Why { get; set; }

    /// <summary>The mark of what was shown to differ; null until something was.</summary>
    public string? Seen { get; set; }

    /// <summary>What the change would come to, to be shown; null until it was asked.</summary>
    [BindNever]
    public SetupOutcome? Shown { get; set; }

    /// <summary>The words on the button: what it does once the person has seen what would change.</summary>
    public string Button(string save) => Shown is null ? "Continue" : save;
}

internal sealed class ReasonValidator : AbstractValidator<SetupInput>
{
    public ReasonValidator() => RuleFor(input => input.Why).NotEmpty().WithMessage("Say why it is changed").AtMost(SetupChange.WhyLength);
}
