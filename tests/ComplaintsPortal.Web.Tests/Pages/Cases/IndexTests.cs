using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

/// <summary>One office with a case in every state, and every way to narrow the list to it.</summary>
public sealed class IndexTests(IndexTests.OfficeWithCases office) : IClassFixture<IndexTests.OfficeWithCases>
{
    [Theory]
    [InlineData("", "TRIAGE", "SOON", "LATE", "TODAY", "WAITS", "RETURNED", "APPROVED", "MABEL", "NOBODY", "STAGE2", "DONE", "WITHDRAWN", "REJECTED")]
    [InlineData("state=awaiting-triage", "TRIAGE")]
    [InlineData("state=open", "TRIAGE", "SOON", "LATE", "TODAY", "WAITS", "RETURNED", "APPROVED", "MABEL", "NOBODY", "STAGE2")]
    [InlineData("state=overdue", "LATE")]
    [InlineData("state=due-today", "TODAY")]
    [InlineData("state=due-soon", "SOON", "WAITS", "RETURNED", "APPROVED", "MABEL", "NOBODY")]
    [InlineData("state=awaiting-approval", "WAITS")]
    [InlineData("state=returned", "RETURNED")]
    [InlineData("state=to-be-sent", "APPROVED")]
    [InlineData("state=concluded", "DONE")]
    [InlineData("state=rejected", "REJECTED")]
    [InlineData("state=withdrawn", "WITHDRAWN")]
    [InlineData("owner=nobody&state=open", "NOBODY")]
    [InlineData("owner=me&state=overdue", "LATE")]
    [InlineData("procedure=corporate", "SOON")]
    [InlineData("stage=2", "STAGE2")]
    [InlineData("stage=2&state=open", "STAGE2")]
    [InlineData("service=send", "TODAY", "MABEL")]
    [InlineData("service=sat", "MABEL")]
    [InlineData("from=2026-11-05&to=2026-11-05", "TRIAGE")]
    [InlineData("to=2026-10-02", "REJECTED")]
    [InlineData("text=LAT", "LATE")]
    [InlineData("text=lat", "LATE")]
    [InlineData("text=late+Allowance", "SOON")]
    [InlineData("complainant=P-SOON", "SOON")]
    [InlineData("state=open&procedure=corporate&from=2026-11-01", "SOON")]
    [InlineData("team=sat-north", "MABEL")]
    [InlineData("outcome=not-upheld", "DONE", "STAGE2")]
    [InlineData("lateness=on-time", "DONE", "STAGE2")]
    [InlineData("lateness=overdue", "LATE")]
    [InlineData("dates=concluded&from=2026-10-12&to=2026-10-12", "DONE")]
    [InlineData("dates=due&to=2026-11-03", "LATE", "DONE")]
    [InlineData("kind=complaint&service=send&state=open", "TODAY", "MABEL")]
    public async Task List_Narrowed_ShowsExactlyWhatMatches(string query, params string[] references)
    {
        using var client = await office.Portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases?{query}");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(references.Order(), References(answer).Order());
        Assert.Contains($"Cases 1 to {references.Length} of {references.Length}", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OfAnotherPerson_ShowsTheirs()
    {
        var mabel = await office.Portal.AccountAsync(Role.Manager);
        using var client = await office.Portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases?owner={mabel.Id}");

        Assert.Equal(["MABEL"], References(answer));
    }

    [Fact]
    public async Task List_Unsorted_BeginsWithTheNewestArrival()
    {
        using var client = await office.Portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/cases");

        Assert.Equal("TRIAGE", References(answer)[0]);
        Assert.Equal("REJECTED", References(answer)[^1]);
    }

    [Fact]
    public async Task List_SortedByDue_BeginsWithTheMostUrgent()
    {
        using var client = await office.Portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/cases?state=open&sort=due");

        Assert.Equal(["LATE", "TODAY"], References(answer).Take(2));
    }

    [Fact]
    public async Task List_SortedByDueWithoutAStatus_ShowsOpenCasesTheMostUrgentFirst()
    {
        using var client = await office.Portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/cases?sort=due");

        Assert.Equal(["LATE", "TODAY"], References(answer).Take(2));
        Assert.DoesNotContain("REJECTED", References(answer));
        Assert.Contains("Open cases: only they have a due date to come.", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("procedure=nonsense", "Procedure", "Choose a procedure from the list")]
    [InlineData("stage=9", "Stage", "Choose a stage from the list")]
    [InlineData("stage=two", "Stage", "Choose a stage from the list")]
    [InlineData("state=lost", "State", "Choose a status from the list")]
    [InlineData("owner=somebody", "Owner", "Choose an owner from the list")]
    [InlineData("service=nowhere", "Service", "Choose a service from the list")]
    [InlineData("sort=colour", "Sort", "Choose an order from the list")]
    [InlineData("kind=nonsense", "Kind", "Choose a kind from the list")]
    [InlineData("division=nowhere", "Division", "Choose a division from the list")]
    [InlineData("team=nobody", "Team", "Choose a team from the list")]
    [InlineData("district=nowhere", "District", "Choose a district from the list")]
    [InlineData("outcome=unknown", "Outcome", "Choose an outcome from the list")]
    [InlineData("theme=unknown", "Theme", "Choose a theme from the list")]
    [InlineData("lateness=never", "Lateness", "Choose from the list whether it was in time")]
    [InlineData("child=unknown", "Child", "Choose a status of the child from the list")]
    [InlineData("channel=pigeon", "Channel", "Choose from the list how it was received")]
    [InlineData("dates=birth", "Dates", "Choose from the list which dates are meant")]
    [InlineData("flag=red", "Flag", "Choose flags from the list")]
    [InlineData("show=secrets", "Show", "Choose columns from the list")]
    [InlineData("state=concluded&sort=due", "Sort", "Choose a status of open cases as well: only they have a due date to come")]
    [InlineData("from=2026-02-30", "From", "From must be a real date")]
    [InlineData("From.Day=31&From.Month=2&From.Year=2026", "From", "From must be a real date")]
    [InlineData("from=2026-11-02&to=2026-11-01", "To", "The last date must be the same as or after the first")]
    [InlineData("text=cancelled&state=concluded", "Text", "No reference begins with “cancelled”, and words are looked for in open cases only")]
    public async Task List_BadAnswer_SaysWhatToDoBesideIt(string query, string field, string sentence)
    {
        using var client = await office.Portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([sentence], answer.Errors);
        Assert.EndsWith(sentence, answer.ErrorBeside(field), StringComparison.Ordinal);
        Assert.Empty(References(answer));
    }

    [Fact]
    public async Task List_BadAnswer_KeepsWhatWasTyped()
    {
        using var client = await office.Portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/cases?text=visits&From.Day=31&From.Month=2&From.Year=2026");

        Assert.Equal("visits", answer.Document.QuerySelector("#Text")!.GetAttribute("value"));
        Assert.Equal("31", answer.Document.QuerySelector("#From_Day")!.GetAttribute("value"));
    }

    [Fact]
    public async Task List_FormWithEmptyFields_LeadsToTheShortAddress()
    {
        using var client = await office.Portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync(
            "/cases?text=&state=open&owner=&procedure=&stage=&service=&From.Day=1&From.Month=11&From.Year=2026&To.Day=&To.Month=&To.Year=&sort=newest");

        Assert.Equal("/cases?state=open&from=2026-11-01", answer.RedirectsTo);
    }

    [Fact]
    public async Task List_Narrowed_NamesEachAnswerWithALinkThatTakesItAway()
    {
        using var client = await office.Portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/cases?state=open&owner=nobody");

        var chips = answer.Document.QuerySelectorAll(".moj-filter__tag");
        Assert.Equal(["Remove this filter Status: Open", "Remove this filter Owner: Unassigned"],
            chips.Select(chip => string.Join(' ', chip.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal(["/cases?owner=nobody", "/cases?state=open"], chips.Select(chip => chip.GetAttribute("href")));
    }

    [Theory]
    [InlineData("page=2")]
    [InlineData("page=-1")]
    [InlineData("page=99999999999999999999")]
    [InlineData("page=two")]
    public async Task List_PageThatIsNotThere_ShowsOneThatIs(string query)
    {
        using var client = await office.Portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync($"/cases?state=overdue&{query}");

        Assert.Equal(["LATE"], References(answer));
    }

    [Fact]
    public async Task List_NothingMatches_SaysSo()
    {
        using var client = await office.Portal.SignInAsync(Role.Officer);

        var answer = await client.OpenAsync("/cases?text=zebra");

        Assert.Contains("No case matches", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_NameOfAComplainant_LeadsToTheirCasesWithoutNamingThem()
    {
        using var client = await office.Portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/find");

        var answer = await client.SendFormAsync(("Input.Name", " robin sample "));

        Assert.Equal("/cases?complainant=P-SOON", answer.RedirectsTo);
        Assert.Equal(["SOON"], References(await client.FollowAsync()));
    }

    [Fact]
    public async Task Find_EmailOfAComplainant_LeadsToTheirCases()
    {
        using var client = await office.Portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/find");

        var answer = await client.SendFormAsync(("Input.Name", "Robin@Mail.example"));

        Assert.Equal("/cases?complainant=P-SOON", answer.RedirectsTo);
    }

    [Theory]
    [InlineData("", "Enter a name, an e-mail address or a telephone number")]
    [InlineData("Nobody Known", "Nobody is known by this name, e-mail address or telephone number. Check it, or look for the case by its reference")]
    public async Task Find_NobodyOfThatName_SaysSoAndKeepsWhatWasTyped(string typed, string sentence)
    {
        using var client = await office.Portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/find");

        var answer = await client.SendFormAsync(("Input.Name", typed));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([sentence], answer.Errors);
        Assert.Equal(typed, answer.Document.QuerySelector("#Input_Name")!.GetAttribute("value") ?? "");
    }

    internal static string[] References(PortalAnswer answer) =>
        [.. answer.Document.QuerySelectorAll("main tbody tr th a").Select(link => link.TextContent)];

    /// <summary>Today is Tuesday 10 November 2026.</summary>
    public sealed class OfficeWithCases : IAsyncLifetime
    {
        public PortalHost Portal { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Portal.InitializeAsync();
            await Portal.DbAsync(async db =>
            {
                db.ListEntries.Add(new("service", "send", "SEND"));
                db.ListEntries.Add(new("service", "sat", "Statutory Assessment Team") { Parent = "send" });
                db.ListEntries.Add(new("team", "sat-north", "Assessment North") { Parent = "sat" });
                db.ContactDetails.Add(new("P-SOON", "Robin Sample", "robin@mail.example", null, null));
                await db.SaveChangesAsync();
            });
            await Portal.AddCaseAsync(its => its.WithReference("TRIAGE").ReceivedOn(new(2026, 11, 5)));
            await Portal.AddCaseAsync(its =>
                its.WithReference("SOON").Under("corporate").About("The ALLOWANCE was paid late").Knowing(facts => facts with { Complainant = "P-SOON" })
                    .Accepted());
            await Portal.AddCaseAsync(its => its.WithReference("LATE").ReceivedOn(new(2026, 10, 20)).Accepted());
            await Portal.AddCaseAsync(its =>
                its.WithReference("TODAY").ReceivedOn(new(2026, 10, 27)).Knowing(facts => facts with { Service = "send" }).Accepted());
            await Portal.AddCaseAsync((its, people) => its.WithReference("WAITS").Accepted().WithResponseDraftedBy(people.Ada).Submitted());
            await Portal.AddCaseAsync((its, people) =>
                its.WithReference("RETURNED").Accepted().WithResponseDraftedBy(people.Ada).Submitted().ReturnedBy(people.Mabel));
            await Portal.AddCaseAsync(its => its.WithReference("APPROVED").Accepted().WithApprovedResponse());
            await Portal.AddCaseAsync((its, people) =>
                its.WithReference("MABEL").Knowing(facts => facts with { Team = "sat-north" }).Accepted().GivenTo(people.Mabel));
            await Portal.LeaveToNobodyAsync(await Portal.AddCaseAsync(its => its.WithReference("NOBODY").Accepted()));
            await Portal.AddCaseAsync(its => its.WithReference("STAGE2").ReceivedOn(new(2026, 10, 30)).AtStage(2));
            await Portal.AddCaseAsync(its => its.WithReference("DONE").ReceivedOn(new(2026, 10, 5)).AtStage(1).ConcludedOn(new(2026, 10, 12)));
            await Portal.AddCaseAsync(its => its.WithReference("WITHDRAWN").ReceivedOn(new(2026, 10, 3)).Withdrawn());
            await Portal.AddCaseAsync(its => its.WithReference("REJECTED").ReceivedOn(new(2026, 10, 2)).Rejected());
        }

        public async ValueTask DisposeAsync() => await Portal.DisposeAsync();
    }
}
