using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Procedures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases.Working;

/// <summary>Reads what is shown of cases in hand, in three queries however many they are, and two more where somebody owes something.</summary>
internal sealed class CasesInHand(PortalDb db, OfficeDays days, Guid? owner)
{
    /// <summary>The cases, in the order that they have.</summary>
    public async Task<IReadOnlyList<CaseInHand>> ReadAsync(IReadOnlyList<DueList.InHand> found, CancellationToken stop)
    {
        var ids = found.Select(one => one.CaseId).ToArray();
        if (ids.Length == 0)
        {
            return [];
        }

        var cases = await Cases(ids).AsSingleQuery().ToDictionaryAsync(row => row.Case.Id, stop);
        var deadlines = await db.PendingDeadlines.Where(deadline => EF.Parameter(ids).Contains(deadline.CaseId) && deadline.Due <= days.WeekEnd)
            .OrderBy(deadline => deadline.Due).ThenBy(deadline => deadline.Id)
            .Select(deadline => new { deadline.CaseId, Thing = new ThingDue(deadline.Due, deadline.Kind, deadline.Stage, null) }).ToListAsync(stop);
        var open = db.CaseTasks.Where(task => EF.Parameter(ids).Contains(task.CaseId) && task.DoneOn == null && task.Due <= days.WeekEnd);
        var tasks = await (owner is null ? open : open.Of(db, owner.Value))
            .OrderBy(task => task.Due).ThenBy(task => task.Id)
            .Select(task => new
            {
                task.CaseId,
                Thing = new ThingDue(task.Due, null, null, new TaskDue(task.Number, task.What,
                    db.Users.Where(account => account.Id == task.Owner).Select(account => account.Name).FirstOrDefault())),
            }).ToListAsync(stop);
        var things = deadlines.Concat(tasks).ToLookup(one => one.CaseId, one => one.Thing);
        var owing = found.Any(one => one.Owing > 0) ? await OwingAsync(ids, stop) : Array.Empty<ThingDue>().ToLookup(_ => 0);
        return
        [
            .. found.Where(one => cases.ContainsKey(one.CaseId)).Select(one => Of(cases[one.CaseId], one, things[one.CaseId].Concat(owing[one.CaseId]))),
        ];
    }

    private async Task<ILookup<int, ThingDue>> OwingAsync(int[] ids, CancellationToken stop)
    {
        var owed = await db.Contributions.Where(one => EF.Parameter(ids).Contains(one.CaseId)).ToChase(db, days.Today)
            .OrderBy(one => one.Due).ThenBy(one => one.Id)
            .Select(one => new { one.CaseId, Thing = new ThingDue(one.Due, null, one.Stage, null) { Owes = one.Name } }).ToListAsync(stop);
        var letters = await db.Letters.Where(letter => EF.Parameter(ids).Contains(letter.CaseId)).NotDelivered(db)
            .OrderBy(letter => letter.SentOn).ThenBy(letter => letter.Id)
            .Select(letter => new { letter.CaseId, Thing = new ThingDue(letter.SentOn!.Value, null, letter.Stage, null) { IsLetter = true } })
            .ToListAsync(stop);
        return owed.Concat(letters).ToLookup(one => one.CaseId, one => one.Thing);
    }

    // Of a case that somebody else has, only the task is theirs.
    private CaseInHand Of(Row row, DueList.InHand found, IEnumerable<ThingDue> things)
    {
        var group = (WorkGroup)found.Group;
        var isAColleagues = owner is not null && row.Owner != owner;
        return row.Case with
        {
            Group = group,
            IsAColleagues = isAColleagues,
            Stages = isAColleagues ? [] : [.. row.Open.Select(stage => stage.Of(row.Case.Procedure))],
            Things = [.. things.Where(thing => !isAColleagues || thing.Task is not null).OrderBy(thing => thing.Due)],
            Answered = group is WorkGroup.WindowCloses && row.Last is { } last && found.Order is { } on ? new AnsweredStage(last, on) : null,
        };
    }

    private IQueryable<Row> Cases(int[] ids) => db.Cases.Where(@case => EF.Parameter(ids).Contains(@case.Id)).Select(@case => new Row
    {
        Case = new CaseInHand(
            @case.Id, @case.Reference, @case.Particulars!.Summary, @case.Procedure, @case.Received, @case.Decision, @case.Assessment != null,
            db.Users.Where(account => account.Id == @case.Owner).Select(account => account.Name).FirstOrDefault()),
        Owner = @case.Owner,
        Last = @case.Stages.Max(stage => (int?)stage.Number),
        Open = @case.Stages.Where(stage => stage.Concluded == null).OrderBy(stage => stage.Number).Select(stage => new OpenStage
        {
            Number = stage.Number,
            Due = stage.Due,
            Acknowledged = stage.Acknowledged != null,
            Begun = stage.Responses.AsQueryable().Where(Response.IsCurrent).Any(),
            Submitted = stage.Responses.AsQueryable().Where(Response.IsCurrent).Any(response => response.SubmittedAt != null),
            Returned = stage.Responses.AsQueryable().Where(Response.IsCurrent).Any(response => response.ReturnReason != null),
            Approved = stage.Responses.AsQueryable().Where(Response.IsCurrent).Any(response => response.ApprovedAt != null),
            Sent = stage.Responses.AsQueryable().Where(Response.IsCurrent).Any(response => response.SentOn != null),
            PointsToFind = stage.PointsRaised.Any(point => point.Finding == null),
            PanelReported = stage.PanelReported != null,
            Undecided = db.Recommendations.Any(one => one.CaseId == stage.CaseId && one.Stage == stage.Number && one.Accepted == null),
            Investigated = db.Investigations.Any(one =>
                one.CaseId == stage.CaseId && one.OfficerReported != null && one.IndependentReported != null),
        }).ToList(),
    });

    private sealed class Row
    {
        public required CaseInHand Case { get; init; }

        public Guid? Owner { get; init; }

        public int? Last { get; init; }

        public List<OpenStage> Open { get; init; } = [];
    }

    private sealed class OpenStage
    {
        public int Number { get; init; }

        public DateOnly? Due { get; init; }

        public bool Acknowledged { get; init; }

        public bool Begun { get; init; }

        public bool Submitted { get; init; }

        public bool Returned { get; init; }

        public bool Approved { get; init; }

        public bool Sent { get; init; }

        public bool PointsToFind { get; init; }

        public bool PanelReported { get; init; }

        public bool Investigated { get; init; }

        public bool Undecided { get; init; }

        public StageInHand Of(string procedure) => new(Number, Due, State, PointsToFind, procedure == DefaultProcedures.ChildrenAct && Number switch
        {
            Investigation.StageNumber => !Investigated || Undecided,
            Panel.StageNumber => !PanelReported || Undecided,
            _ => false,
        })
        {
            Acknowledged = Acknowledged,
        };

        // As Response.State has it.
        private ResponseState? State => this switch
        {
            { Begun: false } => null,
            { Sent: true } => ResponseState.Sent,
            { Approved: true } => ResponseState.Approved,
            { Submitted: true } => ResponseState.AwaitingApproval,
            { Returned: true } => ResponseState.Returned,
            _ => ResponseState.Draft,
        };
    }
}
