using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Rules;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>Deciding what the law leaves to the council, each with its source and the safe choice.</summary>
public sealed class RulesModel(Setup setup, SetupBook book, SignedIn signedIn) : PageModel
{
    private static readonly Dictionary<string, CouncilSetting> Settings = CouncilSetting.All.ToDictionary(setting => setting.Property);

    [BindProperty]
    public RulesInput Input { get; set; } = new();

    public CouncilRuleFacts Facts { get; private set; } = null!;

    public static IReadOnlyList<Option> NoYes { get; } = [new("false", "No"), new("true", "Yes")];

    public IEnumerable<Option> Outcomes => Enum.GetValues<OutcomeRule>().Select(rule => new Option($"{rule}", CouncilSetting.InWords(rule)));

    public string Question(string property) => Settings[property].Question;

    public string Hint(string property) =>
        $"{Settings[property].Explanation} Safe: {Settings[property].Safe}. Source: {Settings[property].Authority}"
        + (Settings[property].Contested ? " (contested)" : "");

    public async Task OnGetAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        Facts = council.Rules.Facts;
        Input = RulesInput.Of(Facts, council.Council.Stamp);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        Facts = council.Rules.Facts;
        return await this.SetUpAsync(
            council, Input, new RulesValidator(), signedIn.Officer,
            act => book.DecideAsync(act, Input.Facts(), stop),
            () => new Done("The council's rules are decided"));
    }
}
