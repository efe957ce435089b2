using System.Text;
using AngleSharp.Html.Parser;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Tests.Figures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Tests.Annual;

public sealed class ReportEncodingTests
{
    private const string Nasty = "<b>&\"'</style><script>alert(1)</script>\\ } é 名";

    [Fact]
    public async Task Names_WithMarkup_AreShownAsText()
    {
        await using var ledger = await Ledger.OpenAsync(db =>
        {
            db.ListEntries.Add(new ListEntry(ListName.Service, "nasty", Nasty));
            db.ListEntries.Add(new ListEntry(ListName.Service, "plain", "Plain"));
            db.ListEntries.Add(new ListEntry(ListName.Service, "third", "Third"));
        });
        (await ledger.Db.Council.SingleAsync(TestContext.Current.CancellationToken)).Rename(Nasty, Nasty);
        for (var day = 1; day <= 12; day++)
        {
            var received = new DateOnly(2025, 5, day);
            ledger.Add(new CaseFacts($"C{day}", "children-act", received) { Service = day < 5 ? "nasty" : day < 9 ? "plain" : "third" },
                new StageFacts(1, received));
        }

        await ledger.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var report = await AnnualReport.ComposeAsync(ledger.Db, Period.Parse("2025-26"), null, new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero),
            TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(await ReportFiles.ToHtmlAsync(report)));

        Assert.Equal(Nasty, page.QuerySelector(".council")!.TextContent);
        Assert.EndsWith(Nasty, page.Title);
        var annex = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(await ReportFiles.ToHtmlAsync(report.Annex!)));
        Assert.Contains(annex.QuerySelectorAll("tbody th"), cell => cell.TextContent == Nasty);
        Assert.Empty(annex.QuerySelectorAll("script, b"));
        Assert.Empty(page.QuerySelectorAll("script, b"));
        Assert.Single(page.QuerySelectorAll("style"));
    }
}
