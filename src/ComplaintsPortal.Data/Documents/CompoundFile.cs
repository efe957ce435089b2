using System.Text;

namespace ComplaintsPortal.Data.Documents;

/// <summary>The files of older Office programs ([MS-CFB]): a directory, in which the names of their streams stand in UTF-16.</summary>
internal static class CompoundFile
{
    private static readonly byte[] Mark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // [MS-OXMSG], 2.4.
    private static readonly byte[] OfMessages = Encoding.Unicode.GetBytes("__properties_version1.0");

    // [MS-DOC], 2.1.
    private static readonly byte[] OfDocuments = Encoding.Unicode.GetBytes("WordDocument");

    // [MS-OVBA], 2.2.1.
    private static readonly byte[] OfMacros = Encoding.Unicode.GetBytes("_VBA_PROJECT");

    // [MS-OFFCRYPTO], 2.3.4.4.
    private static readonly byte[] OfPasswords = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Whether it is an Office file that a password locks: such a file holds the real one, encrypted.</summary>
    internal static bool HasPassword(ReadOnlySpan<byte> head, Stream content) => head.StartsWith(Mark) && FileSignature.Holds(content, OfPasswords);

    internal static bool IsMessage(ReadOnlySpan<byte> head, Stream content) => head.StartsWith(Mark) && FileSignature.Holds(content, OfMessages);

    internal static bool IsDocument(ReadOnlySpan<byte> head, Stream content) =>
        head.StartsWith(Mark) && FileSignature.Holds(content, OfDocuments) && !FileSignature.Holds(content, OfMessages) && !HasMacros(content);

    /// <summary>Whether a part of another file is such a file with macros.</summary>
    internal static bool HasMacros(ReadOnlySpan<byte> part) => part.StartsWith(Mark) && part.IndexOf(OfMacros) >= 0;

    private static bool HasMacros(Stream content) => FileSignature.Holds(content, OfMacros);
}
