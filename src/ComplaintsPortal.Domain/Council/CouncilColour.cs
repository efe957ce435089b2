using System.Globalization;

namespace ComplaintsPortal.Domain.Council;

/// <summary>The council's own colour: white words stand on it.</summary>
public static class CouncilColour
{
    /// <summary>The length of a colour: "#00594f".</summary>
    public const int Length = 7;

    // WCAG 2.2, 1.4.3: words of ordinary size.
    private const double LeastContrast = 4.5;

    /// <summary>Why white words cannot stand on the colour.</summary>
    public static Refusal? WhyNot(string colour) => colour switch
    {
        ['#', .. var digits] when digits.Length == 6 && digits.All(char.IsAsciiHexDigit) =>
            ContrastWithWhite(colour) >= LeastContrast
                ? null : new("Choose a darker colour: white words on this one cannot be read by everybody", "WCAG 2.2, 1.4.3"),
        _ => new("Enter a colour as a hash sign and six digits or letters from a to f, such as #00594f"),
    };

    private static double ContrastWithWhite(string colour)
    {
        var light = (0.2126 * Part(colour, 1)) + (0.7152 * Part(colour, 3)) + (0.0722 * Part(colour, 5));
        return 1.05 / (light + 0.05);
    }

    private static double Part(string colour, int at) => Linear(int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d);

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
