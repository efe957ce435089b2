using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ComplaintsPortal.Web.Pages.People;

/// <summary>
/// Before any page of a person of whom nothing is known but from sealed cases, whoever these are open to says why they open one, as before
/// the page of the case. It stands on the whole folder, so that no page can forget it.
/// </summary>
/// <remarks>A form that they had open past midnight is still taken.</remarks>
internal sealed class OpeningPerson(PortalDb db, OpenedPerson opened, SignedIn signedIn) : IAsyncPageFilter
{
    private static readonly string[] Names = ["person", "other"];

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        var late = HttpMethods.IsPost(request.Method);
        foreach (var person in Names.Select(name => context.RouteData.Values[name]).OfType<string>())
        {
            if (await ToBeOpenedAsync(person, late, context.HttpContext.RequestAborted) is { } id)
            {
                context.Result = new RedirectToPageResult("/Cases/Sealing/Open", new { id, next = request.Path + request.QueryString });
                return;
            }
        }

        await next();
    }

    private async Task<int?> ToBeOpenedAsync(string person, bool late, CancellationToken stop)
    {
        var cases = late ? await db.ReadCasesOfAsync(OpenedPerson.KeyOf(person), signedIn.Officer.Id, today: null, stop)
            : await opened.CasesOfAsync(person, stop);
        return cases.Count > 0 && cases.All(one => one.Unopened) ? cases[0].Id : null;
    }
}
