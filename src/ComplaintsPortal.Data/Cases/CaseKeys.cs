using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>
/// The columns by which cases are found however something is written: kept beside the words, folded, and the same on every engine.
/// The case keeps them itself whenever the words change.
/// </summary>
public static class CaseKeys
{
    /// <summary>The folded reference, unique.</summary>
    public const string Reference = "ReferenceKey";

    /// <summary>The number in which the reference ends, without zeros before it.</summary>
    public const string ReferenceNumber = "ReferenceNumber";

    /// <summary>The folded key of the complainant.</summary>
    public const string Complainant = "ComplainantKey";

    /// <summary>
    /// The database's key of the case that somebody means: that of the reference, whatever its capital letters and blanks; where a number
    /// alone was typed, the one case whose reference ends in it. Null where there is none, or more than one.
    /// </summary>
    public static async Task<int?> FindMeantAsync(this IQueryable<Case> cases, string typed, CancellationToken stop = default)
    {
        foreach (var way in Ways(cases, WrittenKey.Folded(Invisible.Without(typed))))
        {
            var found = await way.OrderBy(@case => @case.Id).Select(@case => @case.Id).Take(2).ToListAsync(stop);
            if (found.Count > 0)
            {
                return found.Count == 1 ? found[0] : null;
            }
        }

        return null;
    }

    private static IEnumerable<IQueryable<Case>> Ways(IQueryable<Case> cases, string key)
    {
        yield return cases.Where(@case => EF.Property<string>(@case, Reference) == key);
        var unspaced = string.Concat(key.Where(letter => !char.IsWhiteSpace(letter)));
        if (unspaced != key)
        {
            yield return cases.Where(@case => EF.Property<string>(@case, Reference) == unspaced);
        }

        if (unspaced.Length > 0 && unspaced.All(char.IsAsciiDigit))
        {
            var number = WrittenKey.NumberAtTheEnd(unspaced);
            yield return cases.Where(@case => EF.Property<string?>(@case, ReferenceNumber) == number);
        }
    }
}
