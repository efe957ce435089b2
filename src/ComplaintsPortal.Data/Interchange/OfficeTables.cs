using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Letters;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>The files of what the office itself keeps with a case: letters, notes, and who may see it.</summary>
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

    public static IReadOnlyList<RecordTable> All { get; } = [Letters, Notes, Access];
}
