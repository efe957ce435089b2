using ComplaintsPortal.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Forms;

/// <summary>A form that was sent: its token can be used once, whichever web server takes it.</summary>
public sealed class SentForm
{
    /// <summary>The longest address that is kept.</summary>
    public const int AddressLength = 2_000;

    /// <summary>The longest sentence that is kept.</summary>
    public const int SaidLength = 500;

    private SentForm() => Contents = [];

    internal SentForm(Guid token, Guid by, byte[] contents, DateTimeOffset at) => (Token, By, Contents, At) = (token, by, contents, at);

    /// <summary>What the form carried.</summary>
    public Guid Token { get; private set; }

    /// <summary>The account that sent it.</summary>
    public Guid By { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The SHA-256 digest of what was entered.</summary>
    public byte[] Contents { get; private set; }

    /// <summary>The address of what it made; null while it is being worked on.</summary>
    public string? LeadsTo { get; private set; }

    /// <summary>The sentence in green with which it was answered.</summary>
    public string? Said { get; private set; }
}

internal sealed class SentFormConfiguration : IEntityTypeConfiguration<SentForm>
{
    public void Configure(EntityTypeBuilder<SentForm> builder)
    {
        builder.ToTable("SentForms");
        builder.HasKey(form => form.Token);
        builder.Property(form => form.Token).ValueGeneratedNever();
        builder.Property(form => form.Contents).HasMaxLength(32);
        builder.Property(form => form.LeadsTo).HasMaxLength(SentForm.AddressLength);
        builder.Property(form => form.Said).HasMaxLength(SentForm.SaidLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(form => form.By).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(form => form.At).HasDatabaseName("IX_SentForms_At");
    }
}
