using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using ComplaintsPortal.Web.TagHelpers;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Procedures;

/// <summary>A procedure: its name, its limits, and whether it is offered.</summary>
public sealed class ChangeModel(Setup setup, SetupBook book, SignedIn signedIn) : PageModel
{
    private CouncilSetup council = null!;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Procedure Procedure { get; private set; } = null!;

    public static IReadOnlyList<Option> Starts { get; } = [.. Enum.GetValues<ClockFrom>().Select(from => new Option($"{from}", RuleBook.InWords(from)))];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken stop)
    {
        if (!await FindAsync(key, stop))
        {
            return NotFound();
        }

        Input = new InputModel
        {
            Stamp = council.Council.Stamp,
            Name = Procedure.Name,
            Retired = Procedure.Retired,
            Stages = [.. Procedure.Stages.Select(StageForm.Of)],
        };
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

        if (!this.Accepts(new InputValidator(Procedure), Input))
        {
            return this.Wrong();
        }

        var change = new ProcedureChange(Input.Name!.Trim(), Input.Retired, Input.Stages.ToDictionary(stage => stage.Number, stage => stage.Terms()));
        if (!await book.RestateProcedureAsync(Input.Stamp, key, change, signedIn.Officer, stop))
        {
            Input.Stamp = council.Council.Stamp;
            return this.RefuseStaleSetup();
        }

        TempData.Banner($"{change.Name} saved");
        return RedirectToPage("/Administration/Procedures/Index");
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

    public sealed class InputModel
    {
        public int Stamp { get; set; }

        public string? Name { get; set; }

        public List<StageForm> Stages { get; set; } = [];

        public bool Retired { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(Procedure procedure)
        {
            RuleFor(input => input.Name).NotEmpty().WithMessage("Enter the name of the procedure").AtMost(Procedure.NameLength);
            RuleForEach(input => input.Stages).SetValidator(new StageForm.FormValidator(stage => procedure.WhyNotRestateStage(stage.Number, stage.Terms())));
        }
    }
}
