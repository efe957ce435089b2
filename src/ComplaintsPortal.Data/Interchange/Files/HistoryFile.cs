using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>
/// The file of what was done to cases: <c>history.csv</c>. It comes with a case that is new; what the portal wrote of one that it
/// has is never added to by a file. What an import itself writes tells of one database, and is not part of it.
/// </summary>
internal static class HistoryFile
{
    /// <summary>What an import writes of a case that it creates.</summary>
    public const string Imported = "Imported from a data set";

    /// <summary>What an import writes of a case that it changes.</summary>
    public const string Changed = "Changed by an import";

    private static readonly string[] OfImports = [Imported, Changed];

    public static readonly Column<DateTimeOffset?> At = Column.Instant("at").Needed();

    public static readonly Column<string?> What = Column.Text("what", AuditEntry.WhatLength).Needed();

    private static readonly Fields<HistoryEntry> Fields = new(new(default, null, "", ""))
    {
        { At, f => f.At, (f, at) => f with { At = at ?? default } },
        { Column.Account("by"), f => f.By, (f, by) => f with { By = by } },
        { Column.Text("by_name", Account.NameLength).Needed(), f => f.ByName, (f, byName) => f with { ByName = byName ?? "" } },
        { Column.Stage(), f => f.Stage, (f, stage) => f with { Stage = stage } },
        { What, f => f.What, (f, what) => f with { What = what ?? "" } },
        { Column.Text("why", AuditEntry.WhyLength), f => f.Why, (f, why) => f with { Why = why } },
        { Column.Reference("person", Person.KeyLength).Added(), f => f.Person, (f, person) => f with { Person = person } },
        { Column.Date("happened").Added(), f => f.HappenedOn, (f, on) => f with { HappenedOn = on } },
    };

    public static InterchangeFile File { get; } = new("history.csv", false, [RecordTable.Case, .. Fields]);

    /// <summary>The entry that a row states.</summary>
    public static HistoryEntry Entry(Row row, Addresses addresses) => Fields.Read(row, null, addresses);

    public static string?[] Cells(string reference, HistoryEntry entry, Addresses addresses) => Fields.Cells(entry, addresses, reference);

    /// <summary>Whether a row says what only an import itself writes; not every database tells capital letters apart.</summary>
    public static bool IsOfAnImport(Row row) => OfImports.Contains(row[What], StringComparer.OrdinalIgnoreCase);

    /// <summary>Everything that was done to cases, without who read them.</summary>
    public static IQueryable<AuditEntry> All(PortalDb db) =>
        db.AuditEntries.AsNoTracking().Where(entry => entry.CaseId != null && !entry.Reading && !EF.Constant(OfImports).Contains(entry.What));

    /// <summary>What was done to these cases, in the order in which it was written.</summary>
    public static async Task<ILookup<int, HistoryEntry>> ReadAsync(PortalDb db, int[] cases, CancellationToken stop)
    {
        var entries = await All(db).Where(entry => EF.Parameter(cases).Contains(entry.CaseId!.Value)).OrderBy(entry => entry.Sequence)
            .Select(entry => new
            {
                CaseId = entry.CaseId!.Value,
                Entry = new HistoryEntry(entry.At, entry.By, entry.ByName, entry.What, entry.Why, entry.Stage)
                {
                    Person = entry.Person,
                    HappenedOn = entry.HappenedOn,
                },
            }).ToListAsync(stop);
        return entries.ToLookup(one => one.CaseId, one => one.Entry);
    }
}
