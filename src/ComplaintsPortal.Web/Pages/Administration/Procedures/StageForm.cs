using System.ComponentModel;
using System.Linq.Expressions;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration.Procedures;

/// <summary>A stage of a procedure as a form states it.</summary>
public sealed class StageForm
{
    public int Number { get; set; }

    public string? Name { get; set; }

    [DisplayName("The ordinary limit")]
    public int? StandardDays { get; set; }

    [DisplayName("The longest limit")]
    public int? MaximumDays { get; set; }

    [DisplayName("The time to acknowledge")]
    public int? AcknowledgeDays { get; set; }

    public ClockFrom ClockFrom { get; set; }

    internal StageTerms Terms() => new(Name!.Trim(), StandardDays, MaximumDays, AcknowledgeDays, ClockFrom);

    internal static StageForm Of(StageRule stage) => new()
    {
        Number = stage.Number,
        Name = stage.Name,
        StandardDays = stage.StandardDays,
        MaximumDays = stage.MaximumDays,
        AcknowledgeDays = stage.AcknowledgeDays,
        ClockFrom = stage.ClockFrom,
    };

    /// <summary>What is asked of every stage, and what the law says of this one.</summary>
    internal sealed class FormValidator : AbstractValidator<StageForm>
    {
        public FormValidator(Func<StageForm, Refusal?> whyNot)
        {
            RuleFor(form => form.Name).NotEmpty().WithMessage("Enter the name of the stage").AtMost(StageRule.NameLength);
            Expression<Func<StageForm, int?>>[] limits = [form => form.StandardDays, form => form.MaximumDays, form => form.AcknowledgeDays];
            foreach (var days in limits)
            {
                RuleFor(days).InclusiveBetween(1, Procedure.MostDays).WithMessage($"Enter a number of working days from 1 to {Procedure.MostDays}");
            }

            RuleFor(form => form.ClockFrom).IsInEnum().WithMessage("Choose when the clock starts");
            RuleFor(form => form.StandardDays)
                .Must((form, _) => string.IsNullOrWhiteSpace(form.Name) || whyNot(form) is null)
                .WithMessage(form => whyNot(form)!.ToString());
        }
    }
}
