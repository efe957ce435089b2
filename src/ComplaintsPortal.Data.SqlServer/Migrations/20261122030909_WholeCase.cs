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

            migrationBuilder.AddColumn<long>(
                name: "ReturnedAt",
                table: "Responses",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Superseded",
                table: "Responses",
                type: "bit",
                nullable: false,
                defaultValue: false);

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
                name: "Colour",
                table: "Council",
                type: "nvarchar(7)",
                maxLength: 7,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Stamp",
                table: "Council",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "OmbudsmanOf",
                table: "Cases",
                type: "int",
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
                name: "CaseAccess",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Account = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseAccess", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseAccess_Accounts_Account",
                        column: x => x.Account,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseAccess_Cases_CaseId",
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
                name: "CaseDocuments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Made = table.Column<DateOnly>(type: "date", nullable: false),
                    StoredAs = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    UploadedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UploadedAt = table.Column<long>(type: "bigint", nullable: false),
                    RemovedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RemovedAt = table.Column<long>(type: "bigint", nullable: true),
                    RemovedWhy = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseDocuments_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CaseLinks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    OtherCaseId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseLinks_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CaseLinks_Cases_OtherCaseId",
                        column: x => x.OtherCaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseNotes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Corrects = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseNotes_Accounts_By",
                        column: x => x.By,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseNotes_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

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
                name: "Letters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Variant = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Stage = table.Column<int>(type: "int", nullable: true),
                    Recipient = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Words = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    WrittenAt = table.Column<long>(type: "bigint", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Route = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    SentBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SentByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Council = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Team = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Letters_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LetterTemplates",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Variant = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterTemplates", x => new { x.Kind, x.Variant });
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

            migrationBuilder.CreateTable(
                name: "Reminders",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<int>(type: "int", nullable: false),
                    To = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    SentAt = table.Column<long>(type: "bigint", nullable: true),
                    Mail = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Attempts = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reminders", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Reminders_Cases_CaseId",
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
                name: "IX_Cases_OmbudsmanOf",
                table: "Cases",
                column: "OmbudsmanOf");

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
                name: "IX_Appointees_Retired_Name",
                table: "Appointees",
                columns: new[] { "Retired", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Case",
                table: "Assessments",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseAccess_Account_Kind_Case",
                table: "CaseAccess",
                columns: new[] { "Account", "Kind", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseAccess_Case_Kind_Account",
                table: "CaseAccess",
                columns: new[] { "CaseId", "Kind", "Account" },
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
                name: "IX_CaseDocuments_Case_Number",
                table: "CaseDocuments",
                columns: new[] { "CaseId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseDocuments_StoredAs",
                table: "CaseDocuments",
                column: "StoredAs",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseDocuments_UploadedAt",
                table: "CaseDocuments",
                columns: new[] { "UploadedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseLinks_Case_Other",
                table: "CaseLinks",
                columns: new[] { "CaseId", "OtherCaseId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseLinks_Other",
                table: "CaseLinks",
                column: "OtherCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseNotes_By",
                table: "CaseNotes",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_CaseNotes_Case_Number",
                table: "CaseNotes",
                columns: new[] { "CaseId", "Number" },
                unique: true);

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
                name: "IX_ContactRestrictions_Case",
                table: "ContactRestrictions",
                column: "CaseId");

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
                name: "IX_Letters_Case",
                table: "Letters",
                column: "CaseId");

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
                name: "IX_RefusalNotices_Case",
                table: "RefusalNotices",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Remedies_Case",
                table: "Remedies",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_Case",
                table: "Reminders",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_CreatedAt",
                table: "Reminders",
                column: "CreatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_Mail",
                table: "Reminders",
                column: "Mail");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_To_SentAt",
                table: "Reminders",
                columns: new[] { "To", "SentAt" });

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
                name: "Adjustments");

            migrationBuilder.DropTable(
                name: "Advocacies");

            migrationBuilder.DropTable(
                name: "Appointees");

            migrationBuilder.DropTable(
                name: "Assessments");

            migrationBuilder.DropTable(
                name: "CaseAccess");

            migrationBuilder.DropTable(
                name: "CaseChildren");

            migrationBuilder.DropTable(
                name: "CaseDocuments");

            migrationBuilder.DropTable(
                name: "CaseLinks");

            migrationBuilder.DropTable(
                name: "CaseNotes");

            migrationBuilder.DropTable(
                name: "Compliments");

            migrationBuilder.DropTable(
                name: "Constituents");

            migrationBuilder.DropTable(
                name: "ContactRestrictions");

            migrationBuilder.DropTable(
                name: "CouncilRules");

            migrationBuilder.DropTable(
                name: "Freezings");

            migrationBuilder.DropTable(
                name: "Investigations");

            migrationBuilder.DropTable(
                name: "LateRequests");

            migrationBuilder.DropTable(
                name: "Letters");

            migrationBuilder.DropTable(
                name: "LetterTemplates");

            migrationBuilder.DropTable(
                name: "OmbudsmanRecommendations");

            migrationBuilder.DropTable(
                name: "OmbudsmanRecords");

            migrationBuilder.DropTable(
                name: "PanelMembers");

            migrationBuilder.DropTable(
                name: "Panels");

            migrationBuilder.DropTable(
                name: "PendingDeadlines");

            migrationBuilder.DropTable(
                name: "Recommendations");

            migrationBuilder.DropTable(
                name: "RefusalNotices");

            migrationBuilder.DropTable(
                name: "Remedies");

            migrationBuilder.DropTable(
                name: "Reminders");

            migrationBuilder.DropTable(
                name: "Representatives");

            migrationBuilder.DropTable(
                name: "SafeguardingConcerns");

            migrationBuilder.DropTable(
                name: "StageSkips");

            migrationBuilder.DropTable(
                name: "Withdrawals");

            migrationBuilder.DropIndex(
                name: "IX_Cases_OmbudsmanOf",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_SplitFrom",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_CaseParticulars_ChildName",
                table: "CaseParticulars");

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
                name: "ReturnedAt",
                table: "Responses");

            migrationBuilder.DropColumn(
                name: "Superseded",
                table: "Responses");

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
                name: "Colour",
                table: "Council");

            migrationBuilder.DropColumn(
                name: "Stamp",
                table: "Council");

            migrationBuilder.DropColumn(
                name: "OmbudsmanOf",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "SplitFrom",
                table: "Cases");
        }
    }
}
