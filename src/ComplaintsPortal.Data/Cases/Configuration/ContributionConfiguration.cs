using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Domain.Lists;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Cases.Configuration;

internal sealed class ContributionConfiguration : IEntityTypeConfiguration<Contribution>
{
    public void Configure(EntityTypeBuilder<Contribution> builder)
    {
        builder.ToTable("Contributions");
        builder.Property(contribution => contribution.Name).HasMaxLength(Contribution.NameLength);
        builder.Property(contribution => contribution.Email).HasMaxLength(Contribution.EmailLength);
        builder.Property(contribution => contribution.Service).HasMaxLength(ListEntry.KeyLength);
        builder.Property(contribution => contribution.Asked).HasMaxLength(Contribution.AskedLength);
        builder.Property(contribution => contribution.Answer).HasMaxLength(Contribution.AnswerLength);
        builder.Property(contribution => contribution.Link).HasMaxLength(ContributionLink.DigestLength);
        builder.HasOne<Case>().WithMany(CaseRecords.Contributions).HasForeignKey(contribution => contribution.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(contribution => contribution.AskedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(contribution => new { contribution.CaseId, contribution.Number }).IsUnique().HasDatabaseName("IX_Contributions_Case_Number");
        builder.HasIndex(contribution => contribution.Link).IsUnique().HasDatabaseName("IX_Contributions_Link");
        builder.HasIndex(contribution => contribution.AskedBy).HasDatabaseName("IX_Contributions_AskedBy");
        builder.HasIndex(contribution => new { contribution.AnsweredAt, contribution.WithdrawnAt, contribution.Due, contribution.CaseId })
            .HasDatabaseName("IX_Contributions_Awaited");
    }
}
