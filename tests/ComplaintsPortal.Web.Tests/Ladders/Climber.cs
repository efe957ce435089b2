using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Forms.Sending;
using ComplaintsPortal.Web.Tests.Forms.Sending;

namespace ComplaintsPortal.Web.Tests.Ladders;

/// <summary>Somebody who tries every page: opens it, and sends it an empty form.</summary>
internal sealed class Climber(PortalClient client, string token, Func<string> mark) : IDisposable
{
    /// <summary>Somebody with that role.</summary>
    public static async Task<Climber> SignInAsync(PortalHost portal, Role role)
    {
        var client = await portal.SignInAsync(role);
        var page = await client.OpenAsync("/published");
        var person = (await portal.AccountAsync(role)).Id;
        return new Climber(client, page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!, () => portal.MarkFor(person));
    }

    /// <summary>Opens a page.</summary>
    public Task<PortalAnswer> OpenAsync(string address) => client.OpenAsync(address);

    /// <summary>Sends an empty form, with the token of the portal or without.</summary>
    public async Task<HttpStatusCode> PostAsync(string address, bool withToken = true)
    {
        using var form = new FormUrlEncodedContent(withToken ? Empty() : []);
        using var answer = await client.Http.PostAsync(address, form, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    /// <summary>Sends an empty form and reads what comes back.</summary>
    public Task<PortalAnswer> SendAsync(string address) => client.SendAsync(address, Empty());

    public void Dispose() => client.Dispose();

    // Each as a form of its own: one that was sent before would act no more.
    private KeyValuePair<string, string>[] Empty() =>
        [KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create(FormMarks.Field, mark())];
}
