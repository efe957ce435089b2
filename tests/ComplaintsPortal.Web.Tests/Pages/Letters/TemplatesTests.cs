using System.Net;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Letters;

public sealed class TemplatesTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Index_Manager_ListsEachKindInBothVariants()
    {
        using var client = await portal.SignInAsync(Role.Manager);

        var answer = await client.OpenAsync("/letters/templates");

        Assert.Equal(Enum.GetValues<LetterKind>().Length * 2, answer.Document.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync("/letters/templates/love-letter/plain")).Status);
    }

    [Fact]
    public async Task Change_WithAFieldThatThereIsNot_NamesItBesideTheFieldAndKeepsTheWords()
    {
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync("/letters/templates/extension/plain");

        var answer = await client.SendFormAsync(("Input.Text", "Dear {name}, {due date}"), ("Input.Why", "Plainer"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Remove {name}, or use one of the fields below: there is no field of that name", answer.ErrorBeside("Input.Text"),
            StringComparison.Ordinal);
        Assert.Contains("Dear {name}, {due date}", answer.Document.QuerySelector("#Input_Text")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("{name}", (await TemplateAsync(LetterKind.Extension)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_ByTwoAtOnce_TheSecondSeesBoth()
    {
        using var client = await portal.SignInAsync(Role.Manager);
        using var other = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync("/letters/templates/withdrawal/young-person");
        await other.OpenAsync("/letters/templates/withdrawal/young-person");

        await other.SendFormAsync(("Input.Text", "Hello {recipient}"), ("Input.Why", "Plainer"));
        Assert.Equal("Template saved: Confirmation of a withdrawal, for a young person", (await other.FollowAsync()).Banner);
        var answer = await client.SendFormAsync(("Input.Text", "Hi {recipient}"), ("Input.Why", "Plainer"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("Hello {recipient}", answer.Document.QuerySelector(".portal-words")!.TextContent);
        Assert.Equal("Hello {recipient}", (await TemplateAsync(LetterKind.Withdrawal, LetterVariant.YoungPerson)).Text);
        var change = await portal.DbAsync(db => db.SetupChanges.SingleAsync());
        Assert.Equal(("letters", "Hello {recipient}", "Plainer"), (change.Part, change.After, change.Why));
        Assert.Equal(1, await portal.DbAsync(db => db.AuditEntries.CountAsync(entry => entry.What.StartsWith("Template of letters changed: Confirmation"))));
    }

    private Task<LetterTemplate> TemplateAsync(LetterKind kind, LetterVariant variant = LetterVariant.Plain) =>
        portal.DbAsync(db => db.LetterTemplates.AsNoTracking().SingleAsync(template => template.Kind == kind && template.Variant == variant));
}
