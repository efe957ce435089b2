using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data;

/// <summary>A key with which cookies and tokens are protected; in the database, so that several web servers share it.</summary>
public sealed class ProtectionKey
{
    /// <summary>The database's key.</summary>
    public int Id { get; init; }

    /// <summary>The key's name.</summary>
    public required string FriendlyName { get; init; }

    /// <summary>The key as data protection writes it.</summary>
    public required string Xml { get; init; }
}

internal sealed class ProtectionKeyConfiguration : IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<ProtectionKey> builder)
    {
        builder.ToTable("ProtectionKeys");
        builder.Property(key => key.FriendlyName).HasMaxLength(200);
    }
}
