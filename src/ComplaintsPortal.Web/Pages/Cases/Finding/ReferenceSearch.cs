using ComplaintsPortal.Data.Cases;

namespace ComplaintsPortal.Web.Pages.Cases.Finding;

/// <summary>Looking for a case by its reference, the beginning of one, or the number at its end.</summary>
internal static class ReferenceSearch
{
    /// <summary>What is asked one after another until something is found, last what was voided, and what is said above what was found.</summary>
    internal static IEnumerable<(CaseFilter Asked, string Note)> Of(string text) =>
        from state in new CaseState?[] { null, CaseState.Voided }
        from way in CaseFilter.ByReference(text)
        select (way.Filter with { State = state }, state is CaseState.Voided
            ? $"Entries whose reference {way.Where} “{text}”. They were voided, and count nowhere."
            : $"Cases whose reference {way.Where} “{text}”.");
}
