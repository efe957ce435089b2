using Microsoft.Playwright;

namespace ComplaintsPortal.Browser.Tests.Journeys;

// Stage 3: a panel of three, its papers, meeting and report, and the response.
public sealed partial class YoungPersonThroughThreeStages
{
    private async Task AskForAPanelAsync()
    {
        await desk.OnAsync(new(2027, 1, 11));
        await desk.OpenAsync(desk.Path);
        await desk.SaysAsync("They may ask for stage 3 until Wednesday 3 February 2027");
        await desk.DoAsync("Move to stage 3");
        await desk.DateAsync("Asked", desk.Today);
        await desk.PressAsync("Move to stage 3");
        await desk.RefusedAsync($"{desk.Path}/panel/meet-panel", "The panel has 0 of its three people (regulation 19(2))");
        await desk.RefusedAsync($"{desk.Path}/panel/send-papers", "No meeting of the panel has been arranged yet");
    }

    private async Task AppointThePanelAsync()
    {
        await desk.OnAsync(new(2027, 1, 13));
        await desk.DoAsync("Acknowledge the request");
        await desk.DateAsync("On", desk.Today);
        await desk.PressAsync("Acknowledge the request");
        await desk.OpenAsync($"{desk.Path}/panel/appoint-to-panel");
        Assert.Equal(0, await Ada.Page.Locator("#Input_Who option", new() { HasText = "Petra Independent" }).CountAsync());
        await SeatAsync("Carol Chair", chairs: true);
        await SeatAsync("Max Member", chairs: false);
        await desk.RefusedAsync($"{desk.Path}/panel/meet-panel", "The panel has 2 of its three people (regulation 19(2))");
        await SeatAsync("Nora Member", chairs: false);
        await desk.RefusedAsync($"{desk.Path}/panel/appoint-to-panel", "The panel has its three people (regulation 19(2))");
    }

    private async Task SeatAsync(string who, bool chairs)
    {
        await desk.OpenAsync($"{desk.Path}/panel");
        await desk.FollowAsync("Appoint to the panel");
        await Ada.SelectAsync("Who?", who);
        if (chairs)
        {
            await Ada.ChooseAsync("They chair the panel");
        }

        await desk.DateAsync("On", desk.Today);
        await Ada.FillAsync("What did they declare about interests in this case?", "Nothing to declare");
        await desk.PressAsync("Appoint the person");
        await desk.SaysAsync(who);
    }

    private async Task ConveneThePanelAsync()
    {
        await desk.OpenAsync($"{desk.Path}/panel");
        await desk.FollowAsync("Arrange the panel");
        foreach (var question in new[] { "What would the complainant like?", "How does it meet?" })
        {
            await Ada.Page.GetByRole(AriaRole.Group, new() { Name = question }).GetByLabel("In person").CheckAsync();
        }

        await desk.DateAsync("On", new(2027, 2, 10));
        await Ada.FillAsync("At what time?", "14:00");
        await Ada.FillAsync("Where?", "Library, first floor");
        await desk.DateAsync("NoticeSent", desk.Today);
        await desk.PressAsync("Arrange the panel");
        await desk.OnAsync(new(2027, 1, 27));
        await desk.ConductAsync("panel", "Record that the papers were sent", "Record the date");
        await desk.OpenAsync(desk.Path);
    }

    private async Task MeetAndReportAsync()
    {
        await desk.OnAsync(new(2027, 2, 10));
        await desk.OpenAsync($"{desk.Path}/panel");
        await desk.FollowAsync("Record that the panel met");
        await desk.DateAsync("On", desk.Today);
        await Ada.FillAsync("Which advocate did the complainant bring?", "Amina Advocate");
        await desk.PressAsync("Record the meeting");
        await desk.OnAsync(new(2027, 2, 16));
        await desk.ConductAsync("panel", "Record the report of the panel", "Record the report");
        await RecommendAsync("Review panel", "Write down with her how she is asked before a move");
        await desk.OnAsync(new(2027, 2, 24));
        await AcceptThePanelsRecommendationAsync();
        await desk.DraftAsync(3);
        await desk.RefusedAsync($"{desk.Path}/stages/3/submit", "Record first: the independent person's part in the response (regulations 19 and 20)");
        await desk.OpenAsync($"{desk.Path}/panel");
        await desk.FollowAsync("Record the independent person's part");
        await desk.DateAsync("On", desk.Today);
        await Ada.FillAsync("What did the independent person say?", "The response meets what the panel found");
        await desk.PressAsync("Record the independent person's part");
        await desk.FindAsync("Upheld", "Upheld");
    }

    private async Task AcceptThePanelsRecommendationAsync()
    {
        await desk.OpenAsync($"{desk.Path}/panel");
        await desk.FollowAsync("Decide on recommendation 1");
        await Ada.ChooseAsync("Accepted");
        await Ada.FillAsync("Who decided?", "Harriet Head, assistant director");
        await desk.DateAsync("On", desk.Today);
        await Ada.FillAsync("What is to be done?", "It becomes part of her plan");
        await desk.DateAsync("Due", new(2027, 3, 31));
        await desk.PressAsync("Record the decision");
    }
}
