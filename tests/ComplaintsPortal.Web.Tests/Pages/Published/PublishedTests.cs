using System.Net;
using System.Security.Cryptography;
using System.Text;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Published;

public sealed class PublishedTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Html =
        "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Report</title><style>h1 { color: teal }</style></head><body><h1>Report £</h1></body></html>";
    private static readonly byte[] Pdf = [0x25, 0x50, 0x44, 0x46, 0x00, 0xFF, 0x0D, 0x0A];

    [Fact]
    public async Task List_WithAnEdition_OffersItsFilesWithTheirHashes()
    {
        await PublishAsync("2019-20");
        using var client = await portal.SignInAsync(Role.Clerk);

        var answer = await client.OpenAsync("/published");

        Assert.Contains("Annual report, 2019-20, edition 1", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Published by Mabel Firth", answer.Text, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(Pdf)), answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pdf", "application/pdf")]
    [InlineData("html", "text/html; charset=utf-8")]
    [InlineData("csv", "text/csv; charset=utf-8")]
    public async Task Download_ByAClerk_IsTheFileByteForByte(string format, string type)
    {
        var id = await PublishAsync($"2020-21 {format}");
        using var client = await portal.SignInAsync(Role.Clerk);

        var answer = await client.Http.GetAsync($"/published/{id}/{format}", TestContext.Current.CancellationToken);

        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Bytes(format), bytes);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.EndsWith($"-edition-1.{format}", answer.Content.Headers.ContentDisposition.FileName, StringComparison.Ordinal);
        Assert.Equal($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\"", answer.Headers.ETag!.Tag);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Download_WithTheTagOfACopy_SendsNothingAgain()
    {
        var id = await PublishAsync("2018-19");
        using var client = await portal.SignInAsync(Role.Clerk);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/published/{id}/pdf");
        request.Headers.TryAddWithoutValidation("If-None-Match", $"\"{Convert.ToHexStringLower(SHA256.HashData(Pdf))}\"");

        var answer = await client.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Fact]
    public async Task Read_InTheBrowser_AllowsItsOwnStyleSheetAndNothingThatRuns()
    {
        var id = await PublishAsync("2017-18");
        using var client = await portal.SignInAsync(Role.Clerk);

        var answer = await client.Http.GetAsync($"/published/{id}/html?read=yes", TestContext.Current.CancellationToken);

        Assert.Equal(Bytes("html"), await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Null(answer.Content.Headers.ContentDisposition);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes("h1 { color: teal }")));
        Assert.Contains($"style-src 'sha256-{hash}';", policy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Download_FormatThatTheEditionHasNot_IsNotFound()
    {
        var id = await PublishAsync("2016-17");
        using var client = await portal.SignInAsync(Role.Clerk);

        var answer = await client.OpenAsync($"/published/{id}/docx");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task Quarters_OfAYear_AreLinkedWithItBothWaysAndAtTheDrafts()
    {
        var (year, quarter) = (await PublishAsync("2012-13"), await PublishAsync("2012-13 Q2"));
        using var client = await portal.SignInAsync(Role.Manager);

        var published = await client.OpenAsync("/published");
        var ofYear = await client.OpenAsync("/reports/2012-13");
        var ofQuarter = await client.OpenAsync("/reports/2012-13 Q2");

        Assert.Equal("2012-13 Q2, edition 1", published.Document.QuerySelector($"#edition-{year} a[href='#edition-{quarter}']")!.TextContent);
        Assert.Equal("2012-13, edition 1", published.Document.QuerySelector($"#edition-{quarter} a[href='#edition-{year}']")!.TextContent);
        Assert.Contains("2012-13 Q1: not published", Spaces(ofYear.Text), StringComparison.Ordinal);
        Assert.NotNull(ofYear.Document.QuerySelector($"main a[href='/published#edition-{quarter}']"));
        Assert.NotNull(ofQuarter.Document.QuerySelector($"main a[href='/published#edition-{year}']"));
    }

    [Fact]
    public async Task Papers_BesideTheReport_StandUnderTheirNamesAndAreReadInTheBrowser()
    {
        var mabel = await portal.AccountAsync(Role.Manager);
        var id = await portal.DbAsync(async db =>
        {
            var edition = new Edition("2011-12", 1, "Annual report, 2011-12", mabel.Id, mabel.Name, portal.Time.GetUtcNow(),
                [new("pdf", Pdf), new("annex.html", Bytes("html")), new("annex.pdf", Pdf), new("cover.docx", Pdf)]);
            db.Editions.Add(edition);
            await db.SaveChangesAsync();
            return edition.Id;
        });
        using var client = await portal.SignInAsync(Role.Clerk);

        var edition = (await client.OpenAsync("/published")).Document.QuerySelector($"#edition-{id}")!;
        var read = await client.Http.GetAsync($"/published/{id}/annex.html?read=yes", TestContext.Current.CancellationToken);
        var saved = await client.Http.GetAsync($"/published/{id}/annex.pdf", TestContext.Current.CancellationToken);

        Assert.Equal(["Report", "Data annex", "Cover sheet for the committee"], edition.QuerySelectorAll("h3").Select(heading => heading.TextContent));
        Assert.Null(read.Content.Headers.ContentDisposition);
        Assert.Contains("style-src 'sha256-", Assert.Single(read.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("application/pdf", saved.Content.Headers.ContentType!.ToString());
        Assert.EndsWith("-edition-1.annex.pdf", saved.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Response_OfTheCommittee_IsRecordedBesideTheEditionAndReadByEverybody()
    {
        var id = await PublishAsync("2015-16");
        using var ada = await portal.SignInAsync(Role.Officer);
        await ada.OpenAsync($"/published/{id}/response");

        var wrong = await ada.SendFormAsync(("Input.On.Day", "11"), ("Input.On.Month", "11"), ("Input.On.Year", "2026"), ("Input.Text", "Welcomed"));
        Assert.Equal("Error: Enter a date that is today or in the past", wrong.ErrorBeside("Input.On"));
        Assert.Equal("Error: Enter who gave the response", wrong.ErrorBeside("Input.From"));
        await ada.SendFormAsync(("Input.On.Day", "9"), ("Input.From", "Children and Young People's Committee"));

        Assert.Equal("Governance response recorded: report on 2015-16, edition 1", (await ada.FollowAsync()).Banner);
        using var clerk = await portal.SignInAsync(Role.Clerk);
        var read = (await clerk.OpenAsync("/published")).Document.QuerySelector($"#edition-{id}")!.TextContent;
        Assert.Contains("Children and Young People's Committee, Monday 9 November 2026", read, StringComparison.Ordinal);
        Assert.Contains("Welcomed", read, StringComparison.Ordinal);
        Assert.DoesNotContain("governance response:", read, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Response_RecordedBySomebodyElseMeanwhile_ShowsBothAndStoresNothing()
    {
        var id = await PublishAsync("2014-15");
        using var ada = await portal.SignInAsync(Role.Officer);
        using var mabel = await portal.SignInAsync(Role.Manager);
        await ada.OpenAsync($"/published/{id}/response");
        await mabel.OpenAsync($"/published/{id}/response");
        (string, string)[] given =
            [("Input.On.Day", "9"), ("Input.On.Month", "11"), ("Input.On.Year", "2026"), ("Input.From", "Committee"), ("Input.Text", "Noted by Mabel")];
        await mabel.SendFormAsync(given);

        var answer = await ada.SendFormAsync([.. given[..^1], ("Input.Text", "Noted by Ada")]);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Noted by Mabel", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Noted by Ada", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Noted by Mabel", await portal.DbAsync(db => db.Editions.Where(one => one.Id == id).Select(one => one.ResponseText).SingleAsync()));
    }

    private static string Spaces(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static byte[] Bytes(string format) =>
        format switch { "pdf" => Pdf, "html" => Encoding.UTF8.GetBytes(Html), _ => "period,measure,facets,value\n"u8.ToArray() };

    private async Task<int> PublishAsync(string period)
    {
        var mabel = await portal.AccountAsync(Role.Manager);
        return await portal.DbAsync(async db =>
        {
            EditionFile[] files = [new("html", Bytes("html")), new("pdf", Pdf), new("csv", Bytes("csv"))];
            var edition = new Edition(period, 1, $"Annual report, {period}", mabel.Id, mabel.Name, portal.Time.GetUtcNow(), files);
            db.Editions.Add(edition);
            await db.SaveChangesAsync();
            return edition.Id;
        });
    }
}
