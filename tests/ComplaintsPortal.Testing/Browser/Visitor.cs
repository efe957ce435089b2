using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Testing.Host;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace ComplaintsPortal.Testing.Browser;

/// <summary>Somebody who uses the portal in a browser: goes to pages, fills in fields by their labels, presses buttons.</summary>
public sealed partial class Visitor(IBrowserContext context, IPage page, IBrowserContext? reader = null) : IAsyncDisposable
{
    // The kinds of parts that a page is made of: what each is and within what, how it looks, which attributes it has, whether it says anything.
    private const string Parts = """
        () => {
          const told = ['role', 'type', 'scope', 'lang', 'autocomplete', 'tabindex', 'aria-hidden', 'aria-expanded', 'hidden'];
          const kind = part => `${part.localName}.${part.getAttribute('class')}`;
          const parts = [...document.querySelectorAll('*')].map(part => `${part.parentElement ? kind(part.parentElement) : ''}>${kind(part)} `
            + [...part.attributes].map(one => told.includes(one.name) ? `${one.name}=${one.value}` : one.name).join()
            + (part.textContent.trim() ? '' : '!'));
          return [innerWidth, ...new Set(parts)].sort().join();
        }
        """;

    // What WCAG 2.2 AA asks, and what axe's makers recommend besides.
    private static readonly AxeRunOptions Rules = new()
    {
        // To describe also what is right would be half of the time.
        ResultTypes = [ResultType.Violations],
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    // A page of the same parts as one that was looked at has nothing new to find, whoever looked.
    private static readonly ConcurrentDictionary<string, bool> Sound = new();

    private IPage? copy;

    /// <summary>The page itself.</summary>
    public IPage Page => page;

    /// <summary>Where the visitor is: path and query.</summary>
    public string Path => new Uri(page.Url).PathAndQuery;

    /// <summary>Opens a page; its status.</summary>
    public async Task<int> GoAsync(string path) => (await page.GotoAsync(path))!.Status;

    /// <summary>Signs in through the sign-in page.</summary>
    public async Task SignInAsync(Account account)
    {
        await GoAsync("/account/sign-in");
        await FillAsync("E-mail address", account.Email!);
        await page.Locator("input[type=password]").FillAsync(PortalHost.Password);
        await PressAsync("Sign in");
    }

    /// <summary>Fills in the field of that label.</summary>
    public Task FillAsync(string label, string value) => page.GetByLabel(label, new() { Exact = true }).FillAsync(value);

    /// <summary>Chooses the radio button or tick box of that label.</summary>
    public Task ChooseAsync(string label) => page.GetByLabel(label, new() { Exact = true }).CheckAsync();

    /// <summary>Selects an entry of the drop-down list of that label.</summary>
    public Task SelectAsync(string label, string entry) =>
        page.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = entry });

    /// <summary>Presses a button of the page's main part and waits for what comes.</summary>
    public Task PressAsync(string button) => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Follows a link of the page's main part.</summary>
    public Task FollowAsync(string link) => page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();

    /// <summary>The words of the page's main part.</summary>
    public async Task<string> WordsAsync() =>
        string.Join(' ', (await page.Locator("main").InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>
    /// Waits until the page has loaded. On a busy machine the word of it can come before anybody listens: then the page itself is asked.
    /// </summary>
    public async Task LoadedAsync()
    {
        try
        {
            await page.WaitForLoadStateAsync(options: new() { Timeout = 20_000 });
        }
        catch (TimeoutException) when (!page.IsClosed)
        {
            Assert.Equal("complete", await page.EvaluateAsync<string>("document.readyState"));
        }
    }

    /// <summary>Fails where axe finds anything that keeps somebody out of this page.</summary>
    public async Task CheckAccessibleAsync()
    {
        await LoadedAsync();
        var looked = reader is null ? page : await CopyAsync(reader, await page.ContentAsync());
        var parts = await looked.EvaluateAsync<string>(Parts);
        if (Sound.ContainsKey(parts))
        {
            return;
        }

        // No page has frames: looked at as a whole, axe needs no further window for each page, which takes longer than all that it does.
#pragma warning disable CS0618
        var result = await looked.Locator(":root").RunAxeLegacy(Rules);
#pragma warning restore CS0618
        Assert.True(result.Violations.Length == 0, $"{Path}: " + string.Join("; ", result.Violations.Select(violation =>
            $"{violation.Id} ({violation.Help}) at {string.Join(", ", violation.Nodes.Select(node => node.Html))}")));
        Sound.TryAdd(parts, true);
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        if (reader is not null)
        {
            await reader.DisposeAsync();
        }
    }

    // axe is script itself: a page that was shown without script is looked at in a browser that has it, exactly as it stands.
    private async Task<IPage> CopyAsync(IBrowserContext other, string content)
    {
        copy ??= await other.NewPageAsync();
        await copy.UnrouteAllAsync();
        await copy.RouteAsync(page.Url, route => route.FulfillAsync(new() { Body = Script().Replace(content, ""), ContentType = "text/html; charset=utf-8" }));
        await copy.GotoAsync(page.Url);
        return copy;
    }

    [GeneratedRegex("<script[^>]*></script>")]
    private static partial Regex Script();
}
