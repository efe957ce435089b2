namespace ComplaintsPortal.Browser.Tests.Journeys;

// Afterwards: the Ombudsman asks, decides, and recommends two things, one of which the council does late.
public sealed partial class YoungPersonThroughThreeStages
{
    private const string Apology = "Apologise for the delay in asking her";
    private const string Training = "Train the placement team in asking children";

    private async Task OpenForTheOmbudsmanAsync()
    {
        await desk.OnAsync(new(2027, 4, 5));
        await desk.OpenAsync($"{desk.Path}/ombudsman");
        await desk.FollowAsync("The Ombudsman has asked about this case");
        await Ada.FillAsync("The Ombudsman's reference", "27 000 123");
        await desk.DateAsync("Received", desk.Today);
        await desk.PressAsync("Open the Ombudsman case");
        await desk.OpenAsync(desk.Path);
        await desk.SaysAsync("The Ombudsman asked about this case");
        await desk.OpenAsync($"{desk.Path}/history");
        await desk.OpenAsync($"{desk.Path}/points");
        await desk.OpenAsync(desk.Path);
        await Ada.Page.Locator("main .govuk-inset-text", new() { HasText = "The Ombudsman asked" }).Locator("a").ClickAsync();
        await Ada.CheckAccessibleAsync();
        desk.Path = Ada.Path.Replace("/ombudsman", "", StringComparison.Ordinal);
        await desk.OpenAsync(desk.Path);
    }

    private async Task DecideAndRecommendAsync()
    {
        await desk.OnAsync(new(2027, 7, 1));
        await desk.OpenAsync($"{desk.Path}/ombudsman");
        await desk.FollowAsync("Record what the Ombudsman did");
        await desk.DateAsync("Received", new(2027, 4, 1));
        await desk.DateAsync("Decided", desk.Today);
        await Ada.SelectAsync("Category (optional)", "Detailed investigation");
        await Ada.SelectAsync("Decision (optional)", "Upheld");
        await Ada.SelectAsync("What was upheld (optional)", "Fault and injustice");
        await desk.PressAsync("Save the record");
        await AskOfAsync(Apology, new(2027, 7, 30));
        await AskOfAsync(Training, new(2027, 8, 13));
        await desk.SaysAsync("Not due yet");
    }

    private async Task AskOfAsync(string text, DateOnly due)
    {
        await desk.FollowAsync("Add a recommendation");
        await Ada.FillAsync("What is to be done?", text);
        await desk.DateAsync("Due", due);
        await desk.PressAsync("Add the recommendation");
    }

    private async Task CompleteTheRecommendationsAsync()
    {
        await desk.OnAsync(new(2027, 7, 28));
        await CompleteAsync(Apology);
        await desk.OnAsync(new(2027, 8, 20));
        await desk.OpenAsync($"{desk.Path}/ombudsman");
        await desk.SaysAsync("Not complied with");
        await CompleteAsync(Training);
        await desk.SaysAsync($"{Apology} Friday 30 July 2027 Done on time Wednesday 28 July 2027");
        await desk.SaysAsync($"{Training} Friday 13 August 2027 Done late Friday 20 August 2027");
    }

    private async Task CompleteAsync(string text)
    {
        await desk.OpenAsync($"{desk.Path}/ombudsman");
        await desk.FollowAsync($"Record that it was done: {text}");
        await desk.DateAsync("On", desk.Today);
        await Ada.FillAsync("What shows it?", "Letter of that day");
        await desk.PressAsync("Record that it was done");
    }
}
