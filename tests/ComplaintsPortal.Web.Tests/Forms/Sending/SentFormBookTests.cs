using ComplaintsPortal.Data.Forms;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Web.Tests.Forms.Sending;

/// <summary>Which forms were taken, and by whom a form can be taken over.</summary>
public sealed class SentFormBookTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Take_AFormWhoseProcessEnded_SucceedsOnceItsTimeIsOver()
    {
        var (token, by) = (Guid.CreateVersion7(), (await portal.AccountAsync(Role.Officer)).Id);
        Assert.True(await TakeAsync(token, by, 1));

        portal.Time.Advance(SentFormBook.AtWork);
        Assert.False(await TakeAsync(token, by, 2));
        portal.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.True(await TakeAsync(token, by, 3));
        Assert.False(await TakeAsync(token, by, 4));
        Assert.Equal([3], (await Book.FindAsync(token, Stop))!.Contents);
    }

    [Fact]
    public async Task Take_AFormThatActed_IsNeverTakenAgain()
    {
        var (token, by) = (Guid.CreateVersion7(), (await portal.AccountAsync(Role.Officer)).Id);
        await TakeAsync(token, by, 1);
        await Book.FinishAsync(token, "/cases/1", "Logged");

        portal.Time.Advance(SentFormBook.AtWork * 2);

        Assert.False(await TakeAsync(token, by, 1));
        Assert.Equal("/cases/1", (await Book.FindAsync(token, Stop))!.LeadsTo);
    }

    private SentFormBook Book => portal.Services.GetRequiredService<SentFormBook>();

    private Task<bool> TakeAsync(Guid token, Guid by, byte contents) => Book.TryTakeAsync(token, by, [contents], Stop);
}
