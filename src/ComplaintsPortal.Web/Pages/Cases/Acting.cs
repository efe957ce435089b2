using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>
/// The course that every act on a case takes: refused, or checked, done, saved, and answered with a green sentence. Where somebody else
/// saved in the meantime nothing is stored, and the page comes back with both versions.
/// </summary>
internal static class Acting
{
    /// <summary>Whether a page leaves its form out: the act may not be done, and nothing was typed into it yet. What was sent comes back in it.</summary>
    public static bool LeavesFormOut(this IOpened opened, ViewContext view) =>
        opened.Refusal is not null && !HttpMethods.IsPost(view.HttpContext.Request.Method);

    /// <summary>The form; or why the act may not be done, in its place.</summary>
    public static PageResult Ask(this PageModel page, IOpened opened, Refusal? refusal) =>
        page.AtAll(opened, refusal) is { } why ? page.Refuse(opened, why) : page.Page();

    /// <summary>The form, filled in with what is known already; or why the act may not be done, in its place.</summary>
    public static PageResult Ask(this PageModel page, IOpened opened, Refusal? refusal, Action fill)
    {
        if (page.AtAll(opened, refusal) is null)
        {
            fill();
        }

        return page.Ask(opened, refusal);
    }

    /// <summary>An act whose form needs no check.</summary>
    public static Task<IActionResult> ActAsync(
        this PageModel page, IOpened opened, Refusal? refusal, IVersioned input, Action act, Done done, CancellationToken stop) =>
        page.ActAsync<IVersioned>(opened, refusal, input, null, At(act, done), stop);

    /// <summary>An act whose form is checked.</summary>
    public static Task<IActionResult> ActAsync<T>(
        this PageModel page, IOpened opened, Refusal? refusal, T input, IValidator<T> validator, Action act, Done done, CancellationToken stop)
        where T : IVersioned => page.ActAsync(opened, refusal, input, validator, At(act, done), stop);

    /// <summary>An act after which it is known what is to be said, or whether it may be done with what was entered.</summary>
    public static Task<IActionResult> ActAsync<T>(
        this PageModel page, IOpened opened, Refusal? refusal, T input, IValidator<T>? validator, Func<Done> act, CancellationToken stop)
        where T : IVersioned => page.ActAsync(opened, refusal, input, validator, () => Task.FromResult(act()), stop);

    /// <summary>The same, of an act that reads more.</summary>
    public static async Task<IActionResult> ActAsync<T>(
        this PageModel page, IOpened opened, Refusal? refusal, T input, IValidator<T>? validator, Func<Task<Done>> act, CancellationToken stop)
        where T : IVersioned
    {
        if (page.AtAll(opened, refusal) is { } why)
        {
            return page.Refuse(opened, why);
        }

        if (validator is null ? !page.ModelState.IsValid : !page.Accepts(validator, input))
        {
            return page.Wrong();
        }

        var done = await act();
        if (done.Refusal is { } notSo)
        {
            // What was entered is refused, and not the act: the form stays.
            return done.Field is { } field ? page.Wrong(field, notSo) : page.Refuse(notSo);
        }

        return done.Saved ?? await opened.TrySaveAsync(input.Version, stop)
            ? page.Say(done, opened)
            : await page.StaleAsync(opened, input, stop);
    }

    /// <summary>The page that follows an act, with its sentence in green.</summary>
    public static RedirectToPageResult Say(this PageModel page, Done done, IOpened opened)
    {
        page.TempData.Banner(done.Banner);
        return page.RedirectToPage(done.Page ?? opened.Home, done.Route ?? opened.Route);
    }

    // What else the page is about is read anew as well: it may be what the other one changed.
    private static async Task<IActionResult> StaleAsync(this PageModel page, IOpened opened, IVersioned input, CancellationToken stop)
    {
        if (page is IOpensMore more)
        {
            await more.OpenAsync(toChange: true, stop);
        }

        input.Version = opened.Version;
        return page.RefuseStale(opened.Noun);
    }

    // Nothing is done to what counts nowhere, but that it is restored.
    private static Refusal? AtAll(this PageModel page, IOpened opened, Refusal? refusal) =>
        (page is IActsOnVoided ? null : opened.WhyNotTouch) ?? refusal;

    private static PageResult Wrong(this PageModel page, string field, Refusal refusal)
    {
        page.ModelState.AddModelError(field, refusal.ToString());
        return page.Wrong();
    }

    private static Func<Task<Done>> At(Action act, Done done) => () =>
    {
        act();
        return Task.FromResult(done);
    };
}

/// <summary>What is said once an act is done, and where the person then is.</summary>
/// <param name="Banner">The sentence in green, without a full stop.</param>
/// <param name="Page">The page that follows; where it is left out, the one that shows what was acted on.</param>
/// <param name="Route">Its route values; where they are left out, those of what was acted on.</param>
internal sealed record Done(string Banner, string? Page = null, object? Route = null)
{
    /// <summary>Why it was not done after all, with what was entered.</summary>
    public Refusal? Refusal { get; private init; }

    /// <summary>The field to blame for that, such as <c>Input.Reason</c>; null where it is none.</summary>
    public string? Field { get; private init; }

    /// <summary>Whether an act that saves by itself did so: false where somebody else had saved in the meantime. Null where it is still to be saved.</summary>
    public bool? Saved { get; init; }

    /// <summary>It may not be done with what was entered; where a field is to blame, the sentence stands beside it.</summary>
    public static Done Not(Refusal refusal, string? field = null) => new("") { Refusal = refusal, Field = field };
}

/// <summary>What a page has open before it to act on: a case, or something that is saved with one.</summary>
public interface IOpened
{
    /// <summary>The page that shows it.</summary>
    string Home { get; }

    /// <summary>What an address needs to name it.</summary>
    object? Route { get; }

    /// <summary>What it is called in a sentence.</summary>
    string Noun { get; }

    /// <summary>Its version as it stands in the database.</summary>
    int Version { get; }

    /// <summary>Why nothing can be done to it at all.</summary>
    Refusal? WhyNotTouch => null;

    /// <summary>Why the act of this request was refused.</summary>
    Refusal? Refusal { get; set; }

    /// <summary>Saves what was done. False where somebody else saved it since the form was shown: it is then opened anew.</summary>
    Task<bool> TrySaveAsync(int version, CancellationToken stop);
}

/// <summary>A page that acts on what was voided.</summary>
internal interface IActsOnVoided;

/// <summary>What a form sends, with the version of what it is about as it was when the form was shown.</summary>
public interface IVersioned
{
    int Version { get; set; }
}

/// <summary>The form of an act that asks nothing.</summary>
public sealed class PlainForm : IVersioned
{
    public int Version { get; set; }
}

/// <summary>A page with one form that does one thing to a case. <c>_Act.cshtml</c> is its frame: the page gives what differs.</summary>
public interface IActPage
{
    /// <summary>The case.</summary>
    OpenedCase Opened { get; }

    /// <summary>The heading, and the title in the browser.</summary>
    string Title { get; }

    /// <summary>The words on the button.</summary>
    string Button { get; }

    /// <summary>What was entered, for the hidden version.</summary>
    IVersioned Form { get; }

    /// <summary>What was entered beside what is stored, for a form that came too late.</summary>
    BothVersions Versions { get; }

    /// <summary>Where "Back" and "Cancel" lead: to the case, unless the page says otherwise.</summary>
    BackLink Back => BackLink.ToTheCase;

    /// <summary>Which of the pages that a case is spread over it is; null where it is none of them.</summary>
    CaseSection? Section => null;

    /// <summary>Whether the button is red, because what it does is hard to undo.</summary>
    bool Warns => false;

    /// <summary>Whether another button of the form is the main one.</summary>
    bool IsLesser => false;

    /// <summary>How the form is sent: null unless it carries a file.</summary>
    string? Encoding => null;

    /// <summary>"off" where the browser is to remember nothing of the whole form.</summary>
    string? Autocomplete => null;
}

/// <summary>Where "Back" and "Cancel" lead.</summary>
/// <param name="Page">The page.</param>
/// <param name="Words">The words of the link back.</param>
/// <param name="Route">Its route values besides the case's key.</param>
public sealed record BackLink(string Page, string Words, object? Route = null)
{
    /// <summary>To the overview of the case.</summary>
    public static BackLink ToTheCase { get; } = new("/Cases/Overview/Details", "Back to the case");

    /// <summary>To the points of the case.</summary>
    public static BackLink ToThePoints { get; } = new("/Cases/Stages/Points/Points", "Back to the points");

    /// <summary>To the conduct of stage 2 of a statutory complaint.</summary>
    public static BackLink ToTheInvestigation { get; } = new("/Cases/Investigation/Index", "Investigation");

    /// <summary>To the conduct of its stage 3.</summary>
    public static BackLink ToThePanel { get; } = new("/Cases/Panel/Index", "Review panel");

    /// <summary>To the people of the case.</summary>
    public static BackLink ToThePeople { get; } = new("/Cases/People/Index", "Back to the people");

    /// <summary>To its remedies and payments.</summary>
    public static BackLink ToTheRemedies { get; } = new("/Cases/Remedies/Index", "Back to the remedies");

    /// <summary>To what the Ombudsman asked.</summary>
    public static BackLink ToTheOmbudsman { get; } = new("/Cases/Ombudsman/Index", "Back to the Ombudsman");
}
