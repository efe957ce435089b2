using ComplaintsPortal.Domain.Cases.Points;

namespace ComplaintsPortal.Domain.Cases.Stages;

/// <summary>The stage as the interchange format states it.</summary>
public sealed class StageInterchange(Stage stage)
{
    /// <summary>The stage as the interchange format writes it.</summary>
    public StageFacts Facts => new(stage.Number, stage.Received)
    {
        Acknowledged = stage.Acknowledged,
        Agreed = stage.Agreed,
        Started = stage.Started,
        Extended = stage.Extended,
        Concluded = stage.Concluded,
        Outcome = stage.Outcome,
        First = stage.First is null ? null : stage.First with { Due = null },
        Reopened = stage.Reopened,
        EscalationReason = stage.EscalationReason,
        PanelMet = stage.PanelMet,
        PanelReported = stage.PanelReported,
        ResponseReceived = stage.ResponseReceived,
        StageTwoOffered = stage.StageTwoOffered,
        OutcomeOfFindings = stage.OutcomeOfFindings,
        OutcomeReason = stage.OutcomeReason,
        HoldingReply = stage.HoldingReply,
        StageTwoOfferedBy = stage.StageTwoOfferedBy,
        StartReason = stage.StartReason,
        RequestedOrally = stage.RequestedOrally,
        RecordSent = stage.RecordSent,
        RecordSettled = stage.RecordSettled,
        ReopenedOn = stage.ReopenedOn,
        LateReason = stage.LateReason,
        LateWords = stage.LateWords,
        LateService = stage.LateService,
    };

    /// <summary>Replaces its points. One that was there before keeps what the records do not state: its words, its number.</summary>
    public void RestatePoints(IEnumerable<PointFacts> stated)
    {
        var before = stage.issues.ToList();
        stage.issues.Clear();
        foreach (var facts in stated)
        {
            var known = before.Find(point => point.IsStatedBy(facts));
            _ = known is not null && before.Remove(known);
            stage.issues.Add(known ?? new Point(facts));
        }
    }

    internal void Restate(StageFacts facts)
    {
        (stage.Received, stage.Acknowledged, stage.Agreed, stage.Started) = (facts.Received, facts.Acknowledged, facts.Agreed, facts.Started);
        (stage.Extended, stage.Concluded, stage.Outcome, stage.Reopened) = (facts.Extended, facts.Concluded, facts.Outcome, facts.Reopened);
        (stage.EscalationReason, stage.PanelMet, stage.PanelReported) = (facts.EscalationReason, facts.PanelMet, facts.PanelReported);
        (stage.ResponseReceived, stage.StageTwoOffered, stage.HoldingReply) = (facts.ResponseReceived, facts.StageTwoOffered, facts.HoldingReply);
        (stage.OutcomeOfFindings, stage.OutcomeReason) = (facts.OutcomeOfFindings, facts.OutcomeReason);
        (stage.StageTwoOfferedBy, stage.StartReason, stage.ReopenedOn) = (facts.StageTwoOfferedBy, facts.StartReason, facts.ReopenedOn);
        (stage.RequestedOrally, stage.RecordSent, stage.RecordSettled) = (facts.RequestedOrally, facts.RecordSent, facts.RecordSettled);
        (stage.LateReason, stage.LateWords, stage.LateService) = (facts.LateReason, facts.LateWords, facts.LateService);
        stage.First = facts.First;
    }
}
