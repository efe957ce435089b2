using System.Security.Cryptography;

namespace ComplaintsPortal.Domain.Council;

/// <summary>The council's logo: a small picture beside its name. It holds no program: a drawing in SVG could.</summary>
public static class CouncilLogo
{
    /// <summary>The largest picture, in kilobytes: every letter carries it.</summary>
    public const int MostKilobytes = 100;

    /// <summary>The largest picture, in bytes.</summary>
    public const int MostBytes = MostKilobytes * 1024;

    private const string Png = "image/png";
    private const string Jpeg = "image/jpeg";

    /// <summary>The type of the picture by what is in it; null where it is none that is taken.</summary>
    public static string? TypeOf(ReadOnlySpan<byte> picture) =>
        picture.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? Png
        : picture.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? Jpeg
        : null;

    /// <summary>Why a picture of more than that cannot be the logo.</summary>
    public static Refusal TooLarge { get; } = new($"Choose a picture of at most {MostKilobytes} kilobytes");

    /// <summary>Why the picture cannot be the logo.</summary>
    public static Refusal? WhyNot(ReadOnlySpan<byte> picture) => TypeOf(picture) is null ? new("Choose a picture in PNG or JPEG")
        : picture.Length > MostBytes ? TooLarge
        : null;

    /// <summary>The picture as an address that holds it whole.</summary>
    public static string Address(byte[] picture) => $"data:{TypeOf(picture)};base64,{Convert.ToBase64String(picture)}";

    /// <summary>The picture of such an address; null where it is none.</summary>
    public static byte[]? Read(string address)
    {
        var comma = address.IndexOf(";base64,", StringComparison.Ordinal);
        var picture = new byte[Math.Max(0, address.Length - comma)];
        return address.StartsWith("data:", StringComparison.Ordinal) && comma >= 0
            && Convert.TryFromBase64String(address[(comma + ";base64,".Length)..], picture, out var length) ? picture[..length] : null;
    }

    /// <summary>The picture in words, so that two can be told apart: "PNG picture of 12 kilobytes, 1A2B3C4D".</summary>
    public static string InWords(byte[] picture) =>
        $"{(TypeOf(picture) == Png ? "PNG" : "JPEG")} picture of {Math.Max(1, picture.Length / 1024)} "
            + $"{(picture.Length < 2048 ? "kilobyte" : "kilobytes")}, {Convert.ToHexString(SHA256.HashData(picture), 0, 4)}";

    /// <summary>Whether both are the same picture, or neither is one.</summary>
    public static bool Same(byte[]? one, byte[]? other) => (one ?? []).AsSpan().SequenceEqual(other ?? []);
}
