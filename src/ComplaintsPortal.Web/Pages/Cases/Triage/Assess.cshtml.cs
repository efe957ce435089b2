using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>Answering who complains, about what and since when, before the case is accepted or rejected.</summary>
public sealed class AssessModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public EarlierCases Earlier { get; private set; } = EarlierCases.None;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Who complains", Stored is { } known ? TriageWords.Words(known.Standing) : null, Input.About.Standing is { } who ? TriageWords.Words(who) : null),
        new FieldVersions("What it is about", Stored is { } about ? TriageWords.Words(about.Matter) : null, Input.About.Matter is { } what ? TriageWords.Words(what) : null),
        new FieldVersions("When it happened", Stored?.GroundsArose.InWords(), Input.About.GroundsArose.InWords()),
        new FieldVersions("What goes on beside it", Stored is { } beside ? TriageWords.Words(beside.Proceedings) : null, TriageWords.Words(Input.About.Proceedings)));

    private TriageAnswers? Stored => opened.Case.Assessment?.Answers;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotAssess(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Earlier = await EarlierCases.ReadAsync(db, opened.Case, stop);
        Input = new InputModel { Version = opened.Case.Version, About = TriageForm.Of(Stored) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotAssess(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        opened.Case.Assess(Input.About.Answers, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        var suggestion = opened.Case.Suggestion!;
        TempData.Banner($"Assessed. This suggests {Case.InWords(suggestion.Route)}");
        return RedirectToPage(PageAfter(suggestion), new { id });
    }

    private string PageAfter(Suggestion suggestion) => opened.Case switch
    {
        { Triage: Domain.Cases.Triage.Accepted } when opened.Case.WhyNotChangeProcedure(opened.Officer, opened.Procedure) is null => "/Cases/Triage/ChangeProcedure",
        { Triage: Domain.Cases.Triage.Accepted } => "/Cases/Triage/Index",
        _ when suggestion.RefusalReason is not null => "/Cases/Triage/Reject",
        _ => "/Cases/Triage/Accept",
    };

    public sealed class InputModel
    {
        public int Version { get; set; }

        public TriageForm About { get; set; } = new();
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened) => RuleFor(input => input.About).SetValidator(new TriageForm.FormValidator(opened));
    }
}
