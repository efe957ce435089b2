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
                name: "RecordSent",
                table: "Stages",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RecordSettled",
                table: "Stages",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReopenedOn",
                table: "Stages",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "RequestedOrally",
                table: "Stages",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ResponseReceived",
                table: "Stages",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "StageTwoOffered",
                table: "Stages",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StageTwoOfferedBy",
                table: "Stages",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StartReason",
                table: "Stages",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Superseded",
                table: "Responses",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Ground",
                table: "Extensions",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NoticeOn",
                table: "Extensions",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "OmbudsmanTold",
                table: "Extensions",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Until",
                table: "Extensions",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Appointees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Organisation = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    MayInvestigate = table.Column<bool>(type: "bit", nullable: false),
                    MayBeIndependentPerson = table.Column<bool>(type: "bit", nullable: false),
                    MayChair = table.Column<bool>(type: "bit", nullable: false),
                    MaySit = table.Column<bool>(type: "bit", nullable: false),
                    Tie = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    TiedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Service = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Interests = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Availability = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Telephone = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Retired = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appointees", x => x.Id);
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
                name: "Freezings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Rationale = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    DecidedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Decided = table.Column<DateOnly>(type: "date", nullable: false),
                    Review = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Freezings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Freezings_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Investigations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    InvestigatingOfficer = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OfficerAppointed = table.Column<DateOnly>(type: "date", nullable: true),
                    OfficerDeclaration = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    IndependentPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IndependentAppointed = table.Column<DateOnly>(type: "date", nullable: true),
                    IndependentDeclaration = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    StatementSent = table.Column<DateOnly>(type: "date", nullable: true),
                    OfficerReported = table.Column<DateOnly>(type: "date", nullable: true),
                    IndependentReported = table.Column<DateOnly>(type: "date", nullable: true),
                    MeetingOffered = table.Column<DateOnly>(type: "date", nullable: true),
                    ReferredEarly = table.Column<DateOnly>(type: "date", nullable: true),
                    ReferralConsented = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Investigations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Investigations_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LateRequests",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<int>(type: "int", nullable: true),
                    Asked = table.Column<DateOnly>(type: "date", nullable: false),
                    WindowEnded = table.Column<DateOnly>(type: "date", nullable: false),
                    Accepted = table.Column<bool>(type: "bit", nullable: false),
                    Why = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LateRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LateRequests_Accounts_DecidedBy",
                        column: x => x.DecidedBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LateRequests_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PanelMembers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Who = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Chairs = table.Column<bool>(type: "bit", nullable: false),
                    Appointed = table.Column<DateOnly>(type: "date", nullable: false),
                    Declaration = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PanelMembers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PanelMembers_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Panels",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Mode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Preference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    MeetsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MeetsAt = table.Column<TimeOnly>(type: "time", nullable: true),
                    Venue = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    NoticeSent = table.Column<DateOnly>(type: "date", nullable: true),
                    PapersSent = table.Column<DateOnly>(type: "date", nullable: true),
                    Advocate = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Companion = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Others = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Dissent = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    IndependentPersonConsulted = table.Column<DateOnly>(type: "date", nullable: true),
                    IndependentPersonView = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Panels", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Panels_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PendingDeadlines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<int>(type: "int", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Due = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PendingDeadlines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PendingDeadlines_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Recommendations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Accepted = table.Column<bool>(type: "bit", nullable: true),
                    Adjudicated = table.Column<DateOnly>(type: "date", nullable: true),
                    AdjudicatedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Action = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Due = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recommendations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Recommendations_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StageSkips",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<int>(type: "int", nullable: true),
                    AgreedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageSkips", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StageSkips_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Withdrawals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<int>(type: "int", nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Channel = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ContinuesAsReview = table.Column<bool>(type: "bit", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ReinstatedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Withdrawals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Withdrawals_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Appointees_Retired_Name",
                table: "Appointees",
                columns: new[] { "Retired", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_Freezings_Case",
                table: "Freezings",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Investigations_Case",
                table: "Investigations",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LateRequests_Case",
                table: "LateRequests",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_LateRequests_DecidedBy",
                table: "LateRequests",
                column: "DecidedBy");

            migrationBuilder.CreateIndex(
                name: "IX_PanelMembers_Case_Who",
                table: "PanelMembers",
                columns: new[] { "CaseId", "Who" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Panels_Case",
                table: "Panels",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PendingDeadlines_Case",
                table: "PendingDeadlines",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_PendingDeadlines_Due",
                table: "PendingDeadlines",
                columns: new[] { "Due", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_Case",
                table: "Recommendations",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_StageSkips_Case",
                table: "StageSkips",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Withdrawals_Case",
                table: "Withdrawals",
                column: "CaseId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Appointees");

            migrationBuilder.DropTable(
                name: "CouncilRules");

            migrationBuilder.DropTable(
                name: "Freezings");

            migrationBuilder.DropTable(
                name: "Investigations");

            migrationBuilder.DropTable(
                name: "LateRequests");

            migrationBuilder.DropTable(
                name: "PanelMembers");

            migrationBuilder.DropTable(
                name: "Panels");

            migrationBuilder.DropTable(
                name: "PendingDeadlines");

            migrationBuilder.DropTable(
                name: "Recommendations");

            migrationBuilder.DropTable(
                name: "StageSkips");

            migrationBuilder.DropTable(
                name: "Withdrawals");

            migrationBuilder.DropColumn(
                name: "RecordSent",
                table: "Stages");

            migrationBuilder.DropColumn(
                name: "RecordSettled",
                table: "Stages");

            migrationBuilder.DropColumn(
                name: "ReopenedOn",
                table: "Stages");

            migrationBuilder.DropColumn(
                name: "RequestedOrally",
                table: "Stages");

            migrationBuilder.DropColumn(
                name: "ResponseReceived",
                table: "Stages");

            migrationBuilder.DropColumn(
                name: "StageTwoOffered",
                table: "Stages");

            migrationBuilder.DropColumn(
                name: "StageTwoOfferedBy",
                table: "Stages");

            migrationBuilder.DropColumn(
                name: "StartReason",
                table: "Stages");

            migrationBuilder.DropColumn(
                name: "Superseded",
                table: "Responses");

            migrationBuilder.DropColumn(
                name: "Ground",
                table: "Extensions");

            migrationBuilder.DropColumn(
                name: "NoticeOn",
                table: "Extensions");

            migrationBuilder.DropColumn(
                name: "OmbudsmanTold",
                table: "Extensions");

            migrationBuilder.DropColumn(
                name: "Until",
                table: "Extensions");
        }
    }
}
