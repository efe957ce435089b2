using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases.Reading;

/// <summary>
/// Who complains, and of what there may be something beside a case: asked in one query, so that a page asks only for what there is. It says
/// nothing that is shown: whoever reads is told of what they may see when the records themselves are read.
/// </summary>
public sealed record CaseSurroundings
{
    /// <summary>Who complains and how to reach them; null where nothing is recorded.</summary>
    public ContactDetails? Contact { get; init; }

    /// <summary>Whether children were recorded one by one.</summary>
    public bool Children { get; init; }

    /// <summary>Whether somebody acts for the child or the complainant.</summary>
    public bool Represented { get; init; }

    /// <summary>Whether an advocate was offered.</summary>
    public bool Advocacy { get; init; }

    /// <summary>Whether anything was agreed with the person, or limits their contact.</summary>
    public bool Arrangements { get; init; }

    /// <summary>Whether another person became one with whoever complains.</summary>
    public bool Merged { get; init; }

    /// <summary>Whether something was voided as a duplicate of the case.</summary>
    public bool Duplicates { get; init; }

    /// <summary>Whether the Ombudsman asked about it.</summary>
    public bool Ombudsman { get; init; }

    /// <summary>Whether the Ombudsman recommended something in it.</summary>
    public bool Recommended { get; init; }

    /// <summary>Whether a service was asked to contribute to a response.</summary>
    public bool Contributions { get; init; }

    /// <summary>Whether an address of the complainant may be told to nobody.</summary>
    public bool HidesAddress => Merged || Contact is { HidesAddress: true };

    /// <summary>Reads what there is around a case.</summary>
    public static Task<CaseSurroundings> ReadAsync(PortalDb db, Case @case, CancellationToken stop = default) => Of(db, @case).SingleAsync(stop);

    private static IQueryable<CaseSurroundings> Of(PortalDb db, Case @case)
    {
        var (id, reference, person) = (@case.Id, @case.Reference, @case.Complainant);
        var sharing = db.SharingArrangements(@case).Select(other => other.Id);
        return from one in db.Cases.SealedAndVoidedToo().AsNoTracking()
               where one.Id == id
               join details in db.ContactDetails on one.Complainant equals details.Person into known
               from contact in known.DefaultIfEmpty()
               select new CaseSurroundings
               {
                   Contact = contact,
                   Children = db.CaseChildren.Any(child => child.CaseId == id),
                   Represented = db.Representatives.Any(representative => representative.CaseId == id),
                   Advocacy = db.Advocacies.Any(offer => offer.CaseId == id),
                   Arrangements = db.Adjustments.Any(adjustment => sharing.Contains(adjustment.CaseId))
                       || db.ContactRestrictions.Any(restriction => sharing.Contains(restriction.CaseId)),
                   Merged = person != null && db.PersonChanges.Any(change => change.To == person && change.Kind == PersonChangeKind.Merged),
                   Duplicates = db.Voidings.Any(voiding => voiding.DuplicateOf == reference),
                   Ombudsman = db.Cases.Any(other => other.OmbudsmanOf == id),
                   Contributions = db.Contributions.Any(contribution => contribution.CaseId == id),
                   Recommended = db.OmbudsmanRecommendations.Any(recommendation => recommendation.CaseId == id),
               };
    }
}
