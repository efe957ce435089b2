using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Cases.Listing;

/// <summary>A list of cases that somebody keeps under a name, to open it again: its filter, its columns and its order. It holds no case.</summary>
public sealed class SavedList
{
    /// <summary>The longest name.</summary>
    public const int NameLength = 100;

    /// <summary>The longest list, as it stands in its address.</summary>
    public const int AskedLength = 2_000;

    private SavedList() => (Name, Asked, ByName) = ("", "", "");

    /// <summary>Keeps a list.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="asked">The filter, columns and order, as they stand in the address of the list.</param>
    /// <param name="shared">Whether everybody who works on cases sees it.</param>
    /// <param name="who">Who keeps it.</param>
    /// <param name="now">The instant, UTC.</param>
    public SavedList(string name, string asked, bool shared, Officer who, DateTimeOffset now) =>
        (Name, Asked, Shared, By, ByName, At) = (name, asked, shared, who.Id, who.Name, now);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; }

    /// <summary>The filter, columns and order, as they stand in the address of the list.</summary>
    public string Asked { get; private set; }

    /// <summary>Whether everybody who works on cases sees it.</summary>
    public bool Shared { get; private set; }

    /// <summary>The account that keeps it.</summary>
    public Guid By { get; private set; }

    /// <summary>Their name then.</summary>
    public string ByName { get; private set; }

    /// <summary>When it was saved, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Raised by each change; a form carries it.</summary>
    public int Version { get; private set; }

    /// <summary>The lists that a person sees: their own, and what others share.</summary>
    public static IQueryable<SavedList> SeenBy(PortalDb db, Officer who) => db.SavedLists
        .Where(saved => saved.By == who.Id || saved.Shared).OrderBy(saved => saved.Name).ThenBy(saved => saved.Id);

    /// <summary>Why the person may not rename it or take it away: it is of whoever saved it, and where all see it of any manager too.</summary>
    public Refusal? WhyNotChange(Officer who) =>
        By == who.Id || (Shared && who.Supervises) ? null
        : new Refusal(Shared ? $"Only {ByName} or a manager can change this list" : $"Only {ByName} can change this list");

    /// <summary>Calls it otherwise, and shares it or keeps it to whoever saved it.</summary>
    public void Change(string name, bool shared, Officer who)
    {
        WhyNotChange(who)?.Throw();
        (Name, Shared) = (name, shared);
        Version++;
    }
}

internal sealed class SavedListConfiguration : IEntityTypeConfiguration<SavedList>
{
    public void Configure(EntityTypeBuilder<SavedList> builder)
    {
        builder.ToTable("SavedLists");
        builder.Property(saved => saved.Name).HasMaxLength(SavedList.NameLength);
        builder.Property(saved => saved.Asked).HasMaxLength(SavedList.AskedLength);
        builder.Property(saved => saved.ByName).HasMaxLength(Account.NameLength);
        builder.Property(saved => saved.Version).IsConcurrencyToken();
        builder.HasOne<Account>().WithMany().HasForeignKey(saved => saved.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(saved => saved.By).HasDatabaseName("IX_SavedLists_By");
    }
}
