using ComplaintsPortal.Data;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>
/// A page that comes back after a form that was refused, too late or wrong shows its case as any other page does: that is a reading, and is
/// recorded. It stands on every page, so that none can forget it.
/// </summary>
internal sealed class ReadAfterForm(PortalDb db, OpenedCase opened) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        if (done.Result is PageResult && opened.IsOpen && HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            // What a form changed and could not save must not be saved with it.
            db.Forget();
            db.RecordReading(opened.Case.Id, opened.Officer, opened.Now);
            await db.SaveChangesAsync(context.HttpContext.RequestAborted);
        }
    }
}
