using System.Net;
using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Ladders;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

/// <summary>No reading without a trace: whatever shows a case, looks for a person or is refused stands in the audit.</summary>
public sealed class TraceTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Form_WithAWrongVersion_ShowsTheCaseAndWritesTheReading()
    {
        var id = await portal.AddCaseAsync(its => its.About("Seen through a form").Accepted());
        using var climber = await Climber.SignInAsync(portal, Role.Officer);
        var before = await ReadingsAsync(id);

        Assert.Equal(HttpStatusCode.BadRequest, await climber.PostAsync($"/cases/{id}/notes"));

        Assert.Equal(before + 1, await ReadingsAsync(id));
    }

    // Every form of a case, sent empty: stale, refused or invalid. What comes back with the case on it is recorded.
    [Fact]
    public async Task EveryForm_ThatComesBack_WritesTheReading()
    {
        var id = await portal.AddCaseAsync(its => its.AtStage(2).Investigated().WithRecommendation());
        using var climber = await Climber.SignInAsync(portal, Role.Manager);
        var unrecorded = new List<string>();
        var shown = 0;
        foreach (var page in (await PortalPage.AllAsync(portal)).Where(page => page is { IsOfACase: true, IsOfAPart: false, TakesForms: true }))
        {
            var before = await ReadingsAsync(id);
            if (await climber.PostAsync(page.Address(id)) is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.Conflict)
            {
                shown++;
                unrecorded.AddRange(await ReadingsAsync(id) == before && page.Pattern != "cases/{id:int}/open" ? [page.Pattern] : []);
            }
        }

        Assert.True(shown > 20, $"Only {shown} forms came back");
        Assert.Equal([], unrecorded);
    }

    [Fact]
    public async Task Form_ThatIsRefused_SavesNothingOfWhatItTried()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/assign");
        await portal.ChangeMeanwhileAsync(id);
        var office = await portal.OfficeAsync();

        Assert.Equal(HttpStatusCode.Conflict, (await client.SendFormAsync(("Input.Owner", $"{office.Ada.Id}"))).Status);

        Assert.Equal(office.Mabel.Id, (await portal.CaseAsync(id)).Owner);
        Assert.DoesNotContain(await EntriesAsync(), entry => entry.CaseId == id && entry is { What: "Case taken on", ByName: "Ada Osei" });
    }

    [Fact]
    public async Task Search_ForAPerson_StandsInTheAudit()
    {
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/find");

        await client.SendFormAsync(("Input.Name", "Nobody Known"));

        var entry = (await EntriesAsync())[^1];
        Assert.Equal(("Looked for a person: 0 people found", "Nobody Known", "Ada Osei"), (entry.What, entry.Why, entry.ByName));
    }

    [Fact]
    public async Task Page_NotForTheRole_IsRefusedAndRecorded()
    {
        var id = await portal.AddCaseAsync(its => its.Accepted());
        using var clerk = await portal.SignInAsync(Role.Clerk);

        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.OpenAsync($"/cases/{id}")).Status);
        var ofTheCase = (await EntriesAsync())[^1];
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.OpenAsync("/administration")).Status);
        var other = (await EntriesAsync())[^1];

        Assert.Equal((id, true, "Refused: /cases/{id:int} is not for the role Clerk"), (ofTheCase.CaseId, ofTheCase.Reading, ofTheCase.What));
        Assert.Equal((null, "Refused: /administration is not for the role Clerk"), (other.CaseId, other.What));
    }

    [Fact]
    public async Task Case_ThatIsNotOpenToThePerson_IsNotThereAndTheAttemptIsRecorded()
    {
        var (id, carl, _) = await BarredAsync();
        using var client = await portal.SignInAsync(carl);

        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/cases/{id}/notes")).Status);

        var entry = (await EntriesAsync())[^1];
        Assert.Equal((id, "Refused: the case is not open to them", carl.Name), (entry.CaseId, entry.What, entry.ByName));
        var before = (await EntriesAsync()).Count;
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/cases/{PortalPage.Missing}")).Status);
        Assert.Equal(before, (await EntriesAsync()).Count);
    }

    // The complaint is hidden from Carl, and the Ombudsman case about it is not.
    [Fact]
    public async Task EveryPage_OfACaseThatNamesAHiddenOne_IsShownWithoutIt()
    {
        var (hidden, carl, reference) = await BarredAsync();
        var seen = await portal.AddCaseAsync(its => its.Under("ombudsman").Accepted());
        var office = await portal.OfficeAsync();
        await portal.DbAsync(async db =>
        {
            await db.Cases.Where(@case => @case.Id == seen).ExecuteUpdateAsync(set => set.SetProperty(@case => @case.OmbudsmanOf, hidden)
                .SetProperty(@case => @case.SplitFrom, reference));
            var here = await db.Cases.SingleAsync(@case => @case.Id == seen);
            db.CaseLinks.Add(here.Keeping.LinkTo(hidden, false, A.Entry("link-kind", "same-family"), A.Office(office.Mabel, portal.Time.GetUtcNow())));
            await db.SaveChangesAsync();
        });
        using var client = await portal.SignInAsync(carl);
        var wrong = new List<string>();

        foreach (var page in (await PortalPage.AllAsync(portal)).Where(page => page is { IsOfACase: true, IsOfAPart: false }))
        {
            var answer = await client.OpenAsync(page.Address(seen));
            wrong.AddRange((int)answer.Status >= 500 || answer.Body.Contains(reference, StringComparison.Ordinal) ? [$"{page.Pattern}: {answer.Status}"] : []);
        }

        Assert.Equal([], wrong);
        Assert.Contains("A case that is not open to you", (await client.OpenAsync($"/cases/{seen}/ombudsman")).Text, StringComparison.Ordinal);
        Assert.Contains("The case that the Ombudsman asks about is not open to you", (await client.OpenAsync($"/cases/{seen}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OmbudsmanCase_OfABarredComplaint_IsKeptFromTheSamePerson()
    {
        var (id, carl, _) = await BarredAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/ombudsman/open");

        await client.SendFormAsync(("Input.Reference", "26 004 711"));

        var made = await portal.DbAsync(db => db.Cases.AsNoTracking().SingleAsync(one => one.OmbudsmanOf == id));
        using var his = await portal.SignInAsync(carl);
        Assert.Equal(HttpStatusCode.NotFound, (await his.OpenAsync($"/cases/{made.Id}")).Status);
    }

    [Fact]
    public async Task Split_OfABarredContact_IsKeptFromTheSamePerson()
    {
        var (id, carl, reference) = await BarredAsync();
        using var client = await portal.SignInAsync(Role.Officer);
        await client.OpenAsync($"/cases/{id}/split");

        await client.SendFormAsync(("Input.Parts[0].Procedure", "code"), ("Input.Parts[0].Summary", "Another matter"));

        var made = await portal.DbAsync(db => db.Cases.AsNoTracking().SingleAsync(one => one.SplitFrom == reference));
        Assert.True((await portal.CaseAsync(made.Id)).Sealing.Bars(carl.Id));
        using var his = await portal.SignInAsync(carl);
        Assert.Equal(HttpStatusCode.NotFound, (await his.OpenAsync($"/cases/{made.Id}")).Status);
    }

    private async Task<(int Id, Data.People.Account Carl, string Reference)> BarredAsync()
    {
        var id = await portal.AddCaseAsync(its => its);
        var carl = await portal.AddAccountAsync(Role.Officer, $"Carl Kept Out {id}");
        var office = await portal.OfficeAsync();
        await portal.ChangeMeanwhileAsync(id, @case => @case.Sealing.Bar(carl.AsOfficer(), "About him", A.Office(office.Mabel, portal.Time.GetUtcNow())));
        return (id, carl, (await portal.CaseAsync(id)).Reference);
    }

    private Task<int> ReadingsAsync(int id) => portal.DbAsync(db => db.AuditEntries.CountAsync(entry => entry.CaseId == id && entry.Reading));

    private Task<List<AuditEntry>> EntriesAsync() => portal.DbAsync(db => db.AuditEntries.AsNoTracking().OrderBy(entry => entry.Sequence).ToListAsync());
}
