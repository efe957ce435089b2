using System.ComponentModel;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Arriving;

/// <summary>All that is asked about a compliment.</summary>
public sealed class ComplimentInput : IArrived
{
    public string? Procedure { get; set; }

    [DisplayName("Date received")]
    public DateOnly? Received { get; set; }

    /// <inheritdoc />
    public bool LongAgo { get; set; }

    public string? OfWhom { get; set; }

    public string? Summary { get; set; }

    public string? Account { get; set; }

    public string? SaidBy { get; set; }

    public string? Channel { get; set; }

    public string? Service { get; set; }

    public string? Team { get; set; }

    public string? Cleared { get; set; }

    internal ComplimentTerms Terms => new(SaidBy.Kept(), OfWhom.Kept(), Cleared.Kept());

    internal CaseAnswers Answers => new()
    {
        Summary = Summary.Kept(),
        Account = Account.Kept(),
        Channel = Channel,
        Service = Service,
        Team = Team,
    };

    /// <summary>The procedures under which this council keeps compliments.</summary>
    public static IEnumerable<Procedure> Offered(CouncilSetup council) =>
        council.Procedures.Where(procedure => procedure is { Kind: ProcedureKind.Compliment, Retired: false });
}

internal sealed class LoggedComplimentValidator : AbstractValidator<ComplimentInput>
{
    public LoggedComplimentValidator(CouncilSetup council, DateOnly today)
    {
        RuleFor(input => input.Procedure)
            .Must(key => ComplimentInput.Offered(council).Any(procedure => procedure.Key == key)).WithMessage("Choose which kind of compliment it is");
        RuleFor(input => input.Received)
            .NotNull().WithMessage("Enter the date on which it arrived")
            .Unless(received => Arrival.WhyNotLogOn(received, today));
        this.AskAboutOldDate(today);
        RuleFor(input => input.OfWhom).NotEmpty().WithMessage("Enter who was complimented").AtMost(Compliment.NameLength);
        RuleFor(input => input.Summary).NotEmpty().WithMessage("Enter what it is about, in one line").AtMost(CaseParticulars.SummaryLength);
        RuleFor(input => input.Account).AtMost(CaseParticulars.AccountLength);
        RuleFor(input => input.SaidBy).AtMost(Compliment.NameLength);
        RuleFor(input => input.Cleared).AtMost(Compliment.VersionLength);
        RuleFor(input => input.Channel).In(council.Lists, ListName.Channel);
        RuleFor(input => input.Service).In(council.Lists, ListName.Service);
        RuleFor(input => input.Team).In(council.Lists, ListName.Team);
    }
}
