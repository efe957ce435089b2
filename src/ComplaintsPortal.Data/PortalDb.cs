using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Configuration;
using ComplaintsPortal.Data.Council.Changing;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Retaining;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Domain.Retention;
using ComplaintsPortal.Domain.Writing;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data;

/// <summary>
/// The database. Every save writes the history of what it changed in the same transaction, and raises the version of each
/// case that it touches.
/// </summary>
public sealed partial class PortalDb(DbContextOptions<PortalDb> options, Viewer? viewer = null) : IdentityUserContext<Account, Guid>(options)
{
    public DbSet<Case> Cases => Set<Case>();

    public DbSet<Stage> Stages => Set<Stage>();

    public DbSet<CaseParticulars> CaseParticulars => Set<CaseParticulars>();

    public DbSet<Point> Issues => Set<Point>();

    public DbSet<Response> Responses => Set<Response>();

    public DbSet<Round> Rounds => Set<Round>();

    public DbSet<Withdrawal> Withdrawals => Set<Withdrawal>();

    public DbSet<LateRequest> LateRequests => Set<LateRequest>();

    public DbSet<StageSkip> StageSkips => Set<StageSkip>();

    public DbSet<PendingDeadline> PendingDeadlines => Set<PendingDeadline>();

    public DbSet<Voiding> Voidings => Set<Voiding>();

    public DbSet<CaseAccess> CaseAccess => Set<CaseAccess>();

    public DbSet<CaseNote> CaseNotes => Set<CaseNote>();

    public DbSet<Contact> Contacts => Set<Contact>();

    public DbSet<CaseTask> CaseTasks => Set<CaseTask>();

    public DbSet<Contribution> Contributions => Set<Contribution>();

    public DbSet<CaseLink> CaseLinks => Set<CaseLink>();

    public DbSet<LearningAction> LearningActions => Set<LearningAction>();

    public DbSet<Payment> Payments => Set<Payment>();

    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<LetterDelivery> LetterDeliveries => Set<LetterDelivery>();

    public DbSet<JointAct> JointActs => Set<JointAct>();

    public DbSet<UnusualNotice> UnusualNotices => Set<UnusualNotice>();

    public DbSet<SetupChange> SetupChanges => Set<SetupChange>();

    public DbSet<LetterTemplate> LetterTemplates => Set<LetterTemplate>();

    /// <summary>Words that many responses need.</summary>
    public DbSet<StandardParagraph> StandardParagraphs => Set<StandardParagraph>();

    public DbSet<CaseDocument> CaseDocuments => Set<CaseDocument>();

    public DbSet<Reminders.Reminder> Reminders => Set<Reminders.Reminder>();

    public DbSet<Remedy> Remedies => Set<Remedy>();

    public DbSet<Constituent> Constituents => Set<Constituent>();

    public DbSet<Compliment> Compliments => Set<Compliment>();

    public DbSet<OmbudsmanRecord> OmbudsmanRecords => Set<OmbudsmanRecord>();

    public DbSet<OmbudsmanRecommendation> OmbudsmanRecommendations => Set<OmbudsmanRecommendation>();

    public DbSet<Hold> Holds => Set<Hold>();

    public DbSet<ProcessingRestriction> ProcessingRestrictions => Set<ProcessingRestriction>();

    public DbSet<BlanketHold> BlanketHolds => Set<BlanketHold>();

    public DbSet<RetentionPeriod> RetentionPeriods => Set<RetentionPeriod>();

    public DbSet<RetentionRun> RetentionRuns => Set<RetentionRun>();

    public DbSet<RetentionItem> RetentionItems => Set<RetentionItem>();

    public DbSet<CaseChild> CaseChildren => Set<CaseChild>();

    public DbSet<Representative> Representatives => Set<Representative>();

    public DbSet<Advocacy> Advocacies => Set<Advocacy>();

    public DbSet<Adjustment> Adjustments => Set<Adjustment>();

    public DbSet<ContactRestriction> ContactRestrictions => Set<ContactRestriction>();

    public DbSet<PersonChange> PersonChanges => Set<PersonChange>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<ContactDetails> ContactDetails => Set<ContactDetails>();

    public DbSet<Appointee> Appointees => Set<Appointee>();

    public DbSet<Investigation> Investigations => Set<Investigation>();

    public DbSet<Panel> Panels => Set<Panel>();

    public DbSet<PanelMember> PanelMembers => Set<PanelMember>();

    public DbSet<Recommendation> Recommendations => Set<Recommendation>();

    public DbSet<Freezing> Freezings => Set<Freezing>();

    public DbSet<Procedure> Procedures => Set<Procedure>();

    public DbSet<ListEntry> ListEntries => Set<ListEntry>();

    public DbSet<CouncilProfile> Council => Set<CouncilProfile>();

    public DbSet<CouncilRules> CouncilRules => Set<CouncilRules>();

    public DbSet<ReportLayout> ReportLayouts => Set<ReportLayout>();

    public DbSet<BankHoliday> BankHolidays => Set<BankHoliday>();

    public DbSet<Closure> Closures => Set<Closure>();

    public DbSet<Caseload> Caseloads => Set<Caseload>();

    public DbSet<OmbudsmanLetter> OmbudsmanLetters => Set<OmbudsmanLetter>();

    public DbSet<Edition> Editions => Set<Edition>();

    public DbSet<ReportCourse> ReportCourses => Set<ReportCourse>();

    public DbSet<ReportComment> ReportComments => Set<ReportComment>();

    public DbSet<Editions.EditionNotice> EditionNotices => Set<Editions.EditionNotice>();

    public DbSet<ReportText> ReportTexts => Set<ReportText>();

    public DbSet<TextVersion> TextVersions => Set<TextVersion>();

    public DbSet<SavedQuestion> SavedQuestions => Set<SavedQuestion>();

    public DbSet<Cases.Listing.SavedList> SavedLists => Set<Cases.Listing.SavedList>();

    public DbSet<KeptTable> KeptTables => Set<KeptTable>();

    public DbSet<ClientKey> ClientKeys => Set<ClientKey>();

    public DbSet<People.Session> Sessions => Set<People.Session>();

    public DbSet<People.CalendarKey> CalendarKeys => Set<People.CalendarKey>();

    public DbSet<Interchange.Upload> Uploads => Set<Interchange.Upload>();

    public DbSet<Forms.SentForm> SentForms => Set<Forms.SentForm>();

    public DbSet<Forms.KeptForm> KeptForms => Set<Forms.KeptForm>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    internal DbSet<Searching.SearchText> SearchTexts => Set<Searching.SearchText>();

    internal DbSet<Searching.SearchKey> SearchKeys => Set<Searching.SearchKey>();

    internal DbSet<AuditHead> AuditHead => Set<AuditHead>();

    internal DbSet<ReferenceCounter> ReferenceCounters => Set<ReferenceCounter>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(30);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDb).Assembly);
        Searching.SearchKeyConfiguration.Fit(builder, this.IsEmbedded());
        HideFromViewer(builder);
        LeaveOutVoided(builder);
    }
}
