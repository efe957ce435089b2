using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Administration.Lists;

/// <summary>One list with its entries, and adding one.</summary>
public sealed class EntriesModel(Setup setup, SetupBook book, SignedIn signedIn) : PageModel
{
    private CouncilSetup council = null!;

    [BindProperty]
    public EntriesInput Input { get; set; } = new();

    public string List { get; private set; } = "";

    public IReadOnlyCollection<ListEntry> Entries => council.Lists.All(List);

    public IReadOnlyList<SelectListItem> Parents =>
        [.. ListEntry.ParentsFor(List, council.Lists).Select(parent => new SelectListItem(parent.Label, parent.Key))];

    public async Task<IActionResult> OnGetAsync(string list, CancellationToken stop)
    {
        if (!await FindAsync(list, stop))
        {
            return NotFound();
        }

        Input = new EntriesInput { Stamp = council.Council.Stamp, Entry = new EntryForm { Responded = true } };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string list, CancellationToken stop)
    {
        if (!await FindAsync(list, stop))
        {
            return NotFound();
        }

        return await this.SetUpAsync(
            council, Input, new EntriesValidator(List, council.Lists), signedIn.Officer,
            act => book.AddEntryAsync(act, List, Input.Entry.Terms(List), stop),
            () => new Done($"{Input.Entry.Label!.Trim()} added", Route: new { list }));
    }

    /// <summary>What the entry says besides its name.</summary>
    public IEnumerable<string> Marks(ListEntry entry) => new[]
    {
        entry.Retired ? "Retired" : null,
        entry.Parent is { } parent ? ListEntry.ParentsFor(List, council.Lists).FirstOrDefault(one => one.Key == parent)?.Label ?? parent : null,
        entry.Child ? "Child or young person" : null,
        entry.Fault ? "Fault" : null,
        ListWords.TellsResponses(List) && !entry.Responded ? "No response" : null,
    }.OfType<string>();

    private async Task<bool> FindAsync(string list, CancellationToken stop)
    {
        council = await setup.GetAsync(stop);
        List = ListWords.Find(list) ?? "";
        return List.Length > 0;
    }
}
