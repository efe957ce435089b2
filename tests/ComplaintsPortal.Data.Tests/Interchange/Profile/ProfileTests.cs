using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Interchange.Profile;

/// <summary>How a profile is put together with what the portal has.</summary>
public sealed class ProfileTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Profile_EntryOfAKnownKey_ReplacesItAsAWhole()
    {
        using var data = TinyDataSet.Sound().With("profile.json", "\"lists\": {", """
            "lists": {
                "outcome": [
                    { "key": "recorded", "label": "Noted" }, { "key": "upheld", "label": "Found for the complainant" },
                    { "key": "lapsed", "label": "Lapsed", "responded": false, "retired": true } ],
            """);
        await using var portal = await TinyPortal.WithAsync(data);

        var lists = (await portal.ReadAsync(db => CouncilSetup.ReadAsync(db, Stop))).Lists;

        Assert.Equal(["recorded", "upheld", "lapsed", "partially-upheld"], lists.All(ListName.Outcome).Take(4).Select(entry => entry.Key));
        Assert.False(lists.Find(ListName.Outcome, "upheld")!.Fault);
        Assert.True(lists.Find(ListName.Outcome, "partially-upheld")!.Fault);
        Assert.True(lists.Find(ListName.Outcome, "lapsed") is { Responded: false, Retired: true });
        Assert.Equal(9, lists.All(ListName.Outcome).Count);
        Assert.Equal("cin", lists.Places.ServiceOf("north"));
    }

    [Fact]
    public async Task Profile_WithALetterheadAndALogo_ComesBackAsItWas()
    {
        const string Logo = "data:image/png;base64,iVBORw0KGgoAAAA=";
        using var data = TinyDataSet.Sound().With("profile.json", "\"team\": \"Feedback Team\",", $$"""
            "logo": "{{Logo}}",
            "letterhead": { "address": [ "County Hall", "Anytown AN1 1AA" ], "signatory": "Rowan Clay", "post": "Complaints manager" },
            "team": "Feedback Team",
            """);
        await using var portal = await TinyPortal.WithAsync(data);

        var council = (await portal.ReadAsync(db => CouncilSetup.ReadAsync(db, Stop))).Council;
        using var exported = await portal.ExportAsync();
        await using var again = await TinyPortal.WithAsync(exported);

        Assert.Equal(new Letterhead("County Hall\nAnytown AN1 1AA", "Rowan Clay", "Complaints manager"), council.Letterhead);
        Assert.Equal(CouncilLogo.Read(Logo), council.Logo);
        Assert.False((await portal.ImportAsync(data)).Changes);
        var copied = (await again.ReadAsync(db => CouncilSetup.ReadAsync(db, Stop))).Council;
        Assert.Equal((council.Letterhead, Logo), (copied.Letterhead, CouncilLogo.Address(copied.Logo!)));
    }

    [Fact]
    public async Task Profile_ProcedureOfAKnownKey_ReplacesItAndComesFirst()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);

        var setup = await portal.ReadAsync(db => CouncilSetup.ReadAsync(db, Stop));

        Assert.Equal(["corporate", "children-act", "code"], setup.Procedures.Take(3).Select(procedure => procedure.Key));
        Assert.Equal([1], setup.Procedure("corporate").Stages.Select(stage => stage.Number));
        Assert.Null(setup.Procedure("corporate").LegalBasis);
        Assert.Equal(ClockFrom.Acknowledged, setup.Procedure("code").Stages[0].ClockFrom);
    }

    [Fact]
    public async Task Profile_WithoutAStageThatCasesHave_KeepsTheStage()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);
        using var other = TinyDataSet.Sound().With("profile.json", "\"procedures\": [", """
            "procedures": [
                { "key": "children-act", "name": "Statutory complaint", "kind": "complaint",
                  "stages": [ { "number": 1, "name": "Local resolution", "standardDays": 10, "maximumDays": 20 } ] },
            """);

        await portal.ImportAsync(other);

        var procedure = (await portal.ReadAsync(db => CouncilSetup.ReadAsync(db, Stop))).Procedure("children-act");
        Assert.Equal([1, 3], procedure.Stages.Select(stage => stage.Number));
        Assert.Equal(50, procedure.Stage(3)!.StandardDays);
        Assert.False((await portal.ImportAsync(other)).Changes);
    }

    [Fact]
    public async Task Profile_WithOtherLimits_DatesEveryCaseOfTheProcedureAnew()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);
        using var other = TinyDataSet.Empty().Write("cases.csv", "reference,procedure,received").Write("stages.csv", "case,stage,received")
            .Write("profile.json", """
            { "procedures": [ { "key": "corporate", "name": "Corporate complaint", "kind": "complaint",
                "stages": [ { "number": 1, "name": "Response", "standardDays": 5 } ] } ] }
            """);

        var dry = await portal.ImportAsync(other, dryRun: true);
        var result = await portal.ImportAsync(other);

        Assert.Equal((1, 1), (dry.Redated, result.Redated));
        await using var db = portal.Open();
        var stage = await db.Stages.SingleAsync(stage => stage.Case.Reference == "A/3", Stop);
        Assert.Equal((new DateOnly(2022, 5, 10), null), (stage.Due, stage.DueMaximum));
        Assert.Contains(await db.AuditEntries.ToListAsync(Stop),
            entry => entry.CaseId == stage.CaseId && entry.What.Contains("Due dates worked out anew", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Profile_WithClosures_ReplacesThemAndStopsNoClock()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);
        data.With("profile.json", "2022-12-28", "2022-05-04");

        var result = await portal.ImportAsync(data);

        Assert.Equal((1, 0, 1),
            result.Counts.Where(count => count.Kind == "closures").Select(count => (count.Created, count.LeftAlone, count.Removed)).Single());
        Assert.Equal([new DateOnly(2022, 5, 4)], await portal.ReadAsync(db => db.Closures.Select(closure => closure.Date).ToListAsync(Stop)));
        Assert.Equal(0, result.Redated);
    }

    [Fact]
    public async Task Profile_WithoutAnything_ChangesNothing()
    {
        using var data = TinyDataSet.Empty().Write("profile.json", "{}").Write("cases.csv", "reference,procedure,received")
            .Write("stages.csv", "case,stage,received");
        await using var portal = await TinyPortal.WithAsync(data);

        Assert.False((await portal.ImportAsync(data)).Changes);
        Assert.Equal("Your council", await portal.ReadAsync(db => db.Council.Select(council => council.Name).SingleAsync(Stop)));
    }
}
