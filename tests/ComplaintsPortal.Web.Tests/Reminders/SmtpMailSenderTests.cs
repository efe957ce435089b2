using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using ComplaintsPortal.Web.Reminders;
using Microsoft.Extensions.Configuration;

namespace ComplaintsPortal.Web.Tests.Reminders;

public sealed class SmtpMailSenderTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Send_ToAServer_HandsOverTheMail()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var said = ConverseAsync(listener, refuses: false);

        await SenderTo(listener).SendAsync(new Mail("ada@anyshire.example", "2026/0412: due today", "Stage 1 is due today."), Stop);

        var lines = await said;
        Assert.Contains("MAIL FROM:<portal@anyshire.example>", lines);
        Assert.Contains("RCPT TO:<ada@anyshire.example>", lines);
        Assert.Contains("Subject: 2026/0412: due today", lines, StringComparer.OrdinalIgnoreCase);
        Assert.Contains("Auto-Submitted: auto-generated", lines, StringComparer.OrdinalIgnoreCase);
        Assert.Contains("Stage 1 is due today.", lines);
    }

    [Fact]
    public async Task Send_FromTheOfficeWithAFile_HandsOverTheFileAndCallsItselfNoMachine()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var said = ConverseAsync(listener, refuses: false);
        var mail = new Mail("rose@mail.example", "Our letter", "Please find attached.")
        {
            Files = [new("letter.pdf", [.. "%PDF-1.7"u8])],
            IsFromTheOffice = true,
        };

        await SenderTo(listener).SendAsync(mail, Stop);

        var lines = await said;
        Assert.Contains(lines, line => line.Contains("letter.pdf", StringComparison.Ordinal));
        Assert.Contains(Convert.ToBase64String("%PDF-1.7"u8), lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("Auto-Submitted", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Send_ToAnAddressThatTheServerRefuses_SaysThatItIsTheAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var said = ConverseAsync(listener, refuses: true);

        await Assert.ThrowsAnyAsync<SmtpFailedRecipientException>(() => SenderTo(listener).SendAsync(new Mail("gone@anyshire.example", "x", "y"), Stop));

        Assert.DoesNotContain("DATA", await said);
    }

    [Fact]
    public async Task Send_WhereNoServerListens_SaysThatItIsTheServerAndNamesNoAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var sender = SenderTo(listener);
        listener.Stop();

        var failure = await Assert.ThrowsAsync<MailServerUnreachableException>(() => sender.SendAsync(new Mail("ada@anyshire.example", "x", "y"), Stop));

        Assert.DoesNotContain("ada@", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData("mail.example", null, "https://portal.example", "Mail:Host is set, so Mail:From must be set too")]
    [InlineData("mail.example", "portal@a.example", "portal", "Mail:Host is set, so Mail:Portal must be set too")]
    public void Settings_NotEnough_AreOffOrSaySo(string? host, string? from, string? address, string? sentence)
    {
        var configuration =
            new ConfigurationBuilder().AddInMemoryCollection([new("Mail:Host", host), new("Mail:From", from), new("Mail:Portal", address)]).Build();

        if (sentence is null)
        {
            Assert.Null(MailSettings.Read(configuration));
        }
        else
        {
            Assert.Equal(sentence, Assert.Throws<InvalidOperationException>(() => MailSettings.Read(configuration)).Message);
        }
    }

    private static SmtpMailSender SenderTo(TcpListener listener) => new(new MailSettings(
        "127.0.0.1", ((IPEndPoint)listener.LocalEndpoint).Port, false, "portal@anyshire.example", new Uri("https://portal.example"), null, null, false));

    // Just enough of RFC 5321 for one mail.
    private static async Task<IReadOnlyList<string>> ConverseAsync(TcpListener listener, bool refuses)
    {
        using var client = await listener.AcceptTcpClientAsync(Stop);
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream);
        await using var writer = new StreamWriter(stream) { NewLine = "\r\n", AutoFlush = true };
        var lines = new List<string>();
        var inMail = false;
        await writer.WriteLineAsync("220 ready");
        while (await reader.ReadLineAsync(Stop) is { } line)
        {
            lines.Add(line);
            if (inMail && line != ".")
            {
                continue;
            }

            inMail = line == "DATA";
            await writer.WriteLineAsync(inMail
                ? "354 go on" : refuses && line.StartsWith("RCPT", StringComparison.Ordinal) ? "550 no such person" : "250 done");
            if (line is "." or "QUIT")
            {
                break;
            }
        }

        return lines;
    }
}
