using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Reminders;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Web.Tests.Reminders;

/// <summary>The server for mail of a portal under test: it keeps what it is given, or refuses it.</summary>
internal sealed class Postbox : IMailSender
{
    /// <summary>What it was given.</summary>
    public List<Mail> Sent { get; } = [];

    /// <summary>Why it takes nothing; null where it does.</summary>
    public Exception? Failure { get; set; }

    public Task SendAsync(Mail mail, CancellationToken stop)
    {
        if (Failure is not null)
        {
            throw Failure;
        }

        Sent.Add(mail);
        return Task.CompletedTask;
    }
}

/// <summary>A portal under test in which mail is set up.</summary>
internal static class PortalWithMail
{
    /// <summary>The same portal, with that server for mail.</summary>
    public static WebApplicationFactory<global::Program> WithMail(this PortalHost portal, Postbox post) => portal.WithWebHostBuilder(
        builder => builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<IMailSender>(post);
            services.AddSingleton(new MailSettings(
                "mail.example", 25, true, "portal@anyshire.example", new Uri("https://complaints.anyshire.example/portal/"), null, null, false));
            services.AddScoped<LetterMail>();
            services.AddScoped<LetterRound>();
        }));

    /// <summary>A browser in which the officer has signed in there.</summary>
    public static async Task<PortalClient> SignInAsync(this WebApplicationFactory<global::Program> posting, PortalHost portal)
    {
        var client = new PortalClient(posting.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
        var ada = await portal.AccountAsync(Role.Officer);
        await client.OpenAsync("/account/sign-in");
        await client.SendFormAsync(("Input.Email", ada.Email!), ("Input.Password", PortalHost.Password));
        return client;
    }
}
