using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Diary;

/// <summary>Setting oneself or a colleague a task of a case.</summary>
public sealed class AddModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    private IReadOnlyList<Officer> people = [];
    private int tasks;

    [BindProperty]
    public TaskInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Add a task";

    public string Button => "Add the task";

    public IVersioned Form => Input;

    public BackLink Back => new(CaseSections.Diary.Page, "Diary");

    public IEnumerable<SelectListItem> Owners => people.AsItems();

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Task", null, Input.What), new FieldVersions("By when", null, Input.Due.InWords()));

    private Refusal? WhyNot => CaseDiary.WhyNotWrite(opened.Office);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        people = [.. (await CaseWorkers.ReadAsync(db, stop)).Where(person => opened.Case.Keeping.Diary.WhyNotTaskFor(person, opened.Office) is null)];
        tasks = await db.CaseTasks.CountAsync(task => task.CaseId == opened.Case.Id, stop);
        return true;
    }

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new TaskInput { Version = opened.Case.Version, Owner = opened.Officer.Id });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new TaskValidator(opened.Office, people),
        () => opened.Case.Keeping.Diary.SetTask(Input.Terms(people), tasks, opened.Office), new Done("Task added", CaseSections.Diary.Page), stop);
}
