using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Ladders;

/// <summary>Somebody who tries every page: opens it, and sends it an empty form.</summary>
internal sealed class Climber(PortalClient client, string token) : IDisposable
{
    /// <summary>Somebody with that role.</summary>
    public static async Task<Climber> SignInAsync(PortalHost portal, Role role)
    {
        var client = await portal.SignInAsync(role);
        var page = await client.OpenAsync("/published");
        return new Climber(client, page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
    }

    /// <summary>Opens a page.</summary>
    public Task<PortalAnswer> OpenAsync(string address) => client.OpenAsync(address);

    /// <summary>Sends an empty form, with the token of the portal or without.</summary>
    public async Task<HttpStatusCode> PostAsync(string address, bool withToken = true)
    {
        using var form = new FormUrlEncodedContent(withToken ? [KeyValuePair.Create("__RequestVerificationToken", token)] : []);
        using var answer = await client.Http.PostAsync(address, form, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    /// <summary>Sends an empty form and reads what comes back.</summary>
    public Task<PortalAnswer> SendAsync(string address) => client.SendAsync(address, [KeyValuePair.Create("__RequestVerificationToken", token)]);

    public void Dispose() => client.Dispose();
}
