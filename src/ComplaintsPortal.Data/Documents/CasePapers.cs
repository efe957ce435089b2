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
    public static async Task<CasePapers> ReadAsync(PortalDb db, Case @case, CancellationToken stop = default)
    {
        var (id, person) = (@case.Id, @case.Complainant);
        return new CasePapers(
            await db.Letters.VoidedToo().AsNoTracking().Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop),
            await db.CaseDocuments.VoidedToo().AsNoTracking().Where(one => one.CaseId == id && one.RemovedAt == null).OrderBy(one => one.Number)
                .ToListAsync(stop),
            await NotesAsync(db, id, stop),
            await db.AuditEntries.VoidedToo().Where(entry => entry.CaseId == id && !entry.Reading).OrderBy(entry => entry.Sequence)
                .Select(entry => new Domain.HistoryEntry(entry.At, entry.By, entry.ByName, entry.What, entry.Why, entry.Stage)
                {
                    HappenedOn = entry.HappenedOn,
                }).ToListAsync(stop))
        {
            Complainant = person is null ? null : await db.ContactDetails.AsNoTracking().SingleOrDefaultAsync(one => one.Person == person, stop),
            Children = await db.CaseChildren.VoidedToo().AsNoTracking().Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop),
            Representative = await db.Representatives.VoidedToo().AsNoTracking().SingleOrDefaultAsync(one => one.CaseId == id, stop),
            Contacts = await db.Contacts.VoidedToo().AsNoTracking().Where(one => one.CaseId == id).OrderBy(one => one.On).ThenBy(one => one.Number)
                .ToListAsync(stop),
            Tasks = await db.CaseTasks.VoidedToo().AsNoTracking().Where(one => one.CaseId == id).OrderBy(one => one.Number).ToListAsync(stop),
            Remedies = await db.Remedies.VoidedToo().AsNoTracking().Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop),
            Payments = await db.Payments.VoidedToo().AsNoTracking().Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop),
            Advocacy = await db.Advocacies.VoidedToo().AsNoTracking().SingleOrDefaultAsync(one => one.CaseId == id, stop),
        };
    }

    private static async Task<IReadOnlyList<NotePaper>> NotesAsync(PortalDb db, int id, CancellationToken stop) => await db.CaseNotes.VoidedToo()
        .Where(note => note.CaseId == id).OrderBy(note => note.Number)
        .Select(note => new NotePaper(
            note.Number, note.At, db.Users.Where(account => account.Id == note.By).Select(account => account.Name).FirstOrDefault() ?? "", note.Text))
        .ToListAsync(stop);
}
