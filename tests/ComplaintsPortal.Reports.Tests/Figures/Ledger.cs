using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Sqlite;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Figures;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Tests.Figures;

/// <summary>A database of its own with the default lists and procedures, in which a test writes cases down and counts them.</summary>
public sealed class Ledger : IAsyncDisposable
{
    private static readonly DateTimeOffset Entered = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("figures");

    private Ledger() => Db = Another();

    public PortalDb Db { get; }

    public CouncilSetup Setup { get; private set; } = null!;

    public static async Task<Ledger> OpenAsync(Action<PortalDb>? prepare = null)
    {
        var ledger = new Ledger();
        await Seeding.MigrateAsync(ledger.Db);
        prepare?.Invoke(ledger.Db);
        await ledger.Db.SaveChangesAsync();
        ledger.Setup = await CouncilSetup.ReadAsync(ledger.Db);
        return ledger;
    }

    /// <summary>Writes a case down; without stages given, it has none.</summary>
    public Case Add(CaseFacts facts, params StageFacts[] stages)
    {
        var made = CaseInterchange.FromFacts(facts, stages, Setup.Procedure(facts.Procedure), Setup.Calendar, Entered);
        Db.Cases.Add(made);
        return made;
    }

    /// <summary>Stores what was added, then answers one question.</summary>
    public async Task<decimal?> CountAsync(string period, string measure, string facets = "")
    {
        await Db.SaveChangesAsync();
        return (await new FigureBook(Db).AnswerAsync([Question.Parse(period, measure, facets)]))[0].Value;
    }

    /// <summary>Another context on the same database, as another request has.</summary>
    public PortalDb Another() => new((DbContextOptions<PortalDb>)new DbContextOptionsBuilder<PortalDb>().UseSqlitePortal(folder.FullName).Options);

    public async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearPool((SqliteConnection)Db.Database.GetDbConnection());
        await Db.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
