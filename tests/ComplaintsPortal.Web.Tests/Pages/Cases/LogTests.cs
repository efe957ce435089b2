using System.Net;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

public sealed class LogTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Log_ThreeAnswers_IsEnough()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        var form = await client.OpenAsync("/cases/log");
        Assert.Equal("10", form.Document.QuerySelector("#Input_Received_Day")!.GetAttribute("value"));

        await client.SendFormAsync(("Input.Procedure", "children-act"), ("Input.About.Summary", "Three visits were cancelled"));

        var page = await client.FollowAsync();
        Assert.Matches("^Logged as 2026/[0-9]{4}$", page.Banner);
        Assert.StartsWith("Three visits were cancelled, 2026/", page.Heading, StringComparison.Ordinal);
        var stored = await StoredAsync(page);
        Assert.Equal((new DateOnly(2026, 11, 10), "children-act", (string?)null), (stored.Received, stored.Procedure, stored.Complainant));
        Assert.Equal((await portal.OfficeAsync()).Ada.Id, stored.Owner);
        Assert.Equal("Case logged", (await portal.LastEntryAsync(stored.Id)).What);
    }

    [Fact]
    public async Task Log_Everything_IsKept()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/log");

        await client.SendFormAsync(
            ("Input.Procedure", "compliment"), ("Input.Received.Day", "9"), ("Input.About.Summary", " Thanks <to> the team "),
            ("Input.About.Account", "They were kind."),
            ("Input.About.Channel", "phone"), ("Input.About.Name", "Casey Invented"), ("Input.About.ComplainantType", "parent"),
            ("Input.About.Telephone", "01632 960 001"),
            ("Input.About.Email", "casey@mail.example"), ("Input.About.Address", "1 Made-up Road"), ("Input.About.ChildName", "Sam Invented"),
            ("Input.About.SubjectStatus", "child-in-need"));

        var page = await client.FollowAsync();
        Assert.StartsWith("Thanks <to> the team, 2026/", page.Heading, StringComparison.Ordinal);
        Assert.Contains("Casey Invented, Parent or step-parent casey@mail.example 01632 960 001 1 Made-up Road", page.Text, StringComparison.Ordinal);
        Assert.Contains("Sam Invented, Child in need", page.Text, StringComparison.Ordinal);
        var stored = await StoredAsync(page);
        Assert.Equal((new DateOnly(2026, 11, 9), "phone", "They were kind."), (stored.Received, stored.Channel!, stored.Particulars!.Account!));
        Assert.Matches("^[0-9a-f]{32}$", stored.Complainant);
    }

    [Fact]
    public async Task Log_ADateThatIsMonthsOld_AsksFirstAndKeepsWhatWasTyped()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/log");
        (string, string)[] typed =
        [
            ("Input.Procedure", "children-act"), ("Input.Received.Day", "9"), ("Input.Received.Month", "8"), ("Input.Received.Year", "2026"),
            ("Input.About.Summary", "Found at the bottom of a drawer"),
        ];

        var asked = await client.SendFormAsync(typed);

        Assert.Equal(HttpStatusCode.BadRequest, asked.Status);
        Assert.Equal(["Check the date: Sunday 9 August 2026 is months ago. Correct it, or confirm it here"], asked.Errors);
        Assert.Equal("Found at the bottom of a drawer", asked.Document.QuerySelector("#Input_About_Summary")!.GetAttribute("value"));
        await client.SendFormAsync(("Input.LongAgo", "true"));
        Assert.Equal(new DateOnly(2026, 8, 9), (await StoredAsync(await client.FollowAsync())).Received);
    }

    [Fact]
    public async Task Log_TwiceInAYear_CountsOn()
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var first = await LogAsync(client);
        var second = await LogAsync(client);

        Assert.Equal(Number(first) + 1, Number(second));

        static int Number(Case logged) => int.Parse(logged.Reference[5..], System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task Log_ReferenceAlreadyTakenByTheCouncilsOwnRecords_TakesTheNext()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        var last = (await LogAsync(client)).Reference;
        var taken = $"2026/{int.Parse(last[5..], System.Globalization.CultureInfo.InvariantCulture) + 1:0000}";
        await portal.AddCaseAsync(its => its.WithReference(taken));

        var logged = await LogAsync(client);

        Assert.NotEqual(taken, logged.Reference);
    }

    [Fact]
    public async Task Log_Nothing_AsksForWhatIsNeeded()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/log");

        var answer = await client.SendFormAsync(("Input.Received.Day", ""), ("Input.Received.Month", ""), ("Input.Received.Year", ""));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Choose what it looks like", "Enter the date on which it arrived", "Enter what it is about, in one line"], answer.Errors);
        Assert.Equal("Error: Enter what it is about, in one line", answer.ErrorBeside("Input.About.Summary"));
    }

    [Theory]
    [InlineData("Input.Received.Day", "11", "Input.Received", "Enter a date that is today or in the past")]
    [InlineData("Input.About.Telephone", "none", "Input.About.Telephone", "Enter a telephone number, such as 01632 960 001")]
    [InlineData("Input.About.Email", "casey", "Input.About.Email", "Enter an e-mail address, such as name@example.com")]
    [InlineData("Input.About.Address", "1 Made-up Road", "Input.About.Name", "Enter the name of the person who complains")]
    [InlineData("Input.About.EarlierReference", "1999/0001", "Input.About.EarlierReference",
        "Enter the reference of a case that is in the portal, such as 2026/0001")]
    [InlineData("Input.About.Channel", "pigeon", "Input.About.Channel", "Choose an answer from the list")]
    public async Task Log_SomethingWrong_IsSaidBesideItAndTheRestKept(string field, string typed, string beside, string sentence)
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/log");

        var answer = await client.SendFormAsync(("Input.Procedure", "code"), ("Input.About.Summary", "Kept as typed"), (field, typed));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal($"Error: {sentence}", answer.ErrorBeside(beside));
        Assert.Equal("Kept as typed", answer.Document.QuerySelector("#Input_About_Summary")!.GetAttribute("value"));
        Assert.Equal("code", answer.Document.QuerySelector("#Input_Procedure option[selected]")!.GetAttribute("value"));
        Assert.False(await portal.DbAsync(db => db.CaseParticulars.AnyAsync(particulars => particulars.Summary == "Kept as typed")));
    }

    [Fact]
    public async Task Log_ForThePersonOfAnEarlierCase_IsTheSamePersonWithCorrectedDetails()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        var earlier = await LogAsync(client, ("Input.About.Name", "Robin Imaginary"), ("Input.About.Telephone", "01632 960 002"));

        await client.OpenAsync("/cases/log");
        var asked = await client.SendFormAsync(
            ("Input.Procedure", "children-act"), ("Input.About.Summary", "Something"), ("Input.About.EarlierReference", earlier.Reference),
            ("Input.About.Email", "robin@mail.example"));
        Assert.Contains($"{earlier.Reference} is a case by Robin Imaginary", asked.Text, StringComparison.Ordinal);
        await client.SendFormAsync(("Input.About.SamePerson", "Corrected"));
        var later = await StoredAsync(await client.FollowAsync());

        Assert.Equal(earlier.Complainant, later.Complainant);
        var details = await portal.DbAsync(db => db.ContactDetails.SingleAsync(details => details.Person == later.Complainant));
        Assert.Equal(("Robin Imaginary", "01632 960 002", "robin@mail.example"), (details.Name, details.Telephone!, details.Email!));
        var page = await client.OpenAsync($"/cases/{later.Id}");
        Assert.Contains($"Other cases of the same person {earlier.Reference}", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Yes", true)]
    [InlineData("No", false)]
    public async Task Log_ForAnEarlierCase_WritesNothingOverThePersonUnlessToldSo(string answer, bool same)
    {
        using var client = await portal.SignInAsync(Role.Officer);
        var earlier = await LogAsync(client, ("Input.About.Name", "Kim Original"), ("Input.About.Telephone", "01632 960 007"));
        await client.OpenAsync("/cases/log");
        await client.SendFormAsync(
            ("Input.Procedure", "children-act"), ("Input.About.Summary", "Something"), ("Input.About.EarlierReference", earlier.Reference),
            ("Input.About.Name", "Kim Otherwise"), ("Input.About.Telephone", "01632 960 008"));

        await client.SendFormAsync(("Input.About.SamePerson", answer));

        var later = await StoredAsync(await client.FollowAsync());
        Assert.Equal(same, later.Complainant == earlier.Complainant);
        Assert.Equal("Kim Original", (await portal.DbAsync(db => db.ContactDetails.SingleAsync(details => details.Person == earlier.Complainant))).Name);
        Assert.Equal(same, !await portal.DbAsync(db => db.ContactDetails.AnyAsync(details => details.Name == "Kim Otherwise")));
    }

    [Fact]
    public async Task Log_ForAnEarlierCaseWithoutAPerson_SaysSo()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        var earlier = await LogAsync(client);
        await client.OpenAsync("/cases/log");

        var answer = await client.SendFormAsync(
            ("Input.Procedure", "code"), ("Input.About.Summary", "Again"), ("Input.About.EarlierReference", earlier.Reference));

        Assert.Equal("Error: That case does not say who complained. Enter the person's details instead", answer.ErrorBeside("Input.About.EarlierReference"));
    }

    [Fact]
    public async Task Log_TheSameTelephoneNumberAgain_TheCasePageAsksWhetherItIsTheSamePerson()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        var earlier = await LogAsync(client, ("Input.About.Name", "Jo Fictional"), ("Input.About.Telephone", "01632 960 003"));

        var later = await LogAsync(client, ("Input.About.Name", "J. Fictional"), ("Input.About.Telephone", "01632 960 003"));

        Assert.NotEqual(earlier.Complainant, later.Complainant);
        var page = await client.OpenAsync($"/cases/{later.Id}");
        Assert.Contains($"Perhaps the same person {earlier.Reference}", page.Text, StringComparison.Ordinal);
    }

    private async Task<Case> LogAsync(PortalClient client, params (string Name, string Value)[] fields)
    {
        await client.OpenAsync("/cases/log");
        await client.SendFormAsync([("Input.Procedure", "children-act"), ("Input.About.Summary", "Something"), ("Input.About.Before", "nobody"), .. fields]);
        return await StoredAsync(await client.FollowAsync());
    }

    private Task<Case> StoredAsync(PortalAnswer page) =>
        portal.CaseAsync(int.Parse(page.Url["/cases/".Length..], System.Globalization.CultureInfo.InvariantCulture));
}
