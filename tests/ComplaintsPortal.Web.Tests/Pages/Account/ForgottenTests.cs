using System.Text.RegularExpressions;
using System.Threading.Channels;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Reminders;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ComplaintsPortal.Web.Tests.Pages.Account;

public sealed partial class ForgottenTests : IAsyncLifetime
{
    private readonly Letterbox letterbox = new();
    private readonly PortalHost portal;

    public ForgottenTests() => portal = new()
    {
        Settings = new Dictionary<string, string>
        {
            ["Mail:Host"] = "mail.anyshire.example",
            ["Mail:From"] = "portal@anyshire.example",
            ["Mail:Portal"] = "https://portal.anyshire.example",
        },
        Replacing = services => services.Replace(ServiceDescriptor.Singleton<IMailSender>(letterbox)),
    };

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Forgotten_AddressOfAnAccount_GetsALinkThatSetsAPasswordOnce()
    {
        var ada = await portal.AccountAsync(Role.Officer);
        using var client = portal.Anonymous();
        await client.OpenAsync("/account/forgotten");
        await client.SendFormAsync(("Input.Email", ada.Email!));

        var mail = await letterbox.NextAsync();
        var link = new Uri(Link().Match(mail.Body).Value);
        await client.OpenAsync(link.PathAndQuery);
        var set = await client.SendFormAsync(("Input.Password", "violet tractor umbrella"));
        await client.OpenAsync(link.PathAndQuery);
        var again = await client.SendFormAsync(("Input.Password", "another tractor umbrella"));

        Assert.Equal((ada.Email, "portal.anyshire.example"), (mail.To, link.Host));
        Assert.Equal("/account/sign-in", set.RedirectsTo);
        Assert.StartsWith("This link has been used or is too old", Assert.Single(again.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forgotten_WhateverAddressIsEntered_SaysTheSame()
    {
        var ada = await portal.AccountAsync(Role.Officer);
        using var client = portal.Anonymous();

        var known = await AskAsync(client, ada.Email!);
        var unknown = await AskAsync(client, "nobody@anyshire.example");

        Assert.Equal((known.Status, known.Text), (unknown.Status, unknown.Text));
        Assert.Equal(ada.Email, (await letterbox.NextAsync()).To);
        Assert.True(letterbox.IsEmpty);
    }

    [Fact]
    public async Task Forgotten_NothingEntered_SaysWhatToEnter()
    {
        using var client = portal.Anonymous();
        await client.OpenAsync("/account/forgotten");

        Assert.Contains("Enter your e-mail address", (await client.SendFormAsync()).ErrorBeside("Input.Email"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forgotten_WithoutAServerForMail_LeadsToAnAdministrator()
    {
        await using var without = new PortalHost();
        await without.InitializeAsync();
        using var client = without.Anonymous();

        var page = await client.OpenAsync("/account/forgotten");

        Assert.Contains("Ask an administrator of the portal for a link to set a new one", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form"));
    }

    private static async Task<PortalAnswer> AskAsync(PortalClient client, string email)
    {
        await client.OpenAsync("/account/forgotten");
        return await client.SendFormAsync(("Input.Email", email));
    }

    [GeneratedRegex(@"https://\S+")]
    private static partial Regex Link();

    private sealed class Letterbox : IMailSender
    {
        private readonly Channel<Mail> mails = Channel.CreateUnbounded<Mail>();

        public bool IsEmpty => mails.Reader.Count == 0;

        public async Task<Mail> NextAsync() => await mails.Reader.ReadAsync(TestContext.Current.CancellationToken);

        public async Task SendAsync(Mail mail, CancellationToken stop) => await mails.Writer.WriteAsync(mail, stop);
    }
}
