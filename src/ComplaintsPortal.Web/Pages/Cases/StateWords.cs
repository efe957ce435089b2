using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Web.Forms;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>The states of a case as addresses and people name them.</summary>
internal static class StateWords
{
    /// <summary>All of them, as they are offered.</summary>
    public static IReadOnlyList<CaseState> All { get; } = Enum.GetValues<CaseState>();

    /// <summary>"awaiting-triage".</summary>
    public static string Key(this CaseState state) => FieldWords.Of(state.ToString()).ToLowerInvariant().Replace(' ', '-');

    /// <summary>The state of that key, or null where there is none.</summary>
    public static CaseState? Find(string? key) => All.Select(state => (CaseState?)state).FirstOrDefault(state => state!.Value.Key() == key);

    /// <summary>Where a case stands, in a sentence: "awaiting triage", "open".</summary>
    public static string InASentence(TriageDecision decision, bool open) => decision switch
    {
        TriageDecision.Awaiting => "awaiting triage",
        TriageDecision.Rejected => "rejected",
        TriageDecision.Withdrawn => "withdrawn",
        _ => open ? "open" : "concluded",
    };

    /// <summary>"Awaiting triage".</summary>
    public static string Words(this CaseState state) => state switch
    {
        CaseState.DueSoon => $"Due in the next {OfficeDays.WorkingWeek} working days",
        CaseState.AwaitingApproval => "Response waiting for approval",
        CaseState.Returned => "Response returned",
        CaseState.ToBeSent => "Response to be sent",
        CaseState.Withdrawn => "Withdrawn before it was accepted",
        _ => FieldWords.Of(state.ToString()),
    };
}
