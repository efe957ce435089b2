using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Figures;

/// <summary>A question of the explorer that somebody keeps under a name, to ask it again. It holds no answer.</summary>
public sealed class SavedQuestion
{
    /// <summary>The longest name.</summary>
    public const int NameLength = 100;

    /// <summary>The longest question, as it stands in the address of the explorer.</summary>
    public const int AskedLength = 2_000;

    private SavedQuestion() => (Name, Asked, ByName) = ("", "", "");

    /// <summary>Keeps a question.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="asked">The question, as it stands in the address of the explorer.</param>
    /// <param name="shared">Whether all who may ask for figures see it.</param>
    /// <param name="who">Who keeps it.</param>
    /// <param name="now">The instant, UTC.</param>
    public SavedQuestion(string name, string asked, bool shared, Officer who, DateTimeOffset now) =>
        (Name, Asked, Shared, By, ByName, At) = (name, asked, shared, who.Id, who.Name, now);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; }

    /// <summary>The question, as it stands in the address of the explorer.</summary>
    public string Asked { get; private set; }

    /// <summary>Whether all who may ask for figures see it.</summary>
    public bool Shared { get; private set; }

    /// <summary>The account that keeps it.</summary>
    public Guid By { get; private set; }

    /// <summary>Their name then.</summary>
    public string ByName { get; private set; }

    /// <summary>When it was saved, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The questions that a person sees: their own, and what others share.</summary>
    public static IQueryable<SavedQuestion> SeenBy(PortalDb db, Officer who) => db.SavedQuestions
        .Where(saved => saved.By == who.Id || saved.Shared).OrderBy(saved => saved.Name).ThenBy(saved => saved.Id);

    /// <summary>Why the person may not take it away.</summary>
    public Refusal? WhyNotRemove(Officer who) => By == who.Id ? null : new Refusal($"Only {ByName} can take this question away");
}

/// <summary>
/// A table of the explorer exactly as it was answered: kept under an address of its own for ever, with who kept it and when. It holds every number; who may
/// read which is asked of each reader.
/// </summary>
public sealed class KeptTable
{
    /// <summary>The length of a key: 128 random bits in hexadecimal.</summary>
    public const int KeyLength = 32;

    private KeptTable() => (Key, Asked, Content, ByName) = ("", "", "", "");

    /// <summary>Keeps a table.</summary>
    /// <param name="key">Its key, which nobody can guess.</param>
    /// <param name="asked">The question, as it stands in the address of the explorer.</param>
    /// <param name="content">The table, written down.</param>
    /// <param name="who">Who keeps it.</param>
    /// <param name="now">The instant of the answer, UTC.</param>
    public KeptTable(string key, string asked, string content, Officer who, DateTimeOffset now) =>
        (Key, Asked, Content, By, ByName, At) = (key, asked, content, who.Id, who.Name, now);

    /// <summary>Its key.</summary>
    public string Key { get; private set; }

    /// <summary>The question, as it stands in the address of the explorer.</summary>
    public string Asked { get; private set; }

    /// <summary>The table, written down.</summary>
    public string Content { get; private set; }

    /// <summary>The account that kept it.</summary>
    public Guid By { get; private set; }

    /// <summary>Their name then.</summary>
    public string ByName { get; private set; }

    /// <summary>When it was answered and kept, UTC.</summary>
    public DateTimeOffset At { get; private set; }
}

internal sealed class SavedQuestionConfiguration : IEntityTypeConfiguration<SavedQuestion>
{
    public void Configure(EntityTypeBuilder<SavedQuestion> builder)
    {
        builder.ToTable("SavedQuestions");
        builder.Property(saved => saved.Name).HasMaxLength(SavedQuestion.NameLength);
        builder.Property(saved => saved.Asked).HasMaxLength(SavedQuestion.AskedLength);
        builder.Property(saved => saved.ByName).HasMaxLength(Account.NameLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(saved => saved.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(saved => saved.By).HasDatabaseName("IX_SavedQuestions_By");
    }
}

internal sealed class KeptTableConfiguration : IEntityTypeConfiguration<KeptTable>
{
    public void Configure(EntityTypeBuilder<KeptTable> builder)
    {
        builder.ToTable("KeptTables");
        builder.HasKey(table => table.Key);
        builder.Property(table => table.Key).HasMaxLength(KeptTable.KeyLength);
        builder.Property(table => table.Asked).HasMaxLength(SavedQuestion.AskedLength);
        builder.Property(table => table.ByName).HasMaxLength(Account.NameLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(table => table.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(table => table.By).HasDatabaseName("IX_KeptTables_By");
    }
}
