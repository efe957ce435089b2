using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ComplaintsPortal.Web.Pages.Cases.Particulars;

/// <summary>Whether an earlier case is by the same person.</summary>
public enum SamePerson
{
    /// <summary>It is, and what is known of them stays.</summary>
    Yes,

    /// <summary>It is, and what was entered corrects what is known of them.</summary>
    Corrected,

    /// <summary>It is not.</summary>
    No,
}

/// <summary>What is asked about a case. All but the summary can be left for later.</summary>
public sealed class CaseForm
{
    public string? Summary { get; set; }

    public string? Account { get; set; }

    public string? Channel { get; set; }

    public string? Name { get; set; }

    public string? ComplainantType { get; set; }

    public string? Email { get; set; }

    public string? Telephone { get; set; }

    public string? Address { get; set; }

    public string? EarlierReference { get; set; }

    /// <summary>Whether the earlier case is by the same person; null until it was asked and answered.</summary>
    public SamePerson? SamePerson { get; set; }

    /// <summary>The reference about which that was asked.</summary>
    public string? AskedAbout { get; set; }

    /// <summary>The version of the person's details when the form was shown.</summary>
    public int PersonVersion { get; set; }

    /// <summary>
    /// Who of those that were here before it is: the reference of their latest case, or <see cref="BeenBefore.Nobody"/>; null until it was
    /// answered.
    /// </summary>
    public string? Before { get; set; }

    public string? ChildName { get; set; }

    public string? SubjectStatus { get; set; }

    public string? Division { get; set; }

    public string? Service { get; set; }

    public string? Team { get; set; }

    public string? District { get; set; }

    public string? AdvocacyProvider { get; set; }

    /// <summary>Who was here before under what was entered; null where that is not asked.</summary>
    [BindNever]
    public BeenBefore? Known { get; private set; }

    /// <summary>Whether anything was entered by which the person can be known again.</summary>
    public bool NamesSomebody => new[] { Name, Email, Telephone, Address }.Any(line => !string.IsNullOrWhiteSpace(line));

    /// <summary>Whose the earlier case is, where that has to be asked.</summary>
    [BindNever]
    public EarlierPerson? Asks { get; private set; }

    /// <summary>Why the address of the person may be told to nobody; null where it may.</summary>
    [BindNever]
    public RestrictedAddress? Restricted { get; set; }

    /// <summary>Whether what was entered of the person was entered anew, and may correct what is known of them.</summary>
    [BindNever]
    public bool MayCorrect { get; set; }

    /// <summary>Whether the case becomes one of the person of the earlier case.</summary>
    public bool TakesOver => EarlierReference.Kept() is not null && SamePerson is Particulars.SamePerson.Yes or Particulars.SamePerson.Corrected;

    /// <summary>The answers that figures count.</summary>
    internal IEnumerable<string?> Counted =>
        [Channel, ComplainantType, SubjectStatus, Division, Service, Team, District, AdvocacyProvider];

    private bool NamesAnother => EarlierReference.Kept() is not null && SamePerson is not Particulars.SamePerson.No;

    /// <summary>Says who was here before; whoever was picked is taken for the person, and what is known of them stays.</summary>
    internal void Recognise(BeenBefore before)
    {
        Known = before;
        if (Before.Kept() is { } reference && reference != BeenBefore.Nobody && EarlierReference.Kept() is null)
        {
            (EarlierReference, AskedAbout, SamePerson) = (reference, reference, Particulars.SamePerson.Yes);
        }
    }

    /// <summary>Says whose the earlier case is; false where that was not answered yet, so that it is asked.</summary>
    internal bool Ask(EarlierPerson? earlier)
    {
        Asks = earlier;
        var answered = earlier is null || (AskedAbout == earlier.Reference && SamePerson is not null);
        SamePerson = answered ? SamePerson : null;
        return answered;
    }

    /// <summary>The answers in it, of the person with that key.</summary>
    internal CaseAnswers Answers(string? complainant) => new()
    {
        Summary = Summary.Kept(),
        Account = Account.Kept(),
        ChildName = ChildName.Kept(),
        Channel = Channel,
        Complainant = complainant,
        ComplainantType = ComplainantType,
        SubjectStatus = SubjectStatus,
        Division = Division,
        Service = Service,
        Team = Team,
        District = District,
        AdvocacyProvider = AdvocacyProvider,
    };

    /// <summary>The form filled in with what is known of a case.</summary>
    internal static CaseForm Of(CaseAnswers answers, ContactDetails? contact) => new()
    {
        Summary = answers.Summary,
        Account = answers.Account,
        ChildName = answers.ChildName,
        Channel = answers.Channel,
        ComplainantType = answers.ComplainantType,
        SubjectStatus = answers.SubjectStatus,
        Division = answers.Division,
        Service = answers.Service,
        Team = answers.Team,
        District = answers.District,
        AdvocacyProvider = answers.AdvocacyProvider,
        Name = contact?.Name,
        Email = contact?.Email,
        Telephone = contact?.Telephone,
        Address = contact?.Address,
        PersonVersion = contact?.Version ?? 0,
        Restricted = contact is { HidesAddress: true } ? contact.Restricted : null,
    };

    /// <summary>This form beside another, field by field, where they differ.</summary>
    internal BothVersions Beside(CaseForm now, OpenedCase opened)
    {
        var lists = opened.Council.Lists;
        FieldVersions Choice(string name, string list, string? stored, string? typed) =>
            new(name, lists.Find(list, stored)?.Label, lists.Find(list, typed)?.Label);
        FieldVersions[] fields =
        [
            new("Summary", now.Summary, Summary), new("What was said or written", now.Account, Account),
            Choice("How it came", ListName.Channel, now.Channel, Channel),
            new("Name", now.Name, Name), Choice("Who they are", ListName.ComplainantType, now.ComplainantType, ComplainantType),
            new("Telephone number", now.Telephone, Telephone), new("E-mail address", now.Email, Email), new("Postal address", now.Address, Address),
            new("Name of the child or young person", now.ChildName, ChildName),
            Choice("Status of the child", ListName.SubjectStatus, now.SubjectStatus, SubjectStatus),
            Choice("Division", ListName.Division, now.Division, Division), Choice("Service", ListName.Service, now.Service, Service),
            Choice("Team", ListName.Team, now.Team, Team), Choice("District", ListName.District, now.District, District),
            Choice("Advocate", ListName.AdvocacyProvider, now.AdvocacyProvider, AdvocacyProvider),
        ];
        return new BothVersions(opened.ChangedSince, [.. fields.Where(field => field.Now != field.Yours)]);
    }

    internal sealed class FormValidator : AbstractValidator<CaseForm>
    {
        public FormValidator(CouncilLists lists)
        {
            RuleFor(form => form.Summary).NotEmpty().WithMessage("Enter what it is about, in one line").AtMost(CaseParticulars.SummaryLength);
            RuleFor(form => form.Account).AtMost(CaseParticulars.AccountLength);
            RuleFor(form => form.Name).NotEmpty()
                .When(form => form.NamesSomebody && !form.NamesAnother, ApplyConditionTo.CurrentValidator)
                .WithMessage("Enter the name of the person who complains")
                .AtMost(ContactDetails.LineLength);
            RuleFor(form => form.Email).AtMost(ContactDetails.LineLength)
                .AnEmailAddress();
            RuleFor(form => form.Telephone).AtMost(ContactDetails.LineLength)
                .Must(number => string.IsNullOrWhiteSpace(number) || number.Any(char.IsAsciiDigit))
                .WithMessage("Enter a telephone number, such as 01632 960 001");
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
