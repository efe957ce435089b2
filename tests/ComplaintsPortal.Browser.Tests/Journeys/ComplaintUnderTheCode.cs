using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;

namespace ComplaintsPortal.Browser.Tests.Journeys;

/// <summary>A complaint under the Ombudsman's Code through both of its stages: four people, since nobody considers it twice.</summary>
public sealed class ComplaintUnderTheCode(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string NotTwice = "You considered an earlier stage: stage 2 is considered by somebody else (Complaint Handling Code, section 6)";

    [Fact]
    public async Task Complaint_ThroughBothStages_CountsFromTheAcknowledgementAndIsConsideredByOthers()
    {
        var officer = await browser.Portal.AccountAsync(Role.Officer);
        await using var ada = await SignInAsync(officer);
        var path = await AcceptAsync(ada);
        browser.Portal.Time.Advance(TimeSpan.FromDays(2));
        await ada.SignInAsync(officer);
        await using var mabel = await SignInAsync(await browser.Portal.AccountAsync(Role.Manager));
        await using var bea = await SignInAsync(await browser.Portal.AddAccountAsync(Role.Officer, "Bea Lund"));
        await using var nora = await SignInAsync(await browser.Portal.AddAccountAsync(Role.Manager, "Nora Quill"));

        await AcknowledgeAsync(ada, path);
        await ExtendAsync(ada);
        await ada.DraftAsync(path, 1, "We looked into how the meeting was called, and it was called in time.");
        await mabel.ApproveAsync(path, 1);
        await ada.AddPointAsync(path, "The conference was called too late to come");
        await ada.FindAsync(path, 1, "Not upheld");
        await ada.SendAndConcludeAsync(path, "Not upheld");
        await GoOnAsync(ada);
        await ada.IsRefusedAsync($"{path}/stages/2/draft", NotTwice);
        await AnswerStageTwoAsync(bea, path);
        await mabel.IsRefusedAsync($"{path}/stages/2/approve", NotTwice);
        await nora.ApproveAsync(path, 2);
        await bea.FindAsync(path, 2, "Partially upheld");
        await bea.SendAndConcludeAsync(path, "Partially upheld");

        await bea.SeesAsync("This was the last stage");
    }

    private async Task<Visitor> SignInAsync(Account account)
    {
        var visitor = await browser.VisitorAsync();
        await visitor.SignInAsync(account);
        return visitor;
    }

    private static async Task<string> AcceptAsync(Visitor officer)
    {
        var path = await officer.LogAsync("Complaint under the Complaint Handling Code", "How a child protection conference was called");
        await officer.AssessAsync("A parent", "Another function of children's social care", new DateOnly(2026, 10, 20));
        await officer.SeesAsync("Stage 1: 10 working days from the acknowledgement");
        await officer.DoAsync("Accept the case");
        await officer.SeesAsync("Acknowledge the request");
        return path;
    }

    // It arrived on 10 November and is acknowledged two days later: ten working days from then are 26 November, not 24.
    private static async Task AcknowledgeAsync(Visitor officer, string path)
    {
        await officer.OpenAsync(path);
        await officer.DoAsync("Acknowledge the request");
        await officer.DoAsync("Acknowledge the request");
        await officer.SeesAsync("Respond by Thursday 26 November 2026");
        await officer.Page.GetByText("How this was worked out").ClickAsync();
        await officer.CheckAccessibleAsync();
        await officer.SeesAsync("12 November 2026");
    }

    private static async Task ExtendAsync(Visitor officer)
    {
        await officer.DoAsync("Extend the time");
        await officer.FillAsync("Why is more time needed?", "The minutes have to come from the chair");
        await officer.DateAsync("Until when?", new DateOnly(2026, 12, 3));
        await officer.FillAsync("Who agreed to it?", "Mabel Firth, manager");
        await officer.FillAsync("How was the complainant told?", "By e-mail today");
        await officer.DoAsync("Extend the time");
        await officer.SeesAsync("Give the complainant the Ombudsman's details, and confirm it here");
        await officer.ChooseAsync("The complainant was given the Ombudsman’s details");
        await officer.DoAsync("Extend the time");
        await officer.SeesAsync("Stage 1 extended to Thursday 3 December 2026");
    }

    private static async Task GoOnAsync(Visitor officer)
    {
        await officer.DoAsync("Move to stage 2");
        await officer.AnswerAsync("Why? (optional)", "Disagrees with the outcome");
        await officer.DoAsync("Move to stage 2");
        await officer.SeesAsync(NotTwice);
    }

    private static async Task AnswerStageTwoAsync(Visitor officer, string path)
    {
        await officer.OpenAsync(path);
        await officer.DoAsync("Acknowledge the request");
        await officer.DoAsync("Acknowledge the request");
        await officer.SeesAsync("20 working days left");
        await officer.DraftAsync(path, 2, "The notice was in time, but nobody told you that you may bring somebody. We are sorry.");
    }
}
