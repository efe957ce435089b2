using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.People;

/// <summary>The answers of the complainant, or of a child, to the equality questions.</summary>
public sealed class MonitoringModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    private string? key;
    private Person? person;

    [FromRoute(Name = "child")]
    public int? Child { get; set; }

    [BindProperty]
    public MonitoringForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Equality monitoring";

    public string Button => "Save the answers";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToThePeople;

    public string? Name { get; private set; }

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Answers", person is null ? "Not asked" : "Asked", "As you entered them below"));

    private Refusal? WhyNot => CaseKeeping.WhyNotComplete(opened.Office);

    public IActionResult OnGet()
    {
        Input = MonitoringForm.Of(person, opened.Case.Version);
        return this.Ask(opened, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new MonitoringForm.FormValidator(opened), Record, new Done("Equality monitoring recorded", "/Cases/People/Index"), stop);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        var child = await db.CaseChildren.SingleOrDefaultAsync(one => one.Id == Child && one.CaseId == opened.Case.Id, stop);
        key = Child is null ? opened.Case.Complainant : child?.Key;
        Name = Child is null ? "The complainant" : child?.Name;
        person = await db.People.SingleOrDefaultAsync(one => one.Key == key, stop);
        return key is not null;
    }

    public IEnumerable<Option> Choices(string list) =>
        [new("", "Not asked"), .. opened.Council.Lists.Offered(list).Select(entry => new Option(entry.Key, entry.Label))];

    private void Record()
    {
        person ??= db.People.Add(new Person(key!)).Entity;
        opened.Case.People.RecordMonitoring(person, Child is null ? "the complainant" : "a child", Input.Answers, opened.Office);
    }
}
