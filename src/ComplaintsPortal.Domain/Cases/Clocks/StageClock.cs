using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>The clock of a stage: what it starts from, and taking longer.</summary>
public sealed class StageClock(Stage stage)
{
    /// <summary>The longest reason for a start that was set by hand.</summary>
    public const int StartReasonLength = 2_000;

    /// <summary>That it is late, and why.</summary>
    public StageLateness Lateness => new(stage);

    /// <summary>Its clock as it runs now; null where the procedure gives the stage none. A stage that was reopened has the clock of its last round.</summary>
    public Clock? Under(Procedure procedure, WorkingCalendar calendar) => procedure.Stage(stage.Number) is { } rule && stage.Reopening.IsLaterRound
        ? Cases.Clocks.Clock.Reopened(rule, stage.ReopenedOn ?? stage.Received, calendar)
        : First(procedure, calendar);

    /// <summary>The clock from when the stage was asked for, which figures count; null where the procedure gives it none.</summary>
    public Clock? First(Procedure procedure, WorkingCalendar calendar) => procedure.Stage(stage.Number) is { } rule
        ? Cases.Clocks.Clock.For(
            rule, new StageDates(stage.Received, stage.Acknowledged, stage.Agreed, stage.Started), stage.Extended, calendar, CountedUntil)
        : null;

    // An agreement after the event moves nothing: the date that had passed still counts.
    private DateOnly? CountedUntil => stage.Extension?.Lapsed ?? stage.Extension?.Until;

    /// <summary>The date by which an extension says that the response is sent; null where there is none, or none that the portal knows.</summary>
    public DateOnly? AgreedUntil => stage.Extended ? stage.Extension?.Until : null;

    /// <summary>The grounds on which it may be extended.</summary>
    public IReadOnlyList<ExtensionGround> ExtensionGrounds(Procedure procedure) => (procedure.IsStatutory, stage.Number) switch
    {
        (true, 1) => [ExtensionGround.Complex, ExtensionGround.Advocate],
        (true, 2) => [ExtensionGround.NotWithinLimit],
        _ => [ExtensionGround.GoodReason],
    };

    /// <summary>Whether an extension needs a written notice to the complainant and the advocate (regulation 17).</summary>
    public bool ExtensionNeedsNotice(Procedure procedure) => procedure.IsStatutory && stage.Number == 2;

    /// <summary>Why the stage cannot be extended now. After its limit only a manager extends it, and it stays late.</summary>
    public Refusal? WhyNotExtend(Office office) => stage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Concluded: not null } => Stage.AlreadyConcluded,
        { CurrentResponse.SentOn: not null } => StageResponse.AlreadySent,
        { Due: null } => new("This stage has no clock"),
        _ when stage.Reopening.IsLaterRound => new("A stage that was reopened is not extended: its limit counts anew"),
        { Extended: true } when !office.Procedure.IsCode && (AgreedUntil is null || AgreedUntil >= stage.DueMaximum) =>
            new("This stage has already been extended to its maximum", Authority.ForExtending(office.Procedure, stage.Number)),
        _ when office.Procedure.Stage(stage.Number) is not { MayBeExtended: true } =>
            new("The limit of this stage cannot be extended", Authority.ForExtending(office.Procedure, stage.Number)),
        _ when !office.Procedure.IsCode && stage.DueMaximum < office.Today =>
            new($"Its longest limit passed on {stage.DueMaximum:d MMMM yyyy}, and an extension never ends on a day that has passed",
                Authority.ForExtending(office.Procedure, stage.Number)),
        _ when office.Today > stage.Due && !office.Who.Approves =>
            new($"It was due on {stage.Due:d MMMM yyyy}: only a manager records an extension after that, and it stays late",
                Authority.ForExtending(office.Procedure, stage.Number)),
        _ => null,
    };

    /// <summary>Why the stage cannot be extended on these terms. Ask <see cref="WhyNotExtend"/> first.</summary>
    public Refusal? WhyNotExtendBy(ExtensionTerms terms, Office office) => terms switch
    {
        _ when !ExtensionGrounds(office.Procedure).Contains(terms.Ground) =>
            new("Choose a ground on which this stage may be extended", Authority.ForExtending(office.Procedure, stage.Number)),
        { Until: { } until } when WhyNotExtendTo(until, office) is { } refusal => refusal,
        { NoticeOn: null } when ExtensionNeedsNotice(office.Procedure) =>
            new("Tell the complainant and the advocate in writing why and until when", Authority.ForLimit(office.Procedure, stage.Number)),
        { NoticeOn: { } notice } when WhyNotNoticeOn(notice, office) is { } refusal => refusal,
        { OmbudsmanTold: false } when office.Procedure.IsCode => new("Give the complainant the Ombudsman's details", new Code("6.5")),
        _ => null,
    };

    /// <summary>Why the written notice of an extension cannot have gone out on that date.</summary>
    public Refusal? WhyNotNoticeOn(DateOnly notice, Office office) => DateOfAct.WhyNot(notice, office.Today, stage.AskedFor);

    /// <summary>
    /// Why the stage cannot be extended to that date. Under the Code it may be longer than the further days that need no good reason (6.4).
    /// </summary>
    public Refusal? WhyNotExtendTo(DateOnly until, Office office) => until switch
    {
        _ when until < office.Today => new("Enter a date that is today or in the future"),
        _ when WhyNotAgreeUntil(until, office.Today, office) is { } refusal => refusal,
        _ when until <= PromisedFor => new($"Enter a date after {PromisedFor:d MMMM yyyy}, when it is due now"),
        _ => null,
    };

    // What an extension that was recorded on a day may have agreed to.
    internal Refusal? WhyNotAgreeUntil(DateOnly until, DateOnly recorded, Office office) => until switch
    {
        _ when until < recorded => new($"Enter a date on or after {recorded:d MMMM yyyy}, when the extension was recorded"),
        _ when until > stage.DueMaximum && !office.Procedure.IsCode => new(
            $"Enter a date on or before {stage.DueMaximum:d MMMM yyyy}, day {office.Procedure.Stage(stage.Number)?.MaximumDays}",
            Authority.ForExtending(office.Procedure, stage.Number)),
        _ when until > recorded.AddYears(1) => new("Enter a date within a year"),
        _ => null,
    };

    private DateOnly? PromisedFor => AgreedUntil ?? (stage.Extended ? stage.DueMaximum : stage.DueStandard);

    /// <summary>Why the stage cannot have ended on that date. Where a response was sent, the stage ended then, whatever date is given.</summary>
    public Refusal? WhyNotConcludeOn(DateOnly on, Office office) => stage.CurrentResponse?.SentOn is not null
        ? null
        : DateOfAct.WhyNot(on, office.Today, stage.Passed) ?? WhyNotEndOn(on, office);

    // A date from before the limit, recorded after it, would make a late stage one in time: that is for a manager to say.
    internal Refusal? WhyNotEndOn(DateOnly on, Office office) => stage.Due is { } due && office.Today > due && on <= due && !office.Who.Approves
        ? new Refusal($"The stage was due on {due:d MMMM yyyy}: only a manager records now that it ended by then")
        : null;

    /// <summary>Works out its due dates anew.</summary>
    public void Redate(Procedure procedure, WorkingCalendar calendar) => stage.Redate(procedure, calendar);

    // Under another procedure its limits are new: nobody has agreed to take longer than those, or to start later.
    internal void StartUnder(Procedure procedure, WorkingCalendar calendar)
    {
        (stage.Extended, stage.Extension, stage.Started, stage.StartReason) = (false, null, null, null);
        stage.Redate(procedure, calendar);
    }

    /// <summary>
    /// Extends the standard timescale, by an agreement that is kept with the date before it. Up to the maximum it may be done again.
    /// </summary>
    public void Extend(ExtensionTerms terms, Office office)
    {
        (WhyNotExtend(office) ?? WhyNotExtendBy(terms, office))?.Throw();
        var lapsed = office.Today > stage.Due ? stage.Due : null;
        if (stage.Extension is null)
        {
            stage.Extension = new Extension(terms, office.Today, stage.Due!.Value, lapsed);
        }
        else
        {
            stage.Extension.Agree(terms, office.Today, lapsed);
        }

        stage.Extended = true;
        stage.Redate(office.Procedure, office.Calendar);
        var late = lapsed is null ? "" : $"; recorded after {lapsed:d MMMM yyyy}, when it was due, so that it stays late";
        stage.Case.Record(
            $"Stage {stage.Number} extended to {terms.Until ?? stage.DueMaximum:d MMMM yyyy}, agreed by {terms.AgreedBy}{late}", office, terms.Reason,
            stage.Number);
    }

    /// <summary>Why no statement of complaint can be agreed now.</summary>
    public Refusal? WhyNotAgreeStatement(Office office) => stage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Concluded: not null } => Stage.AlreadyConcluded,
        { CurrentResponse.SentOn: not null } => StageResponse.AlreadySent,
        { Agreed: not null } => new("The statement of complaint has already been agreed"),
        _ when !HasStatement(office.Procedure) => new("This stage has no statement of complaint"),
        _ => null,
    };

    /// <summary>Why the statement of complaint cannot have been agreed on that date.</summary>
    public Refusal? WhyNotAgreeStatementOn(DateOnly on, Office office) => DateOfAct.WhyNot(on, office.Today, stage.AskedFor);

    /// <summary>Whether the stage has a written statement of complaint: statutory stage 2, or where the procedure counts from it.</summary>
    public bool HasStatement(Procedure procedure) =>
        (procedure.IsStatutory && stage.Number == 2) || procedure.Stage(stage.Number)?.ClockFrom is ClockFrom.Agreed;

    /// <summary>Records that the statement of complaint was agreed. The clock starts then only where the procedure says so.</summary>
    public void AgreeStatement(DateOnly on, Office office)
    {
        (WhyNotAgreeStatement(office) ?? WhyNotAgreeStatementOn(on, office))?.Throw();
        stage.Agreed = on;
        stage.Redate(office.Procedure, office.Calendar);
        stage.Case.Record($"Statement of complaint of stage {stage.Number} agreed on {on:d MMMM yyyy}", office, stage: stage.Number, on: on);
    }

    /// <summary>
    /// On what a start other than the request may rest: at statutory stage 2 on the statement that was agreed or on the settled record of
    /// an oral request, as far as they are recorded; under the council's own procedures on what the manager says.
    /// </summary>
    public IReadOnlyList<StartGround> StartGrounds(Procedure procedure) => (procedure.IsStatutory, procedure.IsCode) switch
    {
        (true, _) when stage.Number == 2 => [.. new[] { StartGround.StatementAgreed, StartGround.RecordSettled }.Where(ground => DateOf(ground) is not null)],
        (false, false) => [StartGround.CouncilsOwn],
        _ => [],
    };

    /// <summary>On what the start rests, where it was recorded by itself.</summary>
    public StartGround? StartedOn => stage.Started switch
    {
        null => null,
        var started when started == stage.Agreed => StartGround.StatementAgreed,
        var started when started == stage.RecordSettled => StartGround.RecordSettled,
        _ => stage is { Case.IsUnderTheAct: true, Number: 1 } ? StartGround.InterestDecided : StartGround.CouncilsOwn,
    };

    /// <summary>The date that is recorded for a ground; null where there is none.</summary>
    public DateOnly? DateOf(StartGround ground) => ground switch
    {
        StartGround.StatementAgreed => stage.Agreed,
        StartGround.RecordSettled => stage.RecordSettled,
        _ => null,
    };

    /// <summary>
    /// Why the start of the clock cannot be set by hand now. The start of stages 1 and 3 follows from the regulations, that of the
    /// Code's stages from the acknowledgement.
    /// </summary>
    public Refusal? WhyNotSetStart(Office office) => stage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Concluded: not null } => Stage.AlreadyConcluded,
        { CurrentResponse.SentOn: not null } => StageResponse.AlreadySent,
        _ when office.Procedure.Stage(stage.Number)?.StandardDays is null => new("This stage has no clock"),
        _ when office.Procedure.IsCode || (office.Procedure.IsStatutory && stage.Number != 2) =>
            new("The start of this stage is not set by hand: it follows from the day on which it was asked for",
                Authority.ForLimit(office.Procedure, stage.Number)),
        _ when stage.Reopening.IsLaterRound => new("The clock of a stage that was reopened starts on that day"),
        _ when !office.Who.Approves => new("Only a manager sets the start of a clock"),
        _ when StartGrounds(office.Procedure).Count == 0 =>
            new("Record the agreed statement, or the settled record of the request, first", new Regulations("16 and 17")),
        _ => null,
    };

    /// <summary>Why the clock cannot start on these terms. Ask <see cref="WhyNotSetStart"/> first.</summary>
    public Refusal? WhyNotStart(StartTerms terms, Office office) => terms switch
    {
        _ when !StartGrounds(office.Procedure).Contains(terms.Ground) =>
            new("Choose on what the start rests", Authority.ForLimit(office.Procedure, stage.Number)),
        { Ground: not StartGround.CouncilsOwn } => null,
        { On: { } on } => WhyNotSetStartOn(on, office),
        _ => new("Enter the date on which the clock starts"),
    };

    /// <summary>Why the clock cannot have started on that date.</summary>
    public Refusal? WhyNotSetStartOn(DateOnly on, Office office) => DateOfAct.WhyNot(on, office.Today, stage.AskedFor);

    /// <summary>Sets the day from which the clock runs, on a ground and with a reason.</summary>
    public void SetStart(StartTerms terms, Office office)
    {
        (WhyNotSetStart(office) ?? WhyNotStart(terms, office))?.Throw();
        (stage.Started, stage.StartReason) = (DateOf(terms.Ground) ?? terms.On, terms.Why);
        stage.Redate(office.Procedure, office.Calendar);
        var rests = terms.Ground.Basis() is { } basis ? $", {basis}" : "";
        stage.Case.Record(
            $"Clock of stage {stage.Number} set to start on {stage.Started:d MMMM yyyy}{rests}; due on {stage.Due:d MMMM yyyy}", office, terms.Why,
            stage.Number);
    }

    // Regulation 14, contested: where sufficient interest had to be decided, some councils count from that day.
    internal void StartFromInterestDecision(DateOnly decided, Procedure procedure, WorkingCalendar calendar)
    {
        if (decided > stage.Received)
        {
            (stage.Started, stage.StartReason) = (decided, "Sufficient interest was decided (regulation 14, by the council's rule)");
            stage.Redate(procedure, calendar);
        }
    }

    /// <summary>Why no record of an oral request can be sent or settled now.</summary>
    public Refusal? WhyNotSettleRequest(Office office) => stage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Concluded: not null } => Stage.AlreadyConcluded,
        { RequestedOrally: false } => new("This stage was not asked for by word of mouth", new Regulation(16)),
        { RecordSettled: not null } => new("The written record of the request has already been settled"),
        _ => null,
    };

    /// <summary>Why the record cannot have been sent and settled on these dates; the second is null while it is not settled.</summary>
    public Refusal? WhyNotSettleRequestOn(DateOnly sent, DateOnly? settled, Office office) =>
        DateOfAct.WhyNot(sent, office.Today, stage.AskedFor)
        ?? (settled is { } on ? DateOfAct.WhyNot(on, office.Today, stage.AskedFor, new Milestone(sent, "when the record was sent")) : null);

    /// <summary>
    /// Records that the written record of an oral request was sent to the complainant, and when it was settled (regulation 16). The
    /// clock starts on the day of settling only where the council has so decided; otherwise it runs from the request, which is never
    /// later.
    /// </summary>
    public void SettleRequest(DateOnly sent, DateOnly? settled, Office office)
    {
        (WhyNotSettleRequest(office) ?? WhyNotSettleRequestOn(sent, settled, office))?.Throw();
        (stage.RecordSent, stage.RecordSettled) = (sent, settled);
        if (settled is { } on && office.Rules.StageTwoFromSettledRecord && office.Procedure.IsStatutory && stage.Number == 2)
        {
            (stage.Started, stage.StartReason) = (on, "The written record of the oral request was settled (regulation 17, by the council's rule)");
            stage.Redate(office.Procedure, office.Calendar);
        }

        var what = settled is null ? $"sent on {sent:d MMMM yyyy}" : $"settled on {settled:d MMMM yyyy}";
        stage.Case.Record($"Written record of the request for stage {stage.Number} {what}", office, stage: stage.Number, on: settled ?? sent);
    }
}
