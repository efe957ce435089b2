using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Reports.Correcting;
using ComplaintsPortal.Reports.Figures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Correcting;

/// <summary>What moves by what is about to be saved.</summary>
/// <param name="DueDates">The due dates of the case.</param>
/// <param name="Figures">The figures of the years, and the published reports that say something else then.</param>
public sealed record WhatMoves(IReadOnlyList<MovedDueDate> DueDates, FiguresMoved Figures)
{
    /// <summary>Whether nothing moves but the date itself.</summary>
    public bool IsNothing => DueDates.Count == 0 && Figures.Figures.Count == 0 && Figures.Editions.Count == 0;
}

/// <summary>Shows what moves by a correction, a voiding or a restoring before it is saved. Nothing is changed meanwhile.</summary>
public sealed class Foresight(OpenedCase opened, PortalDb db, MovedFigures figures)
{
    /// <summary>What moves where a date of the case that is open is corrected.</summary>
    public async Task<WhatMoves> OfCorrectionAsync(string what, DateOnly? to, CancellationToken stop) =>
        await OfChangeAsync(@case => @case.Keeping.Correction.Correct(what, to, "", opened.Office), stop) with
        {
            DueDates = opened.Case.Keeping.Correction.WhatMoves(what, to, opened.Office),
        };

    /// <summary>Which figures move where something is changed of the case that is open.</summary>
    public async Task<WhatMoves> OfChangeAsync(Action<Case> change, CancellationToken stop)
    {
        var after = await CopyAsync(stop);
        change(after);
        return new WhatMoves(
            [], await figures.CompareAsync(new CaseRecords(await CopyAsync(stop), [], []), new CaseRecords(after, [], []), opened.Today, stop));
    }

    /// <summary>What moves where the case that is open is voided, and counts no more.</summary>
    public async Task<WhatMoves> OfVoidingAsync(CancellationToken stop) =>
        new([], await figures.CompareAsync(await RecordsAsync(stop), null, opened.Today, stop));

    /// <summary>What moves where it is restored, and counts again.</summary>
    public async Task<WhatMoves> OfRestoringAsync(CancellationToken stop) =>
        new([], await figures.CompareAsync(null, await RecordsAsync(stop), opened.Today, stop));

    private async Task<Case> CopyAsync(CancellationToken stop) => (await db.ReadWholeAsync(opened.Case.Id, stop))!;

    private async Task<CaseRecords> RecordsAsync(CancellationToken stop) => new(
        await CopyAsync(stop),
        await db.Payments.AsNoTracking().Where(payment => payment.CaseId == opened.Case.Id).ToListAsync(stop),
        await db.LearningActions.AsNoTracking().Where(action => action.CaseId == opened.Case.Id).ToListAsync(stop));
}
