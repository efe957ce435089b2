using ComplaintsPortal.Domain.Cases.Moving;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>The page on which each verb is done, by the folder that the page lies in.</summary>
internal static class MovePages
{
    /// <summary>The page of a verb.</summary>
    public static string PageOf(Verb verb) => verb switch
    {
        Verb.Accept or Verb.Reject or Verb.Withdraw or Verb.Assess or Verb.ConsiderAgain => $"/Cases/Triage/{verb}",
        Verb.SkipStageOne or Verb.ChangeProcedure => $"/Cases/Triage/Routes/{verb}",
        Verb.ReviewTriage => "/Cases/Triage/Review",
        Verb.RaiseConcern => "/Cases/Safeguarding/Raise",
        Verb.PassOn => "/Cases/Safeguarding/PassOn",
        Verb.Split => "/Cases/Keeping/Split",
        Verb.Assign => "/Cases/Keeping/Assign",
        Verb.GoOn or Verb.RefuseRequest or Verb.ConsiderFreezing => $"/Cases/Escalating/{verb}",
        Verb.NameAdjudicator or Verb.GoWithoutStatement => $"/Cases/Investigation/Preparing/{verb}",
        Verb.Appoint or Verb.SendStatement or Verb.ReceiveReport or Verb.OfferMeeting or Verb.ReferEarly or Verb.SendBack => $"/Cases/Investigation/{verb}",
        Verb.AppointToPanel or Verb.StandDown or Verb.ArrangePanel or Verb.SendPapers or Verb.MeetPanel or Verb.ReceivePanelReport
            or Verb.ConsultIndependentPerson => $"/Cases/Panel/{verb}",
        Verb.WithdrawAccepted or Verb.ConfirmWithdrawal or Verb.Reinstate => $"/Cases/Withdrawing/{verb}",
        Verb.Seal or Verb.Unseal or Verb.Bar or Verb.AskToBar or Verb.LiftBar => $"/Cases/Sealing/{verb}",
        Verb.Correct or Verb.Void or Verb.Restore => $"/Cases/Correcting/{verb}",
        Verb.AddPoint => "/Cases/Stages/Points/Add",
        Verb.AgreePoints => "/Cases/Stages/Points/Agree",
        Verb.FindOnPoints => "/Cases/Stages/Points/Find",
        Verb.Draft or Verb.Submit or Verb.Approve or Verb.Return or Verb.Send or Verb.SendHoldingReply or Verb.RecordReceipt =>
            $"/Cases/Stages/Responses/{verb}",
        Verb.Extend or Verb.SetStart or Verb.SettleRequest or Verb.AgreeStatement or Verb.OfferStageTwo => $"/Cases/Stages/Clocks/{verb}",
        Verb.Recommend or Verb.Adjudicate => $"/Cases/Stages/Recommendations/{verb}",
        _ => $"/Cases/Stages/{verb}",
    };

    /// <summary>Whether the verb has a page of its own section, which says there why it may not be done.</summary>
    public static bool IsOfASection(Verb verb) =>
        PageOf(verb).StartsWith("/Cases/Investigation/", StringComparison.Ordinal) || PageOf(verb).StartsWith("/Cases/Panel/", StringComparison.Ordinal);
}
