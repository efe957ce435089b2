using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Letters;

namespace ComplaintsPortal.Data.Cases.Working;

/// <summary>What of some records is still to be done.</summary>
internal static class ToDo
{
    /// <summary>The tasks of one person: those that name them, and those that name nobody in cases that they have.</summary>
    public static IQueryable<CaseTask> Of(this IQueryable<CaseTask> tasks, PortalDb db, Guid owner) => tasks.Where(task => task.Owner == owner
        || (task.Owner == null && db.Cases.Any(@case => @case.Id == task.CaseId && @case.Owner == owner)));

    /// <summary>Those that are owed and due: before its day nobody has to chase it.</summary>
    public static IQueryable<Contribution> ToChase(this IQueryable<Contribution> contributions, PortalDb db, DateOnly today) =>
        contributions.Owed(db).Where(one => one.Due <= today);

    /// <summary>Those that are owed: once the stage has ended nobody needs them any more.</summary>
    public static IQueryable<Contribution> Owed(this IQueryable<Contribution> contributions, PortalDb db) => contributions
        .Where(one => one.AnsweredAt == null && one.WithdrawnAt == null)
        .Where(one => db.Stages.Any(stage => stage.CaseId == one.CaseId && stage.Number == one.Stage && stage.Concluded == null));

    /// <summary>Those whose e-mail was given up, and that were not sent in another way since.</summary>
    public static IQueryable<Letter> NotDelivered(this IQueryable<Letter> letters, PortalDb db) =>
        from delivery in db.LetterDeliveries
        where delivery.DeliveredAt == null && delivery.TakenAt == null && delivery.Attempts >= LetterDelivery.MostAttempts
        join letter in letters on delivery.LetterId equals letter.Id
        where letter.Route == LetterRoute.Email
        select letter;
}
