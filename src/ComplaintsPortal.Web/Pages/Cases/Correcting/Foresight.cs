using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Reports.Correcting;
using ComplaintsPortal.Reports.Figures;

namespace ComplaintsPortal.Web.Pages.Cases.Correcting;

/// <summary>What moves by what is about to be saved.</summary>
/// <param name="DueDates">The due dates of the case.</param>
/// <param name="Figures">The figures of the years, and the published reports that say something else then.</param>
public sealed record WhatMoves(IReadOnlyList<MovedDueDate> DueDates, FiguresMoved Figures)
{
    /// <summary>Whether nothing moves but the date itself.</summary>
    public bool IsNothing => DueDates.Count == 0 && Figures.Figures.Count == 0 && Figures.Editions.Count == 0;

    /// <summary>The same where a figure of a year that was over before that day moves, or a published report; otherwise null.</summary>
    public WhatMoves? ReachingBefore(DateOnly today) =>
        Figures.Editions.Count > 0 || Figures.Figures.Any(figure => figure.Question.Period.To < today) ? this : null;
}

/// <summary>Shows what moves by a correction, a voiding or a restoring before it is saved. Nothing is changed meanwhile.</summary>
public sealed class Foresight(OpenedCase opened, PortalDb db, MovedFigures figures)
{
    /// <summary>What moves where a date of the case that is open is corrected.</summary>
    public async Task<WhatMoves> OfCorrectionAsync(string what, DateOnly? to, CancellationToken stop)
    {
        var (before, after) = (await CopyAsync(stop), await CopyAsync(stop));
        after.Correction.Correct(what, to, "", opened.Office);
        return new WhatMoves(before.Correction.WhatMoves(what, to, opened.Office), await CompareAsync(before, after, stop));
    }

    /// <summary>What moves where a coded fact of it is corrected.</summary>
    public async Task<WhatMoves> OfFactAsync(string what, string? to, Vocabulary words, CancellationToken stop)
    {
        var (before, after) = (await CopyAsync(stop), await CopyAsync(stop));
        after.Correction.Of(words).Correct(what, to, "", opened.Office);
        return new WhatMoves(before.Correction.Of(words).WhatMoves(after.Case, opened.Office), await CompareAsync(before, after, stop));
    }

    /// <summary>Which figures move where an amount of money beside it is corrected.</summary>
    public Task<WhatMoves> OfAmountAsync(string what, decimal to, CancellationToken stop) =>
        OfFiguresAsync(copy => copy.Correction.OfAmounts.Correct(what, to, "", opened.Office), stop);

    /// <summary>Which figures move where something is changed of the case that is open.</summary>
    public Task<WhatMoves> OfChangeAsync(Action<Case> change, CancellationToken stop) => OfFiguresAsync(copy => change(copy.Case), stop);

    /// <summary>What moves where the case that is open is voided, and counts no more.</summary>
    public async Task<WhatMoves> OfVoidingAsync(CancellationToken stop) =>
        new([], await CompareAsync(await CopyAsync(stop), null, stop));

    /// <summary>What moves where it is restored, and counts again.</summary>
    public async Task<WhatMoves> OfRestoringAsync(CancellationToken stop) =>
        new([], await CompareAsync(null, await CopyAsync(stop), stop));

    /// <summary>Which figures move where a learning action that came from no case is corrected.</summary>
    public async Task<WhatMoves> OfActionAsync(LearningActionFacts before, LearningActionFacts after, CancellationToken stop) =>
        new([], (await figures.CompareAsync(Alone(before), Alone(after), opened.Today, stop)).For(opened.Officer));

    private static CaseRecords Alone(LearningActionFacts facts) => new(null, [], [new LearningAction(null, facts)]);

    private async Task<WhatMoves> OfFiguresAsync(Action<Copy> change, CancellationToken stop)
    {
        var (before, after) = (await CopyAsync(stop), await CopyAsync(stop));
        change(after);
        return new WhatMoves([], await CompareAsync(before, after, stop));
    }

    private async Task<FiguresMoved> CompareAsync(Copy? before, Copy? after, CancellationToken stop) =>
        (await figures.CompareAsync(before?.Counted, after?.Counted, opened.Today, stop)).For(opened.Officer);

    private async Task<Copy> CopyAsync(CancellationToken stop) =>
        new((await db.ReadWholeAsync(opened.Case.Id, stop))!, await db.ReadBesideAsync(opened.Case.Id, toChange: false, stop));

    private sealed record Copy(Case Case, BesideACase Beside)
    {
        public CaseCorrection Correction => Case.Keeping.Correction.With(Beside);

        public CaseRecords Counted => new(Case, Beside.Payments, Beside.LearningActions);
    }
}
