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
        Verb.AddPoint => "/Cases/Stages/Points/Add",
        Verb.AgreePoints => "/Cases/Stages/Points/Agree",
        Verb.FindOnPoints => "/Cases/Stages/Points/Find",
        _ => $"/Cases/Stages/{verb}",
    };
}
