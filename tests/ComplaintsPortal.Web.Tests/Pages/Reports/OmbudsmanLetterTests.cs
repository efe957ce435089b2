using System.Net;
using System.Text;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Reports;

public sealed class OmbudsmanLetterTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static readonly (string, string)[] Figures =
    [
        ("Input.Received", "40"), ("Input.Decided", "38"), ("Input.Investigated", "12"), ("Input.Upheld", "9"), ("Input.UpholdRate", "75"),
        ("Input.SimilarRate", "64"),
    ];

    [Fact]
    public async Task Letter_OfAYear_IsEnteredAndStandsInTheDraft()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/reports/2025-26/ombudsman-letter");

        await client.SendFormAsync(Figures);

        Assert.Equal("The Ombudsman's letter saved", (await client.FollowAsync()).Banner);
        Assert.Contains(
            "Average uphold rate of similar authorities", (await client.OpenAsync("/reports/2025-26/html")).Text, StringComparison.Ordinal);
        Assert.Equal("Figures of the Ombudsman's annual letter on 2025-26 entered", await portal.DbAsync(db => db.AuditEntries
            .Where(entry => entry.CaseId == null).OrderByDescending(entry => entry.Sequence).Select(entry => entry.What).FirstAsync()));
    }

    [Fact]
    public async Task Letter_ThatCannotBe_IsSaidBesideEachFieldAndKept()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/reports/2022-23/ombudsman-letter");

        var answer = await client.SendFormAsync(
            ("Input.Decided", "10"), ("Input.Investigated", "11"), ("Input.Upheld", "12"), ("Input.UpholdRate", "101"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(
            [
                "Enter how many the Ombudsman received", "Enter no more than were decided", "Enter no more than were investigated",
                "Enter a whole number from 0 to 100",
            ],
            answer.Errors);
        Assert.Equal("11", answer.Document.QuerySelector("#Input_Investigated")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync("/reports/2022-23 Q1/ombudsman-letter")).Status);
    }

    [Fact]
    public async Task Letter_EnteredByTwoAtOnce_ShowsBothAndKeepsTheFirst()
    {
        using var first = await portal.SignInAsync(Role.Officer);
        using var second = await portal.SignInAsync(Role.Manager);
        await first.OpenAsync("/reports/2023-24/ombudsman-letter");
        await second.OpenAsync("/reports/2023-24/ombudsman-letter");
        await first.SendFormAsync(Figures);

        var answer = await second.SendFormAsync([.. Figures.Where(one => one.Item1 != "Input.Upheld"), ("Input.Upheld", "8")]);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Upheld As it is now 9 As you entered it 8", answer.Text, StringComparison.Ordinal);
        Assert.Equal(9, await portal.DbAsync(db => db.OmbudsmanLetters.Where(one => one.Period == "2023-24").Select(one => one.Facts.Upheld).SingleAsync()));
    }

    [Fact]
    public async Task Letter_ThatWasImported_CanBeChanged()
    {
        await portal.DbAsync(async db =>
        {
            db.OmbudsmanLetters.Add(new OmbudsmanLetter("2021-22", new OmbudsmanLetterFacts { Received = 3, Decided = 2 }));
            await db.SaveChangesAsync();
        });
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/reports/2021-22/ombudsman-letter");

        await client.SendFormAsync(("Input.Received", "4"));

        Assert.Equal("The Ombudsman's letter saved", (await client.FollowAsync()).Banner);
        Assert.Equal((4, 2), await portal.DbAsync(db => db.OmbudsmanLetters.Where(one => one.Period == "2021-22")
            .Select(one => ValueTuple.Create(one.Facts.Received!.Value, one.Facts.Decided!.Value)).SingleAsync()));
    }

    [Fact]
    public async Task Letter_Itself_IsKeptReplacedAndTakenOut()
    {
        using var client = await portal.SignInAsync(Role.Officer);

        await KeepAsync(client, "2019-20", "letter.pdf", "%PDF-1.7 first");
        var first = await client.OpenAsync("/reports/2019-20/ombudsman-letter/pdf");
        await KeepAsync(client, "2019-20", "another.pdf", "%PDF-1.7 second");
        var second = await client.OpenAsync("/reports/2019-20/ombudsman-letter/pdf");
        await client.OpenAsync("/reports/2019-20/ombudsman-letter");
        await client.SendFormAsync([.. Figures, ("Input.WithoutPaper", "true")]);

        Assert.Equal(("application/pdf", "%PDF-1.7 first"), (first.Response.Content.Headers.ContentType?.MediaType, first.Body));
        Assert.Equal("%PDF-1.7 second", second.Body);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync("/reports/2019-20/ombudsman-letter/pdf")).Status);
        Assert.Equal(
            [
                "The Ombudsman's annual letter on 2019-20 added to what is published", "The Ombudsman's annual letter on 2019-20 added to what is published",
                "The Ombudsman's annual letter on 2019-20 taken out of what is published",
            ],
            await portal.DbAsync(db => db.AuditEntries.Where(entry => entry.What.Contains("annual letter on 2019-20") && !entry.What.StartsWith("Figures"))
                .OrderBy(entry => entry.Sequence).Select(entry => entry.What).ToListAsync()));
    }

    [Theory]
    [InlineData("MZ a program")]
    [InlineData("")]
    public async Task Letter_ThatIsNoPdf_IsRefusedAndTheFiguresAreKept(string content)
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await KeepAsync(client, "2018-19", "letter.pdf", content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(
            [content.Length == 0 ? "Choose a PDF of at most 10 megabytes that is not empty" : "Choose the letter as a PDF: this file is none"], answer.Errors);
        Assert.Equal("40", answer.Document.QuerySelector("#Input_Received")!.GetAttribute("value"));
        Assert.False(await portal.DbAsync(db => db.OmbudsmanLetters.AnyAsync(one => one.Period == "2018-19")));
    }

    [Theory]
    [InlineData("html", "text/html")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public async Task Draft_ForYoungPeople_IsReadOrSaved(string format, string type)
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/reports/2025-26/{format}?paper=young-people");

        Assert.Equal((HttpStatusCode.OK, type), (answer.Status, answer.Response.Content.Headers.ContentType?.MediaType));
    }

    private static async Task<PortalAnswer> KeepAsync(PortalClient client, string period, string name, string content)
    {
        var page = await client.OpenAsync($"/reports/{period}/ombudsman-letter");
        using var form = new MultipartFormDataContent();
        foreach (var hidden in page.Document.QuerySelectorAll("main form[method=post] input[type=hidden]"))
        {
            form.Add(new StringContent(hidden.GetAttribute("value") ?? ""), hidden.GetAttribute("name")!);
        }

        foreach (var (field, value) in Figures)
        {
            form.Add(new StringContent(value), field);
        }

        form.Add(new ByteArrayContent(Encoding.ASCII.GetBytes(content)), "Input.Paper", name);
        return await PortalAnswer.ReadAsync(await client.Http.PostAsync($"/reports/{period}/ombudsman-letter", form));
    }
}
