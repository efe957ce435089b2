using System.Text;

namespace ComplaintsPortal.Data.Documents;

/// <summary>Pictures and recordings as telephones and dictating machines make them.</summary>
internal static class MediaFile
{
    private const int BrandLength = 4;

    private static readonly string[] OfPictures = ["heic", "heix", "heim", "heis", "heif", "hevc", "hevx", "mif1", "msf1"];
    private static readonly string[] OfSound = ["M4A ", "M4B ", "M4P "];
    private static readonly string[] OfEither = ["mp41", "mp42", "isom", "iso2", "iso4", "iso5", "iso6", "dash", "3gp4", "3gp5", "3gp6", "qt  "];

    internal static bool IsPicture(ReadOnlySpan<byte> head) => Brands(head).Any(OfPictures.Contains);

    /// <summary>A recording without a film.</summary>
    internal static bool IsSpoken(ReadOnlySpan<byte> head, Stream content)
    {
        var brands = Brands(head);
        return (brands.Any(OfSound.Contains) || brands.Any(OfEither.Contains)) && !brands.Any(OfPictures.Contains)
            && !FileSignature.Holds(content, "hdlr\0\0\0\0\0\0\0\0vide"u8) && !FileSignature.Holds(content, "hdlr\0\0\0\0mhlrvide"u8);
    }

    // ISO/IEC 11172-3, 2.4.1.3: the frame's mark, a version, layer III, a bit rate and a sampling rate that exist; before it often a tag.
    internal static bool IsMp3(ReadOnlySpan<byte> head) =>
        head.StartsWith("ID3"u8)
        || head.TrimStart((byte)0) is [0xFF, var second, var third, ..]
            && (second & 0xE6) == 0xE2 && (second & 0x18) != 0x08 && (third & 0xF0) != 0xF0 && (third & 0x0C) != 0x0C;

    internal static bool IsWave(ReadOnlySpan<byte> head) =>
        head.Length >= 12 && head[8..12].SequenceEqual("WAVE"u8)
        && (head.StartsWith("RIFF"u8) || head.StartsWith("RF64"u8) || head.StartsWith("BW64"u8));

    // ISO/IEC 14496-12, 4.3: size and name of the first box, the brand, its version, and the other brands with which it agrees.
    private static List<string> Brands(ReadOnlySpan<byte> head)
    {
        var brands = new List<string>();
        if (head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8))
        {
            var end = Math.Min(head.Length, (int)Math.Min(int.MaxValue, System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(head)));
            brands.Add(Encoding.Latin1.GetString(head[8..12]));
            for (var at = 16; at + BrandLength <= end; at += BrandLength)
            {
                brands.Add(Encoding.Latin1.GetString(head.Slice(at, BrandLength)));
            }
        }

        return brands;
    }
}
