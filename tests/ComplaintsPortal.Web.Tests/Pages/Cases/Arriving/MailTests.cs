using System.Globalization;
using System.Net;
using System.Text;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Arriving;

/// <summary>An e-mail that was saved as a file becomes a case.</summary>
public sealed class MailTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Letter = """
        From: Casey Invented <casey.invented@mail.example>
        To: complaints@anyshire.example
        Subject: Three visits were cancelled
        Date: Mon, 9 Nov 2026 23:30:00 +0000
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="part"

        --part
        Content-Type: text/plain; charset=utf-8

        Nobody told us why.
        We waited for an hour.
        --part
        Content-Type: application/pdf; name="visits.pdf"
        Content-Disposition: attachment; filename="visits.pdf"
        Content-Transfer-Encoding: base64

        JVBERi0xLjcgdmlzaXRz
        --part
        Content-Type: application/octet-stream; name="run.exe"
        Content-Disposition: attachment; filename="run.exe"
        Content-Transfer-Encoding: base64

        TVqQAAMAAAA=
        --part--
        """;

    private string Folder => Path.Combine(portal.Folder, "attachments");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mail_WithAttachments_BecomesACaseToComplete()
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await FollowAsync(client, await SendAsync(client, "Complaint.eml", Letter));

        Assert.Equal("Complete or correct the particulars", page.Document.QuerySelector("h1")!.TextContent.Trim()[..35]);
        Assert.EndsWith("In the e-mail alone, because such files are not kept by themselves: run.exe", page.Banner, StringComparison.Ordinal);
        var stored = await portal.CaseAsync(IdOf(page));
        Assert.Equal(
            (TriageDecision.Awaiting, new DateOnly(2026, 11, 9), "email", "Three visits were cancelled"),
            (stored.Decision, stored.Received, stored.Channel!, stored.Particulars!.Summary!));
        Assert.Equal("Nobody told us why.\nWe waited for an hour.", stored.Particulars.Account);
        var sender = await portal.DbAsync(db => db.ContactDetails.AsNoTracking().SingleAsync(one => one.Person == stored.Complainant));
        Assert.Equal(("Casey Invented", "casey.invented@mail.example"), (sender.Name, sender.Email!));
        Assert.Equal(["Complaint.eml", "visits.pdf"], await NamesAsync(stored.Id));
        Assert.All(await StoredAsAsync(stored.Id), name => Assert.True(File.Exists(Path.Combine(Folder, name))));
    }

    [Fact]
    public async Task Mail_OfMarkupAlone_IsReadAsPlainWords()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        const string mail = """
            From: =?utf-8?q?Zo=C3=AB?= <zoe@mail.example>
            Content-Type: text/html; charset=utf-8

            <html><head><title>No</title><style>p { color: red }</style></head>
            <body><p>Fish &amp; <b>chips</b> at noon</p><script>alert(1)</script><div>Thank you</div></body></html>
            """;

        var page = await FollowAsync(client, await SendAsync(client, "thanks.eml", mail));

        var stored = await portal.CaseAsync(IdOf(page));
        Assert.Equal(("An e-mail without a subject", "Fish & chips at noon\nThank you"), (stored.Particulars!.Summary!, Lines(stored.Particulars.Account!)));
        Assert.Equal(new DateOnly(2026, 11, 10), stored.Received);
    }

    [Fact]
    public async Task Mail_OfAWorry_IsPassedOnFirst()
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var answer = await SendAsync(client, "worry.eml", Letter, "A child is said to be left alone at night");

        Assert.Matches("^/cases/[0-9]+/safeguarding", answer.RedirectsTo);
    }

    [Fact]
    public async Task Mail_OfADateThatIsMonthsOld_AsksFirstAndKeepsNothing()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        var old = Letter.Replace("Mon, 9 Nov 2026 23:30:00", "Mon, 9 Mar 2026 10:30:00", StringComparison.Ordinal);
        var before = (await portal.DbAsync(db => db.Cases.CountAsync()), Files());

        var asked = await SendAsync(client, "Complaint.eml", old);

        Assert.Equal(HttpStatusCode.BadRequest, asked.Status);
        Assert.Equal(["Check the date: Monday 9 March 2026 is months ago. Choose the e-mail again, and confirm the date here"], asked.Errors);
        Assert.Equal(before, (await portal.DbAsync(db => db.Cases.CountAsync()), Files()));
        Assert.NotNull(asked.Document.QuerySelector("#Input_LongAgo"));
        var page = await FollowAsync(client, await SendAsync(client, "Complaint.eml", old, longAgo: "true"));
        Assert.Equal(new DateOnly(2026, 3, 9), (await portal.CaseAsync(IdOf(page))).Received);
    }

    [Theory]
    [InlineData("letter.pdf", "%PDF-1.7 letter", "Choose an e-mail that was saved as a file, which ends in .eml")]
    [InlineData("letter.eml", "%PDF-1.7 letter", "Choose another file: what is in this one is no e-mail")]
    [InlineData("letter.eml", "", "Choose a file that is not empty")]
    public async Task Mail_OfAnotherKind_SaysWhyAndKeepsNothing(string name, string content, string sentence)
    {
        using var client = await portal.SignInAsync(Role.Officer);
        var before = (await portal.DbAsync(db => db.Cases.CountAsync()), Files());

        var answer = await SendAsync(client, name, content);

        Assert.Equal((HttpStatusCode.BadRequest, $"Error: {sentence}"), (answer.Status, answer.ErrorBeside("Input.File")));
        Assert.Equal(before, (await portal.DbAsync(db => db.Cases.CountAsync()), Files()));
    }

    private static async Task<PortalAnswer> SendAsync(PortalClient client, string name, string content, string concern = "", string longAgo = "false")
    {
        var page = await client.OpenAsync("/cases/log/email");
        var token = page.Document.QuerySelector("main [name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent("children-act"), "Input.Procedure" },
            { new StringContent(concern), "Input.Concern" },
            { new StringContent(longAgo), "Input.LongAgo" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "Input.File", name },
        };
        return await PortalAnswer.ReadAsync(await client.Http.PostAsync("/cases/log/email", form, Stop));
    }

    private static Task<PortalAnswer> FollowAsync(PortalClient client, PortalAnswer answer) =>
        client.OpenAsync(answer.RedirectsTo ?? throw new InvalidOperationException(answer.Text));

    private static int IdOf(PortalAnswer page) => int.Parse(page.Url.Split('/')[2], CultureInfo.InvariantCulture);

    private static string Lines(string text) => string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private int Files() => Directory.Exists(Folder) ? Directory.GetFiles(Folder).Length : 0;

    private Task<List<string>> NamesAsync(int id) =>
        portal.DbAsync(db => db.CaseDocuments.Where(one => one.CaseId == id).OrderBy(one => one.Number).Select(one => one.FileName).ToListAsync());

    private Task<List<string>> StoredAsAsync(int id) =>
        portal.DbAsync(db => db.CaseDocuments.Where(one => one.CaseId == id).Select(one => one.StoredAs).ToListAsync());
}
