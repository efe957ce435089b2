using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using ComplaintsPortal.Web.TagHelpers;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Report;

/// <summary>Which procedures have a part of their own in the report.</summary>
public sealed class ProceduresModel(Setup setup, SetupBook book, SignedIn signedIn) : PageModel
{
    [BindProperty]
    public ProceduresInput Input { get; set; } = new();

    public IReadOnlyList<Option> Choices { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var council = await ReadAsync(stop);
        Input = new ProceduresInput
        {
            Stamp = council.Council.Stamp,
            WithoutPart = [.. council.Report.WithoutPart],
            KeepsFewApart = council.Report.KeepsFewApart,
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var council = await ReadAsync(stop);
        return await this.SetUpAsync(
            council, Input, new ProceduresValidator([.. Choices.Select(choice => choice.Value)]), signedIn.Officer,
            act => book.DecideReportAsync(act, council.Report with { WithoutPart = Input.WithoutPart, KeepsFewApart = Input.KeepsFewApart }, stop),
            () => new Done("The procedures in the report are saved", "/Administration/Report/Index"));
    }

    private async Task<CouncilSetup> ReadAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        Choices = [.. council.Procedures.Where(procedure => ReportLayoutFacts.WhyNotWithoutPart(procedure) is null)
            .Select(procedure => new Option(procedure.Key, procedure.Name))];
        return council;
    }
}

/// <summary>What is asked of the procedures in the report.</summary>
public sealed class ProceduresInput : SetupInput
{
    public List<string> WithoutPart { get; set; } = [];

    public bool KeepsFewApart { get; set; }
}

internal sealed class ProceduresValidator : AbstractValidator<ProceduresInput>
{
    public ProceduresValidator(IReadOnlyList<string> procedures) => RuleForEach(input => input.WithoutPart)
        .Must(procedures.Contains).WithMessage("Choose procedures that the list names").OverridePropertyName(nameof(ProceduresInput.WithoutPart));
}
