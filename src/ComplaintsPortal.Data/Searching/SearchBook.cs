using ComplaintsPortal.Data.Interchange.Storing;
using ComplaintsPortal.Data.Saving;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Searching;

/// <summary>Keeps the texts that are searched, within the transaction that is open.</summary>
internal sealed class SearchBook(PortalDb db)
{
    /// <summary>Removes the texts of records, by their names.</summary>
    public Task RemoveAsync(string[] records, CancellationToken stop) => records.Length == 0 ? Task.CompletedTask
        : db.SearchTexts.SealedAndVoidedToo().Where(text => EF.Parameter(records).Contains(text.Record)).ExecuteDeleteAsync(stop);

    /// <summary>Removes all texts of cases.</summary>
    public Task RemoveCasesAsync(int[] cases, CancellationToken stop) => cases.Length == 0 ? Task.CompletedTask
        : db.SearchTexts.SealedAndVoidedToo().Where(text => EF.Parameter(cases).Contains(text.CaseId!.Value)).ExecuteDeleteAsync(stop);

    /// <summary>Reads everything that cases say, which have no texts yet, and adds it.</summary>
    public async Task AddCasesAsync(int[] cases, CancellationToken stop)
    {
        if (cases.Length > 0)
        {
            await AddAsync(await OfCasesAsync(cases, stop), stop);
        }
    }

    /// <summary>Adds texts. The embedded database is locked by the transaction as a whole, so that keys can be counted up by hand.</summary>
    public async Task AddAsync(IReadOnlyList<SearchText> texts, CancellationToken stop)
    {
        if (texts.Count == 0)
        {
            return;
        }

        if (!db.IsEmbedded())
        {
            db.AddRange(texts);
            await db.SaveChangesAsync(stop);
            SearchKey[] keys = [.. texts.SelectMany(KeysOf)];
            db.ChangeTracker.Clear();
            await db.StoreAsync(keys, stop);
            return;
        }

        var last = await db.SearchTexts.SealedAndVoidedToo().MaxAsync(text => (int?)text.Id, stop) ?? 0;
        using var writer = new TableWriter(db, typeof(SearchText), nameof(SearchText.Id));
        foreach (var text in texts)
        {
            writer.Insert(text, ++last);
        }
    }

    /// <summary>The keys of a stored text as rows, which a server keeps.</summary>
    public static IEnumerable<SearchKey> KeysOf(SearchText text) =>
        text.Keys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => new SearchKey { Key = key, TextId = text.Id });

    /// <summary>The texts of people's details.</summary>
    public static IEnumerable<SearchText> Of(ContactDetails details) => SearchSources.TextsOf(details, details.Person, null);

    /// <summary>The texts of cases, read from their records.</summary>
    internal async Task<IReadOnlyList<SearchText>> OfCasesAsync(int[] ids, CancellationToken stop)
    {
        List<SearchText> texts = [];
        foreach (var one in await db.Cases.SealedAndVoidedToo().AsNoTracking().Include(one => one.Particulars)
            .Where(one => EF.Parameter(ids).Contains(one.Id)).ToListAsync(stop))
        {
            texts.AddRange(SearchSources.TextsOf(one, one.Id, one.Id));
            texts.AddRange(one.Particulars is { } words ? SearchSources.TextsOf(words, one.Id, one.Id) : []);
        }

        var stages = db.Stages.SealedAndVoidedToo().AsNoTracking().Where(stage => EF.Parameter(ids).Contains(stage.CaseId));
        foreach (var (caseId, point) in await stages.SelectMany(stage => stage.PointsRaised, (stage, point) => new { stage.CaseId, point })
            .Where(at => at.point.Words != null || at.point.DesiredOutcome != null).Select(at => ValueTuple.Create(at.CaseId, at.point)).ToListAsync(stop))
        {
            texts.AddRange(SearchSources.TextsOf(point, point.Id, caseId));
        }

        foreach (var (caseId, key, response) in await stages
            .SelectMany(stage => stage.Responses, (stage, response) => ValueTuple.Create(stage.CaseId, response.Id, response)).ToListAsync(stop))
        {
            texts.AddRange(SearchSources.TextsOf(response, key, caseId));
        }

        await AddRecordsAsync(db.CaseNotes, ids, texts, stop);
        await AddRecordsAsync(db.Contacts, ids, texts, stop);
        await AddRecordsAsync(db.CaseTasks, ids, texts, stop);
        await AddRecordsAsync(db.Letters, ids, texts, stop);
        await AddRecordsAsync(db.CaseDocuments, ids, texts, stop);
        await AddRecordsAsync(db.CaseChildren, ids, texts, stop);
        await AddRecordsAsync(db.Representatives, ids, texts, stop);
        await AddRecordsAsync(db.Advocacies, ids, texts, stop);
        await AddRecordsAsync(db.Constituents, ids, texts, stop);
        return texts;
    }

    private static async Task AddRecordsAsync<T>(IQueryable<T> records, int[] ids, List<SearchText> texts, CancellationToken stop)
        where T : class, ICaseRecord
    {
        foreach (var (key, record) in await records.SealedAndVoidedToo().AsNoTracking().Where(record => EF.Parameter(ids).Contains(record.CaseId))
            .Select(record => ValueTuple.Create(EF.Property<int>(record, nameof(CaseNote.Id)), record)).ToListAsync(stop))
        {
            texts.AddRange(SearchSources.TextsOf(record, key, record.CaseId));
        }
    }
}
