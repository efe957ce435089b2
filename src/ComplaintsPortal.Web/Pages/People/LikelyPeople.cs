using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.People;

/// <summary>Others who may be the same person, because they are called the same or are reached the same way.</summary>
internal static class LikelyPeople
{
    public static async Task<IReadOnlyList<FoundPerson>> OfAsync(PortalDb db, OpenedPerson opened, CancellationToken stop)
    {
        var complainants = opened.Details is { } details ? await PersonFinding.Alike(db, details).ToListAsync(stop) : [];
        string[] names = [.. opened.AsChild.Select(child => child.Name).Append(opened.Details?.Name).OfType<string>().Distinct()];
        var children = names.Length == 0 ? [] : await PersonFinding.ChildrenOfNameAsync(db, names, opened.Key, stop);
        return [.. complainants.Concat(children).DistinctBy(one => one.Person)];
    }
}
