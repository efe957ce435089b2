using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Account;

public sealed class SignInTests(PortalHost portal) : IClassFixture<PortalHost>
{
    // The same whatever is wrong, so that nobody learns which accounts there are.
    private const string WrongWords = "The e-mail address or the password is wrong, or the account is locked. "
        + "Ten wrong passwords lock an account for 15 minutes; an administrator can unlock it";

    [Fact]
    public async Task Page_WithoutASignedInPerson_LeadsToSignIn()
    {
        using var client = portal.Anonymous();

        var answer = await client.OpenAsync("/");

        Assert.StartsWith("/account/sign-in", answer.RedirectsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_NothingTyped_SaysWhatToEnterBesideEachField()
    {
        using var client = portal.Anonymous();
        await client.OpenAsync("/account/sign-in");

        var answer = await client.SendFormAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Enter your e-mail address", "Enter your password"], answer.Errors);
        Assert.Contains("Enter your e-mail address", answer.ErrorBeside("Input.Email"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WrongPassword_KeepsTheAddressAndSaysNoMoreThanNeeded()
    {
        var account = await portal.AccountAsync(Role.Officer);
        using var client = portal.Anonymous();
        await client.OpenAsync("/account/sign-in");

        var answer = await client.SendFormAsync(("Input.Email", account.Email!), ("Input.Password", "not the password"));

        Assert.Equal([WrongWords], answer.Errors);
        Assert.Equal(account.Email, answer.Document.QuerySelector("#Input_Email")!.GetAttribute("value"));
        Assert.DoesNotContain("not the password", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_TenWrongPasswords_LocksTheAccountForFifteenMinutes()
    {
        var account = await portal.AddAccountAsync(Role.Officer, "Lena Locked");
        using var client = portal.Anonymous();
        await client.OpenAsync("/account/sign-in");

        for (var attempt = 0; attempt < 10; attempt++)
        {
            await client.SendFormAsync(("Input.Email", account.Email!), ("Input.Password", "not the password"));
        }

        var answer = await client.SendFormAsync(("Input.Email", account.Email!), ("Input.Password", PortalHost.Password));
        Assert.Equal([WrongWords], answer.Errors);
    }

    [Theory]
    [InlineData(Role.Officer, "Nothing of yours is due soon or waiting")]
    [InlineData(Role.Manager, "Load of each person")]
    [InlineData(Role.Clerk, "No report has been published yet")]
    [InlineData(Role.Administrator, "State of the portal")]
    public async Task Start_ByRole_SaysWhatTheirWorkAsks(Role role, string words)
    {
        using var client = await portal.SignInAsync(role);

        var answer = await client.OpenAsync("/");

        Assert.Equal("Home", answer.Heading);
        Assert.Contains(words, answer.Text, StringComparison.Ordinal);
    }
}
