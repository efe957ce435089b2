using System.Globalization;
using System.Text;

namespace ComplaintsPortal.Reports.Charts;

/// <summary>Breaks texts into lines of a drawing.</summary>
internal static class Lines
{
    private const string Cut = "\u2026";

    /// <summary>
    /// Each text as lines of at most so many letters, broken between words; a word that is longer than a line is broken too. A text that is cut
    /// ends with an ellipsis, and where two that differ would then read the same, with their places: the table beside has all of it.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<string>> OfEach(IReadOnlyList<string> texts, int letters, int most)
    {
        var lines = texts.Select(text => Fit(text, letters, most, Cut)).ToArray();
        var alike = texts.Select((text, place) => (text, place)).GroupBy(one => string.Join(' ', lines[one.place]))
            .Where(group => group.Select(one => one.text).Distinct().Count() > 1);
        foreach (var (text, place) in alike.SelectMany(group => group))
        {
            lines[place] = Fit(text, letters, most, string.Create(CultureInfo.InvariantCulture, $"{Cut} ({place + 1})"));
        }

        return lines;
    }

    private static List<string> Fit(string text, int letters, int most, string mark)
    {
        var lines = Broken(text, letters);
        if (lines.Count > most)
        {
            lines = lines[..most];
            while (lines[^1].Length > 0 && Width(lines[^1]) + Width(mark) > letters)
            {
                lines[^1] = WithoutLast(lines[^1]);
            }

            lines[^1] = lines[^1].TrimEnd() + mark;
        }

        return lines;
    }

    private static List<string> Broken(string text, int letters)
    {
        List<string> lines = [];
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, letters)))
        {
            if (lines.Count > 0 && Width(lines[^1]) + 1 + Width(word) <= letters)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    // Between what a reader sees as letters: a sign of several characters stays whole.
    private static List<string> Pieces(string word, int letters)
    {
        List<string> pieces = [""];
        for (var elements = StringInfo.GetTextElementEnumerator(word); elements.MoveNext();)
        {
            var letter = elements.GetTextElement();
            if (Width(pieces[^1]) + Width(letter) > letters)
            {
                pieces.Add("");
            }

            pieces[^1] += letter;
        }

        return pieces;
    }

    private static string WithoutLast(string line) => StringInfo.ParseCombiningCharacters(line) is [.., var last] ? line[..last] : "";

    // In letters of ordinary width, as Atkinson Hyperlegible Next draws them: capital letters are wider, the broadest letters half as wide again
    // and more, and ideographs and emoji twice.
    private static double Width(string text)
    {
        var width = 0.0;
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();)
        {
            width += elements.GetTextElement().EnumerateRunes().Max(WidthOf);
        }

        return width;
    }

    private static double WidthOf(Rune letter) => letter.Value switch
    {
        'W' or 'M' or 'm' or '%' or '\u2014' => 1.7,
        'w' or '@' => 1.45,
        'O' or 'Q' or 'G' or 'D' or 'H' or 'N' or 'U' => 1.35,
        >= 'A' and <= 'Z' and not 'I' => 1.2,
        0xC6 or 0xE6 or 0x152 or 0x153 or 'Ж' or 'Ш' or 'Щ' or 'Ы' or 'Ю' or 'ш' or 'щ' or 'ю' => 1.9,
        >= 0x370 and < 0x1100 => 1.4,
        < 0x1100 or (>= 0x2000 and < 0x2E80) => 1,
        _ => 2,
    };
}
