using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Web.Pages.Cases.Documents;

namespace ComplaintsPortal.Web.Pages.Cases.Arriving;

/// <summary>A file that a case keeps from an e-mail.</summary>
/// <param name="Title">What it is.</param>
/// <param name="FileName">What it was called.</param>
/// <param name="Stored">How it is stored.</param>
internal sealed record MailedFile(string Title, string FileName, StoredFile Stored);

/// <summary>Keeps the file of an e-mail, and by themselves those of what came with it that a case may keep; or the files of an answer.</summary>
public sealed class MailFiles(AttachmentFolder folder, AttachmentSettings settings)
{
    private readonly List<MailedFile> kept = [];
    private readonly List<string> left = [];

    internal IReadOnlyList<MailedFile> Kept => kept;

    /// <summary>What is in the e-mail alone: files of a kind that is not kept, or larger than one may be.</summary>
    internal IReadOnlyList<string> Left => left;

    /// <summary>Writes the e-mail itself; false, and nothing is left, where it is none.</summary>
    internal async Task<bool> WriteAsync(IFormFile file, CancellationToken stop)
    {
        await using var content = file.OpenReadStream();
        return await TryWriteAsync("E-mail", CaseDocument.NameOf(file.FileName), content, stop);
    }

    /// <summary>Writes another file that is given; false, and nothing is left of it, where it is not what it claims to be.</summary>
    internal async Task<bool> WriteAsync(string title, IFormFile file, CancellationToken stop)
    {
        await using var content = file.OpenReadStream();
        return await TryWriteAsync(title, CaseDocument.NameOf(file.FileName), content, stop);
    }

    /// <summary>Writes what came with it.</summary>
    internal async Task WriteAsync(IEnumerable<MailAttachment> attachments, CancellationToken stop)
    {
        foreach (var attachment in attachments)
        {
            await using var content = attachment.Content;
            var name = CaseDocument.NameOf(attachment.Name);
            if (content.Length == 0 || content.Length > settings.MostBytes || !await TryWriteAsync("Came with the e-mail", name, content, stop))
            {
                left.Add(name);
            }
        }
    }

    /// <summary>Gives the files their names once the case is saved, or removes them where it is not.</summary>
    internal void Settle(bool saved)
    {
        foreach (var file in kept)
        {
            if (saved)
            {
                folder.Finish(file.Stored.StoredAs);
            }
            else
            {
                folder.Discard(file.Stored.StoredAs);
            }
        }
    }

    private async Task<bool> TryWriteAsync(string title, string name, Stream content, CancellationToken stop)
    {
        if (FileKinds.Claimed(name) is not { } kind || name.Length > CaseDocument.FileNameLength
            || await folder.WriteAsync(kind, content, stop) is not { } stored)
        {
            return false;
        }

        kept.Add(new MailedFile(title, name, stored));
        return true;
    }
}
