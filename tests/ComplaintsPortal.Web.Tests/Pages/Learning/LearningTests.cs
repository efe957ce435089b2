using System.Net;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Learning;

public sealed class LearningTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static (string, string)[] On(string field, int day) => [($"{field}.Day", $"{day}"), ($"{field}.Month", "11"), ($"{field}.Year", "2026")];

    [Fact]
    public async Task Add_FromACase_StandsOnItsPageAndOnceInTheList()
    {
        var id = await portal.AddCaseAsync(its => its.Under("compliment").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        (string, string)[] fields =
        [
            ("Input.Description", "Ring back the same day"), ("Input.Owner", "Head of duty"), .. On("Input.Agreed", 2), .. On("Input.Due", 9),
        ];
        await client.OpenAsync($"/learning/add/{id}");
        await client.SendFormAsync(fields);

        var page = await client.FollowAsync();
        Assert.Equal(($"/cases/{id}/remedies", "Action added"), (page.Url, page.Banner));
        Assert.Contains("Head of duty Monday 9 November 2026 Overdue", page.Text, StringComparison.Ordinal);
        Assert.Equal("Learning action added", (await portal.LastEntryAsync(id)).What);
        await client.OpenAsync($"/learning/add/{id}");
        Assert.Equal(["Enter another action: this one has already been added"], (await client.SendFormAsync(fields)).Errors);
        Assert.Contains("Overdue: 1", (await client.OpenAsync("/learning?state=overdue&owner=Head+of+duty")).Text, StringComparison.Ordinal);
        Assert.Contains("Still to be done: 0", (await client.OpenAsync("/learning?owner=Nobody")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_Nothing_AsksForEachAnswer()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/learning/add");

        var answer = await client.SendFormAsync(("Input.Agreed.Day", "11"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(
            ["Enter what is to be done", "Enter who is to do it", "Enter a date that is today or in the past", "Enter the date by which it is to be done"],
            answer.Errors);
        Assert.Equal("11", answer.Document.QuerySelector("#Input_Agreed_Day")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Change_AnAction_MovesItAndSaysSo()
    {
        var action = await AddAsync("Review the duty rota");
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/learning/{action}/change");

        await client.SendFormAsync(On("Input.Due", 30));

        Assert.Equal("Action changed", (await client.FollowAsync()).Banner);
        var stored = await ActionAsync(action);
        Assert.Equal((new DateOnly(2026, 11, 30), "Head of service", 1), (stored.Due, stored.Owner, stored.Version));
        Assert.Equal("Learning action changed; due 30 November 2026", await LastCaselessEntryAsync());
    }

    [Fact]
    public async Task Complete_AnAction_NeedsEvidenceAndHappensOnce()
    {
        var action = await AddAsync("Train new staff");
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/learning/{action}/complete");
        Assert.Equal(["Enter what shows that it was done"], (await client.SendFormAsync()).Errors);
        Assert.Equal(["Enter a date on or after 2 November 2026, when it was agreed"],
            (await client.SendFormAsync([("Input.Evidence", "Minutes"), .. On("Input.On", 1)])).Errors);

        await client.SendFormAsync(On("Input.On", 10));

        Assert.Equal("Action completed", (await client.FollowAsync()).Banner);
        Assert.Equal((new DateOnly(2026, 11, 10), "Minutes"), ((await ActionAsync(action)).Completed, (await ActionAsync(action)).Evidence));
        var answer = await client.OpenAsync($"/learning/{action}/complete");
        Assert.Equal((HttpStatusCode.Conflict, "This action has already been completed"), (answer.Status, Assert.Single(answer.Errors)));
    }

    [Fact]
    public async Task Drop_AnAction_KeepsTheReason()
    {
        var action = await AddAsync("Open a second office");
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/learning/{action}/drop");
        Assert.Equal(["Enter why it will not be carried out"], (await client.SendFormAsync()).Errors);

        await client.SendFormAsync(("Input.Reason", "No money this year"));

        Assert.Equal("Recorded that the action will not be carried out", (await client.FollowAsync()).Banner);
        Assert.Contains("Open a second office No money this year", (await client.OpenAsync("/learning?state=notimplemented")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_ForTheReport_AreClearedBySomebodyElseAndAnewAfterAChange()
    {
        var action = await AddAsync("Ring back within a day");
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/learning/{action}/words");
        Assert.Equal(
            ["Enter what people said", "Enter what the council found", "Enter what the council did, or will do", "Enter the post that answers for it"],
            (await client.SendFormAsync()).Errors);
        await client.SendFormAsync(
            ("Input.Said", "Nobody rang us back"), ("Input.Found", "The book was not read"), ("Input.Did", "Somebody reads it daily"),
            ("Input.Post", "Head of duty"));
        Assert.Equal("Words for the report saved; somebody else clears them", (await client.FollowAsync()).Banner);
        Assert.Equal("You cannot clear words that you wrote", Assert.Single((await client.OpenAsync($"/learning/{action}/clear")).Errors));

        using var manager = await portal.SignInAsync(Role.Manager);
        Assert.Contains("Ring back within a day", (await manager.OpenAsync("/learning?state=toclear")).Text, StringComparison.Ordinal);
        Assert.Contains("The book was not read", (await manager.OpenAsync($"/learning/{action}/clear")).Text, StringComparison.Ordinal);
        await manager.SendFormAsync();
        Assert.Equal("Words for the report cleared", (await manager.FollowAsync()).Banner);
        Assert.NotNull((await ActionAsync(action)).Clearance.ClearedOn);

        await client.OpenAsync($"/learning/{action}/words");
        await client.SendFormAsync(("Input.Did", "Somebody reads it twice a day"));
        Assert.Null((await ActionAsync(action)).Clearance.ClearedOn);
        Assert.Equal("Words for the report on a learning action written; its clearance is void", await LastCaselessEntryAsync());
    }

    [Fact]
    public async Task Complete_StaleVersion_ShowsBothAndCanBeSentAgain()
    {
        var action = await AddAsync("Write to every school");
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/learning/{action}/complete");
        await portal.DbAsync(db => db.LearningActions.Where(one => one.Id == action).ExecuteUpdateAsync(set => set.SetProperty(one => one.Version, 1)));

        var answer = await client.SendFormAsync(("Input.Evidence", "The letter"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Evidence As it is now Nothing recorded As you entered it The letter", answer.Text, StringComparison.Ordinal);
        Assert.Null((await ActionAsync(action)).Completed);

        await client.SendFormAsync();

        Assert.Equal("The letter", (await ActionAsync(action)).Evidence);
    }

    [Fact]
    public async Task Correct_AnActionOfNoCaseThatIsDone_ShowsWhichFiguresMoveAndKeepsBoth()
    {
        var action = await AddAsync("Answer on the same day");
        await portal.DbAsync(db => db.LearningActions.Where(one => one.Id == action).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.Agreed, new DateOnly(2026, 4, 2)).SetProperty(one => one.Completed, new DateOnly(2026, 11, 3))));
        using var client = await portal.SignInAsync(Role.Manager);
        Assert.NotNull((await client.OpenAsync("/learning?state=Completed")).Document.QuerySelector($"a[href='/learning/{action}/correct']"));
        await client.OpenAsync($"/learning/{action}/correct");

        var shown = await client.SendFormAsync(
            ("Input.Agreed.Day", "30"), ("Input.Agreed.Month", "3"), ("Input.Agreed.Year", "2026"), ("Input.Reason", "The minutes are of March"));

        Assert.Contains("Actions agreed 2025-26", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Actions agreed 2026-27", shown.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 4, 2), (await ActionAsync(action)).Agreed);

        await client.SendFormAsync();

        Assert.Equal("Action corrected", (await client.FollowAsync()).Banner);
        Assert.Equal(new DateOnly(2026, 3, 30), (await ActionAsync(action)).Agreed);
        Assert.Equal("Corrected: learning action, agreed from 2 April 2026 to 30 March 2026", await LastCaselessEntryAsync());
    }

    [Theory]
    [InlineData("30", "3", "2027", "Enter a date that is today or in the past")]
    [InlineData("10", "11", "2026", "Enter a date on or after 10 November 2026, when it was agreed")]
    public async Task Correct_ToADateThatCannotBe_IsSaidAndKept(string day, string month, string year, string sentence)
    {
        var action = await AddAsync("Write to every school");
        await portal.DbAsync(db => db.LearningActions.Where(one => one.Id == action).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.Completed, new DateOnly(2026, 11, 3))));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/learning/{action}/correct");

        var answer = await client.SendFormAsync(
            ("Input.Agreed.Day", day), ("Input.Agreed.Month", month), ("Input.Agreed.Year", year), ("Input.Reason", "As it was"));

        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 2), (await ActionAsync(action)).Agreed);
    }

    [Fact]
    public async Task Correct_AnActionThatIsStillToBeDone_IsRefused()
    {
        var action = await AddAsync("Ring back within the day");
        using var client = await portal.SignInAsync(Role.Officer);

        Assert.Contains("It is still to be done: change it instead", (await client.OpenAsync($"/learning/{action}/correct")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_LongerThanAPage_IsPaged()
    {
        foreach (var number in Enumerable.Range(1, 26))
        {
            await AddAsync($"Step {number}", "Board of twenty-six");
        }

        using var client = await portal.SignInAsync(Role.Manager);

        var first = await client.OpenAsync("/learning?owner=Board+of+twenty-six");
        var second = await client.OpenAsync(first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal((25, 1), (first.Document.QuerySelectorAll("main tbody tr").Length, second.Document.QuerySelectorAll("main tbody tr").Length));
    }

    private Task<int> AddAsync(string description, string owner = "Head of service") => portal.DbAsync(async db =>
    {
        var action = new LearningAction(null,
            new LearningActionFacts(null, null, description, owner, new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 20), null));
        db.LearningActions.Add(action);
        await db.SaveChangesAsync();
        return action.Id;
    });

    private Task<LearningAction> ActionAsync(int id) => portal.DbAsync(db => db.LearningActions.AsNoTracking().SingleAsync(one => one.Id == id));

    private Task<string> LastCaselessEntryAsync() =>
        portal.DbAsync(
            db => db.AuditEntries.Where(entry => entry.CaseId == null).OrderByDescending(entry => entry.Sequence).Select(entry => entry.What).FirstAsync());
}
