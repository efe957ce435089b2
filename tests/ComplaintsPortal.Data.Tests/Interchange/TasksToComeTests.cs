using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Interchange;

/// <summary>A task is mostly due on a day to come: what a portal exports, another takes.</summary>
public sealed class TasksToComeTests
{
    [Fact]
    public async Task Import_OfATaskThatIsDueOnADayToCome_TakesIt()
    {
        using var data = FilesDataSet.Empty();
        data.Write("tasks.csv", "case,number,what,due,owner,set_by,set,done,done_by\n"
            + "A/1,1,Ring back,2099-01-05,,ada.osei@example.gov.uk,2022-03-05T10:11:12Z,,");
        await using var portal = await TinyPortal.EmptyAsync();

        var result = await portal.ImportAsync(data);

        Assert.Empty(result.Errors);
        Assert.Equal(new DateOnly(2099, 1, 5), await portal.ReadAsync(db => db.CaseTasks.Select(task => task.Due).SingleAsync(
            TestContext.Current.CancellationToken)));
    }
}
