using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Searching;

/// <summary>
/// Makes what is searched anew from the records, some cases or people at a time, each in a transaction: nobody waits long, and where it is
/// stopped, what was made stays. The keys by which names and references are found are brought up to date with it.
/// </summary>
public static class SearchRebuild
{
    private const int Batch = 1_000;

    /// <summary>Rebuilds all of it.</summary>
    /// <param name="db">The database.</param>
    /// <param name="stop">To give up.</param>
    /// <returns>How many texts can be searched now, and which references cannot be told apart any more.</returns>
    public static async Task<(int Texts, IReadOnlyList<string> Alike)> RunAsync(PortalDb db, CancellationToken stop = default)
    {
        await using var whole = db.AsThePortal();
        var alike = await KeptKeys.FoldAnewAsync(whole, stop);
        var last = 0;
        while (await whole.Cases.Where(one => one.Id > last).OrderBy(one => one.Id).Select(one => one.Id).Take(Batch).ToArrayAsync(stop) is { Length: > 0 } ids)
        {
            await InTransactionAsync(whole, async book =>
            {
                await book.RemoveCasesAsync(ids, stop);
                await book.AddCasesAsync(ids, stop);
            }, stop);
            last = ids[^1];
        }

        await PeopleAsync(whole, stop);
        return (await whole.SearchTexts.CountAsync(stop), alike);
    }

    private static async Task PeopleAsync(PortalDb whole, CancellationToken stop)
    {
        await whole.SearchTexts.Where(text => text.Person != null).ExecuteDeleteAsync(stop);
        var after = "";
        while (await whole.ContactDetails.AsNoTracking().Where(details => details.Person.CompareTo(after) > 0).OrderBy(details => details.Person)
            .Take(Batch).ToListAsync(stop) is { Count: > 0 } people)
        {
            await InTransactionAsync(whole, book => book.AddAsync([.. people.SelectMany(SearchBook.Of)], stop), stop);
            after = people[^1].Person;
        }
    }

    private static Task InTransactionAsync(PortalDb whole, Func<SearchBook, Task> work, CancellationToken stop) =>
        whole.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            whole.Forget();
            await using var transaction = await whole.Database.BeginTransactionAsync(stop);
            await work(new SearchBook(whole));
            await transaction.CommitAsync(stop);
        });
}
