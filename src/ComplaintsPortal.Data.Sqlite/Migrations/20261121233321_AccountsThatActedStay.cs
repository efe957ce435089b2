using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ComplaintsPortal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AccountsThatActedStay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_By",
                table: "AuditEntries",
                column: "By");

            migrationBuilder.AddForeignKey(
                name: "FK_AuditEntries_Accounts_By",
                table: "AuditEntries",
                column: "By",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_AuditEntries_Accounts_By",
                table: "AuditEntries");

            migrationBuilder.DropIndex(
                name: "IX_AuditEntries_By",
                table: "AuditEntries");
        }
    }
}
