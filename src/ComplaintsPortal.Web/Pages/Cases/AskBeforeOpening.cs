using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>
/// Before any page of a sealed case, whoever it is open to says why they open it, once a day. A form that they had open past
/// midnight is still taken.
/// </summary>
internal sealed class AskBeforeOpening(PortalDb db, SignedIn signedIn, TimeProvider time) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (context.HandlerInstance is not OpenModel && int.TryParse((string?)context.RouteData.Values["id"], out var id) && await AsksAsync(id, request.Method, context))
        {
            context.Result = new RedirectToPageResult("/Cases/Open", new { id, next = request.Path + request.QueryString });
            return;
        }

        await next();
    }

    private async Task<bool> AsksAsync(int id, string method, PageHandlerExecutingContext context)
    {
        var named = await db.FindSealAsync(id, signedIn.Officer.Id, context.HttpContext.RequestAborted);
        return named is not null && (HttpMethods.IsPost(method) ? named.OpenedOn is null : named.OpenedOn != time.Today());
    }
}
