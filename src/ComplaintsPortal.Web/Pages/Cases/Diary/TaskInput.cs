using System.ComponentModel;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Diary;

/// <summary>What is entered about a task.</summary>
public sealed class TaskInput : IVersioned
{
    public int Version { get; set; }

    public string? What { get; set; }

    [DisplayName("Date")]
    public DateOnly? Due { get; set; }

    /// <summary>The account that is to do it; null for whoever has the case.</summary>
    public Guid? Owner { get; set; }

    internal CaseTaskTerms Terms(IEnumerable<Officer> people) => new(What!.Trim(), Due!.Value, people.FirstOrDefault(person => person.Id == Owner));
}

internal sealed class TaskValidator : AbstractValidator<TaskInput>
{
    public TaskValidator(Office office, IEnumerable<Officer> people)
    {
        RuleFor(input => input.What).NotEmpty().WithMessage("Enter what is to be done").AtMost(CaseTask.WhatLength);
        RuleFor(input => input.Due).NotNull().WithMessage("Enter the date").Unless(due => CaseDiary.WhyNotTaskBy(due, office));
        RuleFor(input => input.Owner)
            .Must(owner => owner is null || people.Any(person => person.Id == owner)).WithMessage("Choose who is to do it");
    }
}
