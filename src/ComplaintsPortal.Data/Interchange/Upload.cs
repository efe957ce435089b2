using System.Security.Cryptography;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>
/// A zip that an administrator uploaded and has not imported yet: what was previewed is what is imported. In the database, so that
/// any web server can go on with it; gone once it was imported, or after a day.
/// </summary>
public sealed class Upload
{
    /// <summary>The largest zip, in bytes.</summary>
    public const int MostBytes = 50 << 20;

    /// <summary>The longest file name.</summary>
    public const int FileNameLength = 200;

    private Upload() => (FileName, Content) = ("", []);

    /// <summary>A zip with its bytes, uploaded by somebody.</summary>
    public Upload(string fileName, byte[] content, Officer by, DateTimeOffset at)
    {
        Id = new Guid(RandomNumberGenerator.GetBytes(16));
        FileName = fileName.Length <= FileNameLength ? fileName : fileName[..FileNameLength];
        (Content, By, At) = (content, by.Id, at);
    }

    /// <summary>A random identity: nobody guesses it.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who uploaded it; nobody else may import it.</summary>
    public Guid By { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>What the file was called.</summary>
    public string FileName { get; private set; }

    /// <summary>The bytes of the zip.</summary>
    public byte[] Content { get; private set; }

    /// <summary>The uploads that are a day old.</summary>
    public static IQueryable<Upload> Stale(PortalDb db, DateTimeOffset now)
    {
        var dayAgo = now.AddDays(-1);
        return db.Uploads.Where(upload => upload.At < dayAgo);
    }
}

internal sealed class UploadConfiguration : IEntityTypeConfiguration<Upload>
{
    public void Configure(EntityTypeBuilder<Upload> builder)
    {
        builder.ToTable("Uploads");
        builder.Property(upload => upload.Id).ValueGeneratedNever();
        builder.Property(upload => upload.FileName).HasMaxLength(Upload.FileNameLength);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(upload => upload.By).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(upload => upload.At).HasDatabaseName("IX_Uploads_At");
    }
}
