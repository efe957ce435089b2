using System.Text;
using System.Text.RegularExpressions;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using MimeKit;
using MimeKit.Text;

namespace ComplaintsPortal.Data.Documents;

/// <summary>A file that came with an e-mail.</summary>
/// <param name="Name">What it is called; never empty.</param>
/// <param name="Content">What is in it, from its beginning.</param>
public sealed record MailAttachment(string Name, MemoryStream Content);

/// <summary>An e-mail that was saved as a file (RFC 5322): what a case takes from it.</summary>
/// <param name="Subject">Its subject; empty where it has none.</param>
/// <param name="SenderName">The name of whoever sent it, or their address where no name is given; null where nobody is named.</param>
/// <param name="SenderAddress">Their e-mail address.</param>
/// <param name="Sent">The date in the office on which it was sent; null where it does not say so.</param>
/// <param name="Text">What it says, as plain text.</param>
/// <param name="Attachments">What came with it.</param>
public sealed partial record ReceivedMail(
    string Subject, string? SenderName, string? SenderAddress, DateOnly? Sent, string Text, IReadOnlyList<MailAttachment> Attachments)
{
    private static readonly HashSet<HtmlTagId> Unspoken = [HtmlTagId.Script, HtmlTagId.Style, HtmlTagId.Title];

    private static readonly HashSet<HtmlTagId> Lines =
    [
        HtmlTagId.Br, HtmlTagId.P, HtmlTagId.Div, HtmlTagId.LI, HtmlTagId.TR, HtmlTagId.H1, HtmlTagId.H2, HtmlTagId.H3, HtmlTagId.BlockQuote,
    ];

    /// <summary>Reads it; null where the file is no e-mail.</summary>
    public static async Task<ReceivedMail?> ReadAsync(Stream file, CancellationToken stop)
    {
        MimeMessage message;
        try
        {
            message = await MimeMessage.LoadAsync(file, stop);
        }
        catch (FormatException)
        {
            return null;
        }

        var sender = message.From.Mailboxes.FirstOrDefault() ?? message.Sender;
        return new ReceivedMail(
            Plain(message.Subject), sender is null ? null : Plain(sender.Name) is { Length: > 0 } name ? name : Plain(sender.Address),
            sender is null ? null : Plain(sender.Address), message.Headers.Contains(HeaderId.Date) ? message.Date.InUnitedKingdom().Date() : null,
            Plain(message.TextBody ?? Spoken(message.HtmlBody ?? ""), lines: true), await AttachmentsAsync(message, stop));
    }

    private static async Task<IReadOnlyList<MailAttachment>> AttachmentsAsync(MimeMessage message, CancellationToken stop)
    {
        List<MailAttachment> all = [];
        foreach (var entity in message.Attachments)
        {
            var content = new MemoryStream();
            if (entity is MessagePart { Message: { } forwarded })
            {
                await forwarded.WriteToAsync(content, stop);
            }
            else if (entity is MimePart { Content: { } part })
            {
                await part.DecodeToAsync(content, stop);
            }

            content.Position = 0;
            all.Add(new MailAttachment(NameOf(entity, all.Count + 1), content));
        }

        return all;
    }

    private static string NameOf(MimeEntity entity, int number) =>
        Plain(entity.ContentDisposition?.FileName ?? entity.ContentType.Name) is { Length: > 0 } name ? name
            : entity is MessagePart ? $"forwarded-{number}.eml" : $"attachment-{number}";

    // What a form refuses is no letter of any script: it is left out of what somebody else wrote.
    private static string Plain(string? text, bool lines = false)
    {
        var kept = string.Concat((text ?? "").EnumerateRunes()
            .Where(letter => !Rune.IsControl(letter) || (lines && letter.Value is '\n' or '\t'))
            .Select(letter => letter.ToString()).Where(letter => PlainText.WhyNot(letter) is null));
        return kept.Trim();
    }

    private static string Spoken(string html)
    {
        var (words, unspoken) = (new StringBuilder(), 0);
        var tokens = new HtmlTokenizer(new StringReader(html)) { DecodeCharacterReferences = true };
        while (tokens.ReadNextToken(out var token))
        {
            switch (token)
            {
                case HtmlTagToken tag when Unspoken.Contains(tag.Id):
                    unspoken += tag.IsEndTag ? -1 : tag.IsEmptyElement ? 0 : 1;
                    break;
                case HtmlTagToken tag when Lines.Contains(tag.Id) && (words.Length == 0 || words[^1] != '\n'):
                    words.Append('\n');
                    break;
                case HtmlDataToken { Kind: HtmlTokenKind.Data } data when unspoken <= 0:
                    words.Append(Blank().Replace(data.Data, " "));
                    break;
            }
        }

        return words.ToString();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
