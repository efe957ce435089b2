using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Letters;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Reports.Letters;
using ComplaintsPortal.Reports.Printing;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Reminders;

/// <summary>Puts together the e-mail of a letter: the letter itself as PDF, and the documents that were chosen to go with it.</summary>
internal sealed class LetterMail(PortalDb db, PdfPrinter printer, AttachmentFolder folder)
{
    /// <summary>The e-mail; or why it cannot be put together.</summary>
    public async Task<(Mail? Mail, Refusal? WhyNot)> ComposeAsync(QueuedLetter queued, CancellationToken stop)
    {
        var letter = queued.Letter;
        var document = LetterDocument.Of(letter, queued.Reference, await db.Council.AsNoTracking().SingleAsync(stop), letter.SentOn!.Value);
        if (await LetterFiles.ToPdfAsync(document, printer, stop) is not { Pdf: { } pdf })
        {
            return (null, new Refusal("The letter could not be printed as PDF"));
        }

        List<AttachedFile> files = [new($"{queued.Reference.Replace('/', '-')}.pdf", pdf)];
        var numbers = queued.Delivery.Attached.ToArray();
        var chosen = await db.CaseDocuments.AsNoTracking()
            .Where(one => one.CaseId == letter.CaseId && one.RemovedAt == null && numbers.Contains(one.Number)).OrderBy(one => one.Number).ToListAsync(stop);
        foreach (var one in chosen)
        {
            if (await folder.OpenAsync(one.StoredAs, one.Sha256, stop) is not { } content)
            {
                return (null, new Refusal($"The file of document {one.Number} is missing"));
            }

            await using (content)
            {
                using var copy = new MemoryStream();
                await content.CopyToAsync(copy, stop);
                files.Add(new AttachedFile(one.FileName, copy.ToArray()));
            }
        }

        return chosen.Count < numbers.Length ? (null, new Refusal("A document that was to go with it was removed")) : (Words(queued, files), null);
    }

    private static Mail Words(QueuedLetter queued, IReadOnlyList<AttachedFile> files) => new(
        queued.Delivery.To,
        $"{queued.Letter.Council}: our letter about {queued.Reference}",
        $"Please find attached our letter of {queued.Letter.SentOn.InWords()}. Our reference is {queued.Reference}.\r\n\r\n"
            + $"{queued.Letter.SentByName}\r\n{queued.Letter.Team}\r\n{queued.Letter.Council}\r\n")
    {
        Files = files,
        IsFromTheOffice = true,
    };
}
