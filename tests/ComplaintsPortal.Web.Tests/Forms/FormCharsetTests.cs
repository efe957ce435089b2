using System.Net;
using System.Text;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Forms;

public sealed class FormCharsetTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=nonsense")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7")]
    [InlineData("application/x-www-form-urlencoded; charset=\"utf-7\"")]
    [InlineData("multipart/form-data; boundary=x; charset=nonsense")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task Post_InAnEncodingThatNobodyKnows_IsNotUnderstood(string type)
    {
        using var client = portal.Anonymous();
        using var form = new ByteArrayContent(Encoding.ASCII.GetBytes(
            "--x\r\nContent-Disposition: form-data; name=\"Input.Email\"\r\nContent-Type: text/plain; charset=utf-7\r\n\r\na\r\n--x--\r\n"));
        Assert.True(form.Headers.TryAddWithoutValidation("Content-Type", type));

        using var answer = await client.Http.PostAsync("/account/sign-in", form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("The form was not understood", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
