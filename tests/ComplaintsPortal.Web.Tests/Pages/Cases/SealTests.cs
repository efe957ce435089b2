using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Ladders;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

public sealed class SealTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Seal_ToNamedPeople_IsStoredAndAskedAboutOnOpening()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var office = await portal.OfficeAsync();
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/seal");

        await client.SendFormAsync(
            ("Input.People", $"{office.Ada.Id}"), ("Input.People", $"{office.Mabel.Id}"), ("Input.Reason", "About a colleague's child"));

        var asked = await client.FollowAsync();
        Assert.Equal($"/cases/{id}/open?next=%2Fcases%2F{id}", asked.RedirectsTo);
        var entry = await portal.LastEntryAsync(id);
        Assert.Equal(("Case sealed to Ada Osei, Mabel Firth", "About a colleague's child"), (entry.What, entry.Why));

        await client.FollowAsync();
        var nothing = await client.SendFormAsync(("Input.Reason", " "));
        Assert.Equal((HttpStatusCode.BadRequest, "Error: Enter why you open the case"), (nothing.Status, nothing.ErrorBeside("Input.Reason")));
        await client.SendFormAsync(("Input.Reason", "To approve the response"));
        var opened = await client.FollowAsync();
        Assert.Contains("Sealed Open to Ada Osei, Mabel Firth and nobody else", opened.Text, StringComparison.Ordinal);
        Assert.Equal("To approve the response", (await portal.LastEntryAsync(id)).Why);
        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync($"/cases/{id}/history")).Status);
    }

    [Fact]
    public async Task Open_TheNextDay_AsksAgain()
    {
        var (id, _) = await SealedAsync("Asked each day");
        using var client = await portal.SignInAsync(Role.Manager);
        await OpenAsync(client, id);
        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync($"/cases/{id}")).Status);
        await portal.DbAsync(
            db => db.CaseAccess.Where(access => access.CaseId == id)
                .ExecuteUpdateAsync(set => set.SetProperty(access => access.OpenedOn, new DateOnly(2026, 11, 9))));

        var answer = await client.OpenAsync($"/cases/{id}/notes");

        Assert.StartsWith($"/cases/{id}/open", answer.RedirectsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seal_WithoutAManagerOrAReason_SaysWhatIsMissing()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var office = await portal.OfficeAsync();
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/seal");

        var answer = await client.SendFormAsync(("Input.People", $"{office.Ada.Id}"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Choose at least one manager: nobody else can unseal the case", "Enter why the case is sealed"], answer.Errors);
        Assert.Empty((await portal.CaseAsync(id)).Access);
    }

    [Fact]
    public async Task Seal_StaleVersion_StoresNothing()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        var office = await portal.OfficeAsync();
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/cases/{id}/seal");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(("Input.People", $"{office.Mabel.Id}"), ("Input.Reason", "Too late"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Reason As it is now Nothing recorded As you entered it Too late", answer.Text, StringComparison.Ordinal);
        Assert.Empty((await portal.CaseAsync(id)).Access);
    }

    [Fact]
    public async Task Unseal_ByAManagerWhoIsNamed_OpensItToEverybody()
    {
        var (id, outsider) = await SealedAsync("Not for ever");
        using var client = await portal.SignInAsync(Role.Manager);
        await OpenAsync(client, id);
        await client.OpenAsync($"/cases/{id}/unseal");

        await client.SendFormAsync(("Input.Reason", "It was somebody else"));

        Assert.Equal("The case is no longer sealed", (await client.FollowAsync()).Banner);
        using var ben = await portal.SignInAsync(outsider);
        Assert.Equal(HttpStatusCode.OK, (await ben.OpenAsync($"/cases/{id}")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await client.OpenAsync($"/cases/{id}/unseal")).Status);
    }

    [Fact]
    public async Task SealedCase_ByAnOutsider_IsOnNoPageAndAtNoAddress()
    {
        const string secret = "Zirkon affair in the office";
        var (id, outsider) = await SealedAsync(secret);
        var reference = (await portal.CaseAsync(id)).Reference;
        var other = await portal.AddCaseAsync(its => its.Accepted().Knowing(arrival => arrival with { Complainant = "P-zirkon" }));
        await portal.DbAsync(async db =>
        {
            var here = (await db.Cases.SingleAsync(@case => @case.Id == other));
            db.CaseLinks.Add(here.Keeping.LinkTo(id, false, Testing.Builders.A.Entry("link-kind", "same-family"),
                A.Office(outsider.AsOfficer(), portal.Time.GetUtcNow())));
            await db.SaveChangesAsync();
        });
        using var client = await portal.SignInAsync(outsider);

        string[] pages =
        [
            "/", "/?view=own", "/work?whose=everybody", "/work/due?state=overdue&whose=everybody", "/work/calendar?whose=everybody",
            "/cases", "/cases?state=open", "/cases?state=awaiting-approval", "/cases?text=Zirkon", $"/cases?text={reference}",
            "/cases?complainant=P-zirkon", "/approvals", "/reports/2026-27", $"/cases/{other}", $"/cases/{other}/links",
            $"/cases/{other}/history?readings=true", "/handover",
        ];
        foreach (var page in pages)
        {
            var answer = await client.OpenAsync(page);
            Assert.True(answer.Status is HttpStatusCode.OK, $"{page}: {answer.Status}");
            Assert.True(page.Contains(reference, StringComparison.Ordinal) || !answer.Body.Contains(reference, StringComparison.Ordinal), page);
            Assert.DoesNotContain($"\"/cases/{id}", answer.Body, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, answer.Body, StringComparison.Ordinal);
        }

        foreach (var page in (await PortalPage.AllAsync(portal)).Where(page => page.IsOfACase))
        {
            var answer = await client.OpenAsync(page.Address(id));
            Assert.Equal((page.Pattern, HttpStatusCode.NotFound), (page.Pattern, answer.Status));
        }

        using var named = await portal.SignInAsync(Role.Manager);
        Assert.Contains(reference, (await named.OpenAsync("/approvals")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SealedCase_ByAnOutsiderWhoLooksForThePerson_IsNotFound()
    {
        var (_, outsider) = await SealedAsync("Found by nobody", "P-yttrium");
        await portal.DbAsync(async db =>
        {
            db.ContactDetails.Add(new ContactDetails("P-yttrium", "Zoe Zirkon", null, null, null));
            await db.SaveChangesAsync();
        });
        using var client = await portal.SignInAsync(outsider);
        await client.OpenAsync("/cases/find");

        var answer = await client.SendFormAsync(("Input.Name", "Zoe Zirkon"));

        Assert.Equal(["Nobody is known by this name, e-mail address or telephone number. Check it, or look for the case by its reference"], answer.Errors);
        using var named = await portal.SignInAsync(Role.Manager);
        await named.OpenAsync("/cases/find");
        Assert.Equal("/cases?complainant=P-yttrium", (await named.SendFormAsync(("Input.Name", "Zoe Zirkon"))).RedirectsTo);
    }

    [Fact]
    public async Task SealedCase_InFigures_IsStillCounted()
    {
        const string question = "/api/figures?period=2026-27&measure=ongoing";
        using var manager = await portal.SignInAsync(Role.Manager);
        var before = (await manager.OpenAsync(question)).Body;
        var (_, outsider) = await SealedAsync("Counted");

        using var client = await portal.SignInAsync(outsider);
        var (his, hers) = ((await client.OpenAsync(question)).Body, (await manager.OpenAsync(question)).Body);

        Assert.Equal(hers, his);
        Assert.NotEqual(before, his);
    }

    private async Task<(int Id, Data.People.Account Outsider)> SealedAsync(string summary, string complainant = "P-zirkon")
    {
        var id = await portal.AddCaseAsync((its, office) => its.About(summary).Knowing(arrival => arrival with { Complainant = complainant })
            .Accepted().WithResponseDraftedBy(office.Ada).Submitted());
        var office = await portal.OfficeAsync();
        await portal.ChangeMeanwhileAsync(id,
            @case => @case.Sealing.Seal([office.Ada, office.Mabel], "About a colleague", A.Office(office.Mabel, portal.Time.GetUtcNow())));
        return (id, await portal.AddAccountAsync(Role.Manager, $"Ben Outsider {id}"));
    }

    private static async Task OpenAsync(PortalClient client, int id)
    {
        await client.OpenAsync($"/cases/{id}/open");
        await client.SendFormAsync(("Input.Reason", "To read it"));
    }
}
