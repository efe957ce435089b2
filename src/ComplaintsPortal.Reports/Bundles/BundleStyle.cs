using System.Text;
using ComplaintsPortal.Reports.Html;

namespace ComplaintsPortal.Reports.Bundles;

/// <summary>The one style sheet of a bundle.</summary>
internal static class BundleStyle
{
    /// <summary>It, with the typeface within.</summary>
    public static string Sheet { get; } = ReportStyle.Typeface + Encoding.UTF8.GetString(ReportStyle.Resource("bundle.css"));
}
