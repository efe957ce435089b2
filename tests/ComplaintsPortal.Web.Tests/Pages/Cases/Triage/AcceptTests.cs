using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Triage;

public sealed class AcceptTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Page_Waiting_OffersWhatItLooksLikeAndSaysWhenItWouldBeDue()
    {
        var id = await portal.AddCaseAsync(its => its.Assessed());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/triage/accept");

        Assert.Equal("children-act", answer.Document.QuerySelector("input[name='Input.Procedure'][checked]")!.GetAttribute("value"));
        Assert.Contains("Local resolution: 10 working days, due Monday 16 November 2026", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Stage 1: 10 working days from the acknowledgement", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Recorded: no time limit", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_ToAProcedure_BeginsItsFirstStageOnTheDayOfReceipt()
    {
        var id = await portal.AddCaseAsync(its => its.Assessed());
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/triage/accept");

        await client.SendFormAsync(("Input.Procedure", "corporate"), ("Input.Why", "About a refuse collection"));

        var page = await client.FollowAsync();
        Assert.Equal("Accepted: Corporate complaint", page.Banner);
        Assert.Contains("Corporate complaint · Stage 1, service response", page.Text, StringComparison.Ordinal);
        var stage = Assert.Single((await portal.CaseAsync(id)).Stages);
        Assert.Equal((1, TestCases.Received), (stage.Number, stage.Received));
        var entry = await portal.LastEntryAsync(id);
        Assert.Equal(("Accepted: Corporate complaint, though the assessment suggests the statutory procedure", "About a refuse collection"),
            (entry.What, entry.Why));
    }

    [Theory]
    [InlineData("", "Words", "Input.Procedure", "Choose the procedure that it belongs to")]
    [InlineData("made-up", "Words", "Input.Procedure", "Choose an answer from the list")]
    [InlineData("code", "", "Input.Why", "Enter why it belongs there")]
    public async Task Accept_SomethingMissing_IsSaidBesideItAndTheRestKept(string procedure, string why, string field, string sentence)
    {
        var id = await portal.AddCaseAsync(its => its.Assessed());
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/triage/accept");

        var answer = await client.SendFormAsync(("Input.Procedure", procedure), ("Input.Why", why));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([sentence], answer.Errors);
        Assert.Equal($"Error: {sentence}", answer.ErrorBeside(field));
        Assert.Equal(why, answer.Document.QuerySelector("#Input_Why")!.TextContent.Trim());
        Assert.Empty((await portal.CaseAsync(id)).Stages);
    }

    [Fact]
    public async Task Accept_AgainstTheAssessmentByAnOfficer_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.Assessed());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/accept");

        var answer = await client.SendFormAsync(("Input.Procedure", "code"), ("Input.Why", "Her own treatment"));

        Assert.Equal(
            (HttpStatusCode.Conflict,
                "The assessment says that it belongs to the statutory procedure: only a manager decides otherwise (Getting the Best from Complaints)"),
            (answer.Status, Assert.Single(answer.Errors)));
        Assert.Empty((await portal.CaseAsync(id)).Stages);
    }

    [Fact]
    public async Task Accept_AsSuggested_NeedsNoWords()
    {
        var id = await portal.AddCaseAsync(its => its.Assessed());
        using var client = await portal.SignInAsync(Role.Officer);
        var page = await client.OpenAsync($"/cases/{id}/triage/accept");

        await client.SendFormAsync();

        Assert.Contains("The assessment suggests the statutory procedure", page.Text, StringComparison.Ordinal);
        Assert.Equal("The person may complain, and about this (Children Act 1989, section 26(3))", (await portal.CaseAsync(id)).TriageNote);
    }

    [Fact]
    public async Task Accept_AComplaintNotAssessed_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its);
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/triage/accept");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.StartsWith("Assess it first", Assert.Single(answer.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_AlreadyRejected_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.Rejected());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/triage/accept");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["This case has already been rejected"], answer.Errors);
    }

    [Fact]
    public async Task Accept_StaleVersion_ShowsBothAndCanBeSentAgain()
    {
        var id = await portal.AddCaseAsync(its => its.Assessed());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/accept");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.Why", "It belongs there"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As it is now Not decided yet", answer.Text, StringComparison.Ordinal);
        Assert.Contains("As you entered it It belongs there", answer.Text, StringComparison.Ordinal);
        Assert.Empty((await portal.CaseAsync(id)).Stages);

        await client.SendFormAsync();

        Assert.Single((await portal.CaseAsync(id)).Stages);
    }
}
