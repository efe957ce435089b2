using System.Text.RegularExpressions;

namespace ComplaintsPortal.Domain.Cases.Ombudsman;

/// <summary>The Ombudsman's reference: a year of two digits, then six, written "25 001 573".</summary>
public static partial class OmbudsmanReference
{
    /// <summary>Its length as it is written.</summary>
    public const int Length = 10;

    /// <summary>Why something that was typed is no reference.</summary>
    public static Refusal Unreadable { get; } = new("Enter the Ombudsman's reference, such as 25 001 573");

    /// <summary>The reference as it is written, of what somebody typed with or without spaces; null where it is none.</summary>
    public static string? Read(string? typed)
    {
        var digits = Spaces().Replace(typed ?? "", "");
        return EightDigits().IsMatch(digits) ? $"{digits[..2]} {digits[2..5]} {digits[5..]}" : null;
    }

    [GeneratedRegex(@"\s")]
    private static partial Regex Spaces();

    [GeneratedRegex("^[0-9]{8}$")]
    private static partial Regex EightDigits();
}
