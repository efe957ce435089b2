using System.Linq.Expressions;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Searching;

/// <summary>
/// Brings up to date the keys that are kept beside names and references: a record that nobody saved since the portal learned to fold a
/// letter has the key of before, and is not found by the new one.
/// </summary>
internal static class KeptKeys
{
    /// <summary>Folds them anew, and writes those alone that differ.</summary>
    /// <returns>The references that fold to that of another case: they keep their key of before, and each is found as it is written.</returns>
    public static async Task<IReadOnlyList<string>> FoldAnewAsync(PortalDb whole, CancellationToken stop)
    {
        await DetailsAsync(whole, stop);
        await PeopleAsync(whole, stop);
        await ChildrenAsync(whole, stop);
        return await ReferencesAsync(whole, stop);
    }

    private static async Task<IReadOnlyList<string>> ReferencesAsync(PortalDb whole, CancellationToken stop)
    {
        var stored = await DifferentAsync(
            whole.Cases.Select(one => new Stored<int>(one.Id, one.Reference, EF.Property<string?>(one, CaseKeys.Reference))), WrittenKey.Folded, stop);
        var alike = new List<string>();
        foreach (var (id, reference, key) in stored)
        {
            var folded = WrittenKey.Folded(reference!);
            if (await whole.Cases.AnyAsync(one => EF.Property<string>(one, CaseKeys.Reference) == folded, stop))
            {
                alike.Add(reference!);
            }
            else
            {
                await whole.Cases.Where(one => one.Id == id && EF.Property<string>(one, CaseKeys.Reference) == key)
                    .ExecuteUpdateAsync(set => set.SetProperty(one => EF.Property<string>(one, CaseKeys.Reference), folded), stop);
            }
        }

        return alike;
    }

    private static async Task PeopleAsync(PortalDb whole, CancellationToken stop)
    {
        foreach (var (id, person, _) in await DifferentAsync(
            whole.Cases.Select(one => new Stored<int>(one.Id, one.Complainant, EF.Property<string?>(one, CaseKeys.Complainant))), WrittenKey.Folded, stop))
        {
            var folded = WrittenKey.Folded(person!);
            await whole.Cases.Where(one => one.Id == id && one.Complainant == person)
                .ExecuteUpdateAsync(set => set.SetProperty(one => EF.Property<string?>(one, CaseKeys.Complainant), folded), stop);
        }

        foreach (var (key, _, _) in await DifferentAsync(
            whole.People.Select(one => new Stored<string>(one.Key, one.Key, one.Folded)), WrittenKey.Folded, stop))
        {
            var folded = WrittenKey.Folded(key);
            await whole.People.Where(one => one.Key == key).ExecuteUpdateAsync(set => set.SetProperty(one => one.Folded, folded), stop);
        }
    }

    private static async Task DetailsAsync(PortalDb whole, CancellationToken stop)
    {
        await FoldAsync(whole, details => new(details.Person, details.Person, details.PersonKey), details => details.PersonKey, WrittenKey.Folded, stop);
        await FoldAsync(whole, details => new(details.Person, details.Name, details.NameKey), details => details.NameKey, FoldedKey.OfName, stop);
        await FoldAsync(
            whole, details => new(details.Person, details.Name, details.SurnameKey), details => details.SurnameKey,
            name => FoldedKey.Surname(FoldedKey.OfName(name)), stop);
        await FoldAsync(whole, details => new(details.Person, details.Email, details.EmailKey), details => details.EmailKey, FoldedKey.OfEmail, stop);
        await FoldAsync(
            whole, details => new(details.Person, details.Telephone, details.TelephoneKey), details => details.TelephoneKey, FoldedKey.OfTelephone, stop);
    }

    private static async Task FoldAsync(
        PortalDb whole, Expression<Func<ContactDetails, Stored<string>>> kept, Expression<Func<ContactDetails, string?>> key, Func<string, string?> fold,
        CancellationToken stop)
    {
        foreach (var (person, text, _) in await DifferentAsync(whole.ContactDetails.Select(kept), fold, stop))
        {
            var folded = fold(text!);
            await whole.ContactDetails.Where(details => details.Person == person)
                .ExecuteUpdateAsync(set => set.SetProperty(key, folded), stop);
        }
    }

    private static async Task ChildrenAsync(PortalDb whole, CancellationToken stop)
    {
        foreach (var (id, name, _) in await DifferentAsync(
            whole.CaseChildren.Select(one => new Stored<int>(one.Id, one.Name, one.NameKey)), FoldedKey.OfName, stop))
        {
            var folded = FoldedKey.OfName(name!);
            await whole.CaseChildren.Where(one => one.Id == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.NameKey, folded), stop);
        }

        foreach (var (id, name, _) in await DifferentAsync(
            whole.CaseParticulars.Select(one => new Stored<int>(EF.Property<int>(one, "CaseId"), one.ChildName, one.ChildKey)), FoldedKey.OfName, stop))
        {
            var folded = FoldedKey.OfName(name!);
            await whole.CaseParticulars.Where(one => EF.Property<int>(one, "CaseId") == id)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.ChildKey, folded), stop);
        }
    }

    // One after the other, so that an archive is never in memory as a whole.
    private static async Task<List<Stored<T>>> DifferentAsync<T>(IQueryable<Stored<T>> kept, Func<string, string?> fold, CancellationToken stop)
    {
        var different = new List<Stored<T>>();
        await foreach (var one in kept.AsAsyncEnumerable().WithCancellation(stop))
        {
            if (one.Text is { } text && fold(text) != one.Key)
            {
                different.Add(one);
            }
        }

        return different;
    }

    private sealed record Stored<T>(T Id, string? Text, string? Key);
}
