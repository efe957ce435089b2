using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>The dates of a stage, each with the rule of the act that recorded it.</summary>
internal static class DatesOfAStage
{
    internal static IEnumerable<RecordedDate> Of(Stage stage) =>
    [
        .. Arriving(stage),
        .. OfExtension(stage),
        .. Answering(stage),
        .. Following(stage),
        .. DatesOfRounds.Of(stage),
        .. OfPoints(stage),
    ];

    // Where the clock was started by this date, it starts on it still.
    internal static void Begin(Stage stage, DateOnly on)
    {
        Follow(stage, stage.Received, on);
        DatesOfArrival.Follow(stage, on);
        stage.Received = on;
    }

    private static RecordedDate[] Arriving(Stage stage) =>
    [
        .. Where(stage, IsTheCases(stage) || IsOfAnAgreement(stage) ? null : stage.Received, "received", "asked for", WhyNotAskedOn(stage),
            on => Begin(stage, on!.Value))
            .Select(asked => asked with { MayBeTakenOut = false }),
        .. Where(stage, stage.Acknowledged, "acknowledged", "acknowledged", stage.WhyNotAcknowledgeOn, on => stage.Acknowledged = on),
        .. Where(stage, stage.RecordSent, "record-sent", "written record of the request sent",
            (on, office) => stage.Clock.WhyNotSettleRequestOn(on, stage.RecordSettled, office), on => stage.RecordSent = on)
            .Select(sent => sent with { MayBeTakenOut = false }),
        .. Where(stage, stage.RecordSettled, "record-settled", "written record of the request settled",
            (on, office) => stage.Clock.WhyNotSettleRequestOn(stage.RecordSent ?? on, on, office),
            on => stage.RecordSettled = Follow(stage, stage.RecordSettled, on)),
        .. Where(stage, stage.Agreed, "agreed", "statement of complaint agreed", stage.Clock.WhyNotAgreeStatementOn,
            on => stage.Agreed = Follow(stage, stage.Agreed, on)),
        .. Where(stage, stage.Started, "started", "clock started", stage.Clock.WhyNotSetStartOn, on => Start(stage, on))
            .Select(started => started with { ForAManager = "the start of a clock" }),
    ];

    // It may be said that none was agreed: then there was no extension. Where another date moves the limit, a manager may let it stand.
    private static IEnumerable<RecordedDate> OfExtension(Stage stage) => stage.Extension is { } extension && stage.Extended
        ?
        [
            .. Where(stage, extension.Until ?? stage.DueMaximum, "extended-until", "extended until", WhyNotExtendedUntil(stage, extension),
                on => ExtendUntil(stage, extension, on)).Select(until => until with { MayMisfit = true }),
            .. Where(stage, extension.NoticeOn, "extension-notice", "written notice of the extension", stage.Clock.WhyNotNoticeOn,
                on => extension.Restate(extension.Facts with { NoticeOn = on })).Select(notice => notice with { MayBeTakenOut = false }),
        ]
        : [];

    private static Func<DateOnly, Office, Refusal?> WhyNotExtendedUntil(Stage stage, Extension extension) => (until, office) =>
        stage.Clock.WhyNotAgreeUntil(until, extension.On, office)
        ?? (until <= stage.DueStandard ? new Refusal($"Enter a date after {stage.DueStandard:d MMMM yyyy}, when it is due without an extension") : null);

    private static void ExtendUntil(Stage stage, Extension extension, DateOnly? until)
    {
        if (until is null)
        {
            (stage.Extended, stage.Extension) = (false, null);
        }
        else
        {
            extension.Restate(extension.Facts with { Until = until });
        }
    }

    private static IEnumerable<RecordedDate> OfPoints(Stage stage) => stage.PointsRaised.SelectMany((point, place) => Where(
        stage, point.Agreed, $"point-{point.Number ?? place + 1}-agreed", $"point {point.Number ?? place + 1} agreed in writing",
        stage.Points.WhyNotAgreeOn, on => point.Restate(point.Facts with { Agreed = on })));

    private static IEnumerable<RecordedDate> Answering(Stage stage) =>
    [
        .. Where(stage, stage.HoldingReply, "holding-reply", "holding reply sent", stage.Response.WhyNotSendHoldingReplyOn, on => stage.HoldingReply = on),
        .. Where(stage, stage.PanelMet, "panel-met", "panel met", stage.Panel.WhyNotMeetOn, on => stage.PanelMet = on)
            .Select(met => met with { MayBeTakenOut = false }),
        .. Where(stage, stage.PanelReported, "panel-reported", "report of the panel received", stage.Panel.WhyNotReceiveReportOn,
            on => stage.PanelReported = on)
            .Select(reported => reported with { MayBeTakenOut = false }),
        .. Where(stage, stage.CurrentResponse?.SentOn, "sent", "response sent", stage.Response.WhyNotSendOn, on => Send(stage, on!.Value))
            .Select(sent => sent with { MayBeTakenOut = false }),
        .. Where(stage, stage.CurrentResponse?.SentOn is null ? stage.Concluded : null, "concluded", "concluded", stage.Clock.WhyNotConcludeOn,
            on => Conclude(stage, on!.Value)).Select(concluded => concluded with { MayBeTakenOut = false }),
    ];

    private static IEnumerable<RecordedDate> Following(Stage stage) =>
    [
        .. Where(stage, stage.StageTwoOffered, "stage-2-offered", "stage 2 offered", stage.Escalation.WhyNotOfferStageTwoOn, on => stage.StageTwoOffered = on),
        .. Where(stage, stage.ResponseReceived, "response-received", "response received by the complainant", stage.Escalation.WhyNotRecordReceiptOn,
            on => stage.ResponseReceived = on),
    ];

    private static IEnumerable<RecordedDate> Where(
        Stage stage, DateOnly? recorded, string key, string what, Func<DateOnly, Office, Refusal?> whyNotOn, Action<DateOnly?> write) =>
        recorded is { } on
            ? [new RecordedDate($"stage-{stage.Number}-{key}", $"Stage {stage.Number} {what}", stage.Number, on)
                { MayBeTakenOut = true, WhyNotOn = whyNotOn, Write = write }]
            : [];

    // The day on which the case arrived is the case's, and moves this one.
    internal static bool IsTheCases(Stage stage) =>
        stage.Received == stage.Case.Received && stage.Case.Stages[0] == stage && stage.Case.Skips.Count == 0;

    // It began on the day on which stage 1 was skipped.
    private static bool IsOfAnAgreement(Stage stage) => stage.Case.Stages[0] == stage && stage.Case.Skips.Any(skip => skip.On == stage.Received);

    private static Func<DateOnly, Office, Refusal?> WhyNotAskedOn(Stage stage) => (on, office) =>
        stage.Case.Stages.LastOrDefault(earlier => earlier.Number < stage.Number) is { } before
            ? CaseEscalation.WhyNotAskAfter(before, on, office)
            : DateOfAct.WhyNot(on, office.Today, new Milestone(stage.Case.Received, "when the case arrived"));

    private static DateOnly? Follow(Stage stage, DateOnly? from, DateOnly? to)
    {
        if (stage.Started is not null && stage.Started == from)
        {
            Start(stage, to);
        }

        return to;
    }

    private static void Start(Stage stage, DateOnly? on) => (stage.Started, stage.StartReason) = (on, on is null ? null : stage.StartReason);

    // A stage of which the response was sent ended then, and not on a day of its own.
    private static void Send(Stage stage, DateOnly on)
    {
        var concluded = stage.Concluded == stage.CurrentResponse!.SentOn;
        stage.CurrentResponse.Send(on);
        stage.Concluded = concluded ? on : stage.Concluded;
        stage.Reopening.EndRound();
    }

    private static void Conclude(Stage stage, DateOnly on)
    {
        if (stage.Case.Withdrawal.Standing is { } withdrawal && withdrawal.On == stage.Concluded)
        {
            withdrawal.Restate(withdrawal.Facts with { On = on });
        }

        stage.Concluded = on;
        stage.Reopening.EndRound();
    }
}
