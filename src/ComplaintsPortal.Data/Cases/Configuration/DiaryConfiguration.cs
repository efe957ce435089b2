using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Cases.Configuration;

internal sealed class ContactConfiguration : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("Contacts");
        builder.Property(contact => contact.Who).HasMaxLength(Contact.NameLength);
        builder.Property(contact => contact.What).HasMaxLength(Contact.WhatLength);
        builder.HasOne<Case>().WithMany(CaseRecords.Contacts).HasForeignKey(contact => contact.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(contact => contact.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(contact => new { contact.CaseId, contact.Number }).IsUnique().HasDatabaseName("IX_Contacts_Case_Number");
        builder.HasIndex(contact => contact.By).HasDatabaseName("IX_Contacts_By");
    }
}

internal sealed class CaseTaskConfiguration : IEntityTypeConfiguration<CaseTask>
{
    public void Configure(EntityTypeBuilder<CaseTask> builder)
    {
        builder.ToTable("CaseTasks");
        builder.Property(task => task.What).HasMaxLength(CaseTask.WhatLength);
        builder.HasOne<Case>().WithMany(CaseRecords.Tasks).HasForeignKey(task => task.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(task => task.Owner).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(task => task.SetBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(task => task.DoneBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(task => new { task.CaseId, task.Number }).IsUnique().HasDatabaseName("IX_CaseTasks_Case_Number");
        builder.HasIndex(task => new { task.DoneOn, task.Due, task.CaseId }).HasDatabaseName("IX_CaseTasks_Open");
        builder.HasIndex(task => task.Owner).HasDatabaseName("IX_CaseTasks_Owner");
        builder.HasIndex(task => task.SetBy).HasDatabaseName("IX_CaseTasks_SetBy");
        builder.HasIndex(task => task.DoneBy).HasDatabaseName("IX_CaseTasks_DoneBy");
    }
}
