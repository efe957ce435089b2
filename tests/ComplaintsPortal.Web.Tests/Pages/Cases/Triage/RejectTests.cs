using System.Net;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Triage;

public sealed class RejectTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Reject_WithAReason_IsRecorded()
    {
        var id = await portal.AddCaseAsync(its => its.Assessed(answers => answers with { Matter = Matter.AnotherBody }));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/reject");

        await client.SendFormAsync(("Input.Reason", "not-this-organisation"), ("Input.Why", "The school answers for this"),
            ("Input.Written.Day", "9"), ("Input.Written.Month", "11"), ("Input.Written.Year", "2026"), ("Input.OmbudsmanTold", "true"));

        var page = await client.FollowAsync();
        Assert.Equal("Rejected", page.Banner);
        Assert.Contains("Nobody's move Rejected: Not for this council", page.Text, StringComparison.Ordinal);
        var stored = await portal.CaseAsync(id);
        Assert.Equal((TriageDecision.Rejected, "not-this-organisation", "The school answers for this"),
            (stored.Decision, stored.TriageReason, stored.TriageNote));
        Assert.Equal("Rejected: Not for this council, told by letter of 9 November 2026", (await portal.LastEntryAsync(id)).What);
        Assert.Equal(new RejectionNoticeFacts("not-this-organisation", new DateOnly(2026, 11, 9), true), Assert.Single(stored.Rejections).Facts);
    }

    [Fact]
    public async Task Reject_ByALetterThatIsSentWithIt_TellsWhyAndIsTheLetterOnRecord()
    {
        var id = await portal.AddCaseAsync(its => its.About("A place at school").Assessed(answers => answers with { Matter = Matter.AnotherBody }));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/reject");

        await client.SendFormAsync(
            ("Input.Reason", "not-this-organisation"), ("Input.Why", "The school answers for this"), ("Input.OmbudsmanTold", "true"),
            ("Input.Telling.Way", "Letter"), ("Input.Telling.Recipient", "Rose Example"), ("Input.Telling.Route", "Post"));

        Assert.Equal("Rejected. Its letter is kept as it was sent", (await client.FollowAsync()).Banner);
        var letter = await portal.DbAsync(db => db.Letters.SingleAsync(one => one.CaseId == id));
        Assert.Equal((LetterKind.Refusal, new DateOnly(2026, 11, 10)), (letter.Kind, letter.SentOn));
        Assert.Contains("Not for this council.\n\nThe school answers for this", letter.Words, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 10), Assert.Single((await portal.CaseAsync(id)).Rejections).Facts.Written);
    }

    [Fact]
    public async Task Reject_Nothing_AsksForReasonAndWords()
    {
        var id = await portal.AddCaseAsync(its => its.Assessed(answers => answers with { Matter = Matter.UnlistedFunction }));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/reject");

        var answer = await client.SendFormAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Choose why it is rejected", "Enter what the complainant is told"], answer.Errors);
        Assert.Equal(TriageDecision.Awaiting, (await portal.CaseAsync(id)).Decision);
    }

    [Fact]
    public async Task Reject_AComplaintWithoutTheOmbudsman_IsRefusedAndWhatWasTypedIsKept()
    {
        var id = await portal.AddCaseAsync(its => its.Assessed(answers => answers with { Matter = Matter.UnlistedFunction }));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/reject");

        var answer = await client.SendFormAsync(
            ("Input.Reason", "duplicate"), ("Input.Why", "See the other case"),
            ("Input.Written.Day", "9"), ("Input.Written.Month", "11"), ("Input.Written.Year", "2026"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["A complaint is not refused without telling the complainant of the Ombudsman (Complaint Handling Code 2.4)"], answer.Errors);
        Assert.Equal("See the other case", answer.Document.QuerySelector("#Input_Why")!.TextContent.Trim());
        Assert.Equal(TriageDecision.Awaiting, (await portal.CaseAsync(id)).Decision);
    }

    [Theory]
    [InlineData(false, Role.Officer, "Assess it first: who complains, about what, and since when")]
    [InlineData(true, Role.Officer, "The assessment says that it belongs to the statutory procedure: only a manager decides otherwise")]
    [InlineData(true, Role.Manager, null)]
    public async Task Page_OfAStatutoryComplaint_OpensForAManagerAfterAnAssessment(bool assessed, Role role, string? sentence)
    {
        var id = await portal.AddCaseAsync(its => assessed ? its.Assessed() : its);
        using var client = await portal.SignInAsync(role);

        var page = await client.OpenAsync($"/cases/{id}/triage/reject");

        Assert.Equal(sentence is null ? HttpStatusCode.OK : HttpStatusCode.Conflict, page.Status);
        Assert.Contains(sentence ?? "Why is it rejected?", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reject_AlreadyAccepted_IsRefused()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases/{id}/triage/reject");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["This case has already been accepted"], answer.Errors);
    }

    [Fact]
    public async Task Reject_StaleVersion_ShowsBothAndStoresNothing()
    {
        var id = await portal.AddCaseAsync(its => its.Assessed(answers => answers with { Matter = Matter.UnlistedFunction }));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/triage/reject");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.Reason", "duplicate"), ("Input.Why", "See the other case"),
            ("Input.Written.Day", "9"), ("Input.Written.Month", "11"), ("Input.Written.Year", "2026"), ("Input.OmbudsmanTold", "true"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("As you entered it The same as another case", answer.Text, StringComparison.Ordinal);
        Assert.Equal(TriageDecision.Awaiting, (await portal.CaseAsync(id)).Decision);
    }
}
