using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Administration;

/// <summary>The accessibility statement: what the regulations of 2018 ask, as far as only the council can say it.</summary>
public sealed class StatementTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Statement_ThatTheCouncilCompleted_SaysWhomToAskAndWhen()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/accessibility");

        await client.SetUpAsync(
            ("Input.Contact", "access@anyshire.example"), ("Input.AnswerDays", "5"),
            ("Input.Prepared.Day", "2"), ("Input.Prepared.Month", "11"), ("Input.Prepared.Year", "2026"),
            ("Input.Tested.Day", "3"), ("Input.Tested.Month", "11"), ("Input.Tested.Year", "2026"));

        using var anybody = portal.Anonymous();
        var page = await anybody.OpenAsync("/accessibility");
        Assert.Contains("access@anyshire.example We answer within 5 working days.", page.Text, StringComparison.Ordinal);
        Assert.Contains("This statement was prepared on Monday 2 November 2026.", page.Text, StringComparison.Ordinal);
        Assert.Contains("last tested on Tuesday 3 November 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("success criterion 3.1.2, language of parts", page.Text, StringComparison.Ordinal);
        Assert.Contains("Equality and Human Rights Commission (EHRC) is responsible for enforcing", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statement_WithWhatCannotBe_SaysSoBesideTheField()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        await client.OpenAsync("/administration/accessibility");

        var answer = await client.SetUpAsync(("Input.Contact", "ask us"), ("Input.AnswerDays", "0"), ("Input.Tested.Day", "3"),
            ("Input.Tested.Month", "11"), ("Input.Tested.Year", "2027"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith("Error: Enter an e-mail address or a telephone number", answer.ErrorBeside("Input.Contact"), StringComparison.Ordinal);
        Assert.Equal("Error: Working days until they have an answer must be a number from 1 to 60", answer.ErrorBeside("Input.AnswerDays"));
        Assert.NotNull(answer.ErrorBeside("Input.Tested"));
    }
}
