using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Tests.Pages.Cases;

namespace ComplaintsPortal.Web.Tests.Ladders;

/// <summary>
/// The rung of a refused act: somebody fills in its form, meanwhile the case becomes one to which nothing can be done, and the form comes
/// back with every word, below why not. Every page that acts on a case is on it where one of these cases leads to it.
/// </summary>
public sealed class RefusedActTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Typed = "Typed by hand, and not to be lost";
    private static readonly DateOnly Received = new(2026, 9, 1);

    // Fewer would mean that the ladder had lost its way to them.
    private const int Acts = 50;

    private static readonly Func<CaseBuilder, CaseBuilder>[] Situations =
    [
        its => its,
        its => its.Rejected(),
        its => its.Accepted().WithConcern().WithPoint(),
        its => its.AtStage(1).WithPoint().WithApprovedResponse(),
        its => its.AtStage(1).ConcludedOn(new(2026, 9, 10)),
        its => its.AtStage(2).Investigated().WithRecommendation(),
        its => its.AtStage(3).WithPanel(),
        its => its.Under("code").AtStage(1),
        its => its.Under("enquiry").AtStage(1),
        its => its.Under("compliment").Accepted(),
    ];

    [Fact]
    public async Task RefusedAct_OfAnyKind_KeepsEveryWordAndSaysWhyAtTheTop()
    {
        var pages = (await PortalPage.AllAsync(portal)).Where(IsAnAct).ToList();
        using var client = await portal.SignInAsync(Role.Manager);
        var tried = new HashSet<string>();
        var wrong = new List<string>();

        foreach (var situation in Situations)
        {
            var (id, forms) = await FillInAsync(client, situation, pages);
            await VoidAsync(id);
            foreach (var (page, target, sent) in forms)
            {
                tried.Add(page.Pattern);
                wrong.AddRange(WhatIsLost(await client.SendAsync(target, sent), sent).Select(lost => $"{page.Pattern}: {lost}"));
            }
        }

        Assert.True(wrong.Count == 0, string.Join("; ", wrong));
        Assert.True(tried.Count >= Acts, $"{tried.Count} acts; not reached: {string.Join(", ", pages.Select(page => page.Pattern).Except(tried))}");
    }

    // Whoever sends a form by its address, whatever the case is at: nothing breaks over what is not there.
    [Fact]
    public async Task Act_SentByItsAddressWhereItIsRefused_AnswersWithItsForm()
    {
        using var manager = await Climber.SignInAsync(portal, Role.Manager);
        var pages = (await PortalPage.AllAsync(portal)).Where(IsAnAct).ToList();
        var wrong = new List<string>();

        foreach (var situation in Situations)
        {
            var id = await portal.AddCaseAsync((its, office) => situation(its.ReceivedOn(Received).LoggedBy(office.Ada)));
            var stages = await StagesAsync(id);
            foreach (var (page, stage) in pages.SelectMany(page => page.IsOfAStage ? stages.Select(stage => (page, stage)) : [(page, 1)]))
            {
                var answer = await manager.SendAsync(page.Address(id, stage));
                if (answer.Status >= HttpStatusCode.InternalServerError
                    || (answer.Status is HttpStatusCode.Conflict && answer.Document.QuerySelector("main form[method=post] button") is null))
                {
                    wrong.Add($"{page.Pattern}, stage {stage}: {answer.Status}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("; ", wrong));
    }

    private static bool IsAnAct(PortalPage page) =>
        page.IsOfACase && page.Model.IsAssignableTo(typeof(IActPage)) && !page.Model.IsAssignableTo(typeof(IActsOnVoided));

    // Every form to which the pages of a case lead, with something typed wherever something can be.
    private async Task<(int Id, IReadOnlyList<(PortalPage Page, string Target, IReadOnlyList<KeyValuePair<string, string>> Sent)> Forms)> FillInAsync(
        PortalClient client, Func<CaseBuilder, CaseBuilder> situation, IReadOnlyList<PortalPage> pages)
    {
        var id = await portal.AddCaseAsync((its, office) => situation(its.ReceivedOn(Received).LoggedBy(office.Ada)));
        var stages = await StagesAsync(id);
        var addresses = new Queue<string>(
            [$"/cases/{id}", .. pages.Where(page => !page.IsOfAPart).SelectMany(page => page.IsOfAStage
                ? stages.Select(stage => page.Address(id, stage))
                : [page.Address(id)])]);
        var seen = new HashSet<string>(addresses);
        var forms = new List<(PortalPage, string, IReadOnlyList<KeyValuePair<string, string>>)>();
        while (addresses.TryDequeue(out var address))
        {
            var answer = await client.OpenAsync(address);
            foreach (var link in LinksWithin(answer, id).Where(seen.Add))
            {
                addresses.Enqueue(link);
            }

            if (pages.FirstOrDefault(page => page.Is(address)) is { } page && answer.Status == HttpStatusCode.OK)
            {
                var (target, sent) = client.FilledIn("main form[method=post]", [.. Fields(answer).Select(field => (field.Name, Value(field)))]);
                forms.Add((page, target, sent));
            }
        }

        return (id, forms);
    }

    private async Task<IReadOnlyList<int>> StagesAsync(int id) => [.. (await portal.CaseAsync(id)).Stages.Select(stage => stage.Number)];

    private static IEnumerable<string> LinksWithin(PortalAnswer answer, int id) => answer.Document.QuerySelectorAll("main a[href]")
        .Select(link => link.GetAttribute("href")!.Split('?', '#')[0])
        .Where(href => href.StartsWith($"/cases/{id.ToString(CultureInfo.InvariantCulture)}/", StringComparison.Ordinal)
            && !href.Contains("/file", StringComparison.Ordinal));

    private static IEnumerable<(string Name, IElement Control)> Fields(PortalAnswer answer) => answer.Document
        .QuerySelectorAll("main form[method=post] textarea[name], main form[method=post] input[type=text][name]")
        .Select(control => (control.GetAttribute("name")!, control));

    private static string Value((string Name, IElement Control) field) => field.Name.Split('.')[^1] switch
    {
        "Day" => "31",
        "Month" => "2",
        "Year" => "2026",
        _ => Typed,
    };

    private async Task VoidAsync(int id)
    {
        var office = await portal.OfficeAsync();
        await portal.ChangeMeanwhileAsync(
            id, @case => @case.Keeping.Voiding.Void("A test", null, A.Office(office.Mabel, portal.Time.GetUtcNow(), A.Procedure(@case.Procedure))));
    }

    private static IEnumerable<string> WhatIsLost(PortalAnswer answer, IReadOnlyList<KeyValuePair<string, string>> sent)
    {
        if (answer.Status != HttpStatusCode.Conflict || !answer.Errors.Any(error => error.Contains("voided", StringComparison.Ordinal)))
        {
            yield return $"{answer.Status} {string.Join(", ", answer.Errors)}";
            yield break;
        }

        if (answer.Document.QuerySelector("main form[method=post] button") is null)
        {
            yield return "no form";
        }

        var typed = Fields(answer).ToDictionary(field => field.Name, field => field.Control switch
        {
            IHtmlTextAreaElement area => area.Value,
            var input => input.GetAttribute("value"),
        });
        foreach (var (name, value) in sent.Where(field => field.Value is Typed or "31" && typed.GetValueOrDefault(field.Key) != field.Value))
        {
            yield return $"{name} is {typed.GetValueOrDefault(name) ?? "not there"} and not {value}";
        }
    }
}
