using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Payments;

/// <summary>What is asked about a payment.</summary>
public sealed class PaymentForm : IVersioned
{
    public int Version { get; set; }

    public string? Category { get; set; }

    public decimal? Amount { get; set; }

    public string? Payee { get; set; }

    [DisplayName("Date on which it was agreed")]
    public DateOnly? Agreed { get; set; }

    [DisplayName("Date on which it was paid")]
    public DateOnly? Paid { get; set; }

    public string? Recharge { get; set; }

    public string? Consideration { get; set; }

    internal PaymentFacts Facts => new(Paid, Category, Amount!.Value)
    {
        Payee = Payee,
        Recharge = Recharge.Kept(),
        Agreed = Agreed,
        Consideration = Consideration.Kept(),
    };

    /// <summary>What was entered, for a form that came too late.</summary>
    internal BothVersions AsEntered(OpenedCase opened) => new(
        opened.ChangedSince,
        new FieldVersions("What it is for", null, opened.Council.Lists.Find(ListName.PaymentCategory, Category)?.Label),
        new FieldVersions("Amount", null, Amount is { } amount ? $"£{amount:N2}" : null),
        new FieldVersions("To whom", null, opened.Council.Lists.Find(ListName.Payee, Payee)?.Label),
        new FieldVersions("Agreed", null, Agreed.InWords()),
        new FieldVersions("Paid", null, Paid.InWords()),
        new FieldVersions("How the guidance was considered", null, Consideration));

    internal sealed class FormValidator : AbstractValidator<PaymentForm>
    {
        public FormValidator(CouncilLists lists, DateOnly today)
        {
            RuleFor(form => form.Category).NotEmpty().WithMessage("Choose what it is for").In(lists, ListName.PaymentCategory);
            RuleFor(form => form.Amount)
                .NotNull().WithMessage("Enter how much it is, in pounds")
                .Refused(form => form.Amount is { } pounds ? Payment.WhyNotAmount(pounds) : null);
            RuleFor(form => form.Payee).NotEmpty().WithMessage("Choose to whom it is paid").In(lists, ListName.Payee);
            RuleFor(form => form.Agreed)
                .NotNull().WithMessage("Enter the date on which it was agreed")
                .Unless(on => Payment.WhyNotOn(on, null, today));
            RuleFor(form => form.Paid).Custom((paid, context) =>
            {
                if (paid is { } on && Payment.WhyNotOn(on, context.InstanceToValidate.Agreed, today) is { } refusal)
                {
                    context.AddFailure(refusal.ToString());
                }
            });
            RuleFor(form => form.Recharge).In(lists, ListName.Service);
            RuleFor(form => form.Consideration).AtMost(Payment.ConsiderationLength);
        }
    }
}
