using System.Linq.Expressions;
using System.Reflection;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Configuration;
using ComplaintsPortal.Data.Searching;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Retaining;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace ComplaintsPortal.Data.Retention;

/// <summary>
/// Erases the words of cases, within the transaction that is open, and leaves what figures count. Where there were words there still are some,
/// which say that they were erased: whether something was said counts in figures, too.
/// </summary>
/// <param name="db">The database, read as the portal itself.</param>
/// <param name="cases">The database's keys of the cases.</param>
internal sealed class Erasing(PortalDb db, int[] cases)
{
    private static readonly MethodInfo OfARecord = typeof(Erasing).GetMethod(nameof(EraseRecordsAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;
    private static readonly MethodInfo Whole = typeof(Erasing).GetMethod(nameof(RemoveAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private IQueryable<int> Stages => db.Stages.Where(stage => EF.Parameter(cases).Contains(stage.CaseId)).Select(stage => stage.Id);

    private IQueryable<int> Letters => db.Letters.Where(letter => EF.Parameter(cases).Contains(letter.CaseId)).Select(letter => letter.Id);

    /// <summary>Erases them. The versions of the cases rise: whoever has one open has it as it was.</summary>
    public async Task<Erasure> RunAsync(DateOnly today, CancellationToken stop)
    {
        var people = await ErasePeopleAsync(stop);
        var files = await db.CaseDocuments.Where(document => EF.Parameter(cases).Contains(document.CaseId))
            .Select(document => document.StoredAs).ToListAsync(stop);
        foreach (var gone in KeptWords.Gone)
        {
            await RunAsync(Whole, gone, db.Model.FindEntityType(gone)!, stop);
        }

        foreach (var type in KeptWords.Of(db.Model))
        {
            await RunAsync(OfARecord, type.ClrType, type, stop);
        }

        await db.CaseChildren.Where(child => EF.Parameter(cases).Contains(child.CaseId))
            .ExecuteUpdateAsync(set => set.SetProperty(child => child.Born, (DateOnly?)null), stop);
        await EraseSearchedAsync(stop);
        await EraseUnfinishedFormsAsync(stop);
        await ErasedHistory.OfCasesAsync(db, cases, stop);
        await db.Cases.Where(@case => EF.Parameter(cases).Contains(@case.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(@case => EF.Property<DateOnly?>(@case, CaseColumns.ErasedOn), today)
                .SetProperty(@case => @case.Version, @case => @case.Version + 1),
            stop);
        return new Erasure(files, people);
    }

    private Task RunAsync(MethodInfo method, Type record, IEntityType type, CancellationToken stop) =>
        (Task)method.MakeGenericMethod(record).Invoke(this, [type, stop])!;

    private Task<int> RemoveAsync<T>(IEntityType type, CancellationToken stop)
        where T : class => Of<T>(type).ExecuteDeleteAsync(stop);

    private async Task EraseRecordsAsync<T>(IEntityType type, CancellationToken stop)
        where T : class
    {
        IProperty[] erased = [.. KeptWords.Erased(type)];
        if (erased.Length > 0)
        {
            await Of<T>(type).ExecuteUpdateAsync(set => Array.ForEach(erased, property => Erase(set, property)), stop);
        }

        IProperty[] uncleared = [.. KeptWords.ErasedUnlessCleared(type)];
        if (uncleared.Length > 0)
        {
            var cleared = type.GetFlattenedProperties().Single(property => property.Name == nameof(Clearance.ClearedOn));
            var record = Expression.Parameter(typeof(T), "record");
            var at = At(record, cleared);
            var not = Expression.Lambda<Func<T, bool>>(Expression.Equal(at, Expression.Constant(null, at.Type)), record);
            await Of<T>(type).Where(not).ExecuteUpdateAsync(set => Array.ForEach(uncleared, property => Erase(set, property)), stop);
        }
    }

    private IQueryable<T> Of<T>(IEntityType type)
        where T : class => (type.FindProperty(KeptWords.CaseKey)?.ClrType, type.ClrType) switch
        {
            (_, { } own) when own == typeof(Case) => db.Set<T>().Where(record => EF.Parameter(cases).Contains(EF.Property<int>(record, nameof(Case.Id)))),
            ({ } key, _) when key == typeof(int) =>
                db.Set<T>().Where(record => EF.Parameter(cases).Contains(EF.Property<int>(record, KeptWords.CaseKey))),
            ({ }, _) => db.Set<T>().Where(record => EF.Parameter(cases).Contains(EF.Property<int?>(record, KeptWords.CaseKey)!.Value)),
            (_, { } sent) when sent == typeof(LetterDelivery) =>
                db.Set<T>().Where(record => Letters.Contains(EF.Property<int>(record, nameof(LetterDelivery.LetterId)))),
            _ => db.Set<T>().Where(record => Stages.Contains(EF.Property<int>(record, KeptWords.StageKey))),
        };

    private static void Erase<T>(UpdateSettersBuilder<T> set, IProperty property)
    {
        var record = Expression.Parameter(typeof(T), "record");
        var words = At(record, property);
        var nothing = Expression.Constant(null, typeof(string));
        Expression trace = !KeptWords.IsSought(property) ? Expression.Constant(CaseRetention.Erased)
            : property.IsNullable ? nothing : Expression.Constant("");
        set.SetProperty(
            Expression.Lambda<Func<T, string?>>(words, record),
            Expression.Lambda<Func<T, string?>>(Expression.Condition(Expression.Equal(words, nothing), nothing, trace), record));
    }

    // A property of the record itself, or of something that is kept in it.
    private static Expression At(Expression record, IPropertyBase property)
    {
        var within = property.DeclaringType is IComplexType inner ? At(record, inner.ComplexProperty) : record;
        return property.PropertyInfo is { } known
            ? Expression.Property(within, known)
            : Expression.Call(typeof(EF), nameof(EF.Property), [property.ClrType], within, Expression.Constant(property.Name));
    }

    // A case is still found by its reference.
    private async Task EraseSearchedAsync(CancellationToken stop)
    {
        var book = new SearchBook(db);
        await book.RemoveCasesAsync(cases, stop);
        var kept = await db.Cases.AsNoTracking().Where(@case => EF.Parameter(cases).Contains(@case.Id)).ToListAsync(stop);
        await book.AddAsync([.. kept.SelectMany(@case => SearchSources.TextsOf(@case, @case.Id, @case.Id))], stop);
    }

    private Task<int> EraseUnfinishedFormsAsync(CancellationToken stop)
    {
        string[] pages = [.. cases.Select(id => $"/cases/{id}/")];
        return db.KeptForms.Where(form => EF.Parameter(pages).Any(page => EF.Functions.Like(form.Address + "/", page + "%"))).ExecuteDeleteAsync(stop);
    }

    // Whoever is needed by another case is left alone until that one goes. Whom a record was merged with goes along.
    private async Task<IReadOnlyList<string>> ErasePeopleAsync(CancellationToken stop)
    {
        List<string> people =
        [
            .. await db.Cases.Where(@case => EF.Parameter(cases).Contains(@case.Id) && @case.Complainant != null)
                .Select(@case => @case.Complainant!).ToListAsync(stop),
            .. await db.CaseChildren.Where(child => EF.Parameter(cases).Contains(child.CaseId)).Select(child => child.Key).ToListAsync(stop),
            .. await db.PersonChanges.Where(change => EF.Parameter(cases).Contains(change.CaseId)).Select(change => change.From).ToListAsync(stop),
            .. await db.PersonChanges.Where(change => EF.Parameter(cases).Contains(change.CaseId)).Select(change => change.To).ToListAsync(stop),
        ];
        var folded = people.Select(WrittenKey.Folded).Distinct().ToArray();
        string[] gone = [.. folded.Except(await StillNeededAsync([.. people.Union(folded)], folded, stop))];
        await db.ContactDetails.Where(details => EF.Parameter(gone).Contains(details.PersonKey)).ExecuteDeleteAsync(stop);
        await db.SearchTexts.Where(text => EF.Parameter(gone).Contains(text.Person)).ExecuteDeleteAsync(stop);
        return await ErasedHistory.OfPeopleAsync(db, [.. people.Where(key => gone.Contains(WrittenKey.Folded(key))).Distinct()], stop);
    }

    private async Task<IEnumerable<string>> StillNeededAsync(string[] keys, string[] folded, CancellationToken stop)
    {
        var others = db.Cases.Where(other => !EF.Parameter(cases).Contains(other.Id) && EF.Property<DateOnly?>(other, CaseColumns.ErasedOn) == null);
        var complain = await others.Where(other => EF.Parameter(folded).Contains(EF.Property<string?>(other, CaseKeys.Complainant)))
            .Select(other => other.Complainant!).Distinct().ToListAsync(stop);
        var children = await db.CaseChildren.Where(child => EF.Parameter(keys).Contains(child.Key) && others.Any(other => other.Id == child.CaseId))
            .Select(child => child.Key).Distinct().ToListAsync(stop);
        return complain.Concat(children).Select(WrittenKey.Folded);
    }
}

/// <summary>What went with the words of some cases.</summary>
/// <param name="Files">The names of files that nobody keeps any more, once the transaction is over.</param>
/// <param name="People">The keys of people in whose own history words were erased.</param>
internal sealed record Erasure(IReadOnlyList<string> Files, IReadOnlyList<string> People);
