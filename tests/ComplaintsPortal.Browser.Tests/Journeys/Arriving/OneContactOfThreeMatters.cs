using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;

namespace ComplaintsPortal.Browser.Tests.Journeys.Arriving;

/// <summary>One telephone call in which somebody worries about a child, complains of social care and of something else: each goes its own route.</summary>
public sealed class OneContactOfThreeMatters(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Call = "A child alone at night, cancelled visits, and a parking fine";
    private const string Visits = "Three visits were cancelled";
    private const string Fine = "A parking fine outside the office";
    private const string First = "Pass the safeguarding concern on first";

    [Fact]
    public async Task Contact_PassedOnAndSplit_BecomesThreeCasesThatNameEachOther()
    {
        await using var officer = await browser.VisitorAsync();
        await officer.SignInAsync(await browser.Portal.AccountAsync(Role.Officer));

        var call = await officer.LogAsync("Statutory complaint", Call,
            ("Is there a worry about a child's safety? (optional)", "The youngest is said to be alone at night"));
        await PassOnAsync(officer, call);
        await SplitAsync(officer, call);
        await CloseReferralAsync(officer, call);
        await AcceptAsync(officer, call, Visits, "A parent", "Support for a child or family, or being looked after");
        await AcceptAsync(officer, call, Fine, "None of these", "Not children's social care at all");

        foreach (var (here, others) in new[] { (Call, new[] { Visits, Fine }), (Visits, [Call, Fine]), (Fine, [Call, Visits]) })
        {
            await LinksOfAsync(officer, call, here, others);
        }
    }

    private static async Task PassOnAsync(Visitor officer, string path)
    {
        foreach (var decision in new[] { "triage/assess", "triage/accept", "triage/reject", "triage/withdraw", "split" })
        {
            await officer.IsRefusedAsync($"{path}/{decision}", First);
        }

        await officer.OpenAsync(path);
        await officer.SeesAsync(First);
        await officer.DoAsync("Pass the safeguarding concern on");
        await officer.FillAsync("To whom was it passed on?", "Children's front door, duty social worker");
        await officer.DateAsync("On which day?", new DateOnly(2026, 11, 10));
        await officer.DoAsync("Record that it was passed on");
        await officer.SeesAsync("Enter the time at which it was passed on, such as 14:30");
        await officer.FillAsync("At what time?", "10:00");
        await officer.DoAsync("Record that it was passed on");
        await officer.OpenAsync($"{path}/triage");
        await officer.SeesAsync("Passed on to Children's front door, duty social worker on Tuesday 10 November 2026 at 10:00am");
    }

    private static async Task SplitAsync(Visitor officer, string path)
    {
        await officer.OpenAsync($"{path}/split");
        foreach (var (place, summary, procedure) in new[] { (1, Visits, "Statutory complaint"), (2, Fine, "Corporate complaint") })
        {
            var matter = officer.Page.GetByRole(Microsoft.Playwright.AriaRole.Group, new() { NameString = $"Matter {place}" });
            await matter.GetByLabel("What is it about, in one line?").FillAsync(summary);
            await matter.GetByLabel("What does it look like?").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Label = procedure });
        }

        await officer.DoAsync("Split the case");
        await officer.SeesAsync("From the same contact");
    }

    private static async Task CloseReferralAsync(Visitor officer, string path)
    {
        await officer.OpenAsync(path);
        await officer.DoAsync("Assess the case");
        await officer.AnswerAsync("What is it about?", "A worry about a child's safety, and nothing else");
        await officer.DoAsync("Save and see what it suggests");
        await officer.FillAsync("What is the complainant told?", "We passed your worry on to the social workers on duty, and they will look into it.");
        await officer.DoAsync("Reject the case");
        await officer.SeesAsync("Passed on as a safeguarding concern");
    }

    private static async Task AcceptAsync(Visitor officer, string call, string summary, string standing, string matter)
    {
        await LinksOfAsync(officer, call, summary, []);
        await officer.ReadAsync("Overview");
        await officer.AssessAsync(standing, matter, new DateOnly(2026, 10, 20));
        await officer.DoAsync("Accept the case");
        await officer.SeesAsync("Draft the response");
    }

    // From the call's own page a link leads to each of the others, and from each of those back.
    private static async Task LinksOfAsync(Visitor officer, string call, string here, string[] others)
    {
        await officer.OpenAsync($"{call}/links");
        if (here != Call)
        {
            await officer.Page.Locator("main li", new() { HasTextString = here }).GetByRole(Microsoft.Playwright.AriaRole.Link).ClickAsync();
            await officer.CheckAccessibleAsync();
            await officer.ReadAsync("Papers and history");
            await officer.ReadAsync("Linked cases");
        }

        await officer.SeesAsync(here);
        foreach (var other in others)
        {
            await officer.SeesAsync(other);
        }
    }
}
