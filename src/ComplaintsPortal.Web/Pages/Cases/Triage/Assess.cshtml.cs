using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Web.Pages.Cases.Particulars;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>Answering who complains, about what and since when, before the case is accepted or rejected.</summary>
public sealed class AssessModel(OpenedCase opened, PortalDb db) : PageModel, IActPage
{
    [BindProperty]
    public AssessInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Assess the case";

    public string Button => "Save and see what it suggests";

    public IVersioned Form => Input;

    public EarlierCases Earlier { get; private set; } = EarlierCases.None;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Who complains", Words(Stored?.Standing), Words(Input.About.Standing)),
        new FieldVersions("What it is about", Words(Stored?.Matter), Words(Input.About.Matter)),
        new FieldVersions("When it happened", Stored?.GroundsArose.InWords(), Input.About.GroundsArose.InWords()),
        new FieldVersions("Other proceedings", Words(Stored?.Proceedings), Words(Input.About.Proceedings)));

    private TriageAnswers? Stored => opened.Case.Assessment?.Answers;

    private bool MayChange => opened.Case.Route.WhyNotChangeProcedure(opened.Office) is null;

    private Refusal? WhyNot => opened.Case.Triage.WhyNotAssess(opened.Office);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Earlier = await EarlierCases.ReadAsync(db, opened.Case, stop);
        return this.Ask(opened, WhyNot, () => Input = new AssessInput { Version = opened.Case.Version, About = TriageForm.Of(Stored) });
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(opened, WhyNot, Input, new AssessValidator(opened), Assess, stop);

    private Done Assess()
    {
        opened.Case.Triage.Assess(Input.About.Answers, opened.Office);
        var suggestion = opened.Case.Triage.Suggestion!;
        return new Done($"Assessed. This suggests {CaseTriage.InWords(suggestion.Route)}", PageAfter(suggestion));
    }

    private string PageAfter(Suggestion suggestion) => opened.Case switch
    {
        { Decision: Domain.Cases.Arriving.TriageDecision.Accepted } => MayChange ? "/Cases/Triage/Routes/ChangeProcedure" : "/Cases/Triage/Index",
        _ when suggestion.RefusalReason is not null => "/Cases/Triage/Reject",
        _ => "/Cases/Triage/Accept",
    };

    private static string? Words(Standing? standing) => standing is { } who ? TriageWords.Words(who) : null;

    private static string? Words(Matter? matter) => matter is { } what ? TriageWords.Words(what) : null;

    private static string? Words(Proceedings? proceedings) => proceedings is { } beside ? TriageWords.Words(beside) : null;
}
