using System.ComponentModel;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using ComplaintsPortal.Web.TagHelpers;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>Deciding what the law leaves to the council, each with its source and the safe choice.</summary>
public sealed class RulesModel(Setup setup, SetupBook book, SignedIn signedIn) : PageModel
{
    private static readonly Dictionary<string, CouncilSetting> Settings = CouncilSetting.All.ToDictionary(setting => setting.Property);

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public CouncilRuleFacts Facts { get; private set; } = null!;

    public static IReadOnlyList<Option> NoYes { get; } = [new("false", "No"), new("true", "Yes")];

    public IEnumerable<Option> Outcomes => Enum.GetValues<OutcomeRule>().Select(rule => new Option($"{rule}", CouncilSetting.InWords(rule)));

    public string Question(string property) => Settings[property].Question;

    public string Hint(string property) =>
        $"{Settings[property].Explanation} Safe: {Settings[property].Safe}. Source: {Settings[property].Authority}{(Settings[property].Contested ? " (contested)" : "")}";

    public async Task OnGetAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        Facts = council.Rules.Facts;
        Input = InputModel.Of(Facts, council.Council.Stamp);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        Facts = council.Rules.Facts;
        if (!this.Accepts(Input))
        {
            return this.Wrong();
        }

        if (!await book.DecideAsync(Input.Stamp, Input.Facts(), signedIn.Officer, stop))
        {
            Input.Stamp = council.Council.Stamp;
            return this.RefuseStaleSetup();
        }

        TempData.Banner("The council's rules are decided");
        return RedirectToPage();
    }

    public sealed class InputModel
    {
        public int Stamp { get; set; }

        public OutcomeRule Outcome { get; set; }

        [DisplayName("The number of days")]
        public int? StageTwoWindowDays { get; set; }

        public bool StageOneFromInterestDecision { get; set; }

        public bool StageTwoFromSettledRecord { get; set; }

        [DisplayName("The number of days")]
        public int? PanelPapersDays { get; set; }

        [DisplayName("The number of years")]
        public int? ChairFreeYears { get; set; }

        public bool PanelsMeetRemotely { get; set; }

        internal static InputModel Of(CouncilRuleFacts facts, int stamp) => new()
        {
            Stamp = stamp,
            Outcome = facts.Outcome,
            StageTwoWindowDays = facts.StageTwoWindowDays,
            StageOneFromInterestDecision = facts.StageOneFromInterestDecision,
            StageTwoFromSettledRecord = facts.StageTwoFromSettledRecord,
            PanelPapersDays = facts.PanelPapersDays,
            ChairFreeYears = facts.ChairFreeYears,
            PanelsMeetRemotely = facts.PanelsMeetRemotely,
        };

        internal CouncilRuleFacts Facts() => new(
            Outcome, StageTwoWindowDays!.Value, PanelPapersDays!.Value, ChairFreeYears!.Value, StageOneFromInterestDecision, StageTwoFromSettledRecord, PanelsMeetRemotely);
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator()
        {
            RuleFor(input => input.Outcome).IsInEnum().WithMessage("Choose how the outcome follows");
            RuleFor(input => input.StageTwoWindowDays).NotNull().WithMessage("Enter the number of days").InclusiveBetween(1, 250).WithMessage("Enter a number of days from 1 to 250");
            RuleFor(input => input.PanelPapersDays).NotNull().WithMessage("Enter the number of days").InclusiveBetween(1, 30).WithMessage("Enter a number of days from 1 to 30");
            RuleFor(input => input.ChairFreeYears).NotNull().WithMessage("Enter the number of years").InclusiveBetween(0, 20).WithMessage("Enter a number of years from 0 to 20");
        }
    }
}
