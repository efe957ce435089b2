using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ComplaintsPortal.Data.SqlServer.Migrations
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
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Letterhead_Address",
                table: "Council",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Letterhead_Post",
                table: "Council",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Letterhead_Signatory",
                table: "Council",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Logo",
                table: "Council",
                type: "varbinary(max)",
                maxLength: 102400,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "StandardParagraphs",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Plain = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ForYoungPeople = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Retired = table.Column<bool>(type: "bit", nullable: false)
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
