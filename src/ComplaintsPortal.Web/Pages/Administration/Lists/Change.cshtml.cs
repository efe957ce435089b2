using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Administration.Lists;

/// <summary>An entry of a list: its words, its place, and whether it is offered. Its code never changes.</summary>
public sealed class ChangeModel(Setup setup, SetupBook book, SignedIn signedIn) : PageModel
{
    private CouncilSetup council = null!;

    [BindProperty]
    public ChangeInput Input { get; set; } = new();

    public string List { get; private set; } = "";

    public ListEntry Entry { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Parents =>
        [.. ListEntry.ParentsFor(List, council.Lists).Where(parent => parent.Key != Entry.Key).Select(parent => new SelectListItem(parent.Label, parent.Key))];

    public IEnumerable<SelectListItem> Places => council.Lists.All(List).Select((_, place) => new SelectListItem($"{place + 1}", $"{place}"));

    private EntryChange Change => new(Input.Entry.Terms(List), Input.Retired, Input.Place);

    public async Task<IActionResult> OnGetAsync(string list, string key, CancellationToken stop)
    {
        if (!await FindAsync(list, key, stop))
        {
            return NotFound();
        }

        var place = council.Lists.All(List).TakeWhile(entry => entry.Key != key).Count();
        Input = new ChangeInput { Stamp = council.Council.Stamp, Entry = EntryForm.Of(Entry), Place = place, Retired = Entry.Retired };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string list, string key, CancellationToken stop)
    {
        if (!await FindAsync(list, key, stop))
        {
            return NotFound();
        }

        return await this.SetUpAsync(
            council, Input, new ChangeValidator(Entry, council.Lists), signedIn.Officer,
            act => book.RestateEntryAsync(act, List, Entry.Key, Change, stop),
            () => new Done($"{Change.Terms.Label} saved", "/Administration/Lists/Entries", new { list }));
    }

    private async Task<bool> FindAsync(string list, string key, CancellationToken stop)
    {
        council = await setup.GetAsync(stop);
        List = ListWords.Find(list) ?? "";
        Entry = council.Lists.Find(List, key)!;
        return Entry is not null;
    }
}
