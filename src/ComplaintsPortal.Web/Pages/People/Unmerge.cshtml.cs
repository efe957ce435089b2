using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.People;

/// <summary>Telling two people apart again who were merged by mistake.</summary>
public sealed class UnmergeModel(OpenedPerson opened, PortalDb db) : PageModel
{
    private MergedPerson? merged;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedPerson Opened => opened;

    /// <summary>What the other was called.</summary>
    public string OtherName { get; private set; } = "";

    /// <summary>The cases that go back, of those that may be seen.</summary>
    public IReadOnlyList<string> GoBack { get; private set; } = [];

    public MergedPerson Merged => merged!;

    public async Task<IActionResult> OnGetAsync(string person, string other, CancellationToken stop)
    {
        if (!await FindAsync(person, other, stop))
        {
            return NotFound();
        }

        Input = new InputModel { Version = opened.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string person, string other, CancellationToken stop) => await FindAsync(person, other, stop)
        ? await this.ActAsync(opened, null, Input, new InputValidator(), () => UndoAsync(stop), stop)
        : NotFound();

    private async Task<bool> FindAsync(string person, string other, CancellationToken stop)
    {
        var key = OpenedPerson.KeyOf(other);
        if (!await opened.FindAsync(person, stop))
        {
            return false;
        }

        merged = (await db.MergedIntoAsync(opened.Key, stop)).FirstOrDefault(one => one.Person == key);
        OtherName = await db.ContactDetails.Where(details => details.Person == key).Select(details => details.Name).SingleOrDefaultAsync(stop) ?? opened.Name;
        GoBack = await db.PersonChanges
            .Where(change => change.From == key && change.To == opened.Key && change.Kind == PersonChangeKind.Merged && change.UndoneOn == null)
            .Join(db.Cases, change => change.CaseId, @case => @case.Id, (_, @case) => @case.Reference).Distinct().Order().ToListAsync(stop);
        return merged is not null;
    }

    private async Task<Done> UndoAsync(CancellationToken stop)
    {
        await db.UndoMergeAsync(new PersonMerge(opened.Key, Merged.Person, Input.Why!.Trim()), opened.Office, stop);
        return new Done("They are two people again", "/People/Show", new { person = Merged.Person });
    }

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public string? Why { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() =>
            RuleFor(input => input.Why).NotEmpty().WithMessage("Enter how you know that they are two people").AtMost(PersonChange.WhyLength);
    }
}
