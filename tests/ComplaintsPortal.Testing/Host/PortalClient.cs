using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ComplaintsPortal.Testing.Host;

/// <summary>A browser without script: it opens pages, fills in the form it finds and sends it, antiforgery token and all.</summary>
public sealed class PortalClient(HttpClient http) : IDisposable
{
    /// <summary>The page that was opened last.</summary>
    public PortalAnswer Page { get; private set; } = null!;

    /// <summary>The requests themselves, for what no browser would do.</summary>
    public HttpClient Http => http;

    /// <summary>Opens a page. Does not follow redirects.</summary>
    public async Task<PortalAnswer> OpenAsync(string url) => Page = await PortalAnswer.ReadAsync(await http.GetAsync(url));

    /// <summary>Opens the page to which the last answer leads.</summary>
    public Task<PortalAnswer> FollowAsync() =>
        OpenAsync(Page.RedirectsTo ?? throw new InvalidOperationException($"No redirect but {Page.Status}: {Page.Text}"));

    /// <summary>Fills in and sends the main form of the page that was opened last: every field as it stands, but for those given.</summary>
    public Task<PortalAnswer> SendFormAsync(params (string Name, string Value)[] fields) => SendFormAsync("main form[method=post]", fields);

    /// <summary>Fills in and sends the form found by a selector.</summary>
    public async Task<PortalAnswer> SendFormAsync(string selector, params (string Name, string Value)[] fields)
    {
        var (target, sent) = FilledIn(selector, fields);
        return Page = await SendAsync(target, sent);
    }

    /// <summary>Fills in and sends the main form together with a file.</summary>
    public async Task<PortalAnswer> SendFileAsync((string Field, string Name, byte[] Content) file, params (string Name, string Value)[] fields)
    {
        var (target, sent) = FilledIn("main form[method=post]", fields);
        using var form = new MultipartFormDataContent();
        foreach (var (field, value) in sent)
        {
            form.Add(new StringContent(value), field);
        }

        form.Add(new ByteArrayContent(file.Content), file.Field, file.Name);
        return Page = await PortalAnswer.ReadAsync(await http.PostAsync(target, form));
    }

    /// <summary>Sends a form that was filled in before, as often as it is told to.</summary>
    public async Task<PortalAnswer> SendAsync(string target, IReadOnlyList<KeyValuePair<string, string>> sent)
    {
        using var content = new FormUrlEncodedContent(sent);
        return await PortalAnswer.ReadAsync(await http.PostAsync(target, content));
    }

    /// <summary>The form found by a selector with every field as it stands, but for those given; and where it is sent.</summary>
    public (string Target, IReadOnlyList<KeyValuePair<string, string>> Sent) FilledIn(string selector, params (string Name, string Value)[] fields)
    {
        var form = (IHtmlFormElement?)Page.Document.QuerySelector(selector) ?? throw new InvalidOperationException($"No form {selector} on {Page.Url}");
        var given = fields.Select(field => field.Name).ToHashSet();
        var sent = AsItStands(form).Where(field => !given.Contains(field.Key)).Concat(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return (form.GetAttribute("action") is { Length: > 0 } action ? action : Page.Url, [.. sent]);
    }

    /// <inheritdoc />
    public void Dispose() => http.Dispose();

    private static IEnumerable<KeyValuePair<string, string>> AsItStands(IHtmlFormElement form)
    {
        foreach (var element in form.QuerySelectorAll("input[name], select[name], textarea[name]"))
        {
            var name = element.GetAttribute("name")!;
            var value = element switch
            {
                IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => null,
                IHtmlInputElement { Type: "file" } => null,
                IHtmlInputElement input => input.Value,
                IHtmlSelectElement select => select.Value ?? "",
                IHtmlTextAreaElement area => area.Value,
                _ => null,
            };
            if (value is not null)
            {
                yield return KeyValuePair.Create(name, value);
            }
        }
    }
}

/// <summary>What came back: status, address and page.</summary>
public sealed record PortalAnswer(HttpStatusCode Status, string Url, string? RedirectsTo, string Body, IDocument Document, HttpResponseMessage Response)
{
    /// <summary>Whether it sends the browser elsewhere.</summary>
    public bool IsRedirect => RedirectsTo is not null;

    /// <summary>The words of the page, with white space folded; without the words explained at its foot, which are not of its matter.</summary>
    public string Text => Fold(string.Concat(Document.Body?.GetDescendants().OfType<IText>()
        .Where(text => text.ParentElement?.Closest(".portal-terms") is null).Select(text => text.Data) ?? []));

    /// <summary>The main heading.</summary>
    public string? Heading => Document.QuerySelector("h1") is { } heading ? Fold(heading.TextContent) : null;

    /// <summary>The green banner, where there is one.</summary>
    public string? Banner => Document.QuerySelector(".govuk-notification-banner__heading") is { } banner ? Fold(banner.TextContent) : null;

    /// <summary>The sentences of the error summary, in order.</summary>
    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll(".govuk-error-summary__list li").Select(item => Fold(item.TextContent))];

    /// <summary>The sentence beside a field.</summary>
    public string? ErrorBeside(string field) =>
        Document.QuerySelector($"[id=\"{field.Replace('.', '_')}-error\"]") is { } error ? Fold(error.TextContent) : null;

    /// <summary>Reads an answer to a request that no form sends.</summary>
    public static async Task<PortalAnswer> ReadAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        var document = await BrowsingContext.New().OpenAsync(page => page.Content(body));
        var url = response.RequestMessage!.RequestUri!;
        var redirect = (int)response.StatusCode is >= 300 and < 400 ? response.Headers.Location : null;
        return new PortalAnswer(response.StatusCode, url.PathAndQuery, redirect is null ? null : new Uri(url, redirect).PathAndQuery, body, document, response);
    }

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
