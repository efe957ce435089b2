using ComplaintsPortal.Data.Cases;

namespace ComplaintsPortal.Web.Pages.Cases.Finding;

/// <summary>Looking for a case by its reference, or the beginning of one.</summary>
internal static class ReferenceSearch
{
    /// <summary>What is asked one after another until something is found: as it was typed, in capitals, and last what was voided.</summary>
    internal static IEnumerable<CaseFilter> Of(string text) =>
        from state in new CaseState?[] { null, CaseState.Voided }
        from prefix in new[] { text, text.ToUpperInvariant() }.Distinct()
        select new CaseFilter { ReferencePrefix = prefix, State = state };

    /// <summary>What is said above what was found.</summary>
    internal static string NoteOn(CaseFilter found) => found.State is CaseState.Voided
        ? $"Entries whose reference begins with “{found.ReferencePrefix}”. They were voided, and count nowhere."
        : $"Cases whose reference begins with “{found.ReferencePrefix}”.";
}
