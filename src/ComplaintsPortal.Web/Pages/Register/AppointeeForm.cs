using System.ComponentModel;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Register;

/// <summary>The form about somebody on the register, as two pages show it.</summary>
/// <param name="Input">What was entered.</param>
/// <param name="Services">The services that they may work in.</param>
public sealed record AppointeeForm(AppointeeInput Input, IEnumerable<SelectListItem> Services)
{
    internal static AppointeeForm Of(AppointeeInput input, CouncilLists lists) =>
        new(input, lists.All(ListName.Service)
            .Where(entry => !entry.Retired || entry.Key == input.Service)
            .Select(entry => new SelectListItem(entry.Label, entry.Key)));
}

/// <summary>What is entered about somebody on the register.</summary>
public sealed class AppointeeInput : IVersioned
{
    public int Version { get; set; }

    public string? Name { get; set; }

    public string? Organisation { get; set; }

    public List<string> Roles { get; set; } = [];

    public CouncilTie? Tie { get; set; }

    [DisplayName("Last day as a member or officer")]
    public DateOnly? TiedUntil { get; set; }

    public string? Service { get; set; }

    public string? Interests { get; set; }

    public string? Availability { get; set; }

    [DisplayName("E-mail address")]
    public string? Email { get; set; }

    public string? Telephone { get; set; }

    public bool Retired { get; set; }

    internal static AppointeeInput Of(Appointee appointee) => new()
    {
        Version = appointee.Version,
        Name = appointee.Name,
        Organisation = appointee.Organisation,
        Roles = [.. AppointeeWords.Roles.Where(role => role.Holds(appointee)).Select(role => role.Key)],
        Tie = appointee.Tie,
        TiedUntil = appointee.TiedUntil,
        Service = appointee.Service,
        Interests = appointee.Interests,
        Availability = appointee.Availability,
        Email = appointee.Email,
        Telephone = appointee.Telephone,
        Retired = appointee.Retired,
    };

    internal AppointeeFacts Facts() => new(Name!.Trim())
    {
        Organisation = Organisation.Kept(),
        MayInvestigate = Roles.Contains(AppointeeWords.Investigating),
        MayBeIndependentPerson = Roles.Contains(AppointeeWords.Independent),
        MayChair = Roles.Contains(AppointeeWords.Chairing),
        MaySit = Roles.Contains(AppointeeWords.Sitting),
        Tie = Tie!.Value,
        TiedUntil = TiedUntil,
        Service = Service.Kept(),
        Interests = Interests.Kept(),
        Availability = Availability.Kept(),
        Email = Email.Kept(),
        Telephone = Telephone.Kept(),
        Retired = Retired,
    };
}

internal sealed class AppointeeValidator : AbstractValidator<AppointeeInput>
{
    public AppointeeValidator(CouncilLists lists, DateOnly today)
    {
        RuleFor(input => input.Name).NotEmpty().WithMessage("Enter the person's name").AtMost(Appointee.LineLength);
        RuleFor(input => input.Organisation).AtMost(Appointee.LineLength);
        RuleFor(input => input.Roles).Must(roles => roles.Exists(key => AppointeeWords.Roles.Any(role => role.Key == key)))
            .WithMessage("Choose what they may be appointed to");
        RuleFor(input => input.Tie).NotNull().WithMessage("Choose what ties them to this council now");
        RuleFor(input => input.TiedUntil).Unless(last => KnownDate.WhyNotHappened(last, today));
        RuleFor(input => input.Service).In(lists, ListName.Service);
        RuleFor(input => input.Interests).AtMost(Appointee.TextLength);
        RuleFor(input => input.Availability).AtMost(Appointee.TextLength);
        RuleFor(input => input.Email).AtMost(Appointee.LineLength).AnEmailAddress();
        RuleFor(input => input.Telephone).AtMost(Appointee.LineLength);
    }
}
