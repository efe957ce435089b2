using System;
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
            migrationBuilder.AddColumn<DateOnly>(
                name: "RecordSent",
                table: "Stages",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RecordSettled",
                table: "Stages",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReopenedOn",
                table: "Stages",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "RequestedOrally",
                table: "Stages",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ResponseReceived",
                table: "Stages",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "StageTwoOffered",
                table: "Stages",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StageTwoOfferedBy",
                table: "Stages",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StartReason",
                table: "Stages",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Superseded",
                table: "Responses",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Ground",
                table: "Extensions",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NoticeOn",
                table: "Extensions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "OmbudsmanTold",
                table: "Extensions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Until",
                table: "Extensions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Appointees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    MayInvestigate = table.Column<bool>(type: "INTEGER", nullable: false),
                    MayBeIndependentPerson = table.Column<bool>(type: "INTEGER", nullable: false),
                    MayChair = table.Column<bool>(type: "INTEGER", nullable: false),
                    MaySit = table.Column<bool>(type: "INTEGER", nullable: false),
                    Tie = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    TiedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Service = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Interests = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Availability = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Telephone = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Retired = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appointees", x => x.Id);
                });

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

            migrationBuilder.CreateTable(
                name: "Freezings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Rationale = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Decided = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Review = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    InvestigatingOfficer = table.Column<Guid>(type: "TEXT", nullable: true),
                    OfficerAppointed = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OfficerDeclaration = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    IndependentPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    IndependentAppointed = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IndependentDeclaration = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    StatementSent = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OfficerReported = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IndependentReported = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MeetingOffered = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReferredEarly = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReferralConsented = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Stage = table.Column<int>(type: "INTEGER", nullable: true),
                    Asked = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WindowEnded = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Accepted = table.Column<bool>(type: "INTEGER", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Who = table.Column<Guid>(type: "TEXT", nullable: false),
                    Chairs = table.Column<bool>(type: "INTEGER", nullable: false),
                    Appointed = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Declaration = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Preference = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    MeetsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MeetsAt = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Venue = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    NoticeSent = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PapersSent = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Advocate = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Companion = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Others = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Dissent = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    IndependentPersonConsulted = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IndependentPersonView = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Stage = table.Column<int>(type: "INTEGER", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Stage = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Accepted = table.Column<bool>(type: "INTEGER", nullable: true),
                    Adjudicated = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AdjudicatedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Action = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Stage = table.Column<int>(type: "INTEGER", nullable: true),
                    AgreedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Stage = table.Column<int>(type: "INTEGER", nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ContinuesAsReview = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ReinstatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
