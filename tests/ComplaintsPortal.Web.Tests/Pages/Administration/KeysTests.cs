using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Administration;

/// <summary>The keys with which programs ask for figures.</summary>
public sealed class KeysTests : IAsyncLifetime
{
    private const string Year = "/api/figures?period=2026-27&measure=received";

    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Key_Made_IsShownOnceAndKeptAsADigestAlone()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        var key = await MakeAsync(client, "Dashboard");

        Assert.Equal(64, key.Length);
        Assert.Null((await client.OpenAsync(client.Page.Url)).Document.QuerySelector("#key"));
        var stored = await portal.DbAsync(db => db.ClientKeys.AsNoTracking().SingleAsync());
        Assert.Equal(ClientKey.DigestOf(key), stored.Digest);
        Assert.Equal(("Dashboard", "Iris Admin", null, false), (stored.Client, stored.MadeByName, stored.LastUsedOn, stored.SeesSmallFigures));
        Assert.Contains(await WhatAsync(), what => what == "Key for figures made for Dashboard: small numbers suppressed");
    }

    [Fact]
    public async Task Key_OfAClient_AsksWhatAnOfficerMayAndNothingElse()
    {
        await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Administrator);
        var key = await MakeAsync(client, "Dashboard");

        var (status, body) = await AskAsync(key, Year);
        Assert.Equal((HttpStatusCode.OK, """{"period":"2026-27","measure":"received","facets":{},"value":null,"suppressed":true}"""), (status, body));
        Assert.Equal(HttpStatusCode.BadRequest, (await AskAsync(key, "/api/figures?period=2026-11-02..2026-11-02&measure=received")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await AskAsync(key, "/cases")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await AskAsync(key, "/figures")).Status);
        Assert.Equal(new DateOnly(2026, 11, 10), await portal.DbAsync(db => db.ClientKeys.Select(one => one.LastUsedOn).SingleAsync()));
        Assert.Single(await WhatAsync(), what => what == "Figures asked for with a key, for the first time on this day");
        Assert.DoesNotContain(portal.Log.All.SelectMany(one => one.Properties.Values.Select(value => $"{value}").Append(one.RenderMessage(null))),
            said => said.Contains(key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Key_GivenEveryNumber_IsToldSmallOnes()
    {
        await portal.AddCaseAsync(its => its.Accepted());
        using var client = await portal.SignInAsync(Role.Administrator);
        var key = await MakeAsync(client, "Scrutiny", ("Input.SeesSmallFigures", "true"));

        Assert.Contains("\"value\":1", (await AskAsync(key, Year)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Key_Revoked_IsRefusedFromThenOn()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        var key = await MakeAsync(client, "Dashboard");
        await client.OpenAsync("/administration/keys");
        await client.OpenAsync(client.Page.Document.QuerySelector("tbody a")!.GetAttribute("href")!);

        await client.SendFormAsync();

        Assert.Equal("Key revoked: Dashboard", (await client.FollowAsync()).Banner);
        var (status, body) = await AskAsync(key, Year);
        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Equal("The key is not known, or was revoked", Errors(body));
        Assert.Contains(await WhatAsync(), what => what == "Key for figures revoked: Dashboard");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("Basic aXJpczpwYXNzd29yZA==")]
    public async Task Api_WithoutAKeyThatHolds_IsRefusedAsProblemDetails(string authorization)
    {
        using var client = portal.Anonymous();
        client.Http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);

        var answer = await client.OpenAsync(Year);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal("application/problem+json", answer.Response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Api_AQuestionThatCannotBeAnswered_IsProblemDetailsWithErrors()
    {
        using var client = await portal.SignInAsync(Role.Manager);

        var answer = await client.OpenAsync("/api/figures?period=2026-27&measure=recieved");

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.Status, answer.Response.Content.Headers.ContentType!.MediaType));
        Assert.StartsWith("There is no measure \"recieved\"", Errors(answer.Body), StringComparison.Ordinal);
        Assert.Equal(400, JsonDocument.Parse(answer.Body).RootElement.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Description_ForProgrammers_NamesEveryFacetAndTheKeyAndIsNotForStrangers()
    {
        using var client = await portal.SignInAsync(Role.Administrator);
        var key = await MakeAsync(client, "Dashboard");
        using var stranger = portal.Anonymous();

        var document = JsonDocument.Parse((await AskAsync(key, "/api/openapi.json")).Body).RootElement;

        var asked = document.GetProperty("paths").GetProperty("/api/figures").GetProperty("get").GetProperty("parameters").EnumerateArray()
            .Select(parameter => parameter.GetProperty("name").GetString()).ToList();
        Assert.Equal(["period", "measure"], asked.Take(2));
        Assert.Superset(new HashSet<string?> { "clock-basis", "stage", "caseload" }, asked.ToHashSet());
        Assert.Equal("bearer", document.GetProperty("components").GetProperty("securitySchemes").GetProperty("Key").GetProperty("scheme").GetString());
        Assert.Equal(["/api/figures"], document.GetProperty("paths").EnumerateObject().Select(path => path.Name));
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.OpenAsync("/api/openapi.json")).Status);
    }

    private static string? Errors(string body) => JsonDocument.Parse(body).RootElement.GetProperty("errors").EnumerateArray().Single().GetString();

    private static async Task<string> MakeAsync(PortalClient client, string name, params (string, string)[] more)
    {
        await client.OpenAsync("/administration/keys/add");
        await client.SendFormAsync([("Input.Client", name), .. more]);
        return (await client.FollowAsync()).Document.QuerySelector("#key")!.TextContent;
    }

    private async Task<(HttpStatusCode Status, string Body)> AskAsync(string key, string address)
    {
        using var client = portal.Anonymous();
        client.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        var answer = await client.OpenAsync(address);
        return (answer.Status, answer.Body);
    }

    private Task<List<string>> WhatAsync() => portal.DbAsync(db => db.AuditEntries.OrderBy(entry => entry.Sequence).Select(entry => entry.What).ToListAsync());
}
