using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Domain.Letters;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>The files of what the office itself keeps with a case: letters, notes, files, and who may see it.</summary>
internal static class OfficeTables
{
    public static RecordTable Letters { get; } = new CaseTable<Letter, LetterFacts>(
        "letters.csv",
        (caseId, facts) => new Letter(caseId, facts),
        letter => letter.Facts,
        (row, addresses) => new LetterFacts(
            row.Choice<LetterKind>("kind") ?? default, row.Choice<LetterVariant>("variant") ?? default, row.Count("stage"),
            new LetterWording(row["recipient"] ?? "", row["address"], row["words"] ?? ""), addresses.Find(row["written_by"]) ?? default, row.Instant("written") ?? default)
        {
            SentOn = row.Date("sent"),
            Route = row.Choice<LetterRoute>("route"),
            SentBy = addresses.Find(row["sent_by"]),
            SentByName = row["sent_by_name"],
            Council = row["council"],
            Team = row["team"],
        },
        new(Column.Choice<LetterKind>("kind").Needed(), facts => facts.Kind),
        new(Column.Choice<LetterVariant>("variant"), facts => facts.Variant),
        new(Column.Stage(), facts => facts.Stage),
        new(Column.Text("recipient", Letter.RecipientLength).Needed(), facts => facts.Wording.Recipient),
        new(Column.Text("address", Letter.AddressLength), facts => facts.Wording.Address),
        new(Column.Text("words", Letter.WordsLength), facts => facts.Wording.Words),
        new(Column.Account("written_by").Needed(), facts => facts.WrittenBy),
        new(Column.Instant("written").Needed(), facts => facts.WrittenAt),
        new(Column.Date("sent"), facts => facts.SentOn),
        new(Column.Choice<LetterRoute>("route"), facts => facts.Route),
        new(Column.Account("sent_by"), facts => facts.SentBy),
        new(Column.Text("sent_by_name", People.Account.NameLength), facts => facts.SentByName),
        new(Column.Text("council", Domain.Council.CouncilProfile.NameLength), facts => facts.Council),
        new(Column.Text("team", Domain.Council.CouncilProfile.NameLength), facts => facts.Team))
    {
        Together = [("sent", "sent_by")],
    };

    public static RecordTable Notes { get; } = new CaseTable<CaseNote, CaseNoteFacts>(
        "notes.csv",
        (caseId, facts) => new CaseNote(caseId, facts),
        note => note.Facts,
        (row, addresses) => new CaseNoteFacts(row.Number("number"), row.Instant("at") ?? default, addresses.Find(row["by"]) ?? default, row["text"] ?? "", row.Count("corrects")),
        new(Column.Times("number").Needed(), facts => facts.Number),
        new(Column.Instant("at").Needed(), facts => facts.At),
        new(Column.Account("by").Needed(), facts => facts.By),
        new(Column.Text("text", CaseNote.TextLength).Needed(), facts => facts.Text),
        new(Column.Times("corrects"), facts => facts.Corrects))
    {
        Key = ["number"],
    };

    /// <summary>
    /// A document is given another random name by each portal. The bytes of those that are kept lie in <see cref="FilesFolder"/>.
    /// </summary>
    public static RecordTable Documents { get; } = new CaseTable<CaseDocument, DocumentFacts>(
        "documents.csv",
        (caseId, facts) => new CaseDocument(caseId, facts),
        document => document.Facts,
        (row, addresses) => new DocumentFacts(
            row.Number("number"), row["title"] ?? "", row["file_name"] ?? "", row.Date("made") ?? default,
            new StoredFile(FileKinds.Claimed(row["file_name"] ?? "") ?? default, AttachmentFolder.NewName(), row.Bytes("size"), row["sha256"] ?? ""),
            addresses.Find(row["uploaded_by"]) ?? default, row.Instant("uploaded") ?? default)
        {
            RemovedBy = addresses.Find(row["removed_by"]),
            RemovedAt = row.Instant("removed"),
            RemovedWhy = row["removed_why"],
        },
        new(Column.Times("number").Needed(), facts => facts.Number),
        new(Column.Text("title", CaseDocument.TitleLength).Needed(), facts => facts.Title),
        new(new("file_name", Holds.FileName, true) { Longest = CaseDocument.FileNameLength }, facts => facts.FileName),
        new(Column.Date("made").Needed(), facts => facts.Made),
        new(new("size", Holds.Bytes, true), facts => facts.File.Size),
        new(new("sha256", Holds.Sha256, true) { Longest = CaseDocument.Sha256Length }, facts => facts.File.Sha256),
        new(Column.Account("uploaded_by").Needed(), facts => facts.UploadedBy),
        new(Column.Instant("uploaded").Needed(), facts => facts.UploadedAt),
        new(Column.Account("removed_by"), facts => facts.RemovedBy),
        new(Column.Instant("removed"), facts => facts.RemovedAt),
        new(Column.Text("removed_why", CaseDocument.ReasonLength), facts => facts.RemovedWhy))
    {
        SetsDeadlines = false,
        Key = ["number"],
        Together = [("removed", "removed_by"), ("removed", "removed_why")],
    };

    public static RecordTable Access { get; } = new CaseTable<CaseAccess, CaseAccessFacts>(
        "access.csv",
        (caseId, facts) => new CaseAccess(caseId, facts),
        access => access.Facts,
        (row, addresses) => new CaseAccessFacts(
            row.Choice<AccessKind>("kind") ?? default, addresses.Find(row["account"]) ?? default, row.Date("since") ?? default, row["reason"] ?? ""),
        new(Column.Choice<AccessKind>("kind").Needed(), facts => facts.Kind),
        new(Column.Account("account").Needed(), facts => facts.Account),
        new(Column.Date("since").Needed(), facts => facts.Since),
        new(Column.Text("reason", CaseAccess.ReasonLength), facts => facts.Reason))
    {
        Key = ["account", "kind"],
    };

    public static IReadOnlyList<RecordTable> All { get; } = [Letters, Notes, Documents, Access];
}
