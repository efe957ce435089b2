namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>What may be due besides a stage's response.</summary>
public enum DeadlineKind
{
    /// <summary>To acknowledge that a stage was asked for.</summary>
    Acknowledgement,

    /// <summary>To offer stage 2 because day 20 passed without a response.</summary>
    StageTwoOffer,

    /// <summary>To tell the complainant and the advocate in writing why stage 2 takes longer than 25 working days.</summary>
    WrittenExplanation,

    /// <summary>To respond by the date that an extension named, where it was recorded after the stage was due.</summary>
    AgreedDate,

    /// <summary>The complainant's time to ask for the next stage.</summary>
    NextStageRequest,

    /// <summary>To settle who speaks for the child or the complainant, where consent was refused or not answered.</summary>
    Consent,

    /// <summary>To consider whether a disputed change is held back.</summary>
    FreezingDecision,

    /// <summary>To appoint the review panel, its chair first.</summary>
    PanelMembers,

    /// <summary>To hold the meeting of the review panel.</summary>
    PanelMeeting,

    /// <summary>To send the papers of the review panel.</summary>
    PanelPapers,

    /// <summary>The panel's report.</summary>
    PanelReport,

    /// <summary>To respond to the panel's report.</summary>
    PanelResponse,

    /// <summary>To look again at a disputed decision that is held back.</summary>
    FreezingReview,

    /// <summary>To look again at a refusal because of proceedings.</summary>
    RefusalReview,

    /// <summary>To look again at a reasonable adjustment.</summary>
    AdjustmentReview,

    /// <summary>To look again at a restriction of contact.</summary>
    RestrictionReview,
}
