using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;
using FluentValidation.AspNetCore;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ComplaintsPortal.Web.Forms;

/// <summary>The answers that a page gives besides the ordinary ones.</summary>
public static class PageAnswers
{
    /// <summary>The words that the next page shows once, in green.</summary>
    public static void Banner(this ITempDataDictionary data, string sentence) => data["Banner"] = sentence;

    /// <summary>The same page again, status 409, with why it may not be done.</summary>
    public static PageResult Refuse(this PageModel page, Refusal refusal)
    {
        page.ModelState.AddModelError("", refusal.ToString());
        return page.Again(StatusCodes.Status409Conflict);
    }

    /// <summary>The same page again, status 409, with why it may not be done to what is open.</summary>
    public static PageResult Refuse(this PageModel page, IOpened opened, Refusal refusal)
    {
        opened.Refusal = refusal;
        return page.Refuse(refusal);
    }

    /// <summary>The same page again, status 409, because somebody else saved the case, or what else it is about, since it was shown.</summary>
    public static PageResult RefuseStale(this PageModel page, string what = "case")
    {
        page.ModelState.AddModelError("", $"Somebody else changed this {what} while you had it open. Nothing of yours is lost: compare both versions below");
        return page.Again(StatusCodes.Status409Conflict);
    }

    /// <summary>The same page again, status 400, with what is wrong beside each field.</summary>
    public static PageResult Wrong(this PageModel page) => page.Again(StatusCodes.Status400BadRequest);

    /// <summary>Checks what was typed with the page's own validator, which needs nothing but the form.</summary>
    public static bool Accepts<T>(this PageModel page, T input) => page.Accepts(page.HttpContext.RequestServices.GetRequiredService<IValidator<T>>(), input);

    /// <summary>Checks what was typed; each sentence goes beside its field.</summary>
    public static bool Accepts<T>(this PageModel page, IValidator<T> validator, T input)
    {
        // A field has one sentence; one that could not be read has it already.
        var errors = validator.Validate(input).Errors
            .Where(error => page.ModelState[$"Input.{error.PropertyName}"] is not { Errors.Count: > 0 })
            .DistinctBy(error => error.PropertyName);
        new ValidationResult(errors).AddToModelState(page.ModelState, "Input");
        return page.ModelState.IsValid;
    }

    private static PageResult Again(this PageModel page, int status)
    {
        page.Response.StatusCode = status;
        return page.Page();
    }
}
