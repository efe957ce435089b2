using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ComplaintsPortal.Reports.Printing;

/// <summary>For which characters a server has a sign to print: what it has none for is printed as a box.</summary>
/// <param name="ranges">The characters by their numbers; null where the server does not say.</param>
public sealed class Typefaces(IReadOnlyList<(int From, int To)>? ranges)
{
    // Our own typeface has the Latin letters, and every typeface the ordinary signs.
    private const int EndOfLatin = 0x024F;
    private static readonly (int From, int To) OrdinarySigns = (0x2000, 0x22FF);

    /// <summary>Asks fontconfig, as the browser does.</summary>
    public static async Task<Typefaces> OfThisServerAsync(CancellationToken stop = default)
    {
        var start = new ProcessStartInfo("fc-list", ["--format", "%{charset}\n"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            return Read(await process.StandardOutput.ReadToEndAsync(stop));
        }
        catch (Win32Exception)
        {
            return new Typefaces(null);
        }
    }

    /// <summary>The characters as fontconfig writes them: "20-7e a0 2018-2019", a line for each typeface.</summary>
    public static Typefaces Read(string charsets) => new(
    [
        .. charsets.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Distinct().Select(range => range.Split('-'))
            .Where(ends => ends.All(end => int.TryParse(end, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out _)))
            .Select(ends => (Number(ends[0]), Number(ends[^1]))),
    ]);

    /// <summary>The characters of a text for which there is no sign, each once, in the order in which they stand.</summary>
    public IReadOnlyList<string> MissingIn(string text) =>
        ranges is null ? [] : [.. text.EnumerateRunes().Where(letter => !Has(letter)).Select(letter => letter.ToString()).Distinct()];

    private static int Number(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private bool Has(Rune letter) =>
        letter.Value is <= EndOfLatin or >= 0xFE00 and <= 0xFE0F || (letter.Value >= OrdinarySigns.From && letter.Value <= OrdinarySigns.To)
        || Rune.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.Control
        || ranges!.Any(range => letter.Value >= range.From && letter.Value <= range.To);
}
