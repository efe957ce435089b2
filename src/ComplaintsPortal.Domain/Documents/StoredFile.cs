namespace ComplaintsPortal.Domain.Documents;

/// <summary>A file as it lies in the folder of attachments.</summary>
/// <param name="Kind">What kind of file it is, as its content shows.</param>
/// <param name="StoredAs">The random name.</param>
/// <param name="Size">The size in bytes.</param>
/// <param name="Sha256">The SHA-256, in lower-case hexadecimal.</param>
public sealed record StoredFile(FileKind Kind, string StoredAs, long Size, string Sha256);
