using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Cases.Diary;

/// <summary>Changing a task: another day, another person, other words.</summary>
public sealed class TaskModel(OpenedTask task, PortalDb db) : PageModel, IActPage, IOpensMore
{
    private IReadOnlyList<Officer> people = [];

    [FromRoute(Name = "task")]
    public int Number { get; set; }

    [BindProperty]
    public TaskInput Input { get; set; } = new();

    public OpenedCase Opened => task.Opened;

    public string Title => "Change the task";

    public string Button => "Save the task";

    public IVersioned Form => Input;

    public BackLink Back => new(CaseSections.Diary.Page, "Diary");

    public IEnumerable<SelectListItem> Owners => people.AsItems();

    public BothVersions Versions => new(
        Opened.ChangedSince, new FieldVersions("Task", task.Task.What, Input.What), new FieldVersions("By when", task.Task.Due.InWords(), Input.Due.InWords()));

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        people = [.. (await CaseWorkers.ReadAsync(db, stop)).Where(person => Opened.Case.Keeping.Diary.WhyNotTaskFor(person, Opened.Office) is null)];
        return await task.OpenAsync(Number, toChange, stop);
    }

    public IActionResult OnGet()
    {
        Input = new TaskInput { Version = Opened.Case.Version, What = task.Task.What, Due = task.Task.Due, Owner = task.Task.Owner };
        return this.Ask(task, task.WhyNotTouch);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        task, task.WhyNotTouch, Input, new TaskValidator(Opened.Office, people),
        () => Opened.Case.Keeping.Diary.ChangeTask(task.Task, Input.Terms(people), Opened.Office), new Done("Task changed"), stop);
}
