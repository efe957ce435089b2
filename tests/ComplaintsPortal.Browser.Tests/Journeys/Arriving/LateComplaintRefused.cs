using System.Text;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;

namespace ComplaintsPortal.Browser.Tests.Journeys.Arriving;

/// <summary>A complaint that came after more than a year: both grounds are considered, and the complainant is told why and where else to go.</summary>
public sealed class LateComplaintRefused(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Told = "The records of that year were destroyed in 2025, so that we could not find out what happened.";

    [Fact]
    public async Task LateComplaint_RefusedOnBothGrounds_IsToldWhyAndOfTheOmbudsman()
    {
        await using var officer = await browser.VisitorAsync();
        await officer.SignInAsync(await browser.Portal.AccountAsync(Role.Officer));

        var path = await officer.LogAsync("Statutory complaint", "Visits that were cancelled in 2024");
        await officer.IsRefusedAsync($"{path}/triage/reject", "Assess it first: who complains, about what, and since when");
        await officer.OpenAsync(path);
        await ConsiderGroundsAsync(officer);
        await RefuseAsync(officer);
        await WriteAsync(officer, path);
    }

    private static async Task ConsiderGroundsAsync(Visitor officer)
    {
        await officer.AssessAsync("A parent", "Support for a child or family, or being looked after", new DateOnly(2024, 6, 3));
        await officer.SeesAsync("Choose whether it would have been unreasonable to expect it earlier");
        await officer.AnswerAsync("Would it have been unreasonable to expect it earlier?", "Yes");
        await officer.AnswerAsync("Can it still be considered fairly and effectively?", "No");
        await officer.FillAsync("Why, for both?", "She was ill until May; the records are gone and the staff have left");
        await officer.DoAsync("Save and see what it suggests");
        await officer.SeesAsync("More than a year has passed, and not both grounds for accepting it late are met (regulation 9)");
    }

    // The coded reason is chosen already, as the assessment suggests.
    private static async Task RefuseAsync(Visitor officer)
    {
        await officer.FillAsync("What is the complainant told?", Told);
        await officer.DoAsync("Reject the case");
        await officer.SeesAsync("Write to the complainant with the reasons, and enter the date of the letter");
        await officer.DateAsync("When was the letter sent that tells them?", new DateOnly(2026, 11, 10));
        await officer.DoAsync("Reject the case");
        await officer.SeesAsync("A complaint is not refused without telling the complainant of the Ombudsman");
        await officer.ChooseAsync("The letter says how to go to the Local Government and Social Care Ombudsman");
        await officer.DoAsync("Reject the case");
        await officer.SeesAsync("Rejected");
    }

    private static async Task WriteAsync(Visitor officer, string path)
    {
        await officer.OpenAsync($"{path}/letters/add");
        await officer.ChooseAsync("Refusal of a complaint");
        await officer.ChooseAsync("Standard");
        await officer.FillAsync("To whom does it go?", "Rose Example");
        await officer.DoAsync("Save draft");
        await officer.SeesAsync(Told);
        var letter = officer.Path;
        await officer.DoAsync("Send the letter");
        await officer.ChooseAsync("By post");
        await officer.DoAsync("Send the letter");
        await officer.SeesAsync("by Ada Osei");

        // The letter's own page lets no script run, not even axe: it is looked at as it stands.
        var html = await (await officer.Page.APIRequest.GetAsync($"{letter}/html")).TextAsync();
        await officer.Page.GotoAsync("about:blank");
        await officer.Page.SetContentAsync(html);
        await officer.CheckAccessibleAsync();
        Assert.Contains("Local Government and Social Care Ombudsman", html, StringComparison.Ordinal);
        var pdf = await officer.Page.APIRequest.GetAsync($"{letter}/pdf");
        Assert.Equal(200, pdf.Status);
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(await pdf.BodyAsync()), StringComparison.Ordinal);
    }
}
