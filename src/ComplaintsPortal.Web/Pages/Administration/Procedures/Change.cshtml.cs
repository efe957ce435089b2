using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Rules;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Procedures;

/// <summary>A procedure: its name, its limits, and whether it is offered.</summary>
public sealed class ChangeModel(Setup setup, SetupBook book, SignedIn signedIn) : PageModel
{
    private CouncilSetup council = null!;

    [BindProperty]
    public ChangeInput Input { get; set; } = new();

    public Procedure Procedure { get; private set; } = null!;

    public static IReadOnlyList<Option> Starts { get; } = [.. Enum.GetValues<ClockFrom>().Select(from => new Option($"{from}", RuleBook.InWords(from)))];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken stop)
    {
        if (!await FindAsync(key, stop))
        {
            return NotFound();
        }

        Input = ChangeInput.Of(Procedure, council.Council.Stamp);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken stop)
    {
        if (!await FindAsync(key, stop))
        {
            return NotFound();
        }

        if (!Input.Stages.Select(stage => stage.Number).SequenceEqual(Procedure.Stages.Select(stage => stage.Number)))
        {
            return BadRequest();
        }

        return await this.SetUpAsync(
            council, Input, new ChangeValidator(Procedure), signedIn.Officer,
            act => book.RestateProcedureAsync(act, key, Input.Change(), stop),
            () => new Done($"{Input.Name!.Trim()} saved", "/Administration/Procedures/Index"));
    }

    /// <summary>What the law or the Ombudsman's Code says of a stage; null where the council sets its own limits.</summary>
    public string? LawOf(int stage) => DefaultProcedures.LimitsOfTheLaw(Procedure.Key)?.Stage(stage) is { } law
        ? $"At most {law.StandardDays}, or {law.MaximumDays} where it is extended ({Authority.ForLimit(Procedure, stage)})"
        : null;

    private async Task<bool> FindAsync(string key, CancellationToken stop)
    {
        council = await setup.GetAsync(stop);
        Procedure = council.FindProcedure(key)!;
        return Procedure is not null;
    }
}
