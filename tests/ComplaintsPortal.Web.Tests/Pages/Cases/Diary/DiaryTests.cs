using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Diary;

/// <summary>The diary of a case, and its tasks in the work in hand. Today is Tuesday 10 November 2026.</summary>
public sealed class DiaryTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Log_ACall_StandsInTheDiaryAndInTheHistory()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/diary");

        await client.SendFormAsync(("Input.Kind", "CallIn"), ("Input.Who", "Robin Sample"), ("Input.What", "Asked when the visit is"));

        var page = await client.FollowAsync();
        Assert.Equal("Logged in the diary", page.Banner);
        Assert.Contains("Telephone call from Robin Sample Tuesday 10 November 2026, logged by Ada Osei", page.Text, StringComparison.Ordinal);
        Assert.Contains("Telephone call from Robin Sample", (await client.OpenAsync($"/cases/{id}/history")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_Nothing_AsksForAllOfIt()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/diary");

        var answer = await client.SendFormAsync(("Input.On.Day", "11"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Choose what it was", "Enter with whom", "Enter what was said", "Enter a date that is today or in the past"], answer.Errors);
    }

    [Fact]
    public async Task Task_ForAColleague_IsInTheirWorkUntilItIsDone()
    {
        var mabel = (await portal.OfficeAsync()).Mabel;
        var id = await portal.AddCaseAsync((its, office) => its.LoggedBy(office.Ada).Accepted());
        using var officer = await portal.SignInAsync(Role.Officer);
        using var manager = await portal.SignInAsync(Role.Manager);
        await officer.OpenAsync($"/cases/{id}/diary/add");
        await officer.SendFormAsync(("Input.What", "Ring the school about the bus"), ("Input.Due.Day", "10"), ("Input.Due.Month", "11"),
            ("Input.Due.Year", "2026"), ("Input.Owner", $"{mabel.Id}"));
        Assert.Equal("Task added", (await officer.FollowAsync()).Banner);

        Assert.Contains("Ring the school about the bus", (await manager.OpenAsync("/work/due?state=due-today")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ring the school", (await officer.OpenAsync("/")).Text, StringComparison.Ordinal);
        await manager.OpenAsync($"/cases/{id}/diary/1/done");
        await manager.SendFormAsync();

        Assert.Equal("Task done", (await manager.FollowAsync()).Banner);
        Assert.DoesNotContain("Ring the school", (await manager.OpenAsync("/?view=own")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await manager.OpenAsync($"/cases/{id}/diary/1/done")).Status);
    }

    [Fact]
    public async Task Task_ForWhoeverHasTheCase_FollowsTheCase()
    {
        var id = await portal.AddCaseAsync((its, office) => its.LoggedBy(office.Ada).Accepted());
        var (mabel, now) = ((await portal.OfficeAsync()).Mabel, portal.Time.GetUtcNow());
        await portal.ChangeMeanwhileAsync(id, @case =>
        {
            @case.Keeping.Diary.SetTask(new("Ring the aunt on her birthday", new DateOnly(2026, 11, 10), null), 0, A.Office(mabel, now));
            @case.Keeping.AssignTo(mabel, A.Office(mabel, now));
        });
        using var officer = await portal.SignInAsync(Role.Officer);
        using var manager = await portal.SignInAsync(Role.Manager);

        Assert.DoesNotContain("Ring the aunt", (await officer.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains("Ring the aunt on her birthday", (await manager.OpenAsync("/work/due?state=due-today")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Task_PutOff_KeepsItsNumberAndSaysSo()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/diary/add");
        await client.SendFormAsync(("Input.What", "Ring back"), ("Input.Due.Day", "12"), ("Input.Due.Month", "11"), ("Input.Due.Year", "2026"));
        await client.OpenAsync($"/cases/{id}/diary/1");

        await client.SendFormAsync(("Input.Due.Day", "17"));

        Assert.Contains("Ring back Tuesday 17 November 2026", (await client.FollowAsync()).Text, StringComparison.Ordinal);
        Assert.Equal("Task 1 changed, for 17 November 2026, for Ada Osei to do", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Task_OfASealedCase_CannotBeSetToWhomItIsSealedFrom()
    {
        var id = await portal.AddCaseAsync((its, office) => its.LoggedBy(office.Mabel).Accepted());
        var (mabel, ada) = ((await portal.OfficeAsync()).Mabel, (await portal.OfficeAsync()).Ada);
        await portal.ChangeMeanwhileAsync(id, @case => @case.Sealing.Seal([mabel], "Why", A.Office(mabel, portal.Time.GetUtcNow())));
        using var manager = await portal.SignInAsync(Role.Manager);
        await manager.OpenAsync($"/cases/{id}/open?next=%2Fcases%2F{id}%2Fdiary%2Fadd");
        await manager.SendFormAsync(("Input.Reason", "To set a task"));
        var page = await manager.OpenAsync($"/cases/{id}/diary/add");

        Assert.DoesNotContain(page.Document.QuerySelectorAll("#Input_Owner option"), option => option.GetAttribute("value") == $"{ada.Id}");
        var answer = await manager.SendFormAsync(("Input.What", "Look"), ("Input.Due.Day", "12"), ("Input.Due.Month", "11"), ("Input.Due.Year", "2026"),
            ("Input.Owner", $"{ada.Id}"));
        Assert.Equal(["Choose who is to do it"], answer.Errors);
        Assert.False(await portal.DbAsync(db => db.CaseTasks.AnyAsync(task => task.CaseId == id)));
    }
}
