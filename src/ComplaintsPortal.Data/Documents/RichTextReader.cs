using System.Globalization;

namespace ComplaintsPortal.Data.Documents;

/// <summary>Reads rich text sign by sign and word by word, as Word does; the bytes of pictures are passed over.</summary>
internal sealed class RichTextReader(TextReader text)
{
    // Below it, a sign is one that stands on every keyboard.
    private const int FirstBeyondPlain = 0x80;

    private bool starred;

    /// <summary>How many groups are open.</summary>
    public int Depth { get; private set; }

    /// <summary>The control word that was read; empty where it was a sign.</summary>
    public string Word { get; private set; } = "";

    /// <summary>The sign that was read; empty where it was a control word or the border of a group.</summary>
    public string Sign { get; private set; } = "";

    /// <summary>Whether whoever does not know the control word passes its group over.</summary>
    public bool MayBePassedOver { get; private set; }

    /// <summary>Whether a plain sign was written by its number.</summary>
    public bool IsPlainByNumber { get; private set; }

    /// <summary>Reads the next; false at the end.</summary>
    public bool Next()
    {
        (Word, Sign, MayBePassedOver, IsPlainByNumber) = ("", "", false, false);
        switch (text.Read())
        {
            case < 0:
                return false;
            case '{':
                Depth++;
                break;
            case '}':
                Depth--;
                break;
            case '\\':
                Control();
                return true;
            case '\r' or '\n':
                break;
            case var sign:
                Sign = ((char)sign).ToString();
                break;
        }

        starred = false;
        return true;
    }

    private void Control()
    {
        if (char.IsAsciiLetter((char)text.Peek()))
        {
            (MayBePassedOver, starred) = (starred, false);
            ReadWord();
            return;
        }

        var sign = text.Read();
        starred = sign == '*';
        if (sign == '\'')
        {
            ByNumber([(char)text.Read(), (char)text.Read()], NumberStyles.AllowHexSpecifier);
        }
        else if (sign is '\\' or '{' or '}')
        {
            Sign = ((char)sign).ToString();
        }
    }

    private void ReadWord()
    {
        var number = "";
        while (char.IsAsciiLetter((char)text.Peek()))
        {
            Word += (char)text.Read();
        }

        while (char.IsAsciiDigit((char)text.Peek()) || (number.Length == 0 && text.Peek() == '-'))
        {
            number += (char)text.Read();
        }

        if (text.Peek() == ' ')
        {
            _ = text.Read();
        }

        if (Word == "u")
        {
            ByNumber(number, NumberStyles.AllowLeadingSign);
        }
        else if (Word == "bin" && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes))
        {
            while (bytes-- > 0 && text.Read() >= 0)
            {
                // Bytes of a picture are no words, whatever they look like.
            }
        }
    }

    private void ByNumber(ReadOnlySpan<char> number, NumberStyles how)
    {
        if (int.TryParse(number, how, CultureInfo.InvariantCulture, out var code))
        {
            (Sign, IsPlainByNumber) = (((char)(ushort)code).ToString(), code is >= 0 and < FirstBeyondPlain);
        }
    }
}
