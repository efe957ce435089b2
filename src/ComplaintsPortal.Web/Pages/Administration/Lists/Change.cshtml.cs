using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Administration.Lists;

/// <summary>An entry of a list: its words, its place, and whether it is offered. Its code never changes.</summary>
public sealed class ChangeModel(Setup setup, SetupBook book, SignedIn signedIn) : PageModel
{
    private CouncilSetup council = null!;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public string List { get; private set; } = "";

    public ListEntry Entry { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Parents =>
        [.. ListEntry.ParentsFor(List, council.Lists).Where(parent => parent.Key != Entry.Key).Select(parent => new SelectListItem(parent.Label, parent.Key))];

    public IEnumerable<SelectListItem> Places => council.Lists.All(List).Select((_, place) => new SelectListItem($"{place + 1}", $"{place}"));

    public async Task<IActionResult> OnGetAsync(string list, string key, CancellationToken stop)
    {
        if (!await FindAsync(list, key, stop))
        {
            return NotFound();
        }

        var place = council.Lists.All(List).TakeWhile(entry => entry.Key != key).Count();
        Input = new InputModel { Stamp = council.Council.Stamp, Entry = EntryForm.Of(Entry), Place = place, Retired = Entry.Retired };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string list, string key, CancellationToken stop)
    {
        if (!await FindAsync(list, key, stop))
        {
            return NotFound();
        }

        if (!this.Accepts(new InputValidator(Entry, council.Lists), Input))
        {
            return this.Wrong();
        }

        var change = new EntryChange(Input.Entry.Terms(List), Input.Retired, Input.Place);
        if (!await book.RestateEntryAsync(Input.Stamp, List, Entry.Key, change, signedIn.Officer, stop))
        {
            Input.Stamp = council.Council.Stamp;
            return this.RefuseStaleSetup();
        }

        TempData.Banner($"{change.Terms.Label} saved");
        return RedirectToPage("/Administration/Lists/Entries", new { list });
    }

    private async Task<bool> FindAsync(string list, string key, CancellationToken stop)
    {
        council = await setup.GetAsync(stop);
        List = ListWords.Find(list) ?? "";
        Entry = council.Lists.Find(List, key)!;
        return Entry is not null;
    }

    public sealed class InputModel
    {
        public int Stamp { get; set; }

        public EntryForm Entry { get; set; } = new();

        public int Place { get; set; }

        public bool Retired { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(ListEntry entry, CouncilLists lists) =>
            RuleFor(input => input.Entry).SetValidator(new EntryForm.FormValidator(terms => entry.WhyNotRestate(terms, lists), entry.List));
    }
}
