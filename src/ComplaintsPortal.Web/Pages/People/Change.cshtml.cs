using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.People;

/// <summary>Changing who somebody is and how to reach them, and whether their address may be told. It stands in the history of each of their cases.</summary>
public sealed class ChangeModel(OpenedPerson opened, PortalDb db) : PageModel
{
    [BindProperty]
    public PersonForm Input { get; set; } = new();

    public OpenedPerson Opened => opened;

    public IEnumerable<Option> Restrictions =>
    [
        new("", "It may be used"), new(nameof(RestrictedAddress.Refuge), "It is a refuge"),
        new(nameof(RestrictedAddress.Police), "The police asked that it be kept back"),
        new(nameof(RestrictedAddress.Other), "It is kept back for another reason"),
    ];

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Name", opened.Details?.Name, Input.Name), new FieldVersions("Telephone number", opened.Details?.Telephone, Input.Telephone),
        new FieldVersions("E-mail address", opened.Details?.Email, Input.Email), new FieldVersions("Postal address", opened.Details?.Address, Input.Address),
        new FieldVersions("The address", opened.Details?.Restricted?.InWords() ?? "may be used", Input.Restricted?.InWords() ?? "may be used"));

    public async Task<IActionResult> OnGetAsync(string person, CancellationToken stop)
    {
        if (!await opened.FindAsync(person, stop) || !opened.Complains)
        {
            return NotFound();
        }

        Input = PersonForm.Of(opened.Details, opened.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string person, CancellationToken stop) => await opened.FindAsync(person, stop) && opened.Complains
        ? await this.ActAsync(opened, null, Input, new PersonForm.FormValidator(), () => ChangeAsync(stop), stop)
        : NotFound();

    private async Task<Done> ChangeAsync(CancellationToken stop)
    {
        var marked = opened.Details?.Restricted != Input.Restricted;
        if (opened.Details is null)
        {
            opened.Enter(new ContactDetails(opened.Key, "", null, null, null));
        }

        opened.Details!.Restate(Input.Name!.Trim(), Input.Email.Kept(), Input.Telephone.Kept(), Input.Address.Kept());
        opened.Details.Restrict(Input.Restricted);
        await db.RecordChangeOfPersonAsync(opened.Key, "Contact details of the person changed", opened.Office, stop);
        if (marked)
        {
            await db.RecordChangeOfPersonAsync(opened.Key, WhatOfTheAddress, opened.Office, stop);
        }

        return new Done("Details saved");
    }

    private string WhatOfTheAddress => Input.Restricted is { } restricted
        ? $"Address marked: {restricted.InWords()}"
        : "Address no longer marked: it may be used";
}
