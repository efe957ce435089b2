using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Cases.Configuration;

internal sealed class CaseChildConfiguration : IEntityTypeConfiguration<CaseChild>
{
    public void Configure(EntityTypeBuilder<CaseChild> builder)
    {
        builder.ToTable("CaseChildren");
        builder.Property(child => child.Key).HasMaxLength(Person.KeyLength);
        builder.Property(child => child.Name).HasMaxLength(CaseParticulars.NameLength);
        builder.Property(child => child.Status).HasMaxLength(ListEntry.KeyLength);
        builder.HasOne<Case>().WithMany().HasForeignKey(child => child.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(child => child.CaseId).HasDatabaseName("IX_CaseChildren_Case");
        builder.HasIndex(child => child.Key).HasDatabaseName("IX_CaseChildren_Key");
        builder.Property(child => child.NameKey).HasMaxLength(FoldedKey.Longest);
        builder.HasIndex(child => child.NameKey).HasDatabaseName("IX_CaseChildren_NameKey");
    }
}

internal sealed class PersonChangeConfiguration : IEntityTypeConfiguration<PersonChange>
{
    public void Configure(EntityTypeBuilder<PersonChange> builder)
    {
        builder.ToTable("PersonChanges");
        builder.Property(change => change.From).HasMaxLength(Person.KeyLength);
        builder.Property(change => change.To).HasMaxLength(Person.KeyLength);
        builder.Property(change => change.Why).HasMaxLength(PersonChange.WhyLength);
        builder.HasOne<Case>().WithMany().HasForeignKey(change => change.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(change => change.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(change => change.CaseId).HasDatabaseName("IX_PersonChanges_Case");
        builder.HasIndex(change => change.By).HasDatabaseName("IX_PersonChanges_By");
        builder.HasIndex(change => change.From).HasDatabaseName("IX_PersonChanges_From");
        builder.HasIndex(change => change.To).HasDatabaseName("IX_PersonChanges_To");
    }
}

internal sealed class RepresentativeConfiguration : IEntityTypeConfiguration<Representative>
{
    /// <summary>What the case calls it.</summary>
    public const string Navigation = "Representative";

    public void Configure(EntityTypeBuilder<Representative> builder)
    {
        builder.ToTable("Representatives");
        builder.Keep(representative => representative.Facts, facts =>
        {
            facts.Property(one => one.Name).HasMaxLength(Representative.LineLength);
            facts.Property(one => one.Relation).HasMaxLength(Representative.LineLength);
            facts.Property(one => one.How).HasMaxLength(Representative.LineLength);
            facts.Property(one => one.WhyNotNeeded).HasMaxLength(Representative.NoteLength);
            facts.Property(one => one.ChildsViews).HasMaxLength(Representative.NoteLength);
        });
        builder.HasOne(typeof(Case)).WithOne(Navigation).HasForeignKey(typeof(Representative), nameof(Representative.CaseId))
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(representative => representative.CaseId).IsUnique().HasDatabaseName("IX_Representatives_Case");
    }
}

internal sealed class AdvocacyConfiguration : IEntityTypeConfiguration<Advocacy>
{
    public void Configure(EntityTypeBuilder<Advocacy> builder)
    {
        builder.ToTable("Advocacies");
        builder.Keep(advocacy => advocacy.Facts, facts =>
        {
            facts.Property(one => one.Provider).HasMaxLength(ListEntry.KeyLength);
            facts.Property(one => one.Name).HasMaxLength(Advocacy.LineLength);
            facts.Property(one => one.Contact).HasMaxLength(Advocacy.LineLength);
        });
        builder.HasOne<Case>().WithMany().HasForeignKey(advocacy => advocacy.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(advocacy => advocacy.CaseId).IsUnique().HasDatabaseName("IX_Advocacies_Case");
    }
}

internal sealed class AdjustmentConfiguration : IEntityTypeConfiguration<Adjustment>
{
    public void Configure(EntityTypeBuilder<Adjustment> builder)
    {
        builder.ToTable("Adjustments");
        builder.Keep(adjustment => adjustment.Facts, facts => facts.Property(one => one.Need).HasMaxLength(Adjustment.NeedLength));
        builder.HasOne<Case>().WithMany(@case => @case.Adjustments).HasForeignKey(adjustment => adjustment.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(adjustment => adjustment.CaseId).HasDatabaseName("IX_Adjustments_Case");
    }
}

internal sealed class ContactRestrictionConfiguration : IEntityTypeConfiguration<ContactRestriction>
{
    public void Configure(EntityTypeBuilder<ContactRestriction> builder)
    {
        builder.ToTable("ContactRestrictions");
        builder.Keep(restriction => restriction.Facts, facts =>
        {
            facts.Property(one => one.What).HasMaxLength(ContactRestriction.NoteLength);
            facts.Property(one => one.Reason).HasMaxLength(ContactRestriction.NoteLength);
        });
        builder.HasOne<Case>().WithMany(@case => @case.Restrictions).HasForeignKey(restriction => restriction.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(restriction => restriction.CaseId).HasDatabaseName("IX_ContactRestrictions_Case");
    }
}
