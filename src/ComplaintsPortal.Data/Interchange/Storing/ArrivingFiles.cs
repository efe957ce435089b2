using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.Interchange.Reading;
using ComplaintsPortal.Domain.Documents;

namespace ComplaintsPortal.Data.Interchange.Storing;

/// <summary>
/// The files of the documents that an import adds, on their way into the folder of attachments: unfinished until the import is
/// stored, and gone where it is not.
/// </summary>
internal sealed class ArrivingFiles(AttachmentFolder attachments, IReadOnlyList<StoredFile> files) : IDisposable
{
    private bool mayBeStored;

    /// <summary>Copies each from the data set.</summary>
    /// <exception cref="IOException">One is no longer what was checked.</exception>
    public async Task BringAsync(DataSet data, CancellationToken stop)
    {
        foreach (var file in files)
        {
            await using var content = File.OpenRead(data.PathOfFile(file.Sha256));
            if (await attachments.WriteAsync(file.StoredAs, file.Kind, content, stop) != file)
            {
                throw new IOException($"{FilesFolder.Name}/{file.Sha256} was changed while it was imported: nothing was stored");
            }
        }
    }

    /// <summary>From here on the database alone says whether they are kept; what is left over the sweep puts right.</summary>
    public void LeaveToTheDatabase() => mayBeStored = true;

    /// <summary>Gives each its own name, once the import is stored.</summary>
    public void Finish()
    {
        foreach (var file in files)
        {
            attachments.Finish(file.StoredAs);
        }
    }

    public void Dispose()
    {
        foreach (var file in mayBeStored ? [] : files)
        {
            attachments.Discard(file.StoredAs);
        }
    }
}
