using System.Text;
using System.Text.RegularExpressions;

namespace ComplaintsPortal.Data.Documents;

/// <summary>Rich text: one group that names its format. A template on another machine is refused: Word fetches it when it opens the file.</summary>
internal static partial class RichText
{
    private const int Looked = 1 << 20;

    internal static bool Fits(ReadOnlySpan<byte> head, Stream content)
    {
        if (!head.TrimStart("\uFEFF \t\r\n"u8).StartsWith(@"{\rtf"u8))
        {
            return false;
        }

        content.Position = 0;
        var begin = new byte[Looked];
        var text = Encoding.Latin1.GetString(begin, 0, content.ReadAtLeast(begin, Looked, throwOnEndOfStream: false));
        return !Template().Matches(text).Any(found => IsRemote(found.Groups["where"].Value));
    }

    // A backslash stands there twice; one that is left over writes a sign by its number, which may be any.
    private static bool IsRemote(string where) =>
        where.Contains("//", StringComparison.Ordinal) || where.Contains(@"\\\\", StringComparison.Ordinal)
        || where.Replace(@"\\", "", StringComparison.Ordinal) is var left
            && (left.Contains(@"\'", StringComparison.Ordinal) || left.Contains(@"\u", StringComparison.Ordinal));

    [GeneratedRegex(@"\\\*\s*\\template(?![a-z])(?<where>[^}]{0,2000})", RegexOptions.ExplicitCapture)]
    private static partial Regex Template();
}
