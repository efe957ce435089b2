using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Logging;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Problems;

/// <summary>What a person reads when a page cannot be shown: what happened, and what to do next. After a failure it asks nothing of the database.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(SignedIn signedIn) : PageModel
{
    public string Heading { get; private set; } = "";

    public IReadOnlyList<string> Sentences { get; private set; } = [];

    /// <summary>Whether the person can go on from here by the menu: they are signed in, and nothing is broken.</summary>
    public bool KeepsMenu => signedIn.Find() is not null && Response.StatusCode < StatusCodes.Status500InternalServerError;

    public void OnGet(int status) => Explain(status);

    public void OnPost(int status) => Explain(status);

    private void Explain(int status)
    {
        (Heading, Sentences) = Words(Response.StatusCode == StatusCodes.Status200OK ? status : Response.StatusCode);
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = status is >= 400 and <= 599 ? status : StatusCodes.Status404NotFound;
        }
    }

    private (string Heading, string[] Sentences) Words(int status) => status switch
    {
        _ when HttpContext.Items[typeof(Refusal)] is Refusal refusal => ("This link cannot be used", [$"{refusal}."]),
        StatusCodes.Status400BadRequest => ("The form was not understood",
            ["It may have been open for too long. Go back, load the page again, and send the form once more."]),
        StatusCodes.Status403Forbidden => ("You may not see this page",
            ["Your account does not have the role for it. If you need it for your work, ask an administrator of the portal."]),
        StatusCodes.Status404NotFound => ("Page not found",
            ["If you typed the address, check that it is correct. If you followed a link, the page may have moved, or the case may not exist."]),
        StatusCodes.Status429TooManyRequests => ("Too many attempts",
            ["There were very many attempts from where you are. Wait a minute, then try again."]),
        StatusCodes.Status503ServiceUnavailable => ("The portal is busy",
            ["Something large is being stored, such as an import, and this page waited for it. What you sent just now was not saved: go back, and send it "
                + "again in a few minutes."]),
        StatusCodes.Status507InsufficientStorage => ("The portal's records cannot be read or written at the moment",
            [
                "What you sent just now was not saved. Go back, where it still stands, and send it again when this is mended. Tell your IT department now: "
                    + "the log of the portal says what to do.",
                $"Give them this number: {HttpContext.Trace()}.",
            ]),
        StatusCodes.Status409Conflict => ("This form was sent already",
            ["What it asked for is still being worked on. Look whether it was done before you send it again."]),
        >= StatusCodes.Status500InternalServerError => ("Sorry, something went wrong",
            [
                "What you had already saved is safe. Go back and try again; if it happens again, tell your IT department.",
                $"Give them this number: {HttpContext.Trace()}.",
            ]),
        _ => ("This cannot be done", ["Go back and try again. If it happens again, tell your IT department."]),
    };
}
