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

    /// <summary>Its clock; null where the procedure gives the stage none.</summary>
    public Clock? Under(Procedure procedure, WorkingCalendar calendar) =>
        procedure.Stage(stage.Number) is { } rule
            ? Cases.Clocks.Clock.For(rule, new StageDates(stage.Received, stage.Acknowledged, stage.Agreed, stage.Started), stage.Extended, calendar)
            : null;

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

    /// <summary>Why the stage cannot be extended now.</summary>
    public Refusal? WhyNotExtend(Office office) => stage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Concluded: not null } => Stage.AlreadyConcluded,
        { CurrentResponse.SentOn: not null } => StageResponse.AlreadySent,
        { Due: null } => new("This stage has no clock"),
        { Extended: true } when AgreedUntil is null || AgreedUntil >= stage.DueMaximum =>
            new("This stage has already been extended to its maximum", Authority.ForLimit(office.Procedure, stage.Number)),
        _ when office.Procedure.Stage(stage.Number) is not { MayBeExtended: true } =>
            new("The limit of this stage cannot be extended", Authority.ForLimit(office.Procedure, stage.Number)),
        _ => null,
    };

    /// <summary>Why the stage cannot be extended on these terms. Ask <see cref="WhyNotExtend"/> first.</summary>
    public Refusal? WhyNotExtendBy(ExtensionTerms terms, Office office) => terms switch
    {
        _ when !ExtensionGrounds(office.Procedure).Contains(terms.Ground) =>
            new("Choose a ground on which this stage may be extended", Authority.ForLimit(office.Procedure, stage.Number)),
        { Until: { } until } when WhyNotExtendTo(until, office) is { } refusal => refusal,
        { NoticeOn: null } when ExtensionNeedsNotice(office.Procedure) =>
            new("Tell the complainant and the advocate in writing why and until when", Authority.ForLimit(office.Procedure, stage.Number)),
        { NoticeOn: { } notice } when WhyNotNoticeOn(notice, office) is { } refusal => refusal,
        { OmbudsmanTold: false } when office.Procedure.IsCode => new("Give the complainant the Ombudsman's details", "Complaint Handling Code 6.5"),
        _ => null,
    };

    /// <summary>Why the written notice of an extension cannot have gone out on that date.</summary>
    public Refusal? WhyNotNoticeOn(DateOnly notice, Office office) => DateOfAct.WhyNot(notice, office.Today, stage.AskedFor);

    /// <summary>Why the stage cannot be extended to that date.</summary>
    public Refusal? WhyNotExtendTo(DateOnly until, Office office) => until switch
    {
        _ when until > stage.DueMaximum => new(
            $"Enter a date on or before {stage.DueMaximum:d MMMM yyyy}, day {office.Procedure.Stage(stage.Number)?.MaximumDays}",
            Authority.ForLimit(office.Procedure, stage.Number)),
        _ when until <= (AgreedUntil ?? stage.DueStandard) => new($"Enter a date after {AgreedUntil ?? stage.DueStandard:d MMMM yyyy}, when it is due now"),
        _ => null,
    };

    /// <summary>Works out its due dates anew.</summary>
    public void Redate(Procedure procedure, WorkingCalendar calendar) => stage.Redate(procedure, calendar);

    // Under another procedure its limits are new: nobody has agreed to take longer than those.
    internal void StartUnder(Procedure procedure, WorkingCalendar calendar)
    {
        (stage.Extended, stage.Extension) = (false, null);
        stage.Redate(procedure, calendar);
    }

    /// <summary>
    /// Extends the standard timescale, by an agreement that is kept with the date before it. Up to the maximum it may be done again.
    /// </summary>
    public void Extend(ExtensionTerms terms, Office office)
    {
        var today = office.Today;
        (WhyNotExtend(office) ?? WhyNotExtendBy(terms, office))?.Throw();
        if (stage.Extension is null)
        {
            stage.Extension = new Extension(terms, today, stage.Due!.Value);
        }
        else
        {
            stage.Extension.Agree(terms, today);
        }

        stage.Extended = true;
        stage.Redate(office.Procedure, office.Calendar);
        stage.Case.Record($"Stage {stage.Number} extended to {terms.Until ?? stage.Due:d MMMM yyyy}, agreed by {terms.AgreedBy}", office, terms.Reason,
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
        stage.Case.Record($"Statement of complaint of stage {stage.Number} agreed on {on:d MMMM yyyy}", office, stage: stage.Number);
    }

    /// <summary>Why the start of the clock cannot be set by hand now.</summary>
    public Refusal? WhyNotSetStart(Office office) => stage switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Concluded: not null } => Stage.AlreadyConcluded,
        { CurrentResponse.SentOn: not null } => StageResponse.AlreadySent,
        _ when office.Procedure.Stage(stage.Number)?.StandardDays is null => new("This stage has no clock"),
        _ => null,
    };

    /// <summary>Why the clock cannot have started on that date.</summary>
    public Refusal? WhyNotSetStartOn(DateOnly on, Office office) => DateOfAct.WhyNot(on, office.Today, stage.AskedFor);

    /// <summary>Sets the day from which the clock runs, with a reason.</summary>
    public void SetStart(DateOnly on, string why, Office office)
    {
        (WhyNotSetStart(office) ?? WhyNotSetStartOn(on, office))?.Throw();
        (stage.Started, stage.StartReason) = (on, why);
        stage.Redate(office.Procedure, office.Calendar);
        stage.Case.Record($"Clock of stage {stage.Number} set to start on {on:d MMMM yyyy}; due on {stage.Due:d MMMM yyyy}", office, why, stage.Number);
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
        { RequestedOrally: false } => new("This stage was not asked for by word of mouth", "regulation 16"),
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
        stage.Case.Record($"Written record of the request for stage {stage.Number} {what}", office, stage: stage.Number);
    }
}
