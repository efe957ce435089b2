using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.People;

/// <summary>The complainant is somebody else than was recorded: a new person, or whoever was recorded before.</summary>
public sealed class SeparateModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public SeparateInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "This is somebody else";

    public string Button => "Put it right";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToThePeople;

    public string? Autocomplete => "off";

    /// <summary>What the person is called who was recorded.</summary>
    public string Known { get; private set; } = "The person recorded now";

    public IReadOnlyList<Option> Choices { get; private set; } = [];

    /// <summary>What was agreed on this case, which goes with it.</summary>
    public IEnumerable<string> GoesAlong =>
        [.. opened.Case.Adjustments.Select(one => one.Facts.Need), .. opened.Case.Restrictions.Select(one => one.Facts.What)];

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Complainant", Known, Input.Name), new FieldVersions("Telephone number", null, Input.Telephone),
        new FieldVersions("E-mail address", null, Input.Email), new FieldVersions("Postal address", null, Input.Address),
        new FieldVersions("How this was found out", null, Input.Why));

    private Refusal? WhyNot => opened.Case.People.Persons.WhyNotSeparate(opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        var (id, now) = (opened.Case.Id, opened.Case.Complainant);
        Known = await db.ContactDetails.Where(one => one.Person == now).Select(one => one.Name).SingleOrDefaultAsync(stop) ?? Known;
        var before = await db.PersonChanges
            .Where(change => change.CaseId == id && change.Role == PersonRole.Complainant && change.UndoneOn == null && change.From != now)
            .Select(change => change.From).Distinct().ToListAsync(stop);
        var names = await db.ContactDetails.Where(one => before.Contains(one.Person)).OrderBy(one => one.Name).ToListAsync(stop);
        Choices = [.. names.Select(one => new Option(one.Person, $"{one.Name}, who was recorded before")), new(SeparateInput.New, "Somebody else")];
        return true;
    }

    public IActionResult OnGet() => this.Ask(
        opened, WhyNot, () => Input = new SeparateInput { Version = opened.Case.Version, Who = Choices.Count == 1 ? SeparateInput.New : null });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new SeparateValidator(Choices.Select(one => one.Value), asksName: true), () => SeparateAsync(stop), stop);

    private async Task<Done> SeparateAsync(CancellationToken stop)
    {
        var before = opened.Case.Complainant!;
        var other = Input.IsNew ? Guid.CreateVersion7(opened.Now).ToString("N") : Input.Who!;
        if (Input.IsNew)
        {
            db.ContactDetails.Add(new ContactDetails(other, Input.Name!.Trim(), Input.Email.Kept(), Input.Telephone.Kept(), Input.Address.Kept()));
        }

        opened.Case.People.Persons.Separate(other, Input.Why!.Trim(), opened.Office);
        await db.RecordSeparationAsync(opened.Case, before, Input.Why!.Trim(), opened.Office, stop);
        return new Done("The complainant is another person now", "/Cases/People/Index");
    }
}
