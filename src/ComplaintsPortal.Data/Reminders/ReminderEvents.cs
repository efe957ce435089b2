using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Configuration;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Reminders;

/// <summary>
/// Of what somebody is to be reminded at an instant, whether they were or not. Whoever has the case is reminded; where nobody who works
/// here has it, every manager who may see it.
/// </summary>
internal static class ReminderEvents
{
    /// <summary>So many working days before the due date the first reminder goes out.</summary>
    public const int DaysBefore = 2;

    private static readonly TimeSpan Recent = TimeSpan.FromDays(7);

    /// <summary>All of it, the longest overdue first.</summary>
    public static async Task<IReadOnlyList<ReminderEvent>> ReadAsync(
        PortalDb db, WorkingCalendar calendar, DateTimeOffset now, CancellationToken stop = default)
    {
        var events = new List<ReminderEvent>();
        foreach (var some in Events(db, calendar, now))
        {
            events.AddRange((await some.ToListAsync(stop)).Where(one => one.IsNews).Select(one => one.Event)
                .OrderBy(one => one.Due).ThenBy(one => one.CaseId).ThenBy(one => one.Stage).ThenBy(one => one.To));
        }

        events.AddRange(await ContributionEvents.ReadAsync(db, calendar, now, Recent, stop));
        events.AddRange(await NobodysAsync(db, now, stop));
        return events;
    }

    /// <summary>A query for each kind.</summary>
    internal static IEnumerable<IQueryable<Addressed>> Events(PortalDb db, WorkingCalendar calendar, DateTimeOffset now)
    {
        var (today, since) = (now.InUnitedKingdom().Date(), now - Recent);
        (ReminderKind Kind, DateOnly From, DateOnly To)[] dates =
        [
            (ReminderKind.Overdue, today.AddDays(-Recent.Days), today.AddDays(-1)),
            (ReminderKind.DueToday, today, today),
            (ReminderKind.DueSoon, today.AddDays(1), calendar.AddWorkingDays(today, DaysBefore)),
        ];
        return
        [
            .. dates.Select(due => ToWhoeverHasIt(db, Stages(db, due.Kind, due.From, due.To))),
            .. dates.Select(due => ToWhoeverHasIt(db, Deadlines(db, due.Kind, due.From, due.To))),
            ToWhoeverHasIt(db, Returned(db, since)),
            ToWhoeverHasIt(db, Approved(db, since)),
            ToManagers(db, Waiting(db, since)),
            ToWhoeverHasIt(db, Given(db, since)),
        ];
    }

    private static IQueryable<Happening> Stages(PortalDb db, ReminderKind kind, DateOnly from, DateOnly to) =>
        from stage in Worklist.OpenStages(db)
        where stage.Due >= @from && stage.Due <= to
        select new Happening
        {
            Kind = kind,
            CaseId = stage.CaseId,
            Reference = stage.Case.Reference,
            Stage = stage.Number,
            Due = stage.Due,
            Owner = stage.Case.Owner,
        };

    private static IQueryable<Happening> Deadlines(PortalDb db, ReminderKind kind, DateOnly from, DateOnly to) =>
        from deadline in db.PendingDeadlines
        where deadline.Due >= @from && deadline.Due <= to
        join @case in db.Cases on deadline.CaseId equals @case.Id
        select new Happening
        {
            Kind = kind,
            CaseId = @case.Id,
            Reference = @case.Reference,
            Stage = deadline.Stage,
            Due = deadline.Due,
            Owner = @case.Owner,
            Deadline = deadline.Kind,
        };

    private static IQueryable<Happening> Returned(PortalDb db, DateTimeOffset since) =>
        from at in Worklist.Responses(db)
        where at.Response.ReturnReason != null && at.Response.ReturnedAt >= since
        select new Happening
        {
            Kind = ReminderKind.Returned,
            CaseId = at.Stage.CaseId,
            Reference = at.Stage.Case.Reference,
            Stage = at.Stage.Number,
            Due = at.Stage.Due,
            At = at.Response.ReturnedAt,
            Owner = at.Stage.Case.Owner,
        };

    private static IQueryable<Happening> Approved(PortalDb db, DateTimeOffset since) =>
        from at in Worklist.Responses(db)
        where at.Response.ApprovedAt >= since
        select new Happening
        {
            Kind = ReminderKind.Approved,
            CaseId = at.Stage.CaseId,
            Reference = at.Stage.Case.Reference,
            Stage = at.Stage.Number,
            Due = at.Stage.Due,
            At = at.Response.ApprovedAt,
            Owner = at.Stage.Case.Owner,
        };

    private static IQueryable<Happening> Waiting(PortalDb db, DateTimeOffset since) =>
        from at in Worklist.AwaitingApproval(db)
        where at.Response.SubmittedAt >= since
        select new Happening
        {
            Kind = ReminderKind.Waiting,
            CaseId = at.Stage.CaseId,
            Reference = at.Stage.Case.Reference,
            Stage = at.Stage.Number,
            Due = at.Stage.Due,
            At = at.Response.SubmittedAt,
            Owner = at.Stage.Case.Owner,
            Authors = EF.Property<List<Guid>>(at.Response, "authors"),
        };

    private static IQueryable<Happening> Given(PortalDb db, DateTimeOffset since) =>
        from @case in db.Cases
        where EF.Property<DateTimeOffset?>(@case, CaseColumns.GivenAt) >= since && @case.Owner != null
        select new Happening
        {
            Kind = ReminderKind.Given,
            CaseId = @case.Id,
            Reference = @case.Reference,
            At = EF.Property<DateTimeOffset?>(@case, CaseColumns.GivenAt),
            Owner = @case.Owner,
        };

    private static IQueryable<Addressed> ToWhoeverHasIt(PortalDb db, IQueryable<Happening> some)
    {
        var (office, keptOut) = (InOffice(db), KeptOut.Of(db));
        return
            from one in some
            from account in office
            where account.Email != null
            where account.Id == one.Owner
                || (account.Role == Role.Manager
                    && !office.Any(owner => owner.Id == one.Owner)
                    && !keptOut.Any(kept => kept.CaseId == one.CaseId && kept.Account == account.Id))
            select new Addressed(one, account.Id, account.Email!);
    }

    private static IQueryable<Addressed> ToManagers(PortalDb db, IQueryable<Happening> some)
    {
        var (office, keptOut) = (InOffice(db), KeptOut.Of(db));
        return
            from one in some
            from account in office
            where account.Email != null && account.Role == Role.Manager
            where !keptOut.Any(kept => kept.CaseId == one.CaseId && kept.Account == account.Id)
            select new Addressed(one, account.Id, account.Email!);
    }

    // One reminder a day to each manager, however many cases it is: they may have been so for years.
    private static async Task<IReadOnlyList<ReminderEvent>> NobodysAsync(PortalDb db, DateTimeOffset now, CancellationToken stop)
    {
        var managers = await InOffice(db).Where(account => account.Role == Role.Manager && account.Email != null)
            .OrderBy(account => account.Id).Select(account => new { account.Id, Email = account.Email! }).ToListAsync(stop);
        var events = new List<ReminderEvent>();
        foreach (var manager in managers)
        {
            var theirs = Nobodys(db, manager.Id);
            if (await theirs.OrderBy(@case => @case.Received).ThenBy(@case => @case.Id).Select(@case => new { @case.Id, @case.Reference })
                .FirstOrDefaultAsync(stop) is { } longest)
            {
                events.Add(new ReminderEvent(
                    ReminderKind.Nobodys, longest.Id, longest.Reference, null, now.InUnitedKingdom().Date(), null, manager.Id, manager.Email)
                {
                    Cases = await theirs.CountAsync(stop),
                });
            }
        }

        return events;
    }

    /// <summary>The open cases that nobody who works here has, of those that the manager may see.</summary>
    internal static IQueryable<Case> Nobodys(PortalDb db, Guid manager)
    {
        var (office, keptOut) = (InOffice(db), KeptOut.Of(db));
        var inHand = Worklist.OpenStages(db).Select(stage => stage.CaseId)
            .Union(db.Cases.Where(@case => @case.Decision == TriageDecision.Awaiting).Select(@case => @case.Id));
        return db.Cases.Where(@case => inHand.Contains(@case.Id) && !office.Any(owner => owner.Id == @case.Owner)
            && !keptOut.Any(kept => kept.CaseId == @case.Id && kept.Account == manager));
    }

    private static IQueryable<Account> InOffice(PortalDb db) =>
        db.Users.Where(account => !account.Closed && (account.Role == Role.Officer || account.Role == Role.Manager));

    /// <summary>Something that happened, or is due.</summary>
    internal sealed class Happening
    {
        public required ReminderKind Kind { get; init; }

        public required int CaseId { get; init; }

        public required string Reference { get; init; }

        public int? Stage { get; init; }

        public DateOnly? Due { get; init; }

        public DateTimeOffset? At { get; init; }

        public Guid? Owner { get; init; }

        public DeadlineKind? Deadline { get; init; }

        public List<Guid>? Authors { get; init; }
    }

    /// <summary>The same with whoever is reminded of it.</summary>
    internal sealed record Addressed(Happening What, Guid To, string Email)
    {
        /// <summary>Whether it is news to them: nobody approves what they wrote.</summary>
        public bool IsNews => What.Authors?.Contains(To) != true;

        public ReminderEvent Event => new(What.Kind, What.CaseId, What.Reference, What.Stage, What.Due, What.At, To, Email) { Deadline = What.Deadline };
    }
}
