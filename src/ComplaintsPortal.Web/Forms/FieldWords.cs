using System.Text.RegularExpressions;

namespace ComplaintsPortal.Web.Forms;

/// <summary>A property's name as words, for a property without a display name.</summary>
internal static partial class FieldWords
{
    /// <summary>"DateReceived" gives "Date received".</summary>
    public static string Of(string? property)
    {
        var words = Capital().Replace(property ?? "This", match => $" {match.Value.ToLowerInvariant()}");
        return words.TrimStart();
    }

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
