using System.Net;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Register;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Panel;

public sealed class PanelTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Page_NothingRecorded_ShowsTheLimitAndWhatIsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(3));
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}/panel");

        Assert.Contains("Hold the panel by 16 December 2026 (regulation 19(4))", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Panel met Panel Not yet: The panel has 0 of its three people (regulation 19(2)). Due by Wednesday 16 December 2026", page.Text,
            StringComparison.Ordinal);
        Assert.Contains(
            "Chair and two members appointed Complaints team · 0 of 3 appointed To do by Wednesday 18 November 2026", page.Text, StringComparison.Ordinal);
        Assert.Equal("Review panel", page.Document.QuerySelector(".moj-sub-navigation [aria-current=page]")!.TextContent);
    }

    [Fact]
    public async Task AppointToPanel_TheChairFirst_IsShownAsChair()
    {
        var paula = await portal.AddAppointeeAsync("Paula Chair");
        var id = await portal.AddCaseAsync(its => its.AtStage(3));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/panel/appoint-to-panel");

        await client.SendFormAsync(("Input.Who", paula.Id.ToString()), ("Input.Declaration", "Nothing to declare"));

        var page = await client.FollowAsync();
        Assert.Equal("Paula Chair is on the panel", page.Banner);
        Assert.Contains("Chair Paula Chair, appointed on Tuesday 10 November 2026", page.Text, StringComparison.Ordinal);
        Assert.True(Assert.Single((await portal.CaseAsync(id)).PanelMembers).Chairs);
    }

    [Fact]
    public async Task AppointToPanel_AFormerMemberAsChair_IsRefusedWithTheCouncilsRule()
    {
        var fred = await portal.AddAppointeeAsync("Fred Former", one => one with { TiedUntil = new DateOnly(2024, 5, 1) });
        var id = await portal.AddCaseAsync(its => its.AtStage(3));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/panel/appoint-to-panel");

        var answer = await client.SendFormAsync(("Input.Who", fred.Id.ToString()), ("Input.Declaration", "Nothing"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(
            ["Fred Former was a member or officer of this council until 1 May 2024, and the chair must not have been one for 3 years (Getting the "
                + "Best from Complaints; the number of years is a rule of the council)"],
            answer.Errors);
        Assert.Empty((await portal.CaseAsync(id)).PanelMembers);
    }

    [Fact]
    public async Task AppointToPanel_AFourth_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(3).WithPanel());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/panel/appoint-to-panel");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["The panel has its three people (regulation 19(2))"], answer.Errors);
    }

    [Fact]
    public async Task StandDown_AMember_LeavesThePanel()
    {
        var paula = await portal.AddAppointeeAsync("Paula Leaving");
        var id = await portal.AddCaseAsync(its => its.AtStage(3).OnThePanel(paula, chairs: true));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/panel/stand-down");

        var wrong = await client.SendFormAsync();
        Assert.Equal(["Choose who leaves the panel", "Enter why"], wrong.Errors);
        await client.SendFormAsync(("Input.Who", paula.Id.ToString()), ("Input.Reason", "Fell ill"));

        Assert.Equal("Paula Leaving is no longer on the panel", (await client.FollowAsync()).Banner);
        Assert.Empty((await portal.CaseAsync(id)).PanelMembers);
    }

    [Fact]
    public async Task ArrangePanel_Wrong_AsksForEachAnswerAndKeepsWhatWasTyped()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(3));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/panel/arrange-panel");

        var answer = await client.SendFormAsync(("Input.At", "half past ten"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(
            ["Enter the day of the meeting", "Enter the time of the meeting, such as 10:30", "Enter where the panel meets, or how to join"], answer.Errors);
        Assert.Equal("half past ten", answer.Document.QuerySelector("#Input_At")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Panel_FromArrangementToResponse_IsRecordedPageByPage()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(3).WithPanel());
        using var client = await portal.SignInAsync(Role.Officer);
        (string, string)[] today = [("Input.On.Day", "10"), ("Input.On.Month", "11"), ("Input.On.Year", "2026")];

        await SubmitAsync(client, id, "arrange-panel", "The panel meets on Tuesday 10 November 2026",
            [.. today, ("Input.At", "9:00"), ("Input.Venue", "Room 2"), ("Input.Preference", "Remote")]);
        await SubmitAsync(client, id, "send-papers", "The sending of the papers is recorded", today);
        await SubmitAsync(client, id, "meet-panel", "The panel met on Tuesday 10 November 2026", ("Input.Advocate", "An advocate"),
            ("Input.Companion", "An aunt"));
        await SubmitAsync(client, id, "receive-panel-report", "The report of the panel is recorded", ("Input.Dissent", "One would have gone further"));
        await SubmitAsync(client, id, "consult-independent-person", "The independent person's part is recorded", ("Input.View", "Content with it"));

        var page = await client.OpenAsync($"/cases/{id}/panel");
        Assert.Contains("Tuesday 10 November 2026, 9:00am, Room 2 (in person)", page.Text, StringComparison.Ordinal);
        Assert.Contains("An advocate (advocate), An aunt", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Papers sent to the panel and the complainant Complaints team Done on Tuesday 10 November 2026, due by", page.Text, StringComparison.Ordinal);
        Assert.Contains("Respond to the panel's report by 1 December 2026 (regulation 20(3))", page.Text, StringComparison.Ordinal);
        var @case = await portal.CaseAsync(id);
        Assert.Null(@case.CurrentStage!.Response.WhyNotAnswer());
        Assert.Equal((PanelMode.InPerson, PanelMode.Remote), (@case.Panel!.Mode, @case.Panel.Preference));
    }

    [Theory]
    [InlineData(false, "InPerson")]
    [InlineData(true, "Remote")]
    public async Task Page_ByTheRuleOrThePreference_OffersTheMode(bool remotely, string offered)
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(3));
        await portal.DecidePanelsAsync(remotely);
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}/panel/arrange-panel");

        Assert.Equal(offered, page.Document.QuerySelector("input[name='Input.Mode'][checked]")!.GetAttribute("value"));
        await portal.DecidePanelsAsync(remotely: false);
    }

    [Fact]
    public async Task MeetPanel_StaleVersion_ShowsBothAndStoresNothing()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(3).WithPanel().PanelArrangedFor(new DateOnly(2026, 11, 9)));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/panel/meet-panel");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.Others", "The director"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Who else came As it is now Nothing recorded As you entered it The director", answer.Text, StringComparison.Ordinal);
        Assert.Null((await portal.CaseAsync(id)).CurrentStage!.PanelMet);
    }

    [Fact]
    public async Task ReceivePanelReport_BeforeItMet_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(3));
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/panel/receive-panel-report");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["The panel has not met yet"], answer.Errors);
    }

    private static async Task SubmitAsync(PortalClient client, int id, string page, string banner, params (string Name, string Value)[] fields)
    {
        await client.OpenAsync($"/cases/{id}/panel/{page}");
        await client.SendFormAsync(fields);
        Assert.Equal(banner, (await client.FollowAsync()).Banner);
    }
}
