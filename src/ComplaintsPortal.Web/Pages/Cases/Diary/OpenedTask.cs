using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Diary;

/// <summary>The task that a page is about, with its case: it is saved with that.</summary>
public sealed class OpenedTask(OpenedCase opened, PortalDb db) : IOpened
{
    private CaseTask? found;

    /// <summary>The task.</summary>
    public CaseTask Task => found ?? throw new InvalidOperationException("No task is open");

    /// <summary>Its case.</summary>
    public OpenedCase Opened => opened;

    /// <inheritdoc />
    public Refusal? Refusal
    {
        get => opened.Refusal;
        set => opened.Refusal = value;
    }

    /// <summary>Why nothing can be done about it.</summary>
    public Refusal? WhyNotTouch => CaseDiary.WhyNotTouch(Task, opened.Office);

    Refusal? IOpened.WhyNotTouch => opened.Case.Keeping.WhyNotTouch;

    string IOpened.Home => CaseSections.Diary.Page;

    object IOpened.Route => new { id = opened.Case.Id };

    string IOpened.Noun => "case";

    int IOpened.Version => opened.Case.Version;

    /// <summary>Opens a task of the case that is open, by its number. False where there is none; one that was open stays so.</summary>
    public async Task<bool> OpenAsync(int number, bool toChange, CancellationToken stop)
    {
        var tasks = toChange ? db.CaseTasks : db.CaseTasks.AsNoTracking();
        var read = await tasks.SingleOrDefaultAsync(task => task.Number == number && task.CaseId == opened.Case.Id, stop);
        found = read ?? found;
        return read is not null;
    }

    /// <inheritdoc />
    public Task<bool> TrySaveAsync(int version, CancellationToken stop) => opened.TrySaveAsync(version, stop);
}
