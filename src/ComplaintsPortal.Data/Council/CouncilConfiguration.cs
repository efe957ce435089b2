using System.Text.Json;
using System.Text.Json.Serialization;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Council;

internal sealed class CouncilProfileConfiguration : IEntityTypeConfiguration<CouncilProfile>
{
    public void Configure(EntityTypeBuilder<CouncilProfile> builder)
    {
        builder.ToTable("Council");
        builder.Property(council => council.Id).ValueGeneratedNever();
        builder.Property(council => council.Name).HasMaxLength(CouncilProfile.NameLength);
        builder.Property(council => council.Team).HasMaxLength(CouncilProfile.NameLength);
        builder.Property(council => council.Colour).HasMaxLength(CouncilColour.Length);
        builder.Property(council => council.Logo).HasMaxLength(CouncilLogo.MostBytes);
        builder.ComplexProperty(council => council.Letterhead, letterhead =>
        {
            letterhead.Property(said => said.Address).HasMaxLength(Letterhead.AddressLength);
            letterhead.Property(said => said.Signatory).HasMaxLength(Letterhead.NameLength);
            letterhead.Property(said => said.Post).HasMaxLength(Letterhead.NameLength);
            letterhead.Ignore(said => said.AddressLines);
        });
        builder.ComplexProperty(
            council => council.Accessibility, terms => terms.Property(said => said.Contact).HasMaxLength(AccessibilityTerms.ContactLength));
    }
}

internal sealed class CouncilRulesConfiguration : IEntityTypeConfiguration<CouncilRules>
{
    public void Configure(EntityTypeBuilder<CouncilRules> builder)
    {
        builder.ToTable("CouncilRules");
        builder.Property(rules => rules.Id).ValueGeneratedNever();
    }
}

internal sealed class ReportLayoutConfiguration : IEntityTypeConfiguration<ReportLayout>
{
    private static readonly JsonSerializerOptions Written = new()
    {
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public void Configure(EntityTypeBuilder<ReportLayout> builder)
    {
        builder.ToTable("ReportLayout");
        builder.Property(layout => layout.Id).ValueGeneratedNever();
        Json(builder.Property(layout => layout.Sections));
        Json(builder.Property(layout => layout.Tables));
        Json(builder.Property(layout => layout.Sheet));
        Json(builder.Property(layout => layout.WithoutPart));
    }

    // Nothing is asked of what is inside: it is read and written as a whole.
    private static void Json<T>(PropertyBuilder<IReadOnlyList<T>> property) => property.HasConversion(
        items => JsonSerializer.Serialize(items, Written),
        text => text.Length == 0 ? new List<T>() : JsonSerializer.Deserialize<List<T>>(text, Written)!,
        new ValueComparer<IReadOnlyList<T>>(
            (one, other) => one!.SequenceEqual(other!), items => items.Count, items => items));
}

internal sealed class BankHolidayConfiguration : IEntityTypeConfiguration<BankHoliday>
{
    public void Configure(EntityTypeBuilder<BankHoliday> builder)
    {
        builder.ToTable("BankHolidays");
        builder.HasKey(holiday => holiday.Date);
        builder.Property(holiday => holiday.Name).HasMaxLength(BankHoliday.NameLength);
        builder.Ignore(holiday => holiday.Title);
    }
}

internal sealed class ClosureConfiguration : IEntityTypeConfiguration<Closure>
{
    public void Configure(EntityTypeBuilder<Closure> builder)
    {
        builder.ToTable("Closures");
        builder.HasKey(closure => closure.Date);
    }
}

internal sealed class CaseloadConfiguration : IEntityTypeConfiguration<Caseload>
{
    public void Configure(EntityTypeBuilder<Caseload> builder)
    {
        builder.ToTable("Caseloads");
        builder.Property(caseload => caseload.Period).HasMaxLength(Caseload.PeriodLength);
        builder.Property(caseload => caseload.Key).HasMaxLength(Domain.Lists.ListEntry.KeyLength);
        builder.Property(caseload => caseload.Service).HasMaxLength(Domain.Lists.ListEntry.KeyLength);
        builder.Property(caseload => caseload.Value).HasPrecision(18, 4);
        builder.HasIndex(caseload => new { caseload.Period, caseload.Key, caseload.Service }).IsUnique().HasFilter(null)
            .HasDatabaseName("IX_Caseloads_Period_Key_Service");
    }
}
