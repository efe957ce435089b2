using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ComplaintsPortal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Letterhead : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SenderAddress",
                table: "Letters",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Letterhead_Address",
                table: "Council",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Letterhead_Post",
                table: "Council",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Letterhead_Signatory",
                table: "Council",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Logo",
                table: "Council",
                type: "BLOB",
                maxLength: 102400,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "StandardParagraphs",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Plain = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ForYoungPeople = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Retired = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StandardParagraphs", x => x.Key);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "StandardParagraphs");

            migrationBuilder.DropColumn(
                name: "SenderAddress",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "Letterhead_Address",
                table: "Council");

            migrationBuilder.DropColumn(
                name: "Letterhead_Post",
                table: "Council");

            migrationBuilder.DropColumn(
                name: "Letterhead_Signatory",
                table: "Council");

            migrationBuilder.DropColumn(
                name: "Logo",
                table: "Council");
        }
    }
}
