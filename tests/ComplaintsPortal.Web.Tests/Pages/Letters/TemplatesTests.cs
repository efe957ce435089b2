using System.Net;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Administration;
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

        await other.SetUpAsync(("Input.Text", "Hello {recipient}"));
        Assert.Equal("Template saved: Confirmation of a withdrawal, for a young person", (await other.FollowAsync()).Banner);
        var answer = await client.SendFormAsync(("Input.Text", "Hi {recipient}"), ("Input.Why", "Plainer"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("Hi {recipient}", answer.Document.QuerySelector("#Input_Text")!.TextContent.Trim());
        Assert.Equal("Hello {recipient}", (await TemplateAsync(LetterKind.Withdrawal, LetterVariant.YoungPerson)).Text);
        var again = await client.SendFormAsync();
        Assert.Contains("Hello {recipient}", again.Document.QuerySelector("#what-changes")!.TextContent, StringComparison.Ordinal);
        var change = await portal.DbAsync(db => db.SetupChanges.SingleAsync(one => one.After == "Hello {recipient}"));
        Assert.Equal(("letters", SettingUp.Reason), (change.Part, change.Why));
        Assert.Equal(1, await portal.DbAsync(db => db.AuditEntries.CountAsync(
            entry => entry.What.StartsWith("Set-up changed: Templates of letters: Confirmation of a withdrawal, for a young person: Hello {recipient}"))));
    }

    [Fact]
    public async Task Change_BeforeItIsSaved_ShowsTheLetterToSomebodyMadeUp()
    {
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync("/letters/templates/reply/plain");
        var before = (await TemplateAsync(LetterKind.Reply)).Text;

        var shown = await client.SendFormAsync(
            ("Input.Text", "Dear {recipient}\n\n# About {reference}\n\n{points}\n\n{signatory}"), ("Input.Why", "Shorter"));

        var preview = shown.Document.QuerySelector("#preview")!;
        Assert.Contains("Dear Robin Sample", preview.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("About 2026/", preview.QuerySelector("h3")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, preview.QuerySelectorAll("li").Length);
        Assert.DoesNotContain("{", preview.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, (await TemplateAsync(LetterKind.Reply)).Text);
    }

    [Fact]
    public async Task Change_OfAnyTemplate_ShowsNoGapInTheLetterOfTheMadeUpCase()
    {
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync("/letters/templates/panel-notice/plain");

        var shown = await client.SendFormAsync(
            ("Input.Text", string.Join("\n\n", MergeFields.All.Select(field => $"{{{field.Name}}}"))), ("Input.Why", "All of them"));

        Assert.DoesNotContain("{", shown.Document.QuerySelector("#preview")!.TextContent, StringComparison.Ordinal);
    }

    private Task<LetterTemplate> TemplateAsync(LetterKind kind, LetterVariant variant = LetterVariant.Plain) =>
        portal.DbAsync(db => db.LetterTemplates.AsNoTracking().SingleAsync(template => template.Kind == kind && template.Variant == variant));
}
