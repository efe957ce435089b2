using ComplaintsPortal.Reports.Printing;

namespace ComplaintsPortal.Reports.Tests.Printing;

/// <summary>Two browsers print at once on a server; the others wait in their order, and know their place.</summary>
public sealed class PrintQueueTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Enter_WhileTwoPrint_WaitsInOrderAndIsToldItsPlace()
    {
        var queue = new PrintQueue();
        List<int> third = [], fourth = [];
        var first = await queue.EnterAsync(stop: Stop);
        await queue.EnterAsync(stop: Stop);

        var waits = queue.EnterAsync(third.Add, Stop);
        var waitsLonger = queue.EnterAsync(fourth.Add, Stop);
        Assert.Equal((false, false, 1, 2), (waits.IsCompleted, waitsLonger.IsCompleted, third[^1], fourth[^1]));
        first.Dispose();

        var room = await waits;
        Assert.Equal((0, false, 1), (third[^1], waitsLonger.IsCompleted, fourth[^1]));
        room.Dispose();
        room.Dispose();
        await waitsLonger;
        Assert.False(queue.EnterAsync(stop: Stop).IsCompleted);
    }

    [Fact]
    public async Task Enter_ThenGivenUp_LetsTheNextComeUp()
    {
        var queue = new PrintQueue(1);
        using var gaveUp = new CancellationTokenSource();
        var printing = await queue.EnterAsync(stop: Stop);
        var leaves = queue.EnterAsync(stop: gaveUp.Token);
        var next = queue.EnterAsync(stop: Stop);

        await gaveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaves);
        Assert.False(next.IsCompleted);
        printing.Dispose();

        await next;
        Assert.False(queue.EnterAsync(stop: Stop).IsCompleted);
    }
}
