using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Register;

public sealed class RegisterTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Add_APerson_IsOnTheRegisterAndInTheAudit()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/register/add");

        await client.SendFormAsync(
            ("Input.Name", " Ruth Kemp "), ("Input.Organisation", "Fair Reviews"), ("Input.Roles", "panel-chair"), ("Input.Roles", "independent-person"),
            ("Input.Tie", "None"),
            ("Input.TiedUntil.Day", "1"), ("Input.TiedUntil.Month", "5"), ("Input.TiedUntil.Year", "2020"), ("Input.Interests", "A governor"));

        var page = await client.FollowAsync();
        Assert.Equal("Ruth Kemp is on the register", page.Banner);
        Assert.Contains("Ruth Kemp Independent person, Panel chair Fair Reviews", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            new AppointeeFacts("Ruth Kemp")
            {
                Organisation = "Fair Reviews",
                MayBeIndependentPerson = true,
                MayChair = true,
                TiedUntil = new DateOnly(2020, 5, 1),
                Interests = "A governor",
            },
            Assert.Single(await portal.AppointeesAsync("Ruth Kemp")).Facts);
        Assert.True(await portal.DbAsync(
            db => db.AuditEntries.AnyAsync(entry => entry.What == "Ruth Kemp added to the register" && entry.ByName == "Ada Osei")));
    }

    [Fact]
    public async Task Add_PressedTwice_AddsOnePerson()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        var form = await client.OpenAsync("/register/add");
        (string, string)[] filled =
        [
            ("Key", form.Document.QuerySelector("input[name=Key]")!.GetAttribute("value")!), ("Input.Name", "Tom Twice"), ("Input.Roles", "panel-member"),
            ("Input.Tie", "None"),
        ];

        await client.SendFormAsync(filled);
        await client.OpenAsync("/register/add");
        await client.SendFormAsync(filled);

        Assert.Single(await portal.AppointeesAsync("Tom Twice"));
    }

    [Fact]
    public async Task Add_Nothing_AsksForWhatIsNeededAndKeepsTheRest()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/register/add");

        var answer = await client.SendFormAsync(
            ("Input.Organisation", "Fair Reviews"), ("Input.TiedUntil.Day", "11"), ("Input.TiedUntil.Month", "11"), ("Input.TiedUntil.Year", "2026"),
            ("Input.Service", "nonsense"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(
            [
                "Enter the person's name", "Choose what they may be appointed to", "Choose what ties them to this council now",
                "Enter a date that is today or in the past",
                "Choose an answer from the list",
            ],
            answer.Errors);
        Assert.Equal("Fair Reviews", answer.Document.QuerySelector("#Input_Organisation")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Change_ToRetired_IsKeptAndTagged()
    {
        var ruth = await portal.AddAppointeeAsync("Ruth Retiring");
        using var client = await portal.SignInAsync(Role.Manager);
        await client.OpenAsync($"/register/{ruth.Id}");

        await client.SendFormAsync(("Input.Retired", "true"));

        var page = await client.FollowAsync();
        Assert.Equal("The entry of Ruth Retiring was changed", page.Banner);
        Assert.Contains("No longer serves", page.Text, StringComparison.Ordinal);
        Assert.Equal(ruth.Facts with { Retired = true }, Assert.Single(await portal.AppointeesAsync("Ruth Retiring")).Facts);
    }

    [Fact]
    public async Task Change_StaleVersion_ShowsBothAndStoresNothing()
    {
        var ruth = await portal.AddAppointeeAsync("Ruth Stale");
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/register/{ruth.Id}");
        await portal.DbAsync(async db =>
        {
            (await db.Appointees.SingleAsync(one => one.Id == ruth.Id)).Restate(ruth.Facts with { Interests = "A governor" });
            await db.SaveChangesAsync();
        });

        var answer = await client.SendFormAsync(("Input.Interests", "None"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["Somebody else changed this entry while you had it open. Nothing of yours is lost: compare both versions below"], answer.Errors);
        Assert.Contains("As it is now A governor As you entered it None", answer.Text, StringComparison.Ordinal);
        Assert.Equal("A governor", Assert.Single(await portal.AppointeesAsync("Ruth Stale")).Interests);
    }
}
