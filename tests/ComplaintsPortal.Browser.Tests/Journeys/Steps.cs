using System.Globalization;
using ComplaintsPortal.Testing.Browser;
using Microsoft.Playwright;

namespace ComplaintsPortal.Browser.Tests.Journeys;

/// <summary>What every journey does: opens pages, answers questions, presses buttons; whatever is shown then has to be for everybody to use.</summary>
internal static class Steps
{
    /// <summary>Opens a page that is there.</summary>
    public static Task OpenAsync(this Visitor visitor, string path) => visitor.OpenAsync(path, 200);

    /// <summary>Opens a page that refuses: it says so in these words.</summary>
    public static async Task IsRefusedAsync(this Visitor visitor, string path, string words)
    {
        await visitor.OpenAsync(path, 409);
        await visitor.SeesAsync(words);
    }

    /// <summary>Presses a button and reads what comes.</summary>
    public static async Task DoAsync(this Visitor visitor, string button)
    {
        await visitor.PressAsync(button);
        await visitor.CheckAccessibleAsync();
    }

    /// <summary>Follows a link and reads what comes.</summary>
    public static async Task ReadAsync(this Visitor visitor, string link)
    {
        await visitor.FollowAsync(link);
        await visitor.CheckAccessibleAsync();
    }

    /// <summary>Answers the question of that legend.</summary>
    public static Task AnswerAsync(this Visitor visitor, string legend, string answer) =>
        visitor.Group(legend).GetByLabel(answer, new() { Exact = true }).CheckAsync();

    /// <summary>Enters the date that the legend asks for.</summary>
    public static async Task DateAsync(this Visitor visitor, string legend, DateOnly date)
    {
        var fields = visitor.Group(legend);
        foreach (var (part, number) in new[] { ("Day", date.Day), ("Month", date.Month), ("Year", date.Year) })
        {
            await fields.GetByLabel(part, new() { Exact = true }).FillAsync(number.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The page says these words.</summary>
    public static async Task SeesAsync(this Visitor visitor, string words) => Assert.Contains(words, await visitor.WordsAsync(), StringComparison.Ordinal);

    /// <summary>Logs what arrived today; the path of its case.</summary>
    public static async Task<string> LogAsync(this Visitor officer, string procedure, string summary, params (string Label, string Words)[] more)
    {
        await officer.OpenAsync("/cases/log");
        await officer.SelectAsync("What does it look like?", procedure);
        await officer.FillAsync("What is it about, in one line?", summary);
        foreach (var (label, words) in more)
        {
            await officer.FillAsync(label, words);
        }

        await officer.DoAsync("Log the case");
        return string.Join('/', officer.Path.Split('/').Take(3));
    }

    /// <summary>Answers the two tests of triage, and when it happened.</summary>
    public static async Task AssessAsync(this Visitor officer, string standing, string matter, DateOnly happened)
    {
        await officer.DoAsync("Assess the case");
        await officer.AnswerAsync("Who complains?", standing);
        await officer.AnswerAsync("What is it about?", matter);
        await officer.DateAsync("When did it happen?", happened);
        await officer.DoAsync("Save and see what it suggests");
    }

    /// <summary>Writes the response to a stage in its letter, and puts that to a manager.</summary>
    public static async Task DraftAsync(this Visitor officer, string path, int stage, string response)
    {
        await officer.OpenAsync($"{path}/stages/{stage}/draft");
        await officer.AddressAsync("Robin Sample");
        await officer.FillAsync("Response", response);
        await officer.DoAsync("Submit the letter for approval");
    }

    /// <summary>Says to whom the letter with a response goes, where the case does not.</summary>
    public static async Task AddressAsync(this Visitor officer, string recipient)
    {
        var to = officer.Page.GetByLabel("To whom does the letter go?", new() { Exact = true });
        if (await to.IsVisibleAsync())
        {
            await to.FillAsync(recipient);
        }
    }

    /// <summary>Approves the response to a stage.</summary>
    public static async Task ApproveAsync(this Visitor manager, string path, int stage)
    {
        await manager.OpenAsync($"{path}/stages/{stage}/approve");
        await manager.DoAsync("Approve this letter");
    }

    /// <summary>Enters the one point of a complaint at its first stage.</summary>
    public static async Task AddPointAsync(this Visitor officer, string path, string words)
    {
        await officer.OpenAsync($"{path}/stages/1/points/add");
        await officer.FillAsync("What is the point?", words);
        await officer.DoAsync("Add the point");
    }

    /// <summary>Records what was found on the one point at a stage.</summary>
    public static async Task FindAsync(this Visitor officer, string path, int stage, string finding)
    {
        await officer.OpenAsync($"{path}/stages/{stage}/points/find");
        await officer.SelectAsync("Point 1", finding);
        await officer.DoAsync("Record the findings");
    }

    /// <summary>Sends the letter with the response, and records the outcome.</summary>
    public static async Task SendAndConcludeAsync(this Visitor officer, string path, string outcome)
    {
        await officer.OpenAsync(path);
        await officer.DoAsync("Send the letter");
        await officer.AnswerAsync("How is it sent?", "By post");
        await officer.DoAsync("Send the letter");
        await officer.OpenAsync(path);
        await officer.DoAsync("Conclude the stage");
        await officer.AnswerAsync("What is the outcome?", outcome);
        await officer.DoAsync("Conclude the stage");
    }

    private static async Task OpenAsync(this Visitor visitor, string path, int status)
    {
        Assert.Equal(status, await visitor.GoAsync(path));
        await visitor.CheckAccessibleAsync();
    }

    private static ILocator Group(this Visitor visitor, string legend) => visitor.Page.GetByRole(AriaRole.Group, new() { Name = legend, Exact = true });
}
