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

    /// <summary>The case of that reference, with whatever capital letters and blanks around it.</summary>
    public static IQueryable<Case> WithReference(this IQueryable<Case> cases, string typed)
    {
        var key = WrittenKey.Folded(Invisible.Without(typed));
        return cases.Where(@case => EF.Property<string>(@case, Reference) == key);
    }
}
