using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.Interchange.Storing;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Writing;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>The file of what people wrote in reports, each version a row: <c>words.csv</c>.</summary>
internal static class WordsFile
{
    public static readonly Column<string?> Period = Column.Text("period", Edition.PeriodLength).Needed();

    public static readonly Column<string?> Slot = Column.Text("slot", ReportSlot.KeyLength).Needed();

    public static readonly Column<string?> TakenFrom = Column.Text("taken_from", Edition.PeriodLength);

    private const int Unmeasured = 100_000;

    private static readonly Fields<WordsFacts> Fields = new(new("", "", 0, "", "", null, new(null, "", default)))
    {
        { Period, f => f.Period, (f, period) => f with { Period = period ?? "" } },
        { Slot, f => f.Slot, (f, slot) => f with { Slot = slot ?? "" } },
        { Column.Times("version").Needed(), f => f.Number, (f, number) => f with { Number = number ?? 0 } },
        { Column.Text("text", ReportText.TextLength), f => f.Text, (f, text) => f with { Text = text ?? "" } },
        { Column.Text("said", Unmeasured), f => f.Said, (f, said) => f with { Said = said ?? "" } },
        { TakenFrom, f => f.TakenFrom, (f, before) => f with { TakenFrom = before } },
        { Column.Account("written_by"), f => f.By.Id, (f, by) => f with { By = f.By with { Id = by } } },
        { Column.Text("by_name", Account.NameLength).Needed(), f => f.By.Name, (f, name) => f with { By = f.By with { Name = name ?? "" } } },
        { Column.Instant("written").Needed(), f => f.By.At, (f, at) => f with { By = f.By with { At = at ?? default } } },
    };

    public static InterchangeFile File { get; } = new("words.csv", false, [.. Fields]) { KeyColumns = 3 };

    /// <summary>All that was written, in the order of periods, slots and versions.</summary>
    public static async Task<IEnumerable<string?[]>> RowsAsync(PortalDb db, Addresses addresses, CancellationToken stop)
    {
        var stored = await db.TextVersions.AsNoTracking().ToListAsync(stop);
        return stored.OrderBy(version => version.Period, StringComparer.Ordinal).ThenBy(version => version.Slot, StringComparer.Ordinal)
            .ThenBy(version => version.Number)
            .Select(version => Fields.Cells(FactsOf(version), addresses));
    }

    /// <summary>Brings the versions that are stated to what is stated of them; others are left alone.</summary>
    public static async Task ApplyAsync(PortalDb db, IEnumerable<Row> rows, Addresses addresses, bool dryRun, Tally tally, CancellationToken stop)
    {
        foreach (var versions in rows.Select(row => Fields.Read(row, null, addresses)).GroupBy(facts => (facts.Period, facts.Slot)))
        {
            var place = versions.Key;
            var text = await db.ReportTexts.Include(one => one.Versions)
                .SingleOrDefaultAsync(one => one.Period == place.Period && one.Slot == place.Slot, stop);
            var known = text?.Versions.ToDictionary(version => version.Number, FactsOf) ?? [];
            text ??= db.ReportTexts.Add(new ReportText(place.Period, place.Slot)).Entity;
            foreach (var facts in versions)
            {
                Apply(text, facts, known.GetValueOrDefault(facts.Number), tally[File.Kind]);
            }

            await (dryRun ? Task.CompletedTask : db.SaveChangesAsync(stop));
            db.ChangeTracker.Clear();
        }
    }

    private static void Apply(ReportText text, WordsFacts facts, WordsFacts? known, Tally.Count count)
    {
        var stated = facts with { Text = TextVersion.Normal(facts.Text), Said = string.Join('\n', TextVersion.SaidIn(facts.Said)) };
        if (stated == known)
        {
            count.LeftAlone++;
            return;
        }

        _ = known is null ? count.Created++ : count.Changed++;
        text.Restate(facts.Number, new NewWords(facts.Text, TextVersion.SaidIn(facts.Said)) { TakenFrom = facts.TakenFrom }, facts.By);
    }

    private static WordsFacts FactsOf(TextVersion version) => new(
        version.Period, version.Slot, version.Number, version.Text, version.SaidInLines, version.TakenFrom,
        new(version.By, version.ByName, version.At));

    private sealed record WordsFacts(string Period, string Slot, int Number, string Text, string Said, string? TakenFrom, Author By);
}
