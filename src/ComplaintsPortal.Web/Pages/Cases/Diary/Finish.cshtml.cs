using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Diary;

/// <summary>Recording that a task is done.</summary>
public sealed class FinishModel(OpenedTask task) : PageModel, IActPage, IOpensMore
{
    [FromRoute(Name = "task")]
    public int Number { get; set; }

    [BindProperty]
    public PlainForm Input { get; set; } = new();

    public OpenedCase Opened => task.Opened;

    public string Title => "Is this task done?";

    public string Button => "Yes, it is done";

    public string What => task.Task.What;

    public IVersioned Form => Input;

    public BackLink Back => new(CaseSections.Diary.Page, "Diary");

    public BothVersions Versions => new(Opened.ChangedSince, new FieldVersions("Task", task.Task.What, null));

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop) => task.OpenAsync(Number, toChange, stop);

    public IActionResult OnGet()
    {
        Input = new PlainForm { Version = Opened.Case.Version };
        return this.Ask(task, task.WhyNotTouch);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        task, task.WhyNotTouch, Input, () => Opened.Case.Keeping.Diary.FinishTask(task.Task, Opened.Office), new Done("Task done"), stop);
}
