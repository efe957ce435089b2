using System.Globalization;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>An export was given up: a data set without the file of a document that is kept would not be whole.</summary>
/// <param name="documents">The documents, each in words.</param>
public sealed class MissingFilesException(IReadOnlyCollection<string> documents) : IOException(Sentence(documents))
{
    private const int Named = 20;

    private static string Sentence(IReadOnlyCollection<string> documents) => string.Create(
        CultureInfo.InvariantCulture,
        $"Put these files back from a backup, or remove the documents, and export again: {string.Join("; ", documents.Take(Named))}"
        + $"{(documents.Count > Named ? $"; and {documents.Count - Named} more" : "")}. "
        + $"They are missing from the folder of attachments, or are no longer what was stored");
}
