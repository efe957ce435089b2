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

            migrationBuilder.AddColumn<string>(
                name: "SplitFrom",
                table: "Cases",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Adjustments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    AgreedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Need = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Adjustments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Adjustments_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Advocacies",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Contact = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OfferedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Provider = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Advocacies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Advocacies_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Assessments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Agreed = table.Column<bool>(type: "bit", nullable: true),
                    AssessedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AssessedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ReviewNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ReviewedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Superseded = table.Column<bool>(type: "bit", nullable: false),
                    BecameAware = table.Column<DateOnly>(type: "date", nullable: true),
                    DisputesChange = table.Column<bool>(type: "bit", nullable: false),
                    GroundsArose = table.Column<DateOnly>(type: "date", nullable: true),
                    HasInterest = table.Column<bool>(type: "bit", nullable: true),
                    InterestDecided = table.Column<DateOnly>(type: "date", nullable: true),
                    InterestReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    LateReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Matter = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    NotReasonableEarlier = table.Column<bool>(type: "bit", nullable: true),
                    Prejudice = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Proceedings = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ProceedingsNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ProceedingsReview = table.Column<DateOnly>(type: "date", nullable: true),
                    Standing = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    StillFairAndEffective = table.Column<bool>(type: "bit", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CaseChildren",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Born = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseChildren", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseChildren_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContactRestrictions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: false),
                    What = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactRestrictions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactRestrictions_Cases_CaseId",
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
                name: "RefusalNotices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    ConsideredAgain = table.Column<DateOnly>(type: "date", nullable: true),
                    OmbudsmanTold = table.Column<bool>(type: "bit", nullable: false),
                    ProceedingsEnded = table.Column<DateOnly>(type: "date", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Written = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RefusalNotices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RefusalNotices_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Representatives",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    ChildsViews = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Consent = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ForChild = table.Column<bool>(type: "bit", nullable: false),
                    How = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    Relation = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    WhyNotNeeded = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Representatives", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Representatives_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SafeguardingConcerns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Concern = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    PassedOnAt = table.Column<long>(type: "bigint", nullable: true),
                    PassedOnTo = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    RaisedAt = table.Column<long>(type: "bigint", nullable: false),
                    RaisedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SafeguardingConcerns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SafeguardingConcerns_Cases_CaseId",
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
                name: "IX_Cases_SplitFrom",
                table: "Cases",
                column: "SplitFrom");

            migrationBuilder.CreateIndex(
                name: "IX_CaseParticulars_ChildName",
                table: "CaseParticulars",
                column: "ChildName");

            migrationBuilder.CreateIndex(
                name: "IX_Adjustments_Case",
                table: "Adjustments",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Advocacies_Case",
                table: "Advocacies",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Case",
                table: "Assessments",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseChildren_Case",
                table: "CaseChildren",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseChildren_Key",
                table: "CaseChildren",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_CaseChildren_Name",
                table: "CaseChildren",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_ContactRestrictions_Case",
                table: "ContactRestrictions",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_LateRequests_Case",
                table: "LateRequests",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_LateRequests_DecidedBy",
                table: "LateRequests",
                column: "DecidedBy");

            migrationBuilder.CreateIndex(
                name: "IX_PendingDeadlines_Case",
                table: "PendingDeadlines",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_PendingDeadlines_Due",
                table: "PendingDeadlines",
                columns: new[] { "Due", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_RefusalNotices_Case",
                table: "RefusalNotices",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Representatives_Case",
                table: "Representatives",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SafeguardingConcerns_Case",
                table: "SafeguardingConcerns",
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
                name: "Adjustments");

            migrationBuilder.DropTable(
                name: "Advocacies");

            migrationBuilder.DropTable(
                name: "Assessments");

            migrationBuilder.DropTable(
                name: "CaseChildren");

            migrationBuilder.DropTable(
                name: "ContactRestrictions");

            migrationBuilder.DropTable(
                name: "CouncilRules");

            migrationBuilder.DropTable(
                name: "LateRequests");

            migrationBuilder.DropTable(
                name: "PendingDeadlines");

            migrationBuilder.DropTable(
                name: "RefusalNotices");

            migrationBuilder.DropTable(
                name: "Representatives");

            migrationBuilder.DropTable(
                name: "SafeguardingConcerns");

            migrationBuilder.DropTable(
                name: "StageSkips");

            migrationBuilder.DropTable(
                name: "Withdrawals");

            migrationBuilder.DropIndex(
                name: "IX_Cases_SplitFrom",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_CaseParticulars_ChildName",
                table: "CaseParticulars");

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

            migrationBuilder.DropColumn(
                name: "SplitFrom",
                table: "Cases");
        }
    }
}
