using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Diary;

/// <summary>A task as the diary shows it.</summary>
public sealed record TaskLine(int Number, string What, DateOnly Due, string? Owner, DateOnly? DoneOn);

/// <summary>A contact as the diary shows it.</summary>
public sealed record ContactLine(int Number, ContactKind Kind, DateOnly On, string Who, string What, string By);

/// <summary>The diary of a case: what is to be done by when, who was spoken with, and logging one more contact.</summary>
public sealed class IndexModel(OpenedCase opened, PortalDb db) : PageModel, IOpensMore
{
    [BindProperty]
    public ContactInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    /// <summary>The tasks: those to be done first, the soonest due before others.</summary>
    public IReadOnlyList<TaskLine> Tasks { get; private set; } = [];

    /// <summary>The contacts, the latest first.</summary>
    public IReadOnlyList<ContactLine> Contacts { get; private set; } = [];

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("With whom", null, Input.Who), new FieldVersions("What was said", null, Input.What));

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        var id = opened.Case.Id;
        Tasks = await db.CaseTasks.Where(task => task.CaseId == id)
            .OrderBy(task => task.DoneOn != null).ThenBy(task => task.Due).ThenBy(task => task.Number)
            .Select(task => new TaskLine(
                task.Number, task.What, task.Due, db.Users.Where(account => account.Id == task.Owner).Select(account => account.Name).FirstOrDefault(),
                task.DoneOn))
            .ToListAsync(stop);
        Contacts = await db.Contacts.Where(contact => contact.CaseId == id).OrderByDescending(contact => contact.On).ThenByDescending(contact => contact.Number)
            .Select(contact => new ContactLine(
                contact.Number, contact.Kind, contact.On, contact.Who, contact.What,
                db.Users.Where(account => account.Id == contact.By).Select(account => account.Name).First()))
            .ToListAsync(stop);
        return true;
    }

    public void OnGet() => Input = new ContactInput { Version = opened.Case.Version, On = opened.Today };

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, CaseDiary.WhyNotWrite(opened.Office), Input, new ContactValidator(opened),
        () => opened.Case.Keeping.Diary.LogContact(Input.Terms, Contacts.Count, opened.Office), new Done("Logged in the diary", CaseSections.Diary.Page), stop);
}
