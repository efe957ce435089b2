using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Retention;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ComplaintsPortal.Web.Pages.Cases.Restricting;

/// <summary>
/// Before anything is made of a case that goes to others, whoever makes it says why where its processing is restricted. It stands before the pages
/// of letters, requests to a service and bundles.
/// </summary>
internal sealed class AsksOnRestricted(PortalDb db, OpenedCase opened) : IAsyncPageFilter
{
    private static readonly string[] Pages =
    [
        "/Cases/Letters/Add", "/Cases/Letters/Change", "/Cases/Letters/Send", "/Cases/Letters/Emailing/Again", "/Cases/Contributing/Ask",
        "/Cases/Contributing/AskAnew", "/Cases/Bundles/Index",
    ];

    internal static void AskOnRestricted(PageConventionCollection conventions)
    {
        foreach (var page in Pages)
        {
            conventions.AddPageApplicationModelConvention(page, model => model.Filters.Add(new TypeFilterAttribute(typeof(AsksOnRestricted))));
        }
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate go)
    {
        var request = context.HttpContext.Request;
        if (opened.Case.Keeping.Restricting.Standing is not null
            && (await RestrictedProcessing.SaidWhyAsync(db, [opened.Case.Id], opened.Officer.Id, opened.Now, context.HttpContext.RequestAborted)).Count == 0)
        {
            // What was sent is not sent again: the page is opened anew.
            var next = request.Path + (HttpMethods.IsPost(request.Method) ? QueryString.Empty : request.QueryString);
            context.Result = new RedirectToPageResult("/Cases/Restricting/Use", new { id = opened.Case.Id, next });
            return;
        }

        await go();
    }
}
