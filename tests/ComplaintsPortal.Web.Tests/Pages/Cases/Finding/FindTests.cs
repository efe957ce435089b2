using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Pages.Cases.Finding;

/// <summary>People and references are found however they are typed, and two people of one name are told apart.</summary>
public sealed class FindTests(FindTests.Office office) : IClassFixture<FindTests.Office>
{
    [Theory]
    [InlineData("sample")]
    [InlineData("SAMPLE, Robin")]
    [InlineData("+44 1632 960-010")]
    public async Task Find_SurnameOrTelephone_IsFoundHoweverItIsTyped(string typed)
    {
        using var client = await office.Portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/find");

        var answer = await client.SendFormAsync(("Input.Name", typed));

        Assert.Equal("/cases?complainant=P-ROBIN", answer.RedirectsTo);
    }

    [Theory]
    [InlineData("sean o'brien")]
    [InlineData("O\u2019Brien")]
    [InlineData("Se\u00E1n  O\u02BCBrien")]
    [InlineData("obrien")]
    public async Task Find_NameOfTwoPeople_TellsThemApart(string typed)
    {
        using var client = await office.Portal.SignInAsync(Role.Officer);
        await client.OpenAsync("/cases/find");

        var answer = await client.SendFormAsync(("Input.Name", typed));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(
            ["/cases?complainant=P-SEAN-1", "/cases?complainant=P-SEAN-2"],
            answer.Document.QuerySelectorAll("#found + ul a").Select(link => link.GetAttribute("href")));
        Assert.Contains("one@mail.example, case SEAN-0037", answer.Text, StringComparison.Ordinal);
        Assert.Contains("01632 960 777, case SEAN-0038", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sean-0037", "SEAN-0037")]
    [InlineData("0037", "SEAN-0037")]
    [InlineData("38", "SEAN-0038")]
    public async Task List_ReferenceInOtherLettersOrItsNumberAlone_IsFound(string typed, string reference)
    {
        using var client = await office.Portal.SignInAsync(Role.Officer);

        Assert.Equal([reference], IndexTests.References(await client.OpenAsync($"/cases?text={typed}")));
    }

    public sealed class Office : IAsyncLifetime
    {
        public PortalHost Portal { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Portal.InitializeAsync();
            await Portal.DbAsync(async db =>
            {
                db.ContactDetails.Add(new("P-ROBIN", "Robin Sample", "robin@mail.example", "01632 960 010", null));
                db.ContactDetails.Add(new("P-SEAN-1", "Sean O\u2019Brien", "one@mail.example", null, null));
                db.ContactDetails.Add(new("P-SEAN-2", "Se\u00E1n O'Brien", null, "01632 960 777", null));
                await db.SaveChangesAsync();
            });
            await AddAsync("ROBIN-1", "P-ROBIN");
            await AddAsync("SEAN-0037", "P-SEAN-1");
            await AddAsync("SEAN-0038", "P-SEAN-2");
        }

        public async ValueTask DisposeAsync() => await Portal.DisposeAsync();

        private async Task AddAsync(string reference, string person) => await Portal.AddCaseAsync(its =>
            its.WithReference(reference).Knowing(facts => facts with { Complainant = person }).Accepted());
    }
}
