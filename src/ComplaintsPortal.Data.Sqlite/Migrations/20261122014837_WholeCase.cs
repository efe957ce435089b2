using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ComplaintsPortal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class WholeCase : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CouncilRules",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    StageTwoWindowDays = table.Column<int>(type: "INTEGER", nullable: false),
                    PanelPapersDays = table.Column<int>(type: "INTEGER", nullable: false),
                    ChairFreeYears = table.Column<int>(type: "INTEGER", nullable: false),
                    StageOneFromInterestDecision = table.Column<bool>(type: "INTEGER", nullable: false),
                    StageTwoFromSettledRecord = table.Column<bool>(type: "INTEGER", nullable: false),
                    PanelsMeetRemotely = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CouncilRules", x => x.Id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CouncilRules");
        }
    }
}
