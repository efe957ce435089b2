using ComplaintsPortal.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Retention;

/// <summary>A case of a proposal as it is listed, sealed ones too: by its reference, without its content.</summary>
/// <param name="Reference">The council's reference.</param>
/// <param name="Class">The key of its class.</param>
/// <param name="Result">What became of it.</param>
/// <param name="Why">Why it dropped out.</param>
public sealed record RetentionLine(string Reference, string Class, RetentionResult Result, string? Why)
{
    /// <summary>The cases of a proposal, in the order in which it has them.</summary>
    public static IQueryable<RetentionLine> Of(PortalDb db, int run) => Items(db, run).OrderBy(item => item.Id)
        .Join(db.Cases.SealedAndVoidedToo(), item => item.CaseId, @case => @case.Id, (item, @case) =>
            new RetentionLine(@case.Reference, item.Class, item.Result, item.Why));

    /// <summary>What became of how many.</summary>
    public static Task<Dictionary<RetentionResult, int>> CountAsync(PortalDb db, int run, CancellationToken stop = default) =>
        Items(db, run).GroupBy(item => item.Result).Select(some => new { some.Key, Count = some.Count() })
            .ToDictionaryAsync(some => some.Key, some => some.Count, stop);

    private static IQueryable<RetentionItem> Items(PortalDb db, int run) =>
        db.RetentionItems.SealedAndVoidedToo().Where(item => EF.Property<int>(item, RetentionRunConfiguration.Run) == run);
}
