using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Contributing;

/// <summary>Contributions in the portal under test. Today is Tuesday 10 November 2026, and the stage is due on Monday 16 November.</summary>
internal static class AskingPortal
{
    public const string Asked = "When did the key worker visit?";

    /// <summary>Pat Sample is asked by Ada, due on 12 November unless the test says otherwise.</summary>
    /// <returns>The link.</returns>
    public static async Task<ContributionLink> AskAsync(this PortalHost portal, int id, DateOnly? due = null)
    {
        var ada = (await portal.OfficeAsync()).Ada;
        var link = ContributionLink.New();
        await portal.DbAsync(async db =>
        {
            var @case = (await db.FindWholeAsync(id))!;
            var asked = await db.Contributions.CountAsync(one => one.CaseId == id);
            var terms = new ContributionTerms("Pat Sample", "pat.sample@anyshire.example", null, Asked, due ?? new DateOnly(2026, 11, 12));
            @case.Stage(1)!.Response.Contributions.Ask(terms, asked, link, A.Office(ada, portal.Time.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        return link;
    }

    /// <summary>The contribution as it is stored.</summary>
    public static Task<Contribution> ContributionAsync(this PortalHost portal, int id, int number = 1) =>
        portal.DbAsync(db => db.Contributions.AsNoTracking().SingleAsync(one => one.CaseId == id && one.Number == number));

    /// <summary>Something is done about it by Ada.</summary>
    public static async Task ChangeAsync(this PortalHost portal, int id, Action<StageContributions, Contribution, Domain.Office> change)
    {
        var ada = (await portal.OfficeAsync()).Ada;
        await portal.DbAsync(async db =>
        {
            var @case = (await db.FindWholeAsync(id))!;
            var one = await db.Contributions.FirstAsync(other => other.CaseId == id);
            change(@case.Stage(1)!.Response.Contributions, one, A.Office(ada, portal.Time.GetUtcNow()));
            await db.SaveChangesAsync();
        });
    }

    /// <summary>Sends an answer from the page that is open, with files.</summary>
    public static async Task<PortalAnswer> AnswerAsync(this PortalClient client, string words, params (string Name, byte[] Content)[] files)
    {
        var token = client.Page.Document.QuerySelector("main [name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(words), "Input.Words" },
        };
        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(content), "Input.Files", name);
        }

        return await PortalAnswer.ReadAsync(await client.Http.PostAsync(client.Page.Url, form, TestContext.Current.CancellationToken));
    }
}
