using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.People;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(account => account.Name).HasMaxLength(Account.NameLength);

        // Counted by the database in one statement: a save of the account that was read before must not write what it read.
        builder.Property(account => account.AccessFailedCount).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        builder.Property(account => account.LockoutEnd).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        builder.Property(account => account.LastCodeStep).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
    }
}

/// <summary>Passkeys, as Identity's third schema has them; whoever opens the database has no options of Identity to say so.</summary>
internal sealed class PasskeyConfiguration : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    // The longest key of an index on SQL Server.
    private const int MostBytes = 900;

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.ToTable("Passkeys");
        builder.HasKey(passkey => passkey.CredentialId);
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(MostBytes).ValueGeneratedNever();
        builder.OwnsOne(passkey => passkey.Data).ToJson();
        builder.HasOne<Account>().WithMany().HasForeignKey(passkey => passkey.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(passkey => passkey.UserId).HasDatabaseName("IX_Passkeys_UserId");
    }
}

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("People");
        builder.HasKey(person => person.Key);
        builder.Property(person => person.Key).HasMaxLength(Person.KeyLength);
        builder.Property(person => person.Folded).HasMaxLength(Person.KeyLength);
        builder.HasIndex(person => person.Folded).HasDatabaseName("IX_People_Folded");
        foreach (var column in new[] { nameof(Person.AgeBand), nameof(Person.Gender), nameof(Person.Ethnicity), nameof(Person.Disability),
            nameof(Person.SexualOrientation) })
        {
            builder.Property<string?>(column).HasMaxLength(Domain.Lists.ListEntry.KeyLength);
        }
    }
}

internal sealed class ContactDetailsConfiguration : IEntityTypeConfiguration<ContactDetails>
{
    public void Configure(EntityTypeBuilder<ContactDetails> builder)
    {
        builder.ToTable("ContactDetails");
        builder.HasKey(details => details.Person);
        builder.Property(details => details.Person).HasMaxLength(Person.KeyLength);
        builder.Property(details => details.Name).HasMaxLength(ContactDetails.LineLength);
        builder.Property(details => details.Email).HasMaxLength(ContactDetails.LineLength);
        builder.Property(details => details.Telephone).HasMaxLength(ContactDetails.LineLength);
        builder.Property(details => details.Address).HasMaxLength(ContactDetails.AddressLength);
        builder.Property(details => details.Version).IsConcurrencyToken();
        builder.Property(details => details.PersonKey).HasMaxLength(Person.KeyLength);
        builder.Property(details => details.NameKey).HasMaxLength(FoldedKey.Longest);
        builder.Property(details => details.SurnameKey).HasMaxLength(FoldedKey.Longest);
        builder.Property(details => details.EmailKey).HasMaxLength(FoldedKey.Longest);
        builder.Property(details => details.TelephoneKey).HasMaxLength(FoldedKey.Longest);
        builder.HasIndex(details => details.PersonKey).HasDatabaseName("IX_ContactDetails_PersonKey");
        builder.HasIndex(details => details.NameKey).HasDatabaseName("IX_ContactDetails_NameKey");
        builder.HasIndex(details => details.SurnameKey).HasDatabaseName("IX_ContactDetails_SurnameKey");
        builder.HasIndex(details => details.EmailKey).HasDatabaseName("IX_ContactDetails_EmailKey");
        builder.HasIndex(details => details.TelephoneKey).HasDatabaseName("IX_ContactDetails_TelephoneKey");
    }
}
