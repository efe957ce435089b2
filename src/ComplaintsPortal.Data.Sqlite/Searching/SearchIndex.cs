using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ComplaintsPortal.Data.Sqlite.Searching;

/// <summary>
/// The full-text index of what is searched. Triggers keep it in step with its table, by whichever path a row is written; a view gives its
/// keys in the shape of the table that a server has. No engine's migration can be generated with it, and it comes after all that are.
/// </summary>
/// <remarks>
/// The index keeps no copy of the text and no places of words (https://www.sqlite.org/fts5.html#the_detail_option): that makes it small. A
/// migration that rebuilds the table SearchTexts has to make the triggers again.
/// </remarks>
[DbContext(typeof(PortalDb))]
[Migration("29991231000000_Search")]
internal sealed class SearchIndex : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            "CREATE VIRTUAL TABLE SearchIndex USING fts5(Keys, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii')");
        // What is compared with the column that has the name of the table is looked up in the index.
        migrationBuilder.Sql("""CREATE VIEW SearchKeys AS SELECT SearchIndex AS "Key", rowid AS TextId FROM SearchIndex""");
        migrationBuilder.Sql("""
            CREATE TRIGGER SearchTexts_Added AFTER INSERT ON SearchTexts
            BEGIN INSERT INTO SearchIndex (rowid, Keys) VALUES (new.Id, new.Keys); END
            """);
        migrationBuilder.Sql("""
            CREATE TRIGGER SearchTexts_Removed AFTER DELETE ON SearchTexts
            BEGIN DELETE FROM SearchIndex WHERE rowid = old.Id; END
            """);
        migrationBuilder.Sql("""
            CREATE TRIGGER SearchTexts_Changed AFTER UPDATE OF Keys ON SearchTexts
            BEGIN UPDATE SearchIndex SET Keys = new.Keys WHERE rowid = old.Id; END
            """);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TRIGGER SearchTexts_Changed");
        migrationBuilder.Sql("DROP TRIGGER SearchTexts_Removed");
        migrationBuilder.Sql("DROP TRIGGER SearchTexts_Added");
        migrationBuilder.Sql("DROP VIEW SearchKeys");
        migrationBuilder.Sql("DROP TABLE SearchIndex");
    }
}
