using System.Globalization;
using System.Reflection;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Calendar;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>
/// Opens the case, and the stage, that the address of a page names: to look at it where the page is shown, which is recorded, and to
/// change it where a form is sent. Where there is none the answer is 404. It stands on the whole folder, so that no page can forget it.
/// </summary>
/// <remarks>
/// Before any page of a sealed case, whoever it is open to says why they open it, once a day. A form that they had open past midnight
/// is still taken.
/// </remarks>
internal sealed class Opening(PortalDb db, OpenedCase opened, TimeProvider time) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        context.Result = context switch
        {
            { HandlerInstance: IOpensItself } => null,
            _ when Number(context, "id") is { } id => await AskAsync(id, context) ?? await OpenAsync(id, context),
            _ => null,
        };
        if (context.Result is null)
        {
            await next();
        }
    }

    private static bool IsForm(PageHandlerExecutingContext context) => HttpMethods.IsPost(context.HttpContext.Request.Method);

    private static int? Number(PageHandlerExecutingContext context, string name) =>
        int.TryParse((string?)context.RouteData.Values[name], CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? StageOf(object page) => page.GetType().GetCustomAttribute<OpensStageAttribute>()?.Number;

    private async Task<IActionResult?> AskAsync(int id, PageHandlerExecutingContext context)
    {
        var request = context.HttpContext.Request;
        var named = await db.FindSealAsync(id, opened.Officer.Id, context.HttpContext.RequestAborted);
        var asks = named is not null && (IsForm(context) ? named.OpenedOn is null : named.OpenedOn != time.Today());
        return asks ? new RedirectToPageResult("/Cases/Sealing/Open", new { id, next = request.Path + request.QueryString }) : null;
    }

    private async Task<IActionResult?> OpenAsync(int id, PageHandlerExecutingContext context)
    {
        var stop = context.HttpContext.RequestAborted;
        var found = (Number(context, "stage") ?? StageOf(context.HandlerInstance), IsForm(context)) switch
        {
            ({ } stage, true) => await opened.FindAsync(id, stage, stop),
            ({ } stage, false) => await opened.ReadAsync(id, stage, stop),
            (null, true) => await opened.FindAsync(id, stop),
            _ => await opened.ReadAsync(id, stop),
        };
        return found && await AlsoAsync(context, stop) ? null : new NotFoundResult();
    }

    private static async Task<bool> AlsoAsync(PageHandlerExecutingContext context, CancellationToken stop) =>
        context.HandlerInstance is not IOpensMore page || await page.OpenAsync(IsForm(context), stop);
}

/// <summary>A page that is about the stage of that number, which its address does not name.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OpensStageAttribute(int number) : Attribute
{
    internal int Number => number;
}

/// <summary>A page that is about something of the case besides its stage, or that needs more to be shown.</summary>
internal interface IOpensMore
{
    /// <summary>
    /// Reads it once the case is open, and again where a save failed because somebody else had saved the case. False where there is no
    /// such thing: the page then answers 404.
    /// </summary>
    /// <param name="toChange">Whether a form was sent, so that what is read will be changed.</param>
    /// <param name="stop">Ends the reading.</param>
    Task<bool> OpenAsync(bool toChange, CancellationToken stop);
}

/// <summary>A page below a case that needs less than the whole case, and finds and records by itself what it shows.</summary>
internal interface IOpensItself;
