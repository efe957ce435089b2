using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Web.TagHelpers;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>The conditions of an early referral, as the form offers them.</summary>
internal static class EarlyReferralConditions
{
    /// <summary>Each with its key.</summary>
    internal static IEnumerable<Option> Options =>
    [
        new("report", "A very robust report"),
        new("adjudication", "A complete adjudication"),
        new("upheld", "All complaints upheld, or all significant ones"),
        new("plan", "A clear action plan"),
        new("outcomes", "The council agrees to meet most or all of the desired outcomes"),
        new("consent", "The complainant agrees to the referral"),
    ];

    /// <summary>The gate with the ticked conditions met.</summary>
    internal static EarlyReferralGate Gate(List<string> met) => new(
        met.Contains("report"), met.Contains("adjudication"), met.Contains("upheld"), met.Contains("plan"), met.Contains("outcomes"), met.Contains("consent"));
}
