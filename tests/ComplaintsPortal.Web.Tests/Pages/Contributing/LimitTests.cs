using System.Net;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Contributing;

/// <summary>How often links can be tried from one place.</summary>
public sealed class LimitTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Links_TriedManyTimesInAMinute_AreRefusedWithoutALook()
    {
        using var anybody = portal.Anonymous();
        var last = await anybody.OpenAsync($"/contribution/{0:x64}");
        for (var tried = 1; tried <= 200 && last.Status == HttpStatusCode.NotFound; tried++)
        {
            last = await anybody.OpenAsync($"/contribution/{tried:x64}");
        }

        Assert.Equal((HttpStatusCode.TooManyRequests, "Too many attempts"), (last.Status, last.Heading));
        Assert.Equal(HttpStatusCode.OK, (await anybody.OpenAsync("/account/sign-in")).Status);
    }
}
