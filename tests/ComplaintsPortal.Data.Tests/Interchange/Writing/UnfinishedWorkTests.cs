using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Interchange.Writing;

/// <summary>What is half done in one portal can be finished in another that imports its records.</summary>
public sealed class UnfinishedWorkTests
{
    private readonly Officer ada = A.Officer();
    private readonly Officer mabel = A.Manager();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Letter_ApprovedAndNotSent_IsSentElsewhereExactlyAsItWasApproved()
    {
        var approved = A.Case().LoggedBy(ada).ManagedBy(mabel).AtStage(1).WithLetterDraftedBy(ada).WithLetterSubmitted().ApprovedBy(mabel).Build();
        var letter = approved.Stage(1)!.CurrentResponse!.Letter!;
        await using var elsewhere = await CarriedOverAsync(approved);

        var read = (await elsewhere.ReadAsync(db => db.ReadWholeAsync(1, Stop)))!.Stage(1)!;

        Assert.Equal(letter, read.CurrentResponse!.Letter);
        Assert.NotNull(letter.Words);
        Assert.Null(CaseLetters.WhyNotSendApproved(read, A.Office(ada, today: new DateOnly(2026, 3, 5))));
    }

    [Fact]
    public async Task Response_ThatIsInNoLetter_HasNoneElsewhereEither()
    {
        await using var elsewhere = await CarriedOverAsync(A.Case().LoggedBy(ada).AtStage(1).WithResponseDraftedBy(ada).Build());

        Assert.Null((await elsewhere.ReadAsync(db => db.ReadWholeAsync(1, Stop)))!.Stage(1)!.CurrentResponse!.Letter);
    }

    [Fact]
    public async Task Contributions_AnsweredOrNot_AreTheSameElsewhereAndTheirLinksHoldNoMore()
    {
        var asking = A.Case().LoggedBy(ada).AtStage(1).Build();
        var contributions = asking.Stage(1)!.Response.Contributions;
        var office = A.Office(ada);
        var terms = new ContributionTerms("Pat Sample", "pat@anyshire.example", null, "When was the visit?\n\nPoint 1: The visit", new DateOnly(2026, 3, 9));
        var (answered, open) = (contributions.Ask(terms, 0, ContributionLink.New(), office), contributions.Ask(terms, 1, ContributionLink.New(), office));
        contributions.Give(answered, new("On 4 February", []), office.Now, office.Calendar);
        await using var elsewhere = await CarriedOverAsync(asking);

        var read = await elsewhere.ReadAsync(db => db.Contributions.OrderBy(one => one.Number).ToListAsync(Stop));

        // Whoever asked has another key elsewhere.
        Assert.Equal(
            [answered.Facts with { AskedBy = default }, open.Facts with { AskedBy = default }],
            read.Select(one => one.Facts with { AskedBy = default }));
        Assert.All(read, one => Assert.Null(one.Link));
    }

    private async Task<TinyPortal> CarriedOverAsync(Domain.Cases.Case @case)
    {
        await using var portal = new TinyPortal(await TestDatabase.CreateAsync(Engine.Sqlite, ada, mabel));
        await using (var db = portal.Open())
        {
            db.Cases.Add(@case);
            await db.SaveChangesAsync(Stop);
        }

        using var data = await portal.ExportAsync();
        return await TinyPortal.WithAsync(data);
    }
}
