using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Cases.Configuration;

internal sealed class CaseConfiguration : IEntityTypeConfiguration<Case>
{
    private static readonly string[] Narrowing =
    [
        nameof(Case.Procedure), nameof(Case.Decision), nameof(Case.Owner), nameof(Case.Service), nameof(Case.Team), nameof(Case.Division),
        nameof(Case.District), nameof(Case.Channel), nameof(Case.SubjectStatus),
    ];

    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.ToTable("Cases");
        builder.Property(@case => @case.Reference).HasMaxLength(Arrival.ReferenceLength);
        builder.Property<string>(CaseKeys.Reference).HasMaxLength(Arrival.ReferenceLength);
        builder.Property<string?>(CaseKeys.ReferenceNumber).HasMaxLength(Arrival.ReferenceLength);
        builder.Property<string?>(CaseKeys.Complainant).HasMaxLength(Person.KeyLength);
        builder.Property(@case => @case.Version).IsConcurrencyToken();
        builder.Property(@case => @case.Decision).HasColumnName("Triage");
        builder.Property(@case => @case.TriageNote).HasMaxLength(CaseTriage.NoteLength);
        builder.Property(@case => @case.Complainant).HasMaxLength(Person.KeyLength);
        foreach (var key in new[]
        {
            nameof(Case.Procedure), nameof(Case.TriageReason), nameof(Case.Channel), nameof(Case.Division), nameof(Case.Service), nameof(Case.Team),
            nameof(Case.District), nameof(Case.ComplainantType), nameof(Case.SubjectStatus), nameof(Case.AdvocacyProvider),
        })
        {
            builder.Property<string?>(key).HasMaxLength(ListEntry.KeyLength);
        }

        builder.Property(@case => @case.Procedure).IsRequired();
        builder.HasMany(@case => @case.Withdrawals).WithOne().HasForeignKey(withdrawal => withdrawal.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(@case => @case.LateRequests).WithOne().HasForeignKey(request => request.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(@case => @case.Skips).WithOne().HasForeignKey(skip => skip.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(@case => @case.Particulars).WithOne().HasForeignKey<CaseParticulars>("CaseId").OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(@case => @case.Stages).WithOne(stage => stage.Case).HasForeignKey(stage => stage.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(@case => @case.Access).WithOne().HasForeignKey(access => access.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(@case => @case.Owner).OnDelete(DeleteBehavior.Restrict);

        builder.HasOne<Case>().WithMany().HasForeignKey(@case => @case.OmbudsmanOf).OnDelete(DeleteBehavior.Restrict);

        builder.Property<DateTimeOffset?>(CaseColumns.GivenAt);
        builder.Property<DateOnly?>(CaseColumns.ErasedOn);
        builder.HasIndex(CaseColumns.GivenAt).HasDatabaseName("IX_Cases_GivenAt");
        builder.HasIndex(@case => @case.OmbudsmanOf).HasDatabaseName("IX_Cases_OmbudsmanOf");
        builder.HasIndex(@case => @case.Reference).IsUnique().HasDatabaseName("IX_Cases_Reference");
        builder.HasIndex(@case => new { @case.Received, @case.Id }).HasDatabaseName("IX_Cases_Received");
        builder.HasIndex(@case => new { @case.Decision, @case.Received, @case.Id }).HasDatabaseName("IX_Cases_Triage_Received");
        ListBy(builder, "IX_Cases_Procedure_Received", nameof(Case.Procedure));
        ListBy(builder, "IX_Cases_Owner_Received", nameof(Case.Owner));
        ListBy(builder, "IX_Cases_Service_Received", nameof(Case.Service));
        ListBy(builder, "IX_Cases_Team_Received", nameof(Case.Team));
        ListBy(builder, "IX_Cases_Team_Service_Received", nameof(Case.Team), nameof(Case.Service));
        ListBy(builder, "IX_Cases_Division_Received", nameof(Case.Division));
        ListBy(builder, "IX_Cases_District_Received", nameof(Case.District));
        ListBy(builder, "IX_Cases_Channel_Received", nameof(Case.Channel));
        ListBy(builder, "IX_Cases_SubjectStatus_Received", nameof(Case.SubjectStatus));
        builder.HasIndex(CaseKeys.Reference).IsUnique().HasDatabaseName("IX_Cases_ReferenceKey");
        builder.HasIndex(CaseKeys.ReferenceNumber).HasDatabaseName("IX_Cases_ReferenceNumber");
        builder.HasIndex(@case => new { @case.Complainant, @case.Received }).HasDatabaseName("IX_Cases_Complainant_Received");
        builder.HasIndex(CaseKeys.Complainant, nameof(Case.Received)).HasDatabaseName("IX_Cases_ComplainantKey_Received");
    }

    // In the order of the list, and with what else it may be narrowed to: a case that another answer leaves out is not looked up to find that out.
    private static void ListBy(EntityTypeBuilder<Case> builder, string name, params string[] keys) =>
        builder.HasIndex([.. keys, nameof(Case.Received), nameof(Case.Id), .. Narrowing.Except(keys)]).HasDatabaseName(name);
}

/// <summary>What the database keeps of a case for itself.</summary>
internal static class CaseColumns
{
    /// <summary>When somebody gave the case to whoever has it, UTC.</summary>
    public const string GivenAt = nameof(GivenAt);

    /// <summary>When its words were erased.</summary>
    public const string ErasedOn = nameof(ErasedOn);
}

internal sealed class CaseParticularsConfiguration : IEntityTypeConfiguration<CaseParticulars>
{
    public void Configure(EntityTypeBuilder<CaseParticulars> builder)
    {
        builder.ToTable("CaseParticulars");
        builder.Property<int>("CaseId");
        builder.HasKey("CaseId");
        builder.Property(particulars => particulars.Summary).HasMaxLength(CaseParticulars.SummaryLength);
        builder.Property(particulars => particulars.ChildName).HasMaxLength(CaseParticulars.NameLength);
        builder.Property(particulars => particulars.ChildKey).HasMaxLength(FoldedKey.Longest);
        builder.HasIndex(particulars => particulars.ChildKey).HasDatabaseName("IX_CaseParticulars_ChildKey");
    }
}
