using ComplaintsPortal.Data.Searching;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Searching;

/// <summary>Some records of a council that somebody searches. Everybody in them is made up.</summary>
public sealed class SearchedRecords : IAsyncLifetime
{
    public static readonly Officer Ada = A.Officer();
    private static readonly Officer Mabel = A.Manager();
    private static readonly DateTimeOffset Now = new(2026, 11, 10, 10, 0, 0, TimeSpan.Zero);
    private TestDatabase indexed = null!;
    private TestDatabase tabled = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The records as an engine keeps the keys: in a full-text index, or in a table.</summary>
    public TestDatabase Of(bool inATable) => inATable ? tabled : indexed;

    public async ValueTask InitializeAsync()
    {
        indexed = await MakeAsync();
        tabled = await MakeAsync();
        await using var db = tabled.Open();
        await KeepKeysInATableAsync(db);
    }

    public async ValueTask DisposeAsync()
    {
        await indexed.DisposeAsync();
        await tabled.DisposeAsync();
    }

    private static async Task<TestDatabase> MakeAsync()
    {
        var database = await TestDatabase.CreateAsync(Engine.Sqlite, Ada, Mabel);
        await AddPeopleAsync(database);
        for (var other = 0; other < 12; other++)
        {
            await database.StoreAsync(Logged().WithReference($"ANY/2025/{2200 + other}").ReceivedOn(new DateOnly(2026, 3, 2 + other))
                .About("Visits were put off at short notice").Knowing(known => known with { Complainant = $"P-other-{other % 3}" }).Build());
        }

        await database.StoreAsync(Logged().WithReference("ANY/2026/0412").About("The school bus does not come on Fridays").Knowing(known => known with
        {
            Complainant = "P-robin",
            Account = "They rang twice. The driver said that nobody told him about the new timetable, and drove off.\nThe school told her to walk.",
        }).Build());
        await database.StoreAsync(Logged().WithReference("ANY/2024/0187").ReceivedOn(new DateOnly(2024, 3, 4)).About("A taxi was refused")
            .Knowing(known => known with { Complainant = "P-drew" }).AtStage(1).ConcludedOn(new DateOnly(2024, 3, 12)).Build());
        await database.StoreAsync(Logged().Under("mp-enquiry").WithReference("ANY/2026/0300").About("An enquiry about a nursery")
            .Knowing(known => known with { Complainant = "P-mp" }).Build());
        var full = await database.StoreAsync(Logged().WithReference("ANY/2026/0355").About("Contact with a sister")
            .AtStage(1).WithPoint("Contact was stopped without a risk assessment").Build());
        await AddRecordsAsync(database, full);
        await database.StoreAsync(Logged().WithReference("ANY/2026/0499").ReceivedOn(new DateOnly(2026, 11, 9)).About("A kettle was not replaced")
            .Build());
        return database;
    }

    private static CaseBuilder Logged() => A.Case().LoggedBy(Ada).ManagedBy(Mabel);

    private static async Task AddPeopleAsync(TestDatabase database)
    {
        await using var db = database.Open();
        db.ContactDetails.AddRange(
            new ContactDetails("P-robin", "Robin Sample", "robin.sample@anymail.example", "01632 960 111", "7 Made-up Street"),
            new ContactDetails("P-drew", "Drew Okonkwo", null, "+44 1632 960 222", null),
            new ContactDetails("P-mp", "Alex Fernhill MP", null, null, null),
            new ContactDetails("P-other-0", "Robert Stamp", null, "01632 960 345", null),
            new ContactDetails("P-other-1", "Sam Ample", null, null, null),
            new ContactDetails("P-other-2", "Toni Conquo", null, null, null));
        await db.SaveChangesAsync(Stop);
    }

    private static async Task AddRecordsAsync(TestDatabase database, int id)
    {
        await using var db = database.Open();
        await db.Cases.SingleAsync(one => one.Id == id, Stop);
        db.CaseChildren.Add(new CaseChild(id, new CaseChildFacts("C-noor", "Noor Hassan-Price")));
        db.Advocacies.Add(new Advocacy(id, new AdvocacyFacts(new DateOnly(2026, 3, 3), AdvocacyAnswer.Accepted, null, "Imogen Quill", "01632 960 777")));
        db.CaseNotes.Add(new CaseNote(id, new CaseNoteFacts(1, Now, Ada.Id, "Her grandmother offers respite at weekends", null)));
        db.Contacts.Add(new Contact(id, new ContactFacts(
            1, ContactKind.CallIn, new DateOnly(2026, 11, 9), "Mrs Tangerine", "Asked whether the pushchair has come", Ada.Id, Now)));
        db.CaseTasks.Add(new CaseTask(id, new CaseTaskFacts(
            1, "Send the leaflet on advocacy to the grandfather", new DateOnly(2026, 11, 17), null, Ada.Id, Now)));
        db.Letters.Add(new Letter(id, new LetterFacts(
            LetterKind.Reply, LetterVariant.Plain, null, new LetterWording("Noor's aunt", null, "We are sorry that the passport was mislaid."),
            Ada.Id, Now)));
        db.CaseDocuments.Add(new CaseDocument(id, new DocumentFacts(
            1, "Minutes of the review meeting", "scan0007.pdf", new DateOnly(2026, 3, 3),
            new StoredFile(FileKind.Pdf, new string('a', 32), 7, new string('b', 64)), Ada.Id, Now)));
        await db.SaveChangesAsync(Stop);
    }

    /// <summary>What a server does: a table in the place of the view, filled with the same rows.</summary>
    internal static async Task KeepKeysInATableAsync(PortalDb db)
    {
        await db.Database.ExecuteSqlRawAsync("DROP VIEW SearchKeys", Stop);
        await db.Database.ExecuteSqlRawAsync("""CREATE TABLE SearchKeys ("Key" TEXT NOT NULL, TextId INTEGER NOT NULL, PRIMARY KEY ("Key", TextId))""", Stop);
        foreach (var row in (await db.SearchTexts.AsNoTracking().ToListAsync(Stop)).SelectMany(SearchBook.KeysOf))
        {
            await db.Database.ExecuteSqlAsync($"""INSERT INTO SearchKeys ("Key", TextId) VALUES ({row.Key}, {row.TextId})""", Stop);
        }
    }
}
