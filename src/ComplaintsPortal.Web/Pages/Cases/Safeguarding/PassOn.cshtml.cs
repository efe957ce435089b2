using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Sealing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Safeguarding;

/// <summary>Recording that a worry about a child's safety was passed on: to whom, on which day and at what time.</summary>
public sealed class PassOnModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public PassOnInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Pass the safeguarding concern on";

    public string Button => "Record that it was passed on";

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Passed on to", Last?.PassedOnTo, Input.To),
        new FieldVersions("When", Last?.PassedOnAt?.InWords(opened.Today), $"{Input.On.InWords()}, {Input.Time}"));

    private SafeguardingConcernFacts? Last => opened.Case.Concerns is [.., { } last] ? last.Facts : null;

    private Refusal? WhyNot => opened.Case.Safeguarding.WhyNotPassOn(opened.Office);

    public IActionResult OnGet()
    {
        Input = new PassOnInput { Version = opened.Case.Version, On = opened.Today };
        return this.Ask(opened, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new PassOnValidator(opened),
        () => opened.Case.Safeguarding.PassOn(Input.To!.Trim(), Input.At!.Value, opened.Office),
        new Done("Safeguarding concern passed on"), stop);
}
