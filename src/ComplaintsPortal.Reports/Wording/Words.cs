using System.Globalization;
using System.Text;

namespace ComplaintsPortal.Reports.Wording;

/// <summary>Numbers, dates and lists as British English writes them.</summary>
public static class Words
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"1,210"; two decimals only where there are pence: "3,012.50".</summary>
    public static string Number(decimal number) => number.ToString(number == decimal.Truncate(number) ? "N0" : "N2", English);

    /// <summary>"£3,012.50".</summary>
    public static string Pounds(decimal amount) => (amount < 0 ? "-£" : "£") + Number(Math.Abs(amount));

    /// <summary>"1 April 2021".</summary>
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", English);

    /// <summary>The one word or the other: "complaint" for 1, "complaints" for 0, 2 and more.</summary>
    public static string Plural(decimal number, string one, string many) => number == 1 ? one : many;

    /// <summary>"1 complaint", "0 complaints".</summary>
    public static string Count(decimal number, string one, string many) => $"{Number(number)} {Plural(number, one, many)}";

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>The article of a whole number read aloud: "an" before 8, 11, 18, 80 or 11,000, otherwise "a".</summary>
    public static string Article(decimal number)
    {
        var digits = decimal.Truncate(Math.Abs(number)).ToString("0", CultureInfo.InvariantCulture);
        var leading = digits[..(((digits.Length - 1) % 3) + 1)];
        return leading[0] == '8' || leading is "11" or "18" ? "an" : "a";
    }

    /// <summary>The text with a capital first letter.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpper(text[0], English) + text[1..];

    /// <summary>
    /// The name within a sentence: "Partially upheld" loses its capital; "MP enquiry" and "Children in Need", which is a proper name, keep theirs.
    /// </summary>
    public static string Within(string name)
    {
        var words = name.Split(' ');
        var ordinary = words[0].Length > 1 && char.IsUpper(words[0][0]) && words[0].Skip(1).All(letter => !char.IsUpper(letter));
        return ordinary && !words.Skip(1).Any(word => word.Length > 0 && char.IsUpper(word[0])) ? char.ToLower(name[0], English) + name[1..] : name;
    }

    /// <summary>Letters, digits and hyphens only: for the name of a file or of an anchor.</summary>
    public static string Anchor(string text)
    {
        var anchor = new StringBuilder();
        foreach (var letter in text.ToLower(English))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                anchor.Append(letter);
            }
            else if (anchor.Length > 0 && anchor[^1] != '-')
            {
                anchor.Append('-');
            }
        }

        return anchor.ToString().Trim('-');
    }
}
