using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>Brings the equality monitoring of people to what a data set states.</summary>
internal sealed class PeopleImport(PortalDb db, Tally tally)
{
    private const int Batch = 1_000;

    public async Task ApplyAsync(IEnumerable<Row> rows, bool dryRun, CancellationToken stop)
    {
        foreach (var batch in rows.Select(Facts.Person).Chunk(Batch))
        {
            var keys = batch.Select(one => one.Person).ToArray();
            var stored = await db.People.Where(person => EF.Parameter(keys).Contains(person.Key)).ToDictionaryAsync(person => person.Key, StringComparer.OrdinalIgnoreCase, stop);
            foreach (var facts in batch)
            {
                Apply(facts, stored.GetValueOrDefault(facts.Person));
            }

            if (!dryRun)
            {
                await db.SaveChangesAsync(stop);
            }

            db.ChangeTracker.Clear();
        }
    }

    private void Apply(MonitoringFacts facts, Person? known)
    {
        var same = known is not null && facts == Of(known) with { Person = facts.Person };
        tally[Kind.People].Created += known is null ? 1 : 0;
        tally[Kind.People].LeftAlone += same ? 1 : 0;
        tally[Kind.People].Changed += known is not null && !same ? 1 : 0;
        var person = known ?? db.People.Add(new Person(facts.Person)).Entity;
        person.RecordMonitoring(facts.AgeBand, facts.Gender, facts.Ethnicity, facts.Disability, facts.SexualOrientation);
    }

    private static MonitoringFacts Of(Person person) => new(person.Key, person.AgeBand, person.Gender, person.Ethnicity, person.Disability, person.SexualOrientation);
}
