using System;
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
            migrationBuilder.AddColumn<DateOnly>(
                name: "HoldingReply",
                table: "Stages",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OutcomeOfFindings",
                table: "Stages",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OutcomeReason",
                table: "Stages",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Agreed",
                table: "Payments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Consideration",
                table: "Payments",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Payee",
                table: "Payments",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Recharge",
                table: "Payments",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Evidence",
                table: "LearningActions",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NotImplemented",
                table: "LearningActions",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "LearningActions",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Agreed",
                table: "Issues",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DesiredOutcome",
                table: "Issues",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "Issues",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Words",
                table: "Issues",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "OmbudsmanOf",
                table: "Cases",
                type: "int",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Compliments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    SaidBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OfWhom = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Cleared = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    WrittenBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClearedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClearedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Published = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Compliments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Compliments_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Constituents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Contact = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Constituents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Constituents_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

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

            migrationBuilder.CreateTable(
                name: "OmbudsmanRecommendations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Due = table.Column<DateOnly>(type: "date", nullable: false),
                    Done = table.Column<DateOnly>(type: "date", nullable: true),
                    Evidence = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OmbudsmanRecommendations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OmbudsmanRecommendations_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OmbudsmanRecords",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Received = table.Column<DateOnly>(type: "date", nullable: true),
                    Decided = table.Column<DateOnly>(type: "date", nullable: true),
                    Category = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Decision = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    DecisionType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Topic = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    PublicReport = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OmbudsmanRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OmbudsmanRecords_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Remedies",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<int>(type: "int", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Description = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Agreed = table.Column<DateOnly>(type: "date", nullable: true),
                    Due = table.Column<DateOnly>(type: "date", nullable: true),
                    Provided = table.Column<DateOnly>(type: "date", nullable: true),
                    NotProvided = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Remedies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Remedies_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_OmbudsmanOf",
                table: "Cases",
                column: "OmbudsmanOf");

            migrationBuilder.CreateIndex(
                name: "IX_Compliments_Case",
                table: "Compliments",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Compliments_ClearedOn",
                table: "Compliments",
                columns: new[] { "ClearedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Constituents_Case",
                table: "Constituents",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OmbudsmanRecommendations_Case",
                table: "OmbudsmanRecommendations",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_OmbudsmanRecommendations_Done_Due",
                table: "OmbudsmanRecommendations",
                columns: new[] { "Done", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_OmbudsmanRecords_Case",
                table: "OmbudsmanRecords",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OmbudsmanRecords_Reference",
                table: "OmbudsmanRecords",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Remedies_Case",
                table: "Remedies",
                column: "CaseId");

            migrationBuilder.AddForeignKey(
                name: "FK_Cases_Cases_OmbudsmanOf",
                table: "Cases",
                column: "OmbudsmanOf",
                principalTable: "Cases",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Cases_Cases_OmbudsmanOf",
                table: "Cases");

            migrationBuilder.DropTable(
                name: "Compliments");

            migrationBuilder.DropTable(
                name: "Constituents");

            migrationBuilder.DropTable(
                name: "CouncilRules");

            migrationBuilder.DropTable(
                name: "OmbudsmanRecommendations");

            migrationBuilder.DropTable(
                name: "OmbudsmanRecords");

            migrationBuilder.DropTable(
                name: "Remedies");

            migrationBuilder.DropIndex(
                name: "IX_Cases_OmbudsmanOf",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "HoldingReply",
                table: "Stages");

            migrationBuilder.DropColumn(
                name: "OutcomeOfFindings",
                table: "Stages");

            migrationBuilder.DropColumn(
                name: "OutcomeReason",
                table: "Stages");

            migrationBuilder.DropColumn(
                name: "Agreed",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "Consideration",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "Payee",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "Recharge",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "Evidence",
                table: "LearningActions");

            migrationBuilder.DropColumn(
                name: "NotImplemented",
                table: "LearningActions");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "LearningActions");

            migrationBuilder.DropColumn(
                name: "Agreed",
                table: "Issues");

            migrationBuilder.DropColumn(
                name: "DesiredOutcome",
                table: "Issues");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "Issues");

            migrationBuilder.DropColumn(
                name: "Words",
                table: "Issues");

            migrationBuilder.DropColumn(
                name: "OmbudsmanOf",
                table: "Cases");
        }
    }
}
