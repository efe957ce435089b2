using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>What is asked about a case. All but the summary can be left for later.</summary>
public sealed class CaseForm
{
    public string? Summary { get; set; }

    public string? Account { get; set; }

    public string? Channel { get; set; }

    [DisplayName("Name")]
    public string? Name { get; set; }

    public string? ComplainantType { get; set; }

    public string? Email { get; set; }

    public string? Telephone { get; set; }

    public string? Address { get; set; }

    public string? EarlierReference { get; set; }

    public string? ChildName { get; set; }

    public string? SubjectStatus { get; set; }

    public string? Division { get; set; }

    public string? Service { get; set; }

    public string? Team { get; set; }

    public string? District { get; set; }

    public string? AdvocacyProvider { get; set; }

    /// <summary>Whether anything was entered by which the person can be known again.</summary>
    public bool NamesSomebody => new[] { Name, Email, Telephone, Address }.Any(line => !string.IsNullOrWhiteSpace(line));

    internal sealed class FormValidator : AbstractValidator<CaseForm>
    {
        public FormValidator(CouncilLists lists)
        {
            RuleFor(form => form.Summary).NotEmpty().WithMessage("Enter what it is about, in one line").AtMost(CaseParticulars.SummaryLength);
            RuleFor(form => form.Account).AtMost(CaseParticulars.AccountLength);
            RuleFor(form => form.Name).NotEmpty().When(form => form.NamesSomebody && string.IsNullOrWhiteSpace(form.EarlierReference), ApplyConditionTo.CurrentValidator)
                .WithMessage("Enter the name of the person who complains")
                .AtMost(ContactDetails.LineLength);
            RuleFor(form => form.Email).AtMost(ContactDetails.LineLength)
                .Must(email => string.IsNullOrWhiteSpace(email) || email.Trim().IndexOf('@') > 0).WithMessage("Enter an e-mail address, such as name@example.com");
            RuleFor(form => form.Telephone).AtMost(ContactDetails.LineLength)
                .Must(number => string.IsNullOrWhiteSpace(number) || number.Any(char.IsAsciiDigit)).WithMessage("Enter a telephone number, such as 01632 960 001");
            RuleFor(form => form.Address).AtMost(ContactDetails.AddressLength);
            RuleFor(form => form.ChildName).AtMost(CaseParticulars.NameLength);
            RuleFor(form => form.Channel).In(lists, ListName.Channel);
            RuleFor(form => form.ComplainantType).In(lists, ListName.ComplainantType);
            RuleFor(form => form.SubjectStatus).In(lists, ListName.SubjectStatus);
            RuleFor(form => form.Division).In(lists, ListName.Division);
            RuleFor(form => form.Service).In(lists, ListName.Service);
            RuleFor(form => form.Team).In(lists, ListName.Team);
            RuleFor(form => form.District).In(lists, ListName.District);
            RuleFor(form => form.AdvocacyProvider).In(lists, ListName.AdvocacyProvider);
        }
    }
}
