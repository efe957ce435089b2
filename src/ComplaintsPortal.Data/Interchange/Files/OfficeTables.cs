using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>The files of what the office itself keeps with a case: letters, notes, files, and who may see it.</summary>
internal static class OfficeTables
{
    private static readonly Column<int?> Number = Column.Times("number").Needed();

    private static readonly Column<DateOnly?> Sent = Column.Date("sent");

    private static readonly Column<Guid?> SentBy = Column.Account("sent_by");

    public static readonly Column<string?> FileName = Column.FileName("file_name", CaseDocument.FileNameLength).Needed();

    public static readonly Column<long?> Size = Column.Bytes("size").Needed();

    public static readonly Column<string?> Sha256 = Column.Sha256("sha256", CaseDocument.Sha256Length).Needed();

    public static readonly Column<DateTimeOffset?> Removed = Column.Instant("removed");

    private static readonly Column<Guid?> RemovedBy = Column.Account("removed_by");

    private static readonly Column<string?> RemovedWhy = Column.Text("removed_why", CaseDocument.ReasonLength);

    private static readonly Column<DateOnly?> Done = Column.Date("done");

    private static readonly Column<Guid?> DoneBy = Column.Account("done_by");

    private static readonly Column<DateTimeOffset?> Answered = Column.Instant("answered");

    private static readonly Column<string?> Answer = Column.Text("answer", Contribution.AnswerLength);

    private static readonly Column<int?> FirstDocument = Column.Times("first_document");

    private static readonly Column<int?> LastDocument = Column.Times("last_document");

    private static readonly Column<Guid?> Account = Column.Account("account").Needed();

    private static readonly Column<AccessKind?> Kind = Column.Choice<AccessKind>("kind").Needed();

    private static readonly Fields<LetterWording> Wording = new(new("", null, ""))
    {
        { Column.Text("recipient", Letter.RecipientLength).Needed(), f => f.Recipient, (f, recipient) => f with { Recipient = recipient ?? "" } },
        { Column.Text("address", Letter.AddressLength), f => f.Address, (f, address) => f with { Address = address } },
        { Column.Text("words", Letter.WordsLength), f => f.Words, (f, words) => f with { Words = words ?? "" } },
    };

    public static RecordTable Letters { get; } = new CaseTable<Letter, LetterFacts>(
        "letters.csv",
        (caseId, facts) => new Letter(caseId, facts),
        letter => letter.Facts,
        new Fields<LetterFacts>(new(default, default, null, new LetterWording("", null, ""), default, default))
        {
            { Column.Choice<LetterKind>("kind").Needed(), f => f.Kind, (f, kind) => f with { Kind = kind ?? default } },
            { Column.Choice<LetterVariant>("variant"), f => f.Variant, (f, variant) => f with { Variant = variant ?? default } },
            { Column.Stage(), f => f.Stage, (f, stage) => f with { Stage = stage } },
            { Wording, f => f.Wording, (f, wording) => f with { Wording = wording } },
            { Column.Account("written_by").Needed(), f => f.WrittenBy, (f, writtenBy) => f with { WrittenBy = writtenBy ?? default } },
            { Column.Instant("written").Needed(), f => f.WrittenAt, (f, written) => f with { WrittenAt = written ?? default } },
            { Sent, f => f.SentOn, (f, sent) => f with { SentOn = sent } },
            { Column.Choice<LetterRoute>("route"), f => f.Route, (f, route) => f with { Route = route } },
            { SentBy, f => f.SentBy, (f, sentBy) => f with { SentBy = sentBy } },
            { Column.Text("sent_by_name", People.Account.NameLength), f => f.SentByName, (f, sentByName) => f with { SentByName = sentByName } },
            { Column.Text("council", Domain.Council.CouncilProfile.NameLength), f => f.Council, (f, council) => f with { Council = council } },
            { Column.Text("team", Domain.Council.CouncilProfile.NameLength), f => f.Team, (f, team) => f with { Team = team } },
            { Column.Text("sender_address", Domain.Council.Letterhead.AddressLength).Added(), f => f.SenderAddress,
                (f, address) => f with { SenderAddress = address } },
        })
    {
        SetsDeadlines = false,
        Together = [(Sent, SentBy)],
    };

    public static RecordTable Notes { get; } = new CaseTable<CaseNote, CaseNoteFacts>(
        "notes.csv",
        (caseId, facts) => new CaseNote(caseId, facts),
        note => note.Facts,
        new Fields<CaseNoteFacts>(new(0, default, default, "", null))
        {
            { Number, f => f.Number, (f, number) => f with { Number = number ?? 0 } },
            { Column.Instant("at").Needed(), f => f.At, (f, at) => f with { At = at ?? default } },
            { Column.Account("by").Needed(), f => f.By, (f, by) => f with { By = by ?? default } },
            { Column.Text("text", CaseNote.TextLength).Needed(), f => f.Text, (f, text) => f with { Text = text ?? "" } },
            { Column.Times("corrects"), f => f.Corrects, (f, corrects) => f with { Corrects = corrects } },
        })
    {
        SetsDeadlines = false,
        Key = [Number],
    };

    public static RecordTable Contacts { get; } = new CaseTable<Contact, ContactFacts>(
        "conversations.csv",
        (caseId, facts) => new Contact(caseId, facts),
        contact => contact.Facts,
        new Fields<ContactFacts>(new(0, default, default, "", "", default, default))
        {
            { Number, f => f.Number, (f, number) => f with { Number = number ?? 0 } },
            { Column.Choice<ContactKind>("kind").Needed(), f => f.Kind, (f, kind) => f with { Kind = kind ?? default } },
            { Column.Date("on").Needed(), f => f.On, (f, on) => f with { On = on ?? default } },
            { Column.Text("who", Contact.NameLength).Needed(), f => f.Who, (f, who) => f with { Who = who ?? "" } },
            { Column.Text("what", Contact.WhatLength).Needed(), f => f.What, (f, what) => f with { What = what ?? "" } },
            { Column.Account("by").Needed(), f => f.By, (f, by) => f with { By = by ?? default } },
            { Column.Instant("at").Needed(), f => f.At, (f, at) => f with { At = at ?? default } },
        })
    {
        SetsDeadlines = false,
        Key = [Number],
    };

    public static RecordTable Tasks { get; } = new CaseTable<CaseTask, CaseTaskFacts>(
        "tasks.csv",
        (caseId, facts) => new CaseTask(caseId, facts),
        task => task.Facts,
        new Fields<CaseTaskFacts>(new(0, "", default, null, default, default))
        {
            { Number, f => f.Number, (f, number) => f with { Number = number ?? 0 } },
            { Column.Text("what", CaseTask.WhatLength).Needed(), f => f.What, (f, what) => f with { What = what ?? "" } },
            { Column.DateToCome("due").Needed(), f => f.Due, (f, due) => f with { Due = due ?? default } },
            { Column.Account("owner"), f => f.Owner, (f, owner) => f with { Owner = owner } },
            { Column.Account("set_by").Needed(), f => f.SetBy, (f, setBy) => f with { SetBy = setBy ?? default } },
            { Column.Instant("set").Needed(), f => f.SetAt, (f, set) => f with { SetAt = set ?? default } },
            { Done, f => f.DoneOn, (f, done) => f with { DoneOn = done } },
            { DoneBy, f => f.DoneBy, (f, doneBy) => f with { DoneBy = doneBy } },
        })
    {
        SetsDeadlines = false,
        Key = [Number],
        Together = [(Done, DoneBy)],
    };

    private static readonly Fields<ContributionTerms> Terms = new(new("", "", null, "", default))
    {
        { Column.Text("name", Contribution.NameLength).Needed(), f => f.Name, (f, name) => f with { Name = name ?? "" } },
        { Column.Address("email", Contribution.EmailLength).Needed(), f => f.Email, (f, email) => f with { Email = email ?? "" } },
        { Column.Key("service", ListName.Service), f => f.Service, (f, service) => f with { Service = service } },
        { Column.Text("asked_for", Contribution.AskedLength).Needed(), f => f.Asked, (f, asked) => f with { Asked = asked ?? "" } },
        { Column.DateToCome("due").Needed(), f => f.Due, (f, due) => f with { Due = due ?? default } },
    };

    /// <summary>The link of a contribution is a secret of the portal that made it: what is still awaited elsewhere is asked anew there.</summary>
    public static RecordTable Contributions { get; } = new CaseTable<Contribution, ContributionFacts>(
        "contributions.csv",
        (caseId, facts) => new Contribution(caseId, facts),
        contribution => contribution.Facts,
        new Fields<ContributionFacts>(new(0, 0, new ContributionTerms("", "", null, "", default), default, default))
        {
            { Column.Stage().Needed(), f => f.Stage, (f, stage) => f with { Stage = stage ?? 0 } },
            { Number, f => f.Number, (f, number) => f with { Number = number ?? 0 } },
            { Terms, f => f.Terms, (f, terms) => f with { Terms = terms } },
            { Column.Account("asked_by").Needed(), f => f.AskedBy, (f, askedBy) => f with { AskedBy = askedBy ?? default } },
            { Column.Instant("asked").Needed(), f => f.AskedAt, (f, asked) => f with { AskedAt = asked ?? default } },
            { Answered, f => f.AnsweredAt, (f, answered) => f with { AnsweredAt = answered } },
            { Answer, f => f.Answer, (f, answer) => f with { Answer = answer } },
            { FirstDocument, f => f.FirstDocument, (f, first) => f with { FirstDocument = first } },
            { LastDocument, f => f.LastDocument, (f, last) => f with { LastDocument = last } },
            { Column.Instant("withdrawn"), f => f.WithdrawnAt, (f, withdrawn) => f with { WithdrawnAt = withdrawn } },
        })
    {
        SetsDeadlines = false,
        Key = [Number],
        Together = [(Answered, Answer), (FirstDocument, LastDocument)],
    };

    /// <summary>
    /// A document is given another random name by each portal. The bytes of those that are kept lie in <see cref="FilesFolder"/>.
    /// </summary>
    public static RecordTable Documents { get; } = new CaseTable<CaseDocument, DocumentFacts>(
        "documents.csv",
        (caseId, facts) => new CaseDocument(caseId, facts with { File = facts.File with { StoredAs = AttachmentFolder.NewName() } }),
        document => document.Facts,
        new Fields<DocumentFacts>(new(0, "", "", default, new StoredFile(default, "", 0, ""), default, default))
        {
            { Number, f => f.Number, (f, number) => f with { Number = number ?? 0 } },
            { Column.Text("title", CaseDocument.TitleLength).Needed(), f => f.Title, (f, title) => f with { Title = title ?? "" } },
            { FileName, f => f.FileName, (f, name) => f with { FileName = name ?? "", File = f.File with { Kind = KindOf(name) } } },
            { Column.DateInALife("made").Needed(), f => f.Made, (f, made) => f with { Made = made ?? default } },
            { Size, f => f.File.Size, (f, size) => f with { File = f.File with { Size = size ?? 0 } } },
            { Sha256, f => f.File.Sha256, (f, sha256) => f with { File = f.File with { Sha256 = sha256 ?? "" } } },
            { Column.Account("uploaded_by").Needed(), f => f.UploadedBy, (f, uploadedBy) => f with { UploadedBy = uploadedBy ?? default } },
            { Column.Instant("uploaded").Needed(), f => f.UploadedAt, (f, uploaded) => f with { UploadedAt = uploaded ?? default } },
            { RemovedBy, f => f.RemovedBy, (f, removedBy) => f with { RemovedBy = removedBy } },
            { Removed, f => f.RemovedAt, (f, removed) => f with { RemovedAt = removed } },
            { RemovedWhy, f => f.RemovedWhy, (f, removedWhy) => f with { RemovedWhy = removedWhy } },
        })
    {
        SetsDeadlines = false,
        Key = [Number],
        Together = [(Removed, RemovedBy), (Removed, RemovedWhy)],
    };

    public static RecordTable Access { get; } = new CaseTable<CaseAccess, CaseAccessFacts>(
        "access.csv",
        (caseId, facts) => new CaseAccess(caseId, facts),
        access => access.Facts,
        new Fields<CaseAccessFacts>(new(default, default, default, ""))
        {
            { Kind, f => f.Kind, (f, kind) => f with { Kind = kind ?? default } },
            { Account, f => f.Account, (f, account) => f with { Account = account ?? default } },
            { Column.Date("since").Needed(), f => f.Since, (f, since) => f with { Since = since ?? default } },
            { Column.Text("reason", CaseAccess.ReasonLength), f => f.Reason, (f, reason) => f with { Reason = reason ?? "" } },
            { Column.Account("by").Added(), f => f.By, (f, by) => f with { By = by } },
        })
    {
        Key = [Account, Kind],
    };

    public static IReadOnlyList<RecordTable> All { get; } = [Letters, Notes, Contacts, Tasks, Documents, Contributions, Access];

    private static FileKind KindOf(string? name) => FileKinds.Claimed(name ?? "") ?? default;
}
