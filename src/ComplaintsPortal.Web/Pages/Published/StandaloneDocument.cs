using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ComplaintsPortal.Web.Pages.Published;

/// <summary>A report in HTML that is read in the browser: a document of its own, that brings its style sheet and runs nothing.</summary>
internal static partial class StandaloneDocument
{
    /// <summary>
    /// The content security policy under which exactly this document may be shown: its own style sheets by their hashes, and nothing that runs.
    /// </summary>
    public static string PolicyOf(byte[] html)
    {
        var hashes = Style().Matches(Encoding.UTF8.GetString(html))
            .Select(style => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.Groups["rules"].Value)))}'");
        return $"default-src 'none'; style-src {string.Join(' ', hashes.DefaultIfEmpty("'none'"))}; font-src data:; img-src data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";
    }

    [GeneratedRegex("<style[^>]*>(?<rules>.*?)</style>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Style();
}
