namespace ComplaintsPortal.Browser.Tests.Journeys;

// Stage 2: the register, the appointments, the statement, both reports and what the council decides about them.
public sealed partial class YoungPersonThroughThreeStages
{
    private async Task AskForStageTwoAsync()
    {
        await desk.OnAsync(new(2026, 11, 30));
        await desk.DoAsync("Move to stage 2");
        await desk.DateAsync("Asked", desk.Today);
        await desk.PressAsync("Move to stage 2");
        await desk.SaysAsync("25 working days left");
        await desk.OpenAsync($"{desk.Path}/investigation");
        await desk.SaysAsync(
            "Not yet: Record first: the investigating officer, the report of the investigating officer");
    }

    private async Task FillTheRegisterAsync()
    {
        await desk.OnAsync(new(2026, 12, 1));
        await RegisterAsync("Ivan Inquirer", "Nothing", "Investigating officer");
        await RegisterAsync("Olive Officer", "Officer or employee of this council", "Independent person");
        await RegisterAsync("Petra Independent", "Nothing", "Independent person", "Panel chair", "Panel member");
        await RegisterAsync("Carol Chair", "Nothing", "Panel chair");
        await RegisterAsync("Max Member", "Nothing", "Panel member");
        await RegisterAsync("Nora Member", "Nothing", "Panel member");
        await desk.OpenAsync("/register");
    }

    private async Task RegisterAsync(string name, string tie, params string[] roles)
    {
        await desk.OpenAsync("/register");
        await desk.FollowAsync("Add a person");
        await Ada.FillAsync("Name", name);
        foreach (var choice in roles.Append(tie))
        {
            await Ada.ChooseAsync(choice);
        }

        await desk.PressAsync("Add the person");
        await desk.SaysAsync(name);
    }

    private async Task AppointToTheInvestigationAsync()
    {
        await AppointAsync("Investigating officer", "Ivan Inquirer");
        await desk.OpenAsync($"{desk.Path}/investigation/appoint");
        Assert.Equal(0, await Ada.Page.Locator("#Input_Who option", new() { HasText = "Olive Officer" }).CountAsync());
        await AppointAsync("Independent person", "Petra Independent");
        await desk.SaysAsync("Petra Independent");
        await desk.FollowAsync("Name the adjudicating officer");
        await Ada.FillAsync("Who is the adjudicating officer?", "Harriet Head, assistant director");
        await desk.DateAsync("On", desk.Today);
        await desk.PressAsync("Save the name");
        await desk.SaysAsync("Harriet Head, assistant director");
    }

    private async Task AppointAsync(string role, string who)
    {
        await desk.OpenAsync($"{desk.Path}/investigation");
        await desk.FollowAsync("Appoint to the investigation");
        await Ada.ChooseAsync(role);
        await Ada.SelectAsync("Who?", who);
        await desk.DateAsync("On", desk.Today);
        await Ada.FillAsync("What did they declare about interests in this case?", "Nothing to declare");
        await desk.PressAsync("Appoint the person");
        if (role == "Investigating officer")
        {
            await desk.SaysAsync($"Say whether {who} stands outside the service complained about and its line of management");
            await Ada.ChooseAsync("Yes");
            await desk.PressAsync("Appoint the person");
        }
    }

    private async Task StateTheComplaintAsync()
    {
        await desk.OnAsync(new(2026, 12, 2));
        await desk.ConductAsync("investigation", "Record that the statement was sent", "Record the date");
        await desk.OnAsync(new(2026, 12, 7));
        await desk.OpenAsync(desk.Path);
        await desk.DoAsync("Record the agreed statement");
        await desk.DateAsync("On", desk.Today);
        await desk.PressAsync("Record the agreement");
        await desk.RefusedAsync($"{desk.Path}/stages/2/recommend", "No report has been received yet");
    }

    private async Task ReportAndRecommendAsync()
    {
        await desk.OnAsync(new(2026, 12, 21));
        await desk.DraftAsync(2);
        await desk.RefusedAsync($"{desk.Path}/stages/2/submit", "Record first: the report of the investigating officer, the report of the independent person");
        foreach (var role in new[] { "Investigating officer", "Independent person" })
        {
            await desk.OpenAsync($"{desk.Path}/investigation");
            await desk.FollowAsync("Record a report");
            await Ada.ChooseAsync(role);
            await desk.DateAsync("On", desk.Today);
            await desk.PressAsync("Record the report");
        }

        await RecommendAsync("Investigating officer", "Apologise to her, in person and in writing");
        await RecommendAsync("Independent person", "Pay for a holiday with her former carers");
        await desk.RefusedAsync($"{desk.Path}/stages/2/submit", "Record first: a decision on every recommendation");
    }

    private async Task RecommendAsync(string from, string text)
    {
        await desk.FollowAsync("Enter a recommendation");
        await Ada.ChooseAsync(from);
        await Ada.FillAsync("What is recommended?", text);
        await desk.PressAsync("Enter the recommendation");
    }

    private async Task AdjudicateAsync()
    {
        await desk.OnAsync(new(2027, 1, 5));
        await DecideAsync("recommendation 1", "Accepted");
        await Ada.FillAsync("What is to be done?", "The director meets her and hands her the letter");
        await desk.DateAsync("Due", new(2027, 1, 29));
        await desk.PressAsync("Record the decision");
        await DecideAsync("recommendation 2", "Rejected");
        await desk.PressAsync("Record the decision");
        await desk.SaysAsync("There is a problem");
        await Ada.FillAsync("Why is it rejected?", "The carers have moved abroad; a day out of her choice is offered instead");
        await desk.PressAsync("Record the decision");
        await desk.ConductAsync("investigation", "Record the offer of a meeting", "Record the date");
        await desk.FindAsync("Upheld", "Not upheld");
    }

    private async Task DecideAsync(string which, string decision)
    {
        await desk.OpenAsync($"{desk.Path}/investigation");
        await desk.FollowAsync($"Decide on {which}");
        await Ada.ChooseAsync(decision);
        await Ada.FillAsync("Who decided?", "Harriet Head, assistant director");
        await desk.DateAsync("On", desk.Today);
    }
}
