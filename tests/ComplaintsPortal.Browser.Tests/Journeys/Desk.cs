using System.Globalization;
using System.Text.RegularExpressions;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;

namespace ComplaintsPortal.Browser.Tests.Journeys;

/// <summary>
/// Two people who work on one case: an officer, who does nearly everything, and a manager, who approves. Every page that either
/// of them comes to is for everybody to use, or the journey ends there.
/// </summary>
public sealed class Desk : IAsyncDisposable
{
    private readonly BrowserFixture browser;
    private readonly Account[] accounts;
    private readonly Visitor manager;

    private Desk(BrowserFixture browser, Account[] accounts, Visitor officer, Visitor manager) =>
        (this.browser, this.accounts, Officer, this.manager) = (browser, accounts, officer, manager);

    /// <summary>The officer's browser.</summary>
    public Visitor Officer { get; }

    /// <summary>The day on which they work.</summary>
    public DateOnly Today { get; private set; }

    /// <summary>The address of the case that they work on.</summary>
    public string Path { get; set; } = "";

    /// <summary>Sits both of them down.</summary>
    public static async Task<Desk> OpenAsync(BrowserFixture browser) => new(
        browser, [await browser.Portal.AccountAsync(Role.Officer), await browser.Portal.AccountAsync(Role.Manager)], await browser.VisitorAsync(),
        await browser.VisitorAsync());

    /// <summary>Goes on to another day: nobody stays signed in over night.</summary>
    public async Task OnAsync(DateOnly day)
    {
        Today = day;
        browser.Portal.Time.AdjustTime(new DateTimeOffset(day, new TimeOnly(10, 0), TimeSpan.Zero));
        await Officer.SignInAsync(accounts[0]);
    }

    /// <summary>Opens a page.</summary>
    public async Task OpenAsync(string path) => await OpenAsync(Officer, path);

    /// <summary>Does something that the overview of the case offers.</summary>
    public async Task DoAsync(string move)
    {
        if (Officer.Path != Path)
        {
            await OpenAsync(Path);
        }

        await DoAsync(Officer, move);
    }

    /// <summary>Follows a link of the page.</summary>
    public async Task FollowAsync(string link)
    {
        await Officer.Page.Locator("main").Locator("a", new() { HasTextRegex = new Regex($"^\\s*{Regex.Escape(link)}\\s*$") }).First.ClickAsync();
        await Officer.CheckAccessibleAsync();
    }

    /// <summary>Presses a button.</summary>
    public async Task PressAsync(string button) => await PressAsync(Officer, button);

    /// <summary>Enters a date.</summary>
    public async Task DateAsync(string field, DateOnly date)
    {
        foreach (var (part, value) in new[] { ("Day", date.Day), ("Month", date.Month), ("Year", date.Year) })
        {
            await Officer.Page.Locator($"#Input_{field}_{part}").FillAsync(value.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The page says so.</summary>
    public async Task SaysAsync(string words) => Assert.Contains(words, await Officer.WordsAsync(), StringComparison.Ordinal);

    /// <summary>The page is not for now, and says why.</summary>
    public async Task RefusedAsync(string path, string why)
    {
        Assert.Equal(409, await Officer.GoAsync(path));
        await Officer.CheckAccessibleAsync();
        await SaysAsync(why);
    }

    /// <summary>Does something of the section on the conduct of a stage for which only its date, today, is asked.</summary>
    public async Task ConductAsync(string section, string move, string button)
    {
        await OpenAsync($"{Path}/{section}");
        await FollowAsync(move);
        await DateAsync("On", Today);
        await PressAsync(button);
    }

    /// <summary>Records what was found on both points.</summary>
    public async Task FindAsync(string first, string second)
    {
        await OpenAsync($"{Path}/points");
        await FollowAsync("Record findings");
        await Officer.SelectAsync("Point 1", first);
        await Officer.SelectAsync("Point 2", second);
        await PressAsync("Record the findings");
    }

    /// <summary>Drafts the response to a stage.</summary>
    public async Task DraftAsync(int stage)
    {
        await OpenAsync(Path);
        await DoAsync("Draft the response");
        await Officer.AddressAsync("Robin Sample");
        await Officer.FillAsync("Response", $"We have looked into this at stage {stage}, and this is what we found.");
        await PressAsync("Save draft");
    }

    /// <summary>Submits the response; somebody else approves it; it is sent today, and the stage ends with the outcome that follows from
    /// the findings.</summary>
    public async Task AnswerAsync(int stage, string outcome)
    {
        await OpenAsync(Path);
        await DoAsync("Submit for approval");
        await PressAsync("Submit for approval");
        Assert.Equal(403, await Officer.GoAsync($"{Path}/stages/{stage}/approve"));
        await manager.SignInAsync(accounts[1]);
        await OpenAsync(manager, Path);
        await DoAsync(manager, "Approve the response");
        await PressAsync(manager, "Approve this letter");
        await OpenAsync(Path);
        await DoAsync("Send the letter");
        await DateAsync("On", Today);
        await Officer.ChooseAsync("By post");
        await PressAsync("Send the letter");
        await OpenAsync(Path);
        await DoAsync("Conclude the stage");
        await SaysAsync($"{outcome} follows from the findings");
        await Officer.ChooseAsync(outcome);
        await PressAsync("Conclude the stage");
        await SaysAsync("Concluded in time");
    }

    public async ValueTask DisposeAsync()
    {
        await Officer.DisposeAsync();
        await manager.DisposeAsync();
    }

    private static async Task OpenAsync(Visitor visitor, string path)
    {
        Assert.Equal(200, await visitor.GoAsync(path));
        await visitor.CheckAccessibleAsync();
    }

    private static async Task DoAsync(Visitor visitor, string move)
    {
        var others = visitor.Page.GetByText("What else can be done", new() { Exact = true });
        if (await others.CountAsync() > 0)
        {
            await others.ClickAsync();
        }

        await visitor.Page.Locator("main").Locator("a", new() { HasTextRegex = new Regex($"^\\s*{Regex.Escape(move)}\\s*$") }).First.ClickAsync();
        await visitor.CheckAccessibleAsync();
    }

    private static async Task PressAsync(Visitor visitor, string button)
    {
        await visitor.PressAsync(button);
        await visitor.CheckAccessibleAsync();
    }
}
