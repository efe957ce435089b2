using System.Linq.Expressions;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Domain.Figures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Figures;

/// <summary>
/// What a figure counted, one by one. The rows are those of the groups that were counted, found by the same expressions, so that a list and its
/// figure cannot differ. What is sealed to others than whoever reads is counted and not listed.
/// </summary>
public sealed class CasesBehind(PortalDb db, CouncilSetup setup)
{
    /// <summary>How many rows a page shows.</summary>
    public const int PageSize = 25;

    /// <summary>Counts a figure and lists what it counted.</summary>
    /// <param name="question">What was asked; one that can be answered.</param>
    /// <param name="after">The key of the last row that was seen; 0 for the first page.</param>
    /// <param name="stop">To give up.</param>
    public Task<Behind> ReadAsync(Question question, int after, CancellationToken stop = default) =>
        db.InOneStateAsync(cancelled => ListAsync(question, after, cancelled), stop);

    private async Task<Behind> ListAsync(Question question, int after, CancellationToken stop)
    {
        var (amount, rows) = (0m, (IQueryable<CountedRow>?)null);
        foreach (var (_, counted) in FigureBook.Plan([question], new Readings(setup)))
        {
            var (more, facts) = await counted.RowsAsync(db, setup, stop);
            amount += more;
            if (facts?.Select(RowOf(question.Measure)) is { } found)
            {
                rows = rows is null ? found : rows.Concat(found);
            }
        }

        if (rows is null)
        {
            return new Behind(amount, [], 0, null);
        }

        var kept = db.KeptFromReader();
        var open = rows.Where(row => !kept.Contains(row.CaseId));
        var page = await open.Where(row => row.Key > after).OrderBy(row => row.Key).Take(PageSize + 1).ToListAsync(stop);
        var next = page.Count > PageSize ? page[PageSize - 1].Key : (int?)null;
        return new Behind(amount, await LinesAsync([.. page.Take(PageSize)], stop), await open.CountAsync(stop), next);
    }

    // What each measure counts has a key of its own.
    internal static Expression<Func<Fact, CountedRow>> RowOf(Measure measure) => measure.Of switch
    {
        Counted.Cases => fact => new CountedRow { Key = fact.Case.Id, CaseId = fact.Case.Id },
        Counted.Issues => fact => new CountedRow { Key = fact.Issue.Id, CaseId = fact.Stage.CaseId, Stage = fact.Stage.Number },
        Counted.Payments => fact => new CountedRow { Key = fact.Payment.Id, CaseId = fact.Payment.CaseId },
        Counted.Actions => fact => new CountedRow { Key = fact.Action.Id, CaseId = fact.Action.CaseId },
        _ when measure == Measure.Reopenings => fact => new CountedRow { Key = fact.Round.Id, CaseId = fact.Stage.CaseId, Stage = fact.Stage.Number },
        _ => fact => new CountedRow { Key = fact.Stage.Id, CaseId = fact.Stage.CaseId, Stage = fact.Stage.Number },
    };

    private async Task<IReadOnlyList<BehindLine>> LinesAsync(IReadOnlyList<CountedRow> page, CancellationToken stop)
    {
        var ids = page.Select(row => row.CaseId).OfType<int>().Distinct().ToArray();
        var cases = await db.Cases.AsNoTracking().Where(one => EF.Parameter(ids).Contains(one.Id))
            .Select(one => new { one.Id, one.Reference, one.Particulars!.Summary, one.Procedure, one.Received })
            .ToDictionaryAsync(one => one.Id, stop);
        return
        [
            .. page.Select(row => row.CaseId is { } id && cases.TryGetValue(id, out var its)
                ? new BehindLine(
                    row.Key, its.Id, its.Reference, its.Summary, setup.FindProcedure(its.Procedure)?.Name ?? its.Procedure, row.Stage, its.Received)
                : new BehindLine(row.Key, null, null, null, null, row.Stage, null)),
        ];
    }

    internal sealed class CountedRow
    {
        public int Key { get; init; }

        public int? CaseId { get; init; }

        public int? Stage { get; init; }
    }
}

/// <summary>A figure with what it counted.</summary>
/// <param name="Value">The figure; pounds for payments.</param>
/// <param name="Lines">A page of what was counted.</param>
/// <param name="Listed">How many rows there are in all pages: what was counted, without what is kept from whoever reads.</param>
/// <param name="Next">After which row the next page begins; null on the last page.</param>
public sealed record Behind(decimal Value, IReadOnlyList<BehindLine> Lines, int Listed, int? Next);

/// <summary>One thing that was counted, with the case it belongs to.</summary>
/// <param name="Key">The key of the row.</param>
/// <param name="CaseId">The database's key of the case; null where it belongs to none.</param>
/// <param name="Reference">The council's reference.</param>
/// <param name="Summary">What the case is about, where that was recorded.</param>
/// <param name="Procedure">The name of its procedure.</param>
/// <param name="Stage">The number of the stage; null where cases, payments or actions are counted.</param>
/// <param name="Received">The date on which the case arrived.</param>
public sealed record BehindLine(int Key, int? CaseId, string? Reference, string? Summary, string? Procedure, int? Stage, DateOnly? Received);
