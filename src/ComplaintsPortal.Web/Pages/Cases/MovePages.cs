using ComplaintsPortal.Domain.Cases;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>The page on which each verb is done, by the folder that the page lies in.</summary>
internal static class MovePages
{
    /// <summary>The page of a verb.</summary>
    public static string PageOf(Verb verb) => verb switch
    {
        Verb.Accept or Verb.Reject or Verb.Withdraw => $"/Cases/Triage/{verb}",
        Verb.Assign or Verb.GoOn => $"/Cases/{verb}",
        Verb.Seal or Verb.Unseal or Verb.Bar or Verb.LiftBar => $"/Cases/{verb}",
        _ => $"/Cases/Stages/{verb}",
    };
}
