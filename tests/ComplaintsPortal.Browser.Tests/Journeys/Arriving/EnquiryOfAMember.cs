using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;

namespace ComplaintsPortal.Browser.Tests.Journeys.Arriving;

/// <summary>A Member of Parliament asks for a constituent: a holding reply first, then the answer.</summary>
public sealed class EnquiryOfAMember(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Constituent = "Wendy Example";

    [Fact]
    public async Task Enquiry_ForAConstituent_GetsAHoldingReplyAndAnAnswer()
    {
        await using var officer = await browser.VisitorAsync();
        await using var manager = await browser.VisitorAsync();
        await officer.SignInAsync(await browser.Portal.AccountAsync(Role.Officer));
        await manager.SignInAsync(await browser.Portal.AccountAsync(Role.Manager));

        var path = await LogAsync(officer);
        await NameConstituentAsync(officer, path);
        await SendHoldingReplyAsync(officer, path);
        await officer.DraftAsync(path, 1, "The placement was confirmed on 9 November, and the family was told.");
        await manager.ApproveAsync(path, 1);
        await officer.SendAndConcludeAsync(path, "Answered");

        await officer.OpenAsync($"{path}/history");
        await officer.SeesAsync("holding reply sent on 10 November 2026");
        Assert.DoesNotContain(Constituent, await officer.WordsAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> LogAsync(Visitor officer)
    {
        await officer.OpenAsync("/cases/log");
        await officer.SelectAsync("What does it look like?", "MP enquiry");
        await officer.FillAsync("What is it about, in one line?", "When a placement is confirmed");
        await officer.FillAsync("Name", "Office of the Member for Anyshire South");
        await officer.SelectAsync("Who they are", "Member of Parliament");
        await officer.DoAsync("Log the case");
        var path = officer.Path;
        await officer.SeesAsync("10 working days left");
        return path;
    }

    private static async Task NameConstituentAsync(Visitor officer, string path)
    {
        await officer.OpenAsync($"{path}/constituent");
        await officer.DoAsync("Save the constituent");
        await officer.SeesAsync("Enter the constituent's name");
        await officer.FillAsync("Name", Constituent);
        await officer.FillAsync("How to reach them (optional)", "Through the Member's office");
        await officer.DoAsync("Save the constituent");
        await officer.SeesAsync("Constituent recorded");
        await officer.OpenAsync(path);
    }

    private static async Task SendHoldingReplyAsync(Visitor officer, string path)
    {
        await officer.OpenAsync($"{path}/stages/1/send-holding-reply");
        await officer.DoAsync("Record the holding reply");
        await officer.SeesAsync("Holding reply recorded");
        await officer.IsRefusedAsync($"{path}/stages/1/send-holding-reply", "A holding reply has already been sent");
    }
}
