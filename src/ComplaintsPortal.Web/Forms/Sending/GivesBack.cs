using System.Globalization;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Forms.Sending;

/// <summary>What a page says of what was entered on it before and not saved.</summary>
/// <param name="Line">What is kept, and why.</param>
/// <param name="Fields">What was entered, where the page gives it back; null where it only offers to.</param>
internal sealed record GivenBack(KeptLine Line, IReadOnlyDictionary<string, string[]>? Fields)
{
    /// <summary>What was typed, for a page that has no form any more.</summary>
    public IEnumerable<(string Name, string Value)> Typed => (Fields ?? new Dictionary<string, string[]>())
        .Where(entered => entered.Key is not ("Input.Version" or "Input.Stamp"))
        .Select(entered => (Name: FieldWords.Of(entered.Key.Split('.')[^1]), Value: string.Join(", ", entered.Value)))
        .Where(entered => !string.IsNullOrWhiteSpace(entered.Value));

    /// <summary>What the page that is shown says; null where it says nothing.</summary>
    public static GivenBack? Of(HttpContext context) => context.Items[typeof(GivenBack)] as GivenBack;
}

/// <summary>Puts back into a page what was entered on it and not saved, or says that there is something.</summary>
internal sealed class GivesBack(KeptForms kept, SignedIn signedIn) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var shown = await next();
        if (shown.Result is PageResult && HttpMethods.IsGet(context.HttpContext.Request.Method) && signedIn.Find() is { } person && TakesForms(context))
        {
            await FillAsync(context, person.Id);
        }
    }

    private static bool TakesForms(PageHandlerExecutingContext context) =>
        context.ActionDescriptor.HandlerMethods.Any(handler => HttpMethods.IsPost(handler.HttpMethod));

    private async Task FillAsync(PageHandlerExecutingContext context, Guid by)
    {
        var http = context.HttpContext;
        var address = KeptForms.AddressOf(http.Request);
        if (await kept.FindAsync(by, address, http.RequestAborted) is not { } line)
        {
            return;
        }

        var fields = http.Request.Query.ContainsKey(KeptForms.Query) ? await kept.FieldsAsync(by, address, http.RequestAborted) : null;
        http.Items[typeof(GivenBack)] = new GivenBack(line, fields);
        if (fields is not null)
        {
            Fill((PageModel)context.HandlerInstance, fields);
        }
    }

    // As a form that came back with an error would be: what was typed comes before what is stored, and its version is that of then.
    private static void Fill(PageModel page, Dictionary<string, string[]> fields)
    {
        foreach (var (name, values) in fields)
        {
            page.ModelState.SetModelValue(name, values, string.Join(',', values));
            page.ModelState[name]!.ValidationState = ModelValidationState.Skipped;
        }

        var input = page.GetType().GetProperty("Input")?.GetValue(page);
        if (input is IVersioned versioned && Number(fields, "Input.Version") is { } version)
        {
            versioned.Version = version;
        }
        else if (input is SetupInput stamped && Number(fields, "Input.Stamp") is { } stamp)
        {
            stamped.Stamp = stamp;
        }
    }

    private static int? Number(Dictionary<string, string[]> fields, string name) =>
        fields.TryGetValue(name, out var values) && int.TryParse(values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
