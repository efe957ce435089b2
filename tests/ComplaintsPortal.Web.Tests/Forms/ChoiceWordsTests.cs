using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;

namespace ComplaintsPortal.Web.Tests.Forms;

/// <summary>An answer that is chosen is never asked for in figures.</summary>
public sealed class ChoiceWordsTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("Sorry")]
    [InlineData("99")]
    public async Task RadioButton_WithAKeyThatNoListKnows_HasToBeChosenFromTheList(string forged)
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(2));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/investigation/appoint");

        var answer = await client.SendFormAsync(("Input.Role", forged));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Role has to be chosen from the list", answer.Errors);
    }

    [Fact]
    public async Task Person_WhoIsNobody_HasToBeChosenFromTheList()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/bar");

        var answer = await client.SendFormAsync(("Input.Person", "nobody"), ("Input.Reason", "About them"));

        Assert.Contains("Person has to be chosen from the list", answer.Errors);
    }

    [Fact]
    public async Task Amount_ThatIsNone_StillHasToBeWrittenInFigures()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/payments/add");

        var answer = await client.SendFormAsync(("Input.Amount", "much"));

        Assert.Contains("figures", answer.ErrorBeside("Input.Amount"), StringComparison.Ordinal);
    }
}
