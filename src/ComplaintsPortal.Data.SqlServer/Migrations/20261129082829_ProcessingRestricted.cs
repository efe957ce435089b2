using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ComplaintsPortal.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ProcessingRestricted : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ProcessingRestrictions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Asked = table.Column<DateOnly>(type: "date", nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Ground = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Lifted = table.Column<DateOnly>(type: "date", nullable: true),
                    LiftedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LiftedWhy = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProcessingRestrictions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProcessingRestrictions_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ProcessingRestrictions_Case",
                table: "ProcessingRestrictions",
                column: "CaseId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ProcessingRestrictions");
        }
    }
}
