using ComplaintsPortal.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Forms;

/// <summary>Why what somebody entered was kept without being saved.</summary>
public enum KeptBecause
{
    /// <summary>They were still writing.</summary>
    Draft,

    /// <summary>Their session had ended when they sent it.</summary>
    SignedOut,

    /// <summary>The form had been sent before, with something else in it.</summary>
    SentBefore,
}

/// <summary>
/// What somebody entered into a form and did not get saved, for that person alone: encrypted with a key that is theirs, and for a while
/// only. There is one for each page.
/// </summary>
public sealed class KeptForm
{
    /// <summary>The longest address of a page.</summary>
    public const int AddressLength = 300;

    private KeptForm() => (Address, Contents) = ("", "");

    /// <summary>What was entered on a page.</summary>
    public KeptForm(Guid by, string address, KeptBecause because, string contents, DateTimeOffset at, DateTimeOffset until) =>
        (By, Address, Because, Contents, At, Until) = (by, address, because, contents, at, until);

    /// <summary>The account that entered it.</summary>
    public Guid By { get; private set; }

    /// <summary>The address of the page.</summary>
    public string Address { get; private set; }

    /// <summary>Why it is kept.</summary>
    public KeptBecause Because { get; private set; }

    /// <summary>The fields, encrypted.</summary>
    public string Contents { get; private set; }

    /// <summary>When it was entered, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Until when it is kept, UTC.</summary>
    public DateTimeOffset Until { get; private set; }
}

internal sealed class KeptFormConfiguration : IEntityTypeConfiguration<KeptForm>
{
    public void Configure(EntityTypeBuilder<KeptForm> builder)
    {
        builder.ToTable("KeptForms");
        builder.HasKey(form => new { form.By, form.Address });
        builder.Property(form => form.Address).HasMaxLength(KeptForm.AddressLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(form => form.By).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(form => form.Until).HasDatabaseName("IX_KeptForms_Until");
    }
}
