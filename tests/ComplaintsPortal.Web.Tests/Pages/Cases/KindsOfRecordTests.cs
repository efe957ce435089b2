using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

/// <summary>What enquiries and compliments have of their own.</summary>
public sealed class KindsOfRecordTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Constituent_OfAnEnquiry_IsRecordedAndCorrected()
    {
        var id = await portal.AddCaseAsync(its => its.Under("mp-enquiry").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/constituent");
        Assert.Equal(["Enter the constituent's name"], (await client.SendFormAsync(("Input.Contact", "01632 960 001"))).Errors);
        Assert.Contains("01632 960 001", client.Page.Document.QuerySelector("#Input_Contact")!.TextContent, StringComparison.Ordinal);

        await client.SendFormAsync(("Input.Name", "Robin Example"));
        var page = await client.FollowAsync();
        Assert.Equal(("Constituent recorded", "Robin Example"), (page.Banner, page.Document.QuerySelector("#Input_Name")!.GetAttribute("value")));
        await client.SendFormAsync(("Input.Name", "Robin Exampleton"));

        Assert.Equal("Robin Exampleton", await portal.DbAsync(db => db.Constituents.Where(one => one.CaseId == id).Select(one => one.Name).SingleAsync()));
        Assert.Equal("Constituent corrected", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Constituent_StaleVersion_ShowsBothAndStoresNothing()
    {
        var id = await portal.AddCaseAsync(its => its.Under("mp-enquiry").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/constituent");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.Name", "Robin Example"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As it is now Nothing recorded As you entered it Robin Example", answer.Text, StringComparison.Ordinal);
        Assert.False(await portal.DbAsync(db => db.Constituents.AnyAsync(one => one.CaseId == id)));
    }

    [Fact]
    public async Task HoldingReply_ToAnEnquiry_IsRecordedOnce()
    {
        var id = await portal.AddCaseAsync(its => its.Under("mp-enquiry").Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/stages/1/send-holding-reply");
        Assert.Equal(["Enter a date on or after 2 November 2026, when the stage was asked for"], (await client.SendFormAsync(("Input.On.Day", "1"))).Errors);

        await client.SendFormAsync(("Input.On.Day", "4"));

        Assert.Contains("Holding replyWednesday 4 November 2026", (await client.FollowAsync()).Text, StringComparison.Ordinal);
        var answer = await client.OpenAsync($"/cases/{id}/stages/1/send-holding-reply");
        Assert.Equal((HttpStatusCode.Conflict, "A holding reply has already been sent"), (answer.Status, Assert.Single(answer.Errors)));
    }

    [Fact]
    public async Task HoldingReply_ToAComplaint_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/stages/1/send-holding-reply");

        Assert.Equal((HttpStatusCode.Conflict, "Holding replies are sent to enquiries only"), (answer.Status, Assert.Single(answer.Errors)));
    }

    [Fact]
    public async Task Compliment_WrittenByOneAndClearedByAnother_StandsOnTheList()
    {
        var id = await portal.AddCaseAsync(its => its.Under("compliment").Accepted());
        using var writer = await portal.SignInAsync(Role.Officer);
        await writer.OpenAsync($"/cases/{id}/compliment");
        Assert.Equal(["Enter who was complimented"], (await writer.SendFormAsync(("Input.SaidBy", "A grandmother"))).Errors);
        await writer.SendFormAsync(("Input.OfWhom", "Team East"), ("Input.Cleared", "The worker always rang back"));
        Assert.Equal("Compliment recorded", (await writer.FollowAsync()).Banner);
        var own = await writer.OpenAsync($"/cases/{id}/compliment/clear");
        Assert.Equal((HttpStatusCode.Conflict, "You cannot clear a version that you wrote"), (own.Status, Assert.Single(own.Errors)));

        using var other = await portal.SignInAsync(Role.Manager);
        await other.OpenAsync($"/cases/{id}/compliment/clear");
        await other.SendFormAsync(("Input.Publish", "true"));

        Assert.Contains("was cleared on Tuesday 10 November 2026. The report may quote it.", (await other.FollowAsync()).Text, StringComparison.Ordinal);
        Assert.Contains("The worker always rang back Not recorded Tuesday 10 November 2026 Yes", (await writer.OpenAsync("/compliments")).Text,
            StringComparison.Ordinal);

        await writer.OpenAsync($"/cases/{id}/compliment");
        await writer.SendFormAsync(("Input.Cleared", "The worker, Ms Example, always rang back"));

        Assert.DoesNotContain("always rang back", (await writer.OpenAsync("/compliments")).Text, StringComparison.Ordinal);
        Assert.Equal("Compliment recorded; its clearance is void", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Compliment_ClearedWhileAnotherVersionIsWritten_IsStale()
    {
        var id = await portal.AddCaseAsync(its => its.Under("compliment").Accepted());
        using var writer = await portal.SignInAsync(Role.Officer);
        await writer.OpenAsync($"/cases/{id}/compliment");
        await writer.SendFormAsync(("Input.OfWhom", "Team East"), ("Input.Cleared", "Kind"));
        using var other = await portal.SignInAsync(Role.Manager);
        await other.OpenAsync($"/cases/{id}/compliment/clear");
        await writer.OpenAsync($"/cases/{id}/compliment");
        await writer.SendFormAsync(("Input.Cleared", "Kind Ms Example"));

        var answer = await other.SendFormAsync(("Input.Publish", "true"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As it is now Kind Ms Example", answer.Text, StringComparison.Ordinal);
        Assert.Null(await portal.DbAsync(db => db.Compliments.Where(one => one.CaseId == id).Select(one => one.ClearedOn).SingleAsync()));
    }
}
