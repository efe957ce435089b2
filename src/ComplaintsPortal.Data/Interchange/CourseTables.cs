using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>The files of how a case left the ordinary course: withdrawn, asked for late, begun at stage 2.</summary>
internal static class CourseTables
{
    public static RecordTable Withdrawals { get; } = new CaseTable<Withdrawal, WithdrawalFacts>(
        "withdrawals.csv",
        (caseId, facts) => new Withdrawal(caseId, facts),
        withdrawal => withdrawal.Facts,
        (row, _) => new WithdrawalFacts(
            row.Count("stage"), row.Date("on") ?? default, row["channel"], row.Date("confirmed"), row.Yes("continues_as_review"), row["note"], row.Date("reinstated")),
        new(Column.Stage(), facts => facts.Stage),
        new(Column.Date("on").Needed(), facts => facts.On),
        new(Column.Key("channel", ListName.Channel), facts => facts.Channel),
        new(Column.Date("confirmed"), facts => facts.ConfirmedOn),
        new(Column.YesNo("continues_as_review"), facts => facts.ContinuesAsReview),
        new(Column.Text("note", Withdrawal.NoteLength), facts => facts.Note),
        new(Column.Date("reinstated"), facts => facts.ReinstatedOn))
    {
        Ordered = true,
    };

    // The stage that was asked for late may never have begun.
    public static RecordTable LateRequests { get; } = new CaseTable<LateRequest, LateRequestFacts>(
        "late-requests.csv",
        (caseId, facts) => new LateRequest(caseId, facts),
        request => request.Facts,
        (row, addresses) => new LateRequestFacts(
            row.Count("stage"), row.Date("asked") ?? default, row.Date("window_ended") ?? default, row.Yes("accepted"), row["why"] ?? "",
            row.Date("decided") ?? default, addresses.Find(row["decided_by"])),
        new(Column.Times("stage"), facts => facts.Stage),
        new(Column.Date("asked").Needed(), facts => facts.Asked),
        new(Column.Date("window_ended").Needed(), facts => facts.WindowEnded),
        new(Column.YesNo("accepted"), facts => facts.Accepted),
        new(Column.Text("why", LateRequest.WhyLength), facts => facts.Why),
        new(Column.Date("decided").Needed(), facts => facts.DecidedOn),
        new(Column.Account("decided_by"), facts => facts.DecidedBy))
    {
        Ordered = true,
    };

    // The stage that was passed over is not there.
    public static RecordTable Skips { get; } = new CaseTable<StageSkip, StageSkipFacts>(
        "skips.csv",
        (caseId, facts) => new StageSkip(caseId, facts),
        skip => skip.Facts,
        (row, _) => new StageSkipFacts(row.Count("stage"), row["agreed_by"] ?? "", row["why"] ?? "", row.Date("on") ?? default),
        new(Column.Times("stage"), facts => facts.Stage),
        new(Column.Text("agreed_by", StageSkip.AgreedByLength).Needed(), facts => facts.AgreedBy),
        new(Column.Text("why", StageSkip.WhyLength), facts => facts.Why),
        new(Column.Date("on").Needed(), facts => facts.On));

    public static IReadOnlyList<RecordTable> All { get; } = [Withdrawals, LateRequests, Skips];
}
