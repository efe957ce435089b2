using ComplaintsPortal.Data.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Forms.Sending;

/// <summary>
/// A form acts once, however often it is sent: at the same moment, through several web servers, or with the browser's Back button. Whoever
/// sends it again is led to what it made; and where something else was entered by then, gets that back to be sent as a form of its own.
/// </summary>
/// <remarks>A form has acted where its answer leads elsewhere. One that was refused, or only looked something up, may be sent again.</remarks>
internal sealed class ActsOnce(SentFormBook book, FormMarks marks, KeptForms kept, SignedIn signedIn) : IAsyncPageFilter
{
    // Whoever sends a form twice at once waits for what the first makes of it, but not for ever.
    private const int Looks = 150;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        // The page that says what went wrong stands in the place of another: the form is not its own.
        if (context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null
            || await marks.OfAsync(context.HttpContext.Request) is not { } mark || mark.By != signedIn.Find()?.Id)
        {
            await next();
            return;
        }

        var (taken, made) = await TakeAsync(mark, context);
        if (taken)
        {
            await ActAsync(mark, context, next);
        }
        else
        {
            context.Result = made is null ? new StatusCodeResult(StatusCodes.Status409Conflict) : await AnswerAsync(made, context);
        }
    }

    private async Task<(bool Taken, SentForm? Made)> TakeAsync(FormMark mark, PageHandlerExecutingContext context)
    {
        var stop = context.HttpContext.RequestAborted;
        var contents = FormContents.DigestOf(context.HttpContext.Request.Form);
        for (var look = 0; look < Looks; look++)
        {
            if (await book.TryTakeAsync(mark.Token, mark.By, contents, stop))
            {
                return (true, null);
            }

            if (await book.FindAsync(mark.Token, stop) is { LeadsTo: not null } made)
            {
                return (false, made);
            }

            await Task.Delay(BetweenLooks, stop);
        }

        return (false, null);
    }

    private async Task ActAsync(FormMark mark, PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var acted = await next();
        var page = (PageModel)context.HandlerInstance;
        if (!acted.Canceled && acted.Exception is null && LeadsTo(acted.Result, page) is { } address)
        {
            await book.FinishAsync(mark.Token, address, page.TempData.Peek("Banner") as string);
            await kept.ForgetAsync(mark.By, KeptForms.AddressOf(context.HttpContext.Request), CancellationToken.None);
        }
        else
        {
            await book.ReleaseAsync(mark.Token);
        }
    }

    private static string? LeadsTo(IActionResult? result, PageModel page) => result switch
    {
        RedirectToPageResult to => page.Url.Page(to.PageName, to.PageHandler, to.RouteValues, null, null, to.Fragment),
        LocalRedirectResult to => to.Url,
        RedirectResult to => to.Url,
        _ => null,
    };

    private async Task<IActionResult> AnswerAsync(SentForm made, PageHandlerExecutingContext context)
    {
        var request = context.HttpContext.Request;
        var data = ((PageModel)context.HandlerInstance).TempData;
        var address = KeptForms.AddressOf(request);
        if (made.Contents.AsSpan().SequenceEqual(FormContents.DigestOf(request.Form))
            || !await kept.KeepAsync(made.By, address, KeptBecause.SentBefore, request.Form, context.HttpContext.RequestAborted))
        {
            if (made.Said is { } said)
            {
                data.Banner(said);
            }

            return new LocalRedirectResult(made.LeadsTo!);
        }

        data["Made"] = made.LeadsTo;
        return new LocalRedirectResult(KeptForms.GivingBack(address));
    }
}
