using ComplaintsPortal.Domain.Cases;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>The page on which each verb is done, by the folder that the page lies in.</summary>
internal static class MovePages
{
    /// <summary>The page of a verb.</summary>
    public static string PageOf(Verb verb) => verb switch
    {
        Verb.Accept or Verb.Reject or Verb.Withdraw or Verb.SkipStageOne => $"/Cases/Triage/{verb}",
        Verb.Assess or Verb.ConsiderAgain => $"/Cases/Triage/{verb}",
        Verb.ReviewTriage => "/Cases/Triage/Review",
        Verb.RaiseConcern => "/Cases/Safeguarding/Raise",
        Verb.PassOn => "/Cases/Safeguarding/PassOn",
        Verb.Split => "/Cases/Split",
        Verb.Assign or Verb.GoOn => $"/Cases/{verb}",
        Verb.WithdrawAccepted or Verb.ConfirmWithdrawal or Verb.Reinstate or Verb.RefuseRequest => $"/Cases/{verb}",
        _ => $"/Cases/Stages/{verb}",
    };
}
