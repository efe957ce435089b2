using System.Globalization;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Retaining;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.People;

/// <summary>Keeps what two administrators do together. Each step is stored together with its entry in the audit.</summary>
/// <param name="db">The database.</param>
/// <param name="time">For the audit.</param>
public sealed class JointActBook(PortalDb db, TimeProvider time)
{
    private static readonly Refusal Overtaken = new("Somebody else was quicker. Look at it again");

    /// <summary>What waits for another administrator to agree, the last one first.</summary>
    public Task<List<JointAct>> WaitingAsync(CancellationToken stop = default)
    {
        var since = time.GetUtcNow() - JointAct.Lasts;
        return db.JointActs.AsNoTracking().Where(act => act.AgreedAt == null && act.AskedAt >= since).OrderByDescending(act => act.Id).ToListAsync(stop);
    }

    /// <summary>Whether another administrator could agree: one whose account is open and has a password.</summary>
    public Task<bool> HasSecondAsync(Officer officer, CancellationToken stop = default) => db.Users.AnyAsync(
        account => account.Role == Role.Administrator && !account.Closed && account.PasswordHash != null && account.Id != officer.Id, stop);

    /// <summary>What the person asked for last and can still carry out, or await; null where there is nothing.</summary>
    public async Task<JointAct?> FindAsync(JointActKind kind, Guid? about, Officer officer, CancellationToken stop = default)
    {
        var since = time.GetUtcNow() - JointAct.Lasts;
        return await db.JointActs.AsNoTracking()
            .Where(act => act.Kind == kind && act.About == about && act.AskedBy == officer.Id && act.DoneAt == null)
            .Where(act => (act.AgreedAt == null && act.AskedAt >= since) || act.AgreedAt >= since)
            .OrderByDescending(act => act.Id).FirstOrDefaultAsync(stop);
    }

    /// <summary>Asks for it.</summary>
    public async Task AskAsync(JointActKind kind, Account? about, string why, Officer officer, CancellationToken stop = default)
    {
        var act = new JointAct(kind, about?.Id, why, officer, time.GetUtcNow());
        db.JointActs.Add(act);
        Record(officer, $"Second administrator asked: {await WordsAsync(act, stop)}", why);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Agrees to what another asked for. What cannot be agreed to is refused, and nothing stored.</summary>
    public async Task<Refusal?> AgreeAsync(int id, Officer officer, CancellationToken stop = default)
    {
        db.Forget();
        if (await db.JointActs.SingleOrDefaultAsync(act => act.Id == id, stop) is not { } act)
        {
            return Overtaken;
        }

        if (act.WhyNotAgree(officer, time.GetUtcNow()) is { } refusal)
        {
            return refusal;
        }

        act.Agree(officer, time.GetUtcNow());
        Record(officer, $"Second administrator agreed: {await WordsAsync(act, stop)}, asked by {act.AskedByName}", act.Why);
        return await SaveAsync(stop);
    }

    /// <summary>Carries out what was agreed to, with the entry that tells of it. What cannot be carried out is refused, and nothing stored.</summary>
    public Task<Refusal?> CarryOutAsync(JointActKind kind, Guid? about, Officer officer, CancellationToken stop = default) =>
        CarryOutAsync(kind, about, officer, async act => Record(
            officer, $"Second administrator: {await WordsAsync(act, stop)} carried out, agreed by {act.AgreedByName}", act.Why), stop);

    /// <summary>The export of all records is carried out. The cases that go along although their processing is restricted say so.</summary>
    public Task<Refusal?> ExportAsync(Officer officer, IReadOnlyList<CaseName> restricted, CancellationToken stop = default) =>
        CarryOutAsync(JointActKind.ExportEverything, null, officer, act =>
        {
            var among = restricted.Count switch
            {
                0 => "",
                1 => ", among them 1 case of which processing is restricted",
                var many => string.Create(CultureInfo.InvariantCulture, $", among them {many} cases of which processing is restricted"),
            };
            Record(officer, $"All records exported{among}", act.Why);
            foreach (var one in restricted)
            {
                db.Record(new HistoryEntry(time.GetUtcNow(), officer.Id, officer.Name, CaseRestricting.ExportedAllTheSame, act.Why), one.CaseId);
            }

            return Task.CompletedTask;
        }, stop);

    private async Task<Refusal?> CarryOutAsync(
        JointActKind kind, Guid? about, Officer officer, Func<JointAct, Task> record, CancellationToken stop)
    {
        db.Forget();
        if (await FindAsync(kind, about, officer, stop) is not { } found)
        {
            return new("Ask for this first: another administrator has to agree");
        }

        var act = await db.JointActs.SingleAsync(one => one.Id == found.Id, stop);
        if (act.WhyNotCarryOut(officer, time.GetUtcNow()) is { } refusal)
        {
            return refusal;
        }

        act.CarryOut(officer, time.GetUtcNow());
        await record(act);
        return await SaveAsync(stop);
    }

    /// <summary>What is asked for, in words.</summary>
    public async Task<string> WordsAsync(JointAct act, CancellationToken stop = default) => act.Kind switch
    {
        JointActKind.ExportEverything => "export of all records",
        JointActKind.RaiseToManager => $"role of manager for {await NameAsync(act, stop)}",
        JointActKind.RaiseToAdministrator => $"role of administrator for {await NameAsync(act, stop)}",
        _ => $"link to set the password of {await NameAsync(act, stop)}",
    };

    private Task<string> NameAsync(JointAct act, CancellationToken stop) =>
        db.Users.Where(account => account.Id == act.About).Select(account => account.Name).SingleAsync(stop);

    private void Record(Officer by, string what, string why) => db.Record(new HistoryEntry(time.GetUtcNow(), by.Id, by.Name, what, why));

    private async Task<Refusal?> SaveAsync(CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.Forget();
            return Overtaken;
        }
    }
}

internal sealed class JointActConfiguration : IEntityTypeConfiguration<JointAct>
{
    public void Configure(EntityTypeBuilder<JointAct> builder)
    {
        builder.ToTable("JointActs");
        builder.Property(act => act.AskedByName).HasMaxLength(Account.NameLength);
        builder.Property(act => act.AgreedByName).HasMaxLength(Account.NameLength);
        builder.Property(act => act.Why).HasMaxLength(JointAct.WhyLength);
        // Two who agree, or carry out, at the same moment: the second finds another instant than it read.
        builder.Property(act => act.AgreedAt).IsConcurrencyToken();
        builder.Property(act => act.DoneAt).IsConcurrencyToken();
        builder.HasOne<Account>().WithMany().HasForeignKey(act => act.About).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(act => act.AskedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(act => act.AgreedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(act => act.About).HasDatabaseName("IX_JointActs_About");
        builder.HasIndex(act => act.AskedBy).HasDatabaseName("IX_JointActs_AskedBy");
        builder.HasIndex(act => act.AgreedBy).HasDatabaseName("IX_JointActs_AgreedBy");
    }
}
