using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>
/// The course that every act on a case takes: refused, or checked, done, saved, and answered with a green sentence. Where somebody else
/// saved in the meantime nothing is stored, and the page comes back with both versions.
/// </summary>
internal static class Acting
{
    /// <summary>The form; or why the act may not be done, in its place.</summary>
    public static PageResult Ask(this PageModel page, IOpened opened, Refusal? refusal) =>
        refusal is null ? page.Page() : page.Refuse(opened, refusal);

    /// <summary>An act whose form needs no check.</summary>
    public static Task<IActionResult> ActAsync(
        this PageModel page, IOpened opened, Refusal? refusal, IVersioned input, Action act, Done done, CancellationToken stop) =>
        page.ActAsync<IVersioned>(opened, refusal, input, null, At(act, done), stop);

    /// <summary>An act whose form is checked.</summary>
    public static Task<IActionResult> ActAsync<T>(
        this PageModel page, IOpened opened, Refusal? refusal, T input, IValidator<T> validator, Action act, Done done, CancellationToken stop)
        where T : IVersioned => page.ActAsync(opened, refusal, input, validator, At(act, done), stop);

    /// <summary>An act that reads more, or only then knows what is to be said, or whether it may be done with what was entered.</summary>
    public static async Task<IActionResult> ActAsync<T>(
        this PageModel page, IOpened opened, Refusal? refusal, T input, IValidator<T>? validator, Func<Task<Done>> act, CancellationToken stop)
        where T : IVersioned
    {
        if (refusal is not null)
        {
            return page.Refuse(opened, refusal);
        }

        if (validator is null ? !page.ModelState.IsValid : !page.Accepts(validator, input))
        {
            return page.Wrong();
        }

        var done = await act();
        if (done.Refusal is { } notSo)
        {
            return page.Refuse(opened, notSo);
        }

        if (!await opened.TrySaveAsync(input.Version, stop))
        {
            input.Version = opened.Version;
            return page.RefuseStale(opened.Noun);
        }

        return page.Say(done, opened);
    }

    /// <summary>The page that follows an act, with its sentence in green.</summary>
    public static RedirectToPageResult Say(this PageModel page, Done done, IOpened opened)
    {
        page.TempData.Banner(done.Banner);
        return page.RedirectToPage(done.Page ?? opened.Home, done.Route ?? new { id = opened.Id });
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
/// <param name="Route">Its route values; where they are left out, the key of what was acted on, as <c>id</c>.</param>
internal sealed record Done(string Banner, string? Page = null, object? Route = null)
{
    /// <summary>Why it was not done after all, with what was entered.</summary>
    public Refusal? Refusal { get; private init; }

    /// <summary>It may not be done with what was entered.</summary>
    public static Done Not(Refusal refusal) => new("") { Refusal = refusal };
}

/// <summary>What a page has open before it to act on: a case, or something that is saved with one.</summary>
public interface IOpened
{
    /// <summary>The database's key, for the address.</summary>
    int Id { get; }

    /// <summary>The page that shows it.</summary>
    string Home { get; }

    /// <summary>What it is called in a sentence.</summary>
    string Noun { get; }

    /// <summary>Its version as it stands in the database.</summary>
    int Version { get; }

    /// <summary>Why the act of this request was refused; the page then leaves its form out.</summary>
    Refusal? Refusal { get; set; }

    /// <summary>Saves what was done. False where somebody else saved it since the form was shown: it is then opened anew.</summary>
    Task<bool> TrySaveAsync(int version, CancellationToken stop);
}

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

    /// <summary>What was entered beside what is stored, for a form that came too late or was refused.</summary>
    BothVersions Versions { get; }

    /// <summary>Where "Back" and "Cancel" lead: to the case, unless the page says otherwise.</summary>
    BackLink Back => BackLink.ToTheCase;

    /// <summary>How the form is sent: null unless it carries a file.</summary>
    string? Encoding => null;
}

/// <summary>Where "Back" and "Cancel" lead.</summary>
/// <param name="Page">The page.</param>
/// <param name="Words">The words of the link back.</param>
/// <param name="Route">Its route values besides the case's key.</param>
public sealed record BackLink(string Page, string Words, object? Route = null)
{
    /// <summary>To the overview of the case.</summary>
    public static BackLink ToTheCase { get; } = new("/Cases/Details", "Back to the case");
}
