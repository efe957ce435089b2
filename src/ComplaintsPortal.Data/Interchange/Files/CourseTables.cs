using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Domain.Cases.Retaining;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>The files of how a case left the ordinary course: withdrawn, asked for late, begun at stage 2.</summary>
internal static class CourseTables
{
    /// <summary>The column of the date on which it was agreed to pass a stage over.</summary>
    public static readonly Column<DateOnly?> SkipAgreed = Column.Date("on").Needed();

    private static readonly Column<DateOnly?> HeldOn = Column.Date("on").Needed();

    private static readonly Column<DateOnly?> HoldLifted = Column.Date("lifted");

    private static readonly Column<DateOnly?> RestrictionAsked = Column.Date("asked").Needed();

    private static readonly Column<DateOnly?> RestrictedOn = Column.Date("on").Needed();

    private static readonly Column<DateOnly?> RestrictionLifted = Column.Date("lifted");

    public static RecordTable Withdrawals { get; } = new CaseTable<Withdrawal, WithdrawalFacts>(
        "withdrawals.csv",
        (caseId, facts) => new Withdrawal(caseId, facts),
        withdrawal => withdrawal.Facts,
        new Fields<WithdrawalFacts>(new(null, default, null, null, false, null))
        {
            { Column.Stage(), f => f.Stage, (f, stage) => f with { Stage = stage } },
            { Column.Date("on").Needed(), f => f.On, (f, on) => f with { On = on ?? default } },
            { Column.Key("channel", ListName.Channel), f => f.Channel, (f, channel) => f with { Channel = channel } },
            { Column.Date("confirmed"), f => f.ConfirmedOn, (f, confirmed) => f with { ConfirmedOn = confirmed } },
            { Column.YesNo("continues_as_review"), f => f.ContinuesAsReview, (f, review) => f with { ContinuesAsReview = review ?? false } },
            { Column.Text("note", Withdrawal.NoteLength), f => f.Note, (f, note) => f with { Note = note } },
            { Column.Date("reinstated"), f => f.ReinstatedOn, (f, reinstated) => f with { ReinstatedOn = reinstated } },
        })
    {
        Ordered = true,
    };

    // The stage that was asked for late may never have begun.
    public static RecordTable LateRequests { get; } = new CaseTable<LateRequest, LateRequestFacts>(
        "late-requests.csv",
        (caseId, facts) => new LateRequest(caseId, facts),
        request => request.Facts,
        new Fields<LateRequestFacts>(new(null, default, default, false, "", default, null))
        {
            { Column.Times("stage"), f => f.Stage, (f, stage) => f with { Stage = stage } },
            { Column.Date("asked").Needed(), f => f.Asked, (f, asked) => f with { Asked = asked ?? default } },
            { Column.DateToCome("window_ended").Needed(), f => f.WindowEnded, (f, windowEnded) => f with { WindowEnded = windowEnded ?? default } },
            { Column.YesNo("accepted"), f => f.Accepted, (f, accepted) => f with { Accepted = accepted ?? false } },
            { Column.Text("why", LateRequest.WhyLength), f => f.Why, (f, why) => f with { Why = why ?? "" } },
            { Column.Date("decided").Needed(), f => f.DecidedOn, (f, decided) => f with { DecidedOn = decided ?? default } },
            { Column.Account("decided_by"), f => f.DecidedBy, (f, decidedBy) => f with { DecidedBy = decidedBy } },
        })
    {
        Ordered = true,
    };

    // The stage that was passed over is not there.
    public static RecordTable Skips { get; } = new CaseTable<StageSkip, StageSkipFacts>(
        "skips.csv",
        (caseId, facts) => new StageSkip(caseId, facts),
        skip => skip.Facts,
        new Fields<StageSkipFacts>(new(null, "", "", default))
        {
            { Column.Times("stage"), f => f.Stage, (f, stage) => f with { Stage = stage } },
            { Column.Text("agreed_by", StageSkip.AgreedByLength).Needed(), f => f.AgreedBy, (f, agreedBy) => f with { AgreedBy = agreedBy ?? "" } },
            { Column.Text("why", StageSkip.WhyLength), f => f.Why, (f, why) => f with { Why = why ?? "" } },
            { SkipAgreed, f => f.On, (f, on) => f with { On = on ?? default } },
        });

    public static RecordTable Voidings { get; } = new CaseTable<Voiding, VoidingFacts>(
        "voided.csv",
        (caseId, facts) => new Voiding(caseId, facts),
        voiding => voiding.Facts,
        new Fields<VoidingFacts>(new(default, ""))
        {
            { Column.Date("on").Needed(), f => f.On, (f, on) => f with { On = on ?? default } },
            { Column.Text("reason", Voiding.ReasonLength).Needed(), f => f.Reason, (f, reason) => f with { Reason = reason ?? "" } },
            { Column.Reference("duplicate_of", Arrival.ReferenceLength), f => f.DuplicateOf, (f, original) => f with { DuplicateOf = original } },
        })
    {
        Key = [],
    };

    public static RecordTable Holds { get; } = new CaseTable<Hold, HoldFacts>(
        "holds.csv",
        (caseId, facts) => new Hold(caseId, facts),
        hold => hold.Facts,
        new Fields<HoldFacts>(new(default, "", default))
        {
            { Column.Choice<HoldKind>("kind").Needed(), f => f.Kind, (f, kind) => f with { Kind = kind ?? default } },
            { Column.Text("reason", Hold.ReasonLength).Needed(), f => f.Reason, (f, reason) => f with { Reason = reason ?? "" } },
            { HeldOn, f => f.On, (f, on) => f with { On = on ?? default } },
            { Column.Account("by"), f => f.By, (f, by) => f with { By = by } },
            { HoldLifted, f => f.Lifted, (f, lifted) => f with { Lifted = lifted } },
            { Column.Text("lifted_why", Hold.ReasonLength), f => f.LiftedWhy, (f, why) => f with { LiftedWhy = why } },
            { Column.Account("lifted_by"), f => f.LiftedBy, (f, by) => f with { LiftedBy = by } },
        })
    {
        Ordered = true,
        SetsDeadlines = false,
        Successions = [(HeldOn, HoldLifted)],
    };

    public static RecordTable ProcessingRestrictions { get; } = new CaseTable<ProcessingRestriction, ProcessingRestrictionFacts>(
        "processing-restrictions.csv",
        (caseId, facts) => new ProcessingRestriction(caseId, facts),
        restriction => restriction.Facts,
        new Fields<ProcessingRestrictionFacts>(new(default, "", default, default))
        {
            { Column.Choice<RestrictionGround>("ground").Needed(), f => f.Ground, (f, ground) => f with { Ground = ground ?? default } },
            { Column.Text("reason", ProcessingRestriction.ReasonLength).Needed(), f => f.Reason, (f, reason) => f with { Reason = reason ?? "" } },
            { RestrictionAsked, f => f.Asked, (f, asked) => f with { Asked = asked ?? default } },
            { RestrictedOn, f => f.On, (f, on) => f with { On = on ?? default } },
            { Column.Account("by"), f => f.By, (f, by) => f with { By = by } },
            { RestrictionLifted, f => f.Lifted, (f, lifted) => f with { Lifted = lifted } },
            { Column.Text("lifted_why", ProcessingRestriction.ReasonLength), f => f.LiftedWhy, (f, why) => f with { LiftedWhy = why } },
            { Column.Account("lifted_by"), f => f.LiftedBy, (f, by) => f with { LiftedBy = by } },
        })
    {
        Ordered = true,
        SetsDeadlines = false,
        Successions = [(RestrictionAsked, RestrictedOn), (RestrictedOn, RestrictionLifted)],
    };

    public static IReadOnlyList<RecordTable> All { get; } = [Withdrawals, LateRequests, Skips, Voidings, Holds, ProcessingRestrictions];
}
