using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Documents;

/// <summary>A note with the name of its author.</summary>
/// <param name="Number">Its number in the case.</param>
/// <param name="At">When it was written, UTC.</param>
/// <param name="ByName">Who wrote it.</param>
/// <param name="Text">The words.</param>
public sealed record NotePaper(int Number, DateTimeOffset At, string ByName, string Text);

/// <summary>What is kept beside one case and may be handed to somebody: nothing of any other case is among it.</summary>
/// <param name="Letters">The letters, drafts among them, in the order in which they were begun.</param>
/// <param name="Documents">The documents whose files are kept, in the order of their numbers.</param>
/// <param name="Notes">The notes, the first first.</param>
/// <param name="History">What was done, the first first; not who read it.</param>
public sealed record CasePapers(
    IReadOnlyList<Letter> Letters, IReadOnlyList<CaseDocument> Documents, IReadOnlyList<NotePaper> Notes, IReadOnlyList<Domain.HistoryEntry> History)
{
    /// <summary>Who complains; null where nobody was named.</summary>
    public ContactDetails? Complainant { get; init; }

    /// <summary>The children whom it is about, where they were recorded one by one.</summary>
    public IReadOnlyList<CaseChild> Children { get; init; } = [];

    /// <summary>Who acts for the child or the complainant.</summary>
    public Representative? Representative { get; init; }

    /// <summary>The offer of an advocate.</summary>
    public Advocacy? Advocacy { get; init; }

    /// <summary>Who was spoken with, the first first.</summary>
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>What somebody was set to do, in the order of the numbers.</summary>
    public IReadOnlyList<CaseTask> Tasks { get; init; } = [];

    /// <summary>What was promised and done to put it right.</summary>
    public IReadOnlyList<Remedy> Remedies { get; init; } = [];

    /// <summary>What was paid, or is to be.</summary>
    public IReadOnlyList<Payment> Payments { get; init; } = [];

    /// <summary>Reads them, also those of a case that was voided.</summary>
    public static async Task<CasePapers> ReadAsync(PortalDb db, Case @case, CancellationToken stop = default) =>
        (await ReadAsync(db, [@case], stop))[@case.Id];

    /// <summary>Reads those of several cases, by the keys of the cases: in as many queries as those of one.</summary>
    public static async Task<IReadOnlyDictionary<int, CasePapers>> ReadAsync(PortalDb db, IReadOnlyCollection<Case> cases, CancellationToken stop = default)
    {
        int[] ids = [.. cases.Select(@case => @case.Id)];
        string[] people = [.. cases.Select(@case => @case.Complainant).OfType<string>().Distinct()];
        Task<ILookup<int, T>> OfAsync<T>(IQueryable<T> records, Func<T, int> caseOf)
            where T : class => LookUpAsync(records.VoidedToo().AsNoTracking(), caseOf, stop);
        var letters = await OfAsync(db.Letters.Where(one => EF.Parameter(ids).Contains(one.CaseId)).OrderBy(one => one.Id), one => one.CaseId);
        var documents = await OfAsync(
            db.CaseDocuments.Where(one => EF.Parameter(ids).Contains(one.CaseId) && one.RemovedAt == null).OrderBy(one => one.Number), one => one.CaseId);
        var notes = await LookUpAsync(NotesOf(db, ids), one => one.CaseId, stop);
        var history = await LookUpAsync(HistoryOf(db, ids), one => one.CaseId, stop);
        var complainants = await db.ContactDetails.AsNoTracking().Where(one => EF.Parameter(people).Contains(one.Person))
            .ToDictionaryAsync(one => one.Person, stop);
        var children = await OfAsync(db.CaseChildren.Where(one => EF.Parameter(ids).Contains(one.CaseId)).OrderBy(one => one.Id), one => one.CaseId);
        var representatives = await OfAsync(db.Representatives.Where(one => EF.Parameter(ids).Contains(one.CaseId)), one => one.CaseId);
        var contacts = await OfAsync(
            db.Contacts.Where(one => EF.Parameter(ids).Contains(one.CaseId)).OrderBy(one => one.On).ThenBy(one => one.Number), one => one.CaseId);
        var tasks = await OfAsync(db.CaseTasks.Where(one => EF.Parameter(ids).Contains(one.CaseId)).OrderBy(one => one.Number), one => one.CaseId);
        var remedies = await OfAsync(db.Remedies.Where(one => EF.Parameter(ids).Contains(one.CaseId)).OrderBy(one => one.Id), one => one.CaseId);
        var payments = await OfAsync(
            db.Payments.Where(one => EF.Parameter(ids).Contains(one.CaseId!.Value)).OrderBy(one => one.Id), one => one.CaseId!.Value);
        var advocacies = await OfAsync(db.Advocacies.Where(one => EF.Parameter(ids).Contains(one.CaseId)), one => one.CaseId);
        return cases.ToDictionary(@case => @case.Id, @case => new CasePapers(
            [.. letters[@case.Id]], [.. documents[@case.Id]], [.. notes[@case.Id].Select(one => one.Note)], [.. history[@case.Id].Select(one => one.Entry)])
        {
            Complainant = @case.Complainant is { } person ? complainants.GetValueOrDefault(person) : null,
            Children = [.. children[@case.Id]],
            Representative = representatives[@case.Id].SingleOrDefault(),
            Contacts = [.. contacts[@case.Id]],
            Tasks = [.. tasks[@case.Id]],
            Remedies = [.. remedies[@case.Id]],
            Payments = [.. payments[@case.Id]],
            Advocacy = advocacies[@case.Id].SingleOrDefault(),
        });
    }

    private static async Task<ILookup<int, T>> LookUpAsync<T>(IQueryable<T> records, Func<T, int> caseOf, CancellationToken stop) =>
        (await records.ToListAsync(stop)).ToLookup(caseOf);

    private static IQueryable<NoteOfACase> NotesOf(PortalDb db, int[] ids) => db.CaseNotes.VoidedToo()
        .Where(note => EF.Parameter(ids).Contains(note.CaseId)).OrderBy(note => note.Number)
        .Select(note => new NoteOfACase(note.CaseId, new NotePaper(
            note.Number, note.At, db.Users.Where(account => account.Id == note.By).Select(account => account.Name).FirstOrDefault() ?? "", note.Text)));

    private static IQueryable<EntryOfACase> HistoryOf(PortalDb db, int[] ids) => db.AuditEntries.VoidedToo()
        .Where(entry => EF.Parameter(ids).Contains(entry.CaseId!.Value) && !entry.Reading).OrderBy(entry => entry.Sequence)
        .Select(entry => new EntryOfACase(
            entry.CaseId!.Value,
            new Domain.HistoryEntry(entry.At, entry.By, entry.ByName, entry.What, entry.Why, entry.Stage) { HappenedOn = entry.HappenedOn }));

    private sealed record NoteOfACase(int CaseId, NotePaper Note);

    private sealed record EntryOfACase(int CaseId, Domain.HistoryEntry Entry);
}
