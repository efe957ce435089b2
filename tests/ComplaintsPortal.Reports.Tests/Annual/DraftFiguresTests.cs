using System.Text;
using System.Web;
using AngleSharp.Html.Parser;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Reports.Tests.Figures;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Reports.Tests.Annual;

/// <summary>The figures in the tables of a draft lead to what they counted, and to nothing else; what leaves the portal leads nowhere.</summary>
public sealed class DraftFiguresTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Draft_ReadInThePortal_LeadsFromEachFigureToTheQuestionThatItAnswers()
    {
        await using var ledger = await FilledAsync();
        var draft = await AnnualReport.DraftAsync(ledger.Db, Period.FinancialYear(2025), A.Manager(), Now, Stop);

        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(await ReportFiles.ToHtmlAsync(draft.Annex!, question => $"/x?{question}")));

        var links = page.QuerySelectorAll("a[href^='/x?']").Select(link => (Said: link.TextContent, Asked: Of(link.GetAttribute("href")!))).ToList();
        Assert.True(links.Count > 60, $"Only {links.Count} figures lead anywhere");
        var answers = await new FigureBook(ledger.Db).AnswerAsync([.. links.Select(link => link.Asked)], Stop);
        Assert.All(links.Zip(answers), pair => Assert.Equal(pair.First.Said, QuestionWords.Of(pair.Second)));
    }

    [Fact]
    public async Task Draft_ForAnOfficer_LeadsToNoSmallFigure()
    {
        await using var ledger = await FilledAsync();
        var draft = await AnnualReport.DraftAsync(ledger.Db, Period.FinancialYear(2025), A.Officer(), Now, Stop);

        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(await ReportFiles.ToHtmlAsync(draft.Paper, question => $"/x?{question}")));

        Assert.DoesNotContain(page.QuerySelectorAll("a[href^='/x?']"), link => link.TextContent is "1" or "2" or "3" or "4");
    }

    [Fact]
    public async Task Report_ThatIsPublishedOrPrinted_LeadsNowhere()
    {
        await using var ledger = await FilledAsync();
        var report = await AnnualReport.ComposeAsync(ledger.Db, Period.FinancialYear(2025), 1, Now, Stop);

        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(await ReportFiles.ToHtmlAsync(report)));

        Assert.NotEmpty(page.QuerySelectorAll("td"));
        Assert.Empty(page.QuerySelectorAll("td a, p a, .key a, .movements a"));
    }

    [Fact]
    public async Task Draft_SentencesOfThePortal_LeadFromEveryCountThatAnswersAQuestion()
    {
        await using var ledger = await FilledAsync();
        var draft = await AnnualReport.DraftAsync(ledger.Db, Period.FinancialYear(2025), A.Manager(), Now, Stop);

        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(await ReportFiles.ToHtmlAsync(draft.Paper, question => $"/x?{question}")));

        var lines = page.QuerySelectorAll(".movements li, .key li:first-child").ToList();
        Assert.True(lines.Count > 2);
        Assert.All(lines, line => Assert.NotNull(line.QuerySelector("a")));
        Assert.Equal(4, page.QuerySelector(".holds")!.QuerySelectorAll("a").Length);
        Assert.True(page.QuerySelectorAll("p:not(.holds) a").Length > 5);
    }

    private static Question Of(string address)
    {
        var parts = HttpUtility.HtmlDecode(address)["/x?".Length..].Split(',', 3);
        return Question.Parse(parts[0], parts[1], parts[2]);
    }

    private static async Task<Ledger> FilledAsync()
    {
        var ledger = await Ledger.OpenAsync();
        for (var number = 0; number < 40; number++)
        {
            var received = new DateOnly(2025, 4, 1).AddDays(number * (number % 3 == 0 ? -6 : 7));
            var open = number % 5 == 0;
            var made = ledger.Add(
                new CaseFacts($"R/{number}", number % 2 == 0 ? DefaultProcedures.ChildrenAct : "corporate", received)
                {
                    Channel = number % 3 == 0 ? "email" : "phone",
                },
                new StageFacts(1, received)
                {
                    Concluded = open ? null : received.AddDays(number),
                    Outcome = open ? null : number % 2 == 0 ? "upheld" : "not-upheld",
                });
            made.Stages[0].Interchange.RestatePoints([new PointFacts(number % 2 == 0 ? "delay" : "communication", null, "upheld")]);
        }

        await ledger.Db.SaveChangesAsync(Stop);
        return ledger;
    }
}
