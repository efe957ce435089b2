using ComplaintsPortal.Domain.Cases.Moving;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>The page on which each verb is done, by the folder that the page lies in.</summary>
internal static class MovePages
{
    /// <summary>The page of a verb.</summary>
    public static string PageOf(Verb verb) => verb switch
    {
        Verb.Accept or Verb.Reject or Verb.Withdraw or Verb.SkipStageOne or Verb.Assess or Verb.ConsiderAgain or Verb.ChangeProcedure =>
            $"/Cases/Triage/{verb}",
        Verb.ReviewTriage => "/Cases/Triage/Review",
        Verb.RaiseConcern => "/Cases/Safeguarding/Raise",
        Verb.PassOn => "/Cases/Safeguarding/PassOn",
        Verb.Split => "/Cases/Split",
        Verb.Assign or Verb.GoOn => $"/Cases/{verb}",
        Verb.ConsiderFreezing => $"/Cases/{verb}",
        Verb.Appoint or Verb.SendStatement or Verb.ReceiveReport or Verb.OfferMeeting or Verb.ReferEarly or Verb.SendBack => $"/Cases/Investigation/{verb}",
        Verb.AppointToPanel or Verb.StandDown or Verb.ArrangePanel or Verb.SendPapers or Verb.MeetPanel or Verb.ReceivePanelReport
            or Verb.ConsultIndependentPerson => $"/Cases/Panel/{verb}",
        Verb.WithdrawAccepted or Verb.ConfirmWithdrawal or Verb.Reinstate or Verb.RefuseRequest => $"/Cases/{verb}",
        Verb.Seal or Verb.Unseal or Verb.Bar or Verb.LiftBar => $"/Cases/{verb}",
        Verb.AddPoint => "/Cases/Stages/Points/Add",
        Verb.AgreePoints => "/Cases/Stages/Points/Agree",
        Verb.FindOnPoints => "/Cases/Stages/Points/Find",
        _ => $"/Cases/Stages/{verb}",
    };

    /// <summary>Whether the verb has a page of its own section, which says there why it may not be done.</summary>
    public static bool IsOfASection(Verb verb) =>
        PageOf(verb).StartsWith("/Cases/Investigation/", StringComparison.Ordinal) || PageOf(verb).StartsWith("/Cases/Panel/", StringComparison.Ordinal);
}
