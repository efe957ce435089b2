using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Testing.Engines;

namespace ComplaintsPortal.Reports.Tests.Figures;

/// <summary>
/// A database of its own, filled once for all tests of a class: the default lists and procedures, a small tree of places, and the
/// cases that the class writes down.
/// </summary>
public abstract class Records : IAsyncLifetime
{
    private static readonly DateTimeOffset Entered = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    private TestDatabase database = null!;
    private PortalDb db = null!;
    private CouncilSetup setup = null!;
    private int cases;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync(Engine.Sqlite);
        db = database.Open();
        db.ListEntries.AddRange(Places());
        await db.SaveChangesAsync();
        setup = await CouncilSetup.ReadAsync(db);
        Fill();
        await db.SaveChangesAsync();
    }

    /// <summary>The answer to one question.</summary>
    public async Task<decimal?> CountAsync(string period, string measure, string facets = "") =>
        (await AnswerAsync(Question.Parse(period, measure, facets)))[0].Value;

    /// <summary>The answers to many.</summary>
    public async Task<IReadOnlyList<Figure>> AnswerAsync(params Question[] questions)
    {
        await using var asking = database.Open();
        return await new FigureBook(asking).AnswerAsync(questions);
    }

    public async ValueTask DisposeAsync()
    {
        await db.DisposeAsync();
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A date as it is written: <c>2021-04-01</c>.</summary>
    protected static DateOnly On(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Writes the records down.</summary>
    protected abstract void Fill();

    /// <summary>A case that arrived on a date, in the statutory procedure unless told otherwise; it has no stage yet.</summary>
    protected CaseFacts Arrived(string received, string procedure = "children-act") => new($"CASE/{++cases}", procedure, On(received));

    /// <summary>A stage that was asked for on a date, and concluded on another where one is given.</summary>
    protected static StageFacts Stage(string received, string? concluded = null, string? outcome = "upheld", int number = 1) =>
        new(number, On(received)) { Concluded = concluded is null ? null : On(concluded), Outcome = concluded is null ? null : outcome };

    /// <summary>Writes a case down.</summary>
    protected Case Write(CaseFacts facts, params StageFacts[] stages)
    {
        var made = CaseInterchange.FromFacts(facts, stages, setup.Procedure(facts.Procedure), setup.Calendar, Entered);
        db.Cases.Add(made);
        return made;
    }

    /// <summary>Writes a case down whose first stage arrived with it and is open.</summary>
    protected Case WriteOpen(CaseFacts facts) => Write(facts, new StageFacts(1, facts.Received));

    /// <summary>Writes anything else down.</summary>
    protected void Write(object record) => db.Add(record);

    /// <summary>Stores what was written, so that what follows can name its key.</summary>
    protected int KeyOf(Case written)
    {
        db.SaveChangesAsync().GetAwaiter().GetResult();
        return written.Id;
    }

    // care > leavers under the division "children"; send > sat under "education"; "alone" under nothing.
    private static IEnumerable<ListEntry> Places() =>
    [
        new(ListName.Division, "children", "Children's social care"),
        new(ListName.Division, "education", "Education"),
        new(ListName.Service, "care", "Children in care") { Parent = "children" },
        new(ListName.Service, "leavers", "Care leavers") { Parent = "care" },
        new(ListName.Service, "send", "Special educational needs") { Parent = "education" },
        new(ListName.Service, "sat", "Statutory Assessment Team") { Parent = "send" },
        new(ListName.Service, "alone", "Lies under nothing"),
        new(ListName.Team, "east", "Leaving care, east") { Parent = "leavers" },
        new(ListName.Team, "desk", "A team of the division") { Parent = "children" },
        new(ListName.District, "north", "North"),
        new(ListName.AdvocacyProvider, "voices", "Voices"),
        new(ListName.AdvocacyProvider, "heard", "Heard"),
    ];
}
