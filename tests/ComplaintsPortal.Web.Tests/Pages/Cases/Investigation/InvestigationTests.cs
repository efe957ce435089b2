using System.Net;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Register;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Investigation;

public sealed class InvestigationTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const InvestigationRole Investigator = InvestigationRole.InvestigatingOfficer;

    [Fact]
    public async Task Page_NothingRecorded_SaysWhatTheResponseWaitsFor()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(2));
        using var client = await portal.SignInAsync(Role.Officer);

        var page = await client.OpenAsync($"/cases/{id}/investigation");

        Assert.Contains(
            "Response sent Complaints team Not yet: Record first: the investigating officer, the report of the investigating officer, the independent "
                + "person, the report of the independent person, the agreed statement of complaint, or why there is none, the adjudicating officer "
                + "(regulation 17). Due by Tuesday 8 December 2026 (20 working days left)",
            page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Report of the investigating officer received Investigating officer Not yet: Nobody has been appointed yet (regulation 17(2))", page.Text,
            StringComparison.Ordinal);
        Assert.Contains("Investigating officer appointed Complaints team To do Appoint to the investigation", page.Text, StringComparison.Ordinal);
        Assert.Equal("Investigation", page.Document.QuerySelector(".moj-sub-navigation [aria-current=page]")!.TextContent);
    }

    [Fact]
    public async Task Appoint_SomebodyWhoMay_IsShownWithTheDeclaration()
    {
        var ivan = await portal.AddAppointeeAsync("Ivan Orr");
        var id = await portal.AddCaseAsync(its => its.AtStage(2));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/investigation/appoint");

        await client.SendFormAsync(
            ("Input.Who", ivan.Id.ToString()), ("Input.Declaration", "Nothing to declare"), ("Input.OutsideTheLine", "true"));

        var page = await client.FollowAsync();
        Assert.Equal("Ivan Orr is the investigating officer", page.Banner);
        Assert.Contains("Ivan Orr, appointed on Tuesday 10 November 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Investigating officer appointed Complaints team · Ivan Orr Done on Tuesday 10 November 2026 Change", page.Text, StringComparison.Ordinal);
        Assert.Equal(ivan.Id, (await portal.CaseAsync(id)).Investigation!.InvestigatingOfficer);
        Assert.Equal("Investigating officer appointed on 10 November 2026: Ivan Orr", (await portal.LastEntryAsync(id)).What);
    }

    [Fact]
    public async Task Appoint_WhereTheRegisterDoesNotTell_AsksWhetherTheyStandOutside()
    {
        var ivan = await portal.AddAppointeeAsync("Ivan Unknown");
        var id = await portal.AddCaseAsync(its => its.AtStage(2));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/investigation/appoint");

        var answer = await client.SendFormAsync(("Input.Who", ivan.Id.ToString()), ("Input.Declaration", "Nothing to declare"));

        Assert.Equal(
            ["Say whether Ivan Unknown stands outside the service complained about and its line of management: the register does not tell (Getting the "
                + "Best from Complaints)"],
            answer.Errors);
        Assert.Null((await portal.CaseAsync(id)).Investigation);
    }

    [Fact]
    public async Task Appoint_SomebodyWithAnAccount_IsAnEmployeeWhateverTheRegisterSays()
    {
        var account = await portal.DbAsync(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.FirstAsync(db.Users));
        var employed = await portal.AddAppointeeAsync("Independent On Paper", one => one with { Email = account.Email });
        var known = await portal.AddAppointeeAsync($" {account.Name.ToUpperInvariant().Replace(" ", "  ", StringComparison.Ordinal)}");
        var id = await portal.AddCaseAsync(its => its.AtStage(2));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/investigation/appoint");

        var answer = await client.SendFormAsync(
            ("Input.Role", "IndependentPerson"), ("Input.Who", employed.Id.ToString()), ("Input.Declaration", "Nothing to declare"));

        Assert.Equal(
            ["Independent On Paper has an account in this portal and so is an employee of this council (regulations 2 and 17(2))"], answer.Errors);
        var byName = await client.SendFormAsync(
            ("Input.Role", "IndependentPerson"), ("Input.Who", known.Id.ToString()), ("Input.Declaration", "Nothing to declare"));
        Assert.EndsWith("has an account in this portal and so is an employee of this council (regulations 2 and 17(2))", Assert.Single(byName.Errors),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Appoint_AnOfficerAsIndependentPerson_IsSaidBesideTheNameAndKept()
    {
        var olive = await portal.AddAppointeeAsync("Olive Officer", one => one with { Tie = CouncilTie.Officer });
        var id = await portal.AddCaseAsync(its => its.AtStage(2));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/investigation/appoint");

        var answer = await client.SendFormAsync(("Input.Role", "IndependentPerson"), ("Input.Who", olive.Id.ToString()), ("Input.Declaration", "Works here"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Olive Officer is an officer or employee of this council (regulations 2 and 17(2))"], answer.Errors);
        Assert.Contains("Works here", answer.Document.QuerySelector("#Input_Declaration")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await portal.CaseAsync(id)).Investigation);
    }

    [Fact]
    public async Task Appoint_WhoeverHasARoleAlready_IsNotOffered()
    {
        var ivan = await portal.AddAppointeeAsync("Ivan Twice");
        var id = await portal.AddCaseAsync(its => its.AtStage(2));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/investigation/appoint");
        Assert.NotNull(client.Page.Document.QuerySelector($"option[value='{ivan.Id}']"));
        await client.SendFormAsync(
            ("Input.Who", ivan.Id.ToString()), ("Input.OutsideTheLine", "true"), ("Input.Declaration", "Nothing to declare"));

        var form = await client.OpenAsync($"/cases/{id}/investigation/appoint");

        Assert.Null(form.Document.QuerySelector($"option[value='{ivan.Id}']"));
    }

    [Fact]
    public async Task Appoint_Nothing_AsksForEachAnswer()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(2));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/investigation/appoint");

        var answer = await client.SendFormAsync(("Input.On.Day", "9"), ("Input.On.Month", "12"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Choose whom to appoint", "Enter a date that is today or in the past", "Enter what they declared, or that they had nothing to declare"],
            answer.Errors);
    }

    [Fact]
    public async Task Appoint_InSomebodysPlace_NeedsAReason()
    {
        var (ivan, irene) = (await portal.AddAppointeeAsync("Ivan First"), await portal.AddAppointeeAsync("Irene Next"));
        var id = await portal.AddCaseAsync(its => its.AtStage(2).Appointing(Investigator, ivan));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/investigation/appoint");

        var answer = await client.SendFormAsync(("Input.Role", "InvestigatingOfficer"), ("Input.Who", irene.Id.ToString()), ("Input.Declaration", "Nothing"),
            ("Input.OutsideTheLine", "true"));
        Assert.Equal(["Enter why the investigating officer changes"], answer.Errors);
        await client.SendFormAsync(("Input.Reason", "Fell ill"));

        Assert.Equal((irene.Id, "Fell ill"), ((await portal.CaseAsync(id)).Investigation!.InvestigatingOfficer, (await portal.LastEntryAsync(id)).Why));
    }

    [Fact]
    public async Task Appoint_StaleVersion_ShowsBothAndStoresNothing()
    {
        var ivan = await portal.AddAppointeeAsync("Ivan Late");
        var id = await portal.AddCaseAsync(its => its.AtStage(2));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/investigation/appoint");
        await portal.ChangeMeanwhileAsync(id);

        var answer = await client.SendFormAsync(
            ("Input.Who", ivan.Id.ToString()), ("Input.Declaration", "Nothing to declare"), ("Input.OutsideTheLine", "true"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Investigating officer As it is now Nothing recorded As you entered it Ivan Late", answer.Text, StringComparison.Ordinal);
        Assert.Null((await portal.CaseAsync(id)).Investigation);
    }

    [Fact]
    public async Task Conduct_FromStatementToMeeting_IsRecordedPageByPage()
    {
        var (ivan, irene) = (await portal.AddAppointeeAsync("Ivan Orr"), await portal.AddAppointeeAsync("Irene Page"));
        var id = await portal.AddCaseAsync(its => its.AtStage(2).Appointing(Investigator, ivan).Appointing(InvestigationRole.IndependentPerson, irene));
        using var client = await portal.SignInAsync(Role.Officer);

        await SubmitAsync(client, $"/cases/{id}/investigation/send-statement", "The sending of the statement is recorded");
        await SubmitAsync(client, $"/cases/{id}/investigation/receive-report", "The report of the investigating officer is recorded",
            ("Input.From", "InvestigatingOfficer"));
        await SubmitAsync(client, $"/cases/{id}/investigation/receive-report", "The report of the independent person is recorded",
            ("Input.From", "IndependentPerson"));
        await SubmitAsync(client, $"/cases/{id}/investigation/offer-meeting", "The offer of a meeting is recorded");

        var known = (await portal.CaseAsync(id)).Investigation!;
        var today = new DateOnly(2026, 11, 10);
        Assert.Equal((today, today, today, today), (known.StatementSent, known.OfficerReported, known.IndependentReported, known.MeetingOffered));
        Assert.Equal(HttpStatusCode.Conflict, (await client.OpenAsync($"/cases/{id}/investigation/receive-report")).Status);
    }

    [Fact]
    public async Task ReceiveReport_BeforeTheAppointmentOrTwice_IsSaidBesideTheField()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(2).On(new DateOnly(2026, 11, 6)).Appointing(Investigator, Testing.Builders.A.Appointee()));
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/investigation/receive-report");

        var early = await client.SendFormAsync(("Input.From", "InvestigatingOfficer"), ("Input.On.Day", "5"));
        Assert.Equal(["Enter a date on or after 6 November 2026, when the investigating officer was appointed"], early.Errors);
        var nobody = await client.SendFormAsync(("Input.From", "IndependentPerson"), ("Input.On.Day", "9"));
        Assert.Equal(["Nobody has been appointed independent person yet"], nobody.Errors);
    }

    private static async Task SubmitAsync(PortalClient client, string page, string banner, params (string Name, string Value)[] fields)
    {
        await client.OpenAsync(page);
        await client.SendFormAsync(fields);
        Assert.Equal(banner, (await client.FollowAsync()).Banner);
    }
}
