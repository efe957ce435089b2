using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Clocks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Reminders;

/// <summary>Of what somebody is reminded.</summary>
public enum ReminderKind
{
    Overdue,
    DueToday,
    DueSoon,
    Returned,
    Approved,

    /// <summary>A response waits for a manager.</summary>
    Waiting,

    /// <summary>Somebody was given a case.</summary>
    Given,

    /// <summary>Open cases belong to nobody who works here.</summary>
    Nobodys,
}

/// <summary>A reminder of one event to one person. Its key is unique, so that several web servers never send it twice.</summary>
public sealed class Reminder
{
    /// <summary>The longest key.</summary>
    public const int KeyLength = 120;

    private Reminder() => Key = "";

    internal Reminder(ReminderEvent about, DateTimeOffset now)
    {
        Key = about.Key;
        (Kind, CaseId, Stage, To, CreatedAt) = (about.Kind, about.CaseId, about.Stage ?? 0, about.To, now);
    }

    /// <summary>The event and the person, in one.</summary>
    public string Key { get; private set; }

    /// <summary>Of what it reminds.</summary>
    public ReminderKind Kind { get; private set; }

    /// <summary>The case.</summary>
    public int CaseId { get; private set; }

    /// <summary>The number of the stage; 0 where it is about the case.</summary>
    public int Stage { get; private set; }

    /// <summary>The account that is reminded.</summary>
    public Guid To { get; private set; }

    /// <summary>When the portal saw the event, UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it was sent, or is being sent by the server that took it on, UTC.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>The mail with which it was sent.</summary>
    public Guid? Mail { get; private set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; private set; }
}

/// <summary>Something of which somebody is to be reminded.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Reference">The reference of the case.</param>
/// <param name="Stage">The number of the stage; null where it is about the case.</param>
/// <param name="Due">The date by which it is to be done; null where it has none.</param>
/// <param name="At">When it happened, UTC; null where it is the date that counts.</param>
/// <param name="To">The account that is reminded.</param>
/// <param name="Email">The address of that account.</param>
public sealed record ReminderEvent(ReminderKind Kind, int CaseId, string Reference, int? Stage, DateOnly? Due, DateTimeOffset? At, Guid To, string Email)
{
    /// <summary>What is due, where it is not that the stage be concluded.</summary>
    public DeadlineKind? Deadline { get; init; }

    /// <summary>How many cases it is about; the one that is named has waited longest.</summary>
    public int Cases { get; init; } = 1;

    /// <summary>The contribution that is awaited, where it is one: then whoever was asked is reminded, who has no account.</summary>
    public ContributionOwed? Contribution { get; init; }

    internal string Key => (Kind, At) switch
    {
        _ when Contribution is { } owed => $"Contribution{Kind}/{CaseId}/{owed.Number}/{Due:yyyy-MM-dd}",
        (ReminderKind.Nobodys, _) => $"{Kind}/{Due:yyyy-MM-dd}/{To:N}",
        (_, { } at) => $"{Kind}/{CaseId}/{Stage}/{at.UtcTicks}/{To:N}",
        _ => $"{Kind}{Deadline}/{CaseId}/{Stage}/{Due:yyyy-MM-dd}/{To:N}",
    };
}

/// <summary>A contribution that a service still owes.</summary>
/// <param name="Number">Its number in the case.</param>
/// <param name="AskedBy">The name of whoever asked.</param>
/// <param name="AskedAt">When they asked, UTC.</param>
public sealed record ContributionOwed(int Number, string AskedBy, DateTimeOffset AskedAt);

internal sealed class ReminderConfiguration : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.ToTable("Reminders");
        builder.HasKey(reminder => reminder.Key);
        builder.Property(reminder => reminder.Key).HasMaxLength(Reminder.KeyLength);
        builder.HasOne<Case>().WithMany().HasForeignKey(reminder => reminder.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(reminder => reminder.CaseId).HasDatabaseName("IX_Reminders_Case");
        builder.HasIndex(reminder => reminder.CreatedAt).HasDatabaseName("IX_Reminders_CreatedAt");
        builder.HasIndex(reminder => new { reminder.To, reminder.SentAt }).HasDatabaseName("IX_Reminders_To_SentAt");
        builder.HasIndex(reminder => reminder.Mail).HasDatabaseName("IX_Reminders_Mail");
    }
}
