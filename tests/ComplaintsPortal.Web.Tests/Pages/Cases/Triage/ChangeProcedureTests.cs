using System.Net;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Triage;

/// <summary>A complaint accepted under the Code that a second assessment finds to be statutory. Received on 2 November 2026; today is the 10th.</summary>
public sealed class ChangeProcedureTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task ChangeProcedure_AsTheAssessmentSuggests_MovesItAndItsClock()
    {
        var id = await AddAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        Assert.Contains("Move to another procedure", (await client.OpenAsync($"/cases/{id}")).Text, StringComparison.Ordinal);
        var form = await client.OpenAsync($"/cases/{id}/triage/change-procedure");
        Assert.Equal("children-act", form.Document.QuerySelector("input[name='Input.Procedure'][checked]")!.GetAttribute("value"));
        Assert.Null(form.Document.QuerySelector("input[name='Input.Procedure'][value='code']"));

        await client.SendFormAsync();

        Assert.Equal("Moved to: Statutory complaint", (await client.FollowAsync()).Banner);
        var moved = await portal.CaseAsync(id);
        Assert.Equal(("children-act", new DateOnly(2026, 11, 16)), (moved.Procedure, moved.Stages[0].Due));
        Assert.Equal("Moved from Complaint under the Complaint Handling Code to Statutory complaint", (await portal.LastEntryAsync(id)).What);
        Assert.Equal(HttpStatusCode.Conflict, (await client.OpenAsync($"/cases/{id}/triage/change-procedure")).Status);
    }

    [Fact]
    public async Task ChangeProcedure_AgainstTheAssessment_AsksWhyAndKeepsTheChoice()
    {
        var id = await AddAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/change-procedure");

        var answer = await client.SendFormAsync(("Input.Procedure", "corporate"));

        Assert.Equal(["Enter why it belongs there"], answer.Errors);
        Assert.Equal("corporate", answer.Document.QuerySelector("input[name='Input.Procedure'][checked]")!.GetAttribute("value"));
        Assert.Equal("code", (await portal.CaseAsync(id)).Procedure);
    }

    [Theory]
    [InlineData("", "Choose the procedure that it belongs to")]
    [InlineData("compliment", "Choose a procedure for complaints")]
    [InlineData("code", "The complaint is in this procedure already")]
    [InlineData("no-such", "Choose an answer from the list")]
    public async Task ChangeProcedure_ToWhatItCannotBe_SaysWhy(string procedure, string sentence)
    {
        var id = await AddAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/change-procedure");

        Assert.Equal([sentence], (await client.SendFormAsync(("Input.Procedure", procedure), ("Input.Why", "It belongs there"))).Errors);
    }

    [Fact]
    public async Task ChangeProcedure_StaleVersion_ShowsBothAndStoresNothing()
    {
        var id = await AddAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/change-procedure");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Procedure As it is now Complaint under the Complaint Handling Code As you entered it Statutory complaint", answer.Text,
            StringComparison.Ordinal);
        Assert.Equal("code", (await portal.CaseAsync(id)).Procedure);
    }

    private Task<int> AddAsync() => portal.AddCaseAsync((its, office) => its.Under("code")
        .Assessed(answers => answers with { Matter = Matter.UnlistedFunction }).Accepted().ReviewedBy(office.Mabel, agreed: false).Assessed());
}
