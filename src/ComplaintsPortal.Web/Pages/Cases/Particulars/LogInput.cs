using System.ComponentModel;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Arriving;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Particulars;

/// <summary>What is entered about something that arrived.</summary>
public sealed class LogInput : IArrived
{
    public string? Procedure { get; set; }

    [DisplayName("Date received")]
    public DateOnly? Received { get; set; }

    /// <inheritdoc />
    public bool LongAgo { get; set; }

    /// <summary>Whether what needs no assessment is accepted with it.</summary>
    public bool AtOnce { get; set; }

    public CaseForm About { get; set; } = new();

    public string? Concern { get; set; }

    /// <summary>Does with what was just logged what is to be done at once: a worry is raised, and what needs no assessment accepted.</summary>
    internal void Take(Case logged, CouncilSetup council, Office office)
    {
        if (Concern.Kept() is { } concern)
        {
            logged.Safeguarding.Raise(concern, office);
        }

        if (AtOnce)
        {
            logged.AcceptAtOnce(council.Lists, office);
        }
    }
}

internal sealed class LogValidator : AbstractValidator<LogInput>
{
    public LogValidator(CouncilSetup council, DateOnly today)
    {
        RuleFor(input => input.Procedure)
            .NotEmpty().WithMessage("Choose what it looks like")
            .Must(key => string.IsNullOrEmpty(key) || council.FindProcedure(key) is not null).WithMessage("Choose an answer from the list");
        RuleFor(input => input.Received)
            .NotNull().WithMessage("Enter the date on which it arrived")
            .Unless(received => Arrival.WhyNotLogOn(received, today));
        this.AskAboutOldDate(today);
        RuleFor(input => input.About.Before)
            .NotEmpty().WithMessage("Say whether this person has been here before")
            .When(input => input.About is { Known.People.Count: > 0 } about && about.EarlierReference.Kept() is null);
        RuleFor(input => input.Concern).AtMost(SafeguardingConcern.ConcernLength);
        RuleFor(input => input.About).SetValidator(new CaseForm.FormValidator(council.Lists));
    }
}
