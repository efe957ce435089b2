using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Storing;

/// <summary>Brings the equality monitoring of people to what a data set states.</summary>
internal sealed class PeopleImport(PortalDb db, Tally tally) : IDisposable
{
    private const int Batch = 1_000;
    private TableWriter? newPeople;

    public async Task ApplyAsync(IEnumerable<Row> rows, bool dryRun, CancellationToken stop)
    {
        foreach (var batch in rows.Select(PeopleFile.Facts).Chunk(Batch))
        {
            var keys = batch.Select(one => WrittenKey.Folded(one.Person)).ToArray();
            var stored = await db.People.Where(person => EF.Parameter(keys).Contains(person.Folded))
                .ToDictionaryAsync(person => person.Key, WrittenKey.Comparer, stop);
            Person[] created = [.. batch.Where(facts => !stored.ContainsKey(facts.Person)).Select(Make)];
            foreach (var facts in batch.Where(facts => stored.ContainsKey(facts.Person)))
            {
                Change(stored[facts.Person], facts);
            }

            tally[Kind.People].Created += created.Length;
            if (!dryRun)
            {
                Add(created);
                await db.SaveChangesAsync(stop);
            }

            db.ChangeTracker.Clear();
        }
    }

    public void Dispose() => newPeople?.Dispose();

    // As for cases: the embedded database takes rows without a detour.
    private void Add(Person[] created)
    {
        if (!db.IsEmbedded())
        {
            db.People.AddRange(created);
            return;
        }

        foreach (var person in created)
        {
            newPeople ??= new TableWriter(db, typeof(Person));
            newPeople.Insert(person);
        }
    }

    private void Change(Person known, MonitoringFacts facts)
    {
        var same = facts == Of(known) with { Person = facts.Person };
        tally[Kind.People].LeftAlone += same ? 1 : 0;
        tally[Kind.People].Changed += same ? 0 : 1;
        Record(known, facts);
    }

    private static Person Make(MonitoringFacts facts)
    {
        var made = new Person(facts.Person);
        Record(made, facts);
        return made;
    }

    private static void Record(Person person, MonitoringFacts facts) =>
        person.RecordMonitoring(facts.AgeBand, facts.Gender, facts.Ethnicity, facts.Disability, facts.SexualOrientation);

    private static MonitoringFacts Of(Person person) =>
        new(person.Key, person.AgeBand, person.Gender, person.Ethnicity, person.Disability, person.SexualOrientation);
}
