using System.Text;

namespace ComplaintsPortal.Data.Documents;

/// <summary>
/// A mail as a file (RFC 5322, 2.2): fields in any order up to an empty line, among them one that every mail program writes. Before
/// them may stand a byte order mark, empty lines, and the line with which a mailbox begins each mail (RFC 4155).
/// </summary>
internal static class MailFile
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "From", "To", "Cc", "Bcc", "Date", "Subject", "Sender", "Reply-To", "Received", "Return-Path", "Message-ID", "MIME-Version", "Delivered-To",
        "Content-Type", "In-Reply-To", "References", "Resent-From", "Resent-To", "Resent-Date",
    };

    internal static bool Fits(ReadOnlySpan<byte> head)
    {
        var header = Lines(head).SkipWhile(line => line.Trim().Length == 0).SkipWhile(BeginsAMailbox).TakeWhile(line => line.Length > 0).ToArray();
        return header.Length > 0 && FieldName(header[0]) is not null && header.Any(line => FieldName(line) is { } name && Known.Contains(name))
            && header.All(line => !line.Any(letter => letter is < ' ' and not '\t'));
    }

    private static string[] Lines(ReadOnlySpan<byte> head) => Decoded(head).TrimStart('\uFEFF')
        .Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');

    private static string Decoded(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(head),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(head),
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.Latin1.GetString(rest),
        _ => Encoding.Latin1.GetString(head),
    };

    private static bool BeginsAMailbox(string line) =>
        line.StartsWith("From ", StringComparison.Ordinal) || line.StartsWith(">From ", StringComparison.Ordinal);

    // Letters, digits and signs, but neither a blank nor a colon; older programs put blanks before the colon.
    private static string? FieldName(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? "" : line[..colon].TrimEnd(' ', '\t');
        return name.Length > 0 && name.All(letter => letter is > ' ' and < '\u007F') ? name : null;
    }
}
