using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.People.Children;

/// <summary>A child of the case is somebody else than was recorded, though the name may be the same.</summary>
public sealed class SeparateModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    private CaseChild? known;
    private List<string> before = [];

    [FromRoute(Name = "child")]
    public int Number { get; set; }

    [BindProperty]
    public SeparateInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => $"This is another child than {known?.Name}";

    public string Button => "Put it right";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToThePeople;

    public IReadOnlyList<Option> Choices =>
        [.. before.Select((key, place) => new Option(key, Before(place))), new(SeparateInput.New, "Another child")];

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("How this was found out", null, Input.Why));

    private static string Before(int place) => place == 0 ? "The child who was recorded before" : $"The child who was recorded before, {place + 1}";

    private Refusal? WhyNot => CaseKeeping.WhyNotComplete(opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        known = await db.CaseChildren.SingleOrDefaultAsync(one => one.Id == Number && one.CaseId == opened.Case.Id, stop) ?? known;
        var (id, key) = (opened.Case.Id, known?.Key);
        before = await db.PersonChanges
            .Where(change => change.CaseId == id && change.Role == PersonRole.Child && change.UndoneOn == null && change.To == key)
            .Select(change => change.From).Distinct().ToListAsync(stop);
        return known is not null;
    }

    public IActionResult OnGet() => this.Ask(
        opened, WhyNot, () => Input = new SeparateInput { Version = opened.Case.Version, Who = before.Count == 0 ? SeparateInput.New : null });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new SeparateValidator(Choices.Select(one => one.Value), asksName: false), () => SeparateAsync(stop), stop);

    private async Task<Done> SeparateAsync(CancellationToken stop)
    {
        var was = known!.Key;
        var other = Input.IsNew ? Guid.CreateVersion7(opened.Now).ToString("N") : Input.Who!;
        opened.Case.People.Persons.SeparateChild(known, other, Input.Why!.Trim(), opened.Office);
        await db.RecordSeparationAsync(opened.Case, was, Input.Why!.Trim(), opened.Office, stop);
        return new Done("The child is another person now", "/Cases/People/Index");
    }
}
