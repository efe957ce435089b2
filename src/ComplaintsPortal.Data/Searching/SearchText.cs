using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Searching;

/// <summary>
/// A text that can be searched, with the keys that it is found by. It is written whenever its record is, in the same transaction, and can be
/// made anew from the records.
/// </summary>
internal sealed class SearchText
{
    /// <summary>The longest name of a record.</summary>
    public const int RecordLength = 150;

    private SearchText() => (Record, Text, Keys) = ("", "", "");

    /// <summary>A text of a record: of a case, or of a person, who may have many.</summary>
    public SearchText(SearchKind kind, string record, string text, int? caseId, string? person = null)
    {
        (Kind, Record, Text, CaseId, Person) = (kind, record, text, caseId, person);
        (Part, Keys) = (SearchKeys.PartOf(kind, text), string.Join(' ', SearchKeys.Of(kind, text)));
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>The case; null for what is known of a person.</summary>
    public int? CaseId { get; private set; }

    /// <summary>The folded key of the person whose cases it belongs to; null for what a case says.</summary>
    public string? Person { get; private set; }

    /// <summary>What it is.</summary>
    public SearchKind Kind { get; private set; }

    /// <summary>The record that says it, such as "CaseNote 12".</summary>
    public string Record { get; private set; }

    /// <summary>The words as they were written.</summary>
    public string Text { get; private set; }

    /// <summary>Folded, where a part of it may be sought: a name, a reference, the digits of a telephone number.</summary>
    public string? Part { get; private set; }

    /// <summary>Its keys, with a blank between two: what the embedded database indexes.</summary>
    public string Keys { get; private set; }
}

/// <summary>One key of one text. A table on a server; a view of the full-text index on the embedded database.</summary>
internal sealed class SearchKey
{
    /// <summary>The key.</summary>
    public required string Key { get; init; }

    /// <summary>The database's key of the text.</summary>
    public int TextId { get; init; }

    /// <summary>The text.</summary>
    public SearchText? Text { get; init; }
}

internal sealed class SearchTextConfiguration : IEntityTypeConfiguration<SearchText>
{
    public void Configure(EntityTypeBuilder<SearchText> builder)
    {
        builder.ToTable("SearchTexts");
        builder.Property(text => text.Person).HasMaxLength(Person.KeyLength);
        builder.Property(text => text.Record).HasMaxLength(SearchText.RecordLength);
        builder.Property(text => text.Part).HasMaxLength(FoldedKey.Longest);
        builder.HasOne<Case>().WithMany().HasForeignKey(text => text.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(text => new { text.CaseId, text.Kind }).HasDatabaseName("IX_SearchTexts_Case_Kind");
        builder.HasIndex(text => new { text.Person, text.Kind }).HasDatabaseName("IX_SearchTexts_Person_Kind");
        builder.HasIndex(text => text.Record).HasDatabaseName("IX_SearchTexts_Record");
    }
}

internal sealed class SearchKeyConfiguration : IEntityTypeConfiguration<SearchKey>
{
    private const string Name = "SearchKeys";

    public void Configure(EntityTypeBuilder<SearchKey> builder)
    {
        builder.ToTable(Name);
        builder.HasKey(key => new { key.Key, key.TextId });
        builder.Property(key => key.Key).HasMaxLength(SearchKeys.Longest);
        builder.HasOne(key => key.Text).WithMany().HasForeignKey(key => key.TextId).OnDelete(DeleteBehavior.Cascade);
    }

    /// <summary>The embedded database indexes the keys by itself; a server has a row for each.</summary>
    public static void Fit(ModelBuilder builder, bool embedded)
    {
        if (embedded)
        {
            builder.Entity<SearchKey>().ToTable((string?)null).ToView(Name);
        }
        else
        {
            builder.Entity<SearchText>().Ignore(text => text.Keys);
        }
    }
}
