using ComplaintsPortal.Testing.Browser;

namespace ComplaintsPortal.Browser.Tests.Journeys;

/// <summary>
/// A young person with an advocate, from the call to the Ombudsman: all three stages of the statutory procedure with what the
/// regulations want of each, on dates a council could keep.
/// </summary>
public sealed partial class YoungPersonThroughThreeStages(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Summary = "Moved twice in a month without being asked";

    private Desk desk = null!;

    private Visitor Ada => desk.Officer;

    [Fact]
    public async Task Complaint_OfAYoungPerson_GoesThroughThreeStagesToTheOmbudsman()
    {
        await using var office = desk = await Desk.OpenAsync(browser);

        await desk.OnAsync(new(2026, 11, 10));
        await LogAndAcceptAsync();
        await NameThePeopleAsync();
        await CannotGoOnYetAsync();
        await AgreeThePointsAsync();
        await AnswerStageOneAsync();

        await AskForStageTwoAsync();
        await FillTheRegisterAsync();
        await AppointToTheInvestigationAsync();
        await StateTheComplaintAsync();
        await ReportAndRecommendAsync();
        await AdjudicateAsync();
        await desk.OnAsync(new(2027, 1, 6));
        await desk.AnswerAsync(2, "Partially upheld");

        await AskForAPanelAsync();
        await AppointThePanelAsync();
        await ConveneThePanelAsync();
        await MeetAndReportAsync();
        await desk.OnAsync(new(2027, 2, 26));
        await desk.AnswerAsync(3, "Upheld");

        await OpenForTheOmbudsmanAsync();
        await DecideAndRecommendAsync();
        await CompleteTheRecommendationsAsync();
    }

    private async Task LogAndAcceptAsync()
    {
        await desk.OpenAsync("/cases/log");
        await Ada.SelectAsync("What does it look like?", "Statutory complaint");
        await Ada.FillAsync("What is it about, in one line?", Summary);
        await Ada.FillAsync("What was said or written (optional)", "I was moved on 3 October and again on 28 October. Nobody asked me.");
        await Ada.SelectAsync("How did it come? (optional)", "Telephone");
        await Ada.FillAsync("Name", "Rose Example");
        await desk.PressAsync("Log the case");
        desk.Path = Ada.Path;

        await desk.DoAsync("Assess the case");
        await Ada.ChooseAsync("The child or young person");
        await Ada.ChooseAsync("Support for a child or family, or being looked after");
        await desk.DateAsync("About_GroundsArose", new(2026, 10, 28));
        await Ada.ChooseAsync("Nothing that is known of");
        await desk.PressAsync("Save and see what it suggests");
        await desk.PressAsync("Accept the case");
        await desk.SaysAsync("10 working days left");
    }

    private async Task NameThePeopleAsync()
    {
        await desk.OpenAsync($"{desk.Path}/people");
        await desk.FollowAsync("Add a child");
        await Ada.FillAsync("Name of the child or young person", "Rose Example");
        await desk.DateAsync("Born", new(2011, 4, 2));
        await desk.PressAsync("Add the child");

        await desk.OpenAsync(desk.Path);
        await desk.FollowAsync("Offer an advocate");
        await desk.DateAsync("OfferedOn", desk.Today);
        await Ada.ChooseAsync("Accepted");
        await Ada.FillAsync("Name of the advocate (optional)", "Amina Advocate");
        await desk.PressAsync("Save the advocate");
        await desk.SaysAsync("Amina Advocate");
    }

    private async Task CannotGoOnYetAsync()
    {
        await desk.OpenAsync(desk.Path);
        await desk.SaysAsync("Not before this stage is concluded, or day 20 has passed (regulation 14");
        await desk.RefusedAsync($"{desk.Path}/go-on", "Not before this stage is concluded, or day 20 has passed");
    }

    private async Task AgreeThePointsAsync()
    {
        await AddPointAsync("Moved on 3 October 2026 without being asked what she wanted");
        await AddPointAsync("Moved on 28 October 2026 with two hours' notice");
        await desk.OnAsync(new(2026, 11, 12));
        await desk.OpenAsync($"{desk.Path}/points");
        await desk.FollowAsync("Record that they were agreed");
        await desk.DateAsync("On", desk.Today);
        await desk.PressAsync("Record the agreement");
        await desk.SaysAsync("12 November 2026");

        await desk.DoAsync("Acknowledge the request");
        await desk.DateAsync("On", desk.Today);
        await desk.PressAsync("Acknowledge the request");
        await desk.OpenAsync($"{desk.Path}/points");
    }

    private async Task AddPointAsync(string words)
    {
        await desk.OpenAsync(desk.Path);
        await desk.DoAsync("Add a point");
        await Ada.FillAsync("What is the point?", words);
        await Ada.FillAsync("What should come of it? (optional)", "That I am asked before I have to move");
        await desk.PressAsync("Add the point");
    }

    private async Task AnswerStageOneAsync()
    {
        await desk.OnAsync(new(2026, 11, 20));
        await desk.FindAsync("Upheld", "Not upheld");
        await desk.DraftAsync(1);
        await desk.OnAsync(new(2026, 11, 23));
        await desk.AnswerAsync(1, "Partially upheld");
        await desk.SaysAsync("They may ask for stage 2");
    }
}
