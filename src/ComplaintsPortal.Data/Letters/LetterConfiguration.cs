using ComplaintsPortal.Data.Cases.Configuration;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Letters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Letters;

internal sealed class LetterConfiguration : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> builder)
    {
        builder.ToTable("Letters");
        builder.Property(letter => letter.Recipient).HasMaxLength(Letter.RecipientLength);
        builder.Property(letter => letter.Address).HasMaxLength(Letter.AddressLength);
        builder.Property(letter => letter.SentByName).HasMaxLength(People.Account.NameLength);
        builder.Property(letter => letter.Council).HasMaxLength(CouncilProfile.NameLength);
        builder.Property(letter => letter.Team).HasMaxLength(CouncilProfile.NameLength);
        builder.Property(letter => letter.SenderAddress).HasMaxLength(Letterhead.AddressLength);
        builder.HasOne(letter => letter.Delivery).WithOne().HasForeignKey<LetterDelivery>(delivery => delivery.LetterId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Case>().WithMany(CaseRecords.Letters).HasForeignKey(letter => letter.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(letter => letter.CaseId).HasDatabaseName("IX_Letters_Case");
    }
}

internal sealed class LetterDeliveryConfiguration : IEntityTypeConfiguration<LetterDelivery>
{
    public void Configure(EntityTypeBuilder<LetterDelivery> builder)
    {
        builder.ToTable("LetterDeliveries");
        builder.HasKey(delivery => delivery.LetterId);
        builder.Property(delivery => delivery.To).HasMaxLength(LetterDelivery.ToLength);
        builder.Property(delivery => delivery.Documents).HasMaxLength(LetterDelivery.DocumentsLength);
        builder.Property(delivery => delivery.Failure).HasMaxLength(LetterDelivery.FailureLength);
        builder.HasIndex(delivery => new { delivery.DeliveredAt, delivery.QueuedAt }).HasDatabaseName("IX_LetterDeliveries_Delivered_Queued");
    }
}

internal sealed class LetterTemplateConfiguration : IEntityTypeConfiguration<LetterTemplate>
{
    public void Configure(EntityTypeBuilder<LetterTemplate> builder)
    {
        builder.ToTable("LetterTemplates");
        builder.HasKey(template => new { template.Kind, template.Variant });
        builder.Property(template => template.Version).IsConcurrencyToken();
    }
}

internal sealed class StandardParagraphConfiguration : IEntityTypeConfiguration<StandardParagraph>
{
    public void Configure(EntityTypeBuilder<StandardParagraph> builder)
    {
        builder.ToTable("StandardParagraphs");
        builder.HasKey(paragraph => paragraph.Key);
        builder.Property(paragraph => paragraph.Key).HasMaxLength(StandardParagraph.KeyLength);
        builder.Property(paragraph => paragraph.Name).HasMaxLength(StandardParagraph.NameLength);
        builder.Property(paragraph => paragraph.Plain).HasMaxLength(StandardParagraph.TextLength);
        builder.Property(paragraph => paragraph.ForYoungPeople).HasMaxLength(StandardParagraph.TextLength);
        builder.Ignore(paragraph => paragraph.Terms);
    }
}
