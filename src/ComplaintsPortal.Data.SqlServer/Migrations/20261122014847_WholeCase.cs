using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ComplaintsPortal.Data.SqlServer.Migrations
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
                    Id = table.Column<int>(type: "int", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    StageTwoWindowDays = table.Column<int>(type: "int", nullable: false),
                    PanelPapersDays = table.Column<int>(type: "int", nullable: false),
                    ChairFreeYears = table.Column<int>(type: "int", nullable: false),
                    StageOneFromInterestDecision = table.Column<bool>(type: "bit", nullable: false),
                    StageTwoFromSettledRecord = table.Column<bool>(type: "bit", nullable: false),
                    PanelsMeetRemotely = table.Column<bool>(type: "bit", nullable: false)
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
