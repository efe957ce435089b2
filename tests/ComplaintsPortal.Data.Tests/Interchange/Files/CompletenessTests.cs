using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Configuration;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Data.Council.Changing;
using ComplaintsPortal.Data.Editions;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Data.Forms;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Data.Reminders;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Keeping;
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
using ComplaintsPortal.Testing;
using ComplaintsPortal.Testing.Builders;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ComplaintsPortal.Data.Tests.Interchange.Files;

/// <summary>Whatever the database keeps is written by a column of the interchange format, or there is a reason why not.</summary>
public sealed class CompletenessTests
{
    private const string Key = "a key, which another database gives anew";
    private const string Derived = "worked out from the rest";
    private const string Around = "for whoever approves here; the letter as it went is carried by letters.csv";
    private const string Here = "belongs to this database: a backup keeps it";

    private static readonly Dictionary<Type, string> NotCarried = new()
    {
        [typeof(AuditHead)] = Here,
        [typeof(Edition)] = "a published report is kept as it was printed",
        [typeof(OmbudsmanLetterPaper)] = "published beside a report, and kept as that is",
        [typeof(EditionFile)] = "a published report is kept as it was printed",
        [typeof(EditionReader)] = "a published report is kept as it was printed",
        [typeof(EditionNotice)] = "what this portal sent",
        [typeof(ReportCourse)] = "two people looked at it here, at the figures of this portal",
        [typeof(ReportComment)] = "about a draft of this portal",
        [typeof(CommentAnswer)] = "about a draft of this portal",
        [typeof(SavedQuestion)] = "what somebody asks here",
        [typeof(SavedList)] = "what somebody looks at here",
        [typeof(KeptTable)] = "a table is kept as it was answered here",
        [typeof(ClientKey)] = "a secret of this portal",
        [typeof(CalendarKey)] = "a secret of this portal",
        [typeof(SetupChange)] = Here,
        [typeof(JointAct)] = "what two administrators did here",
        [typeof(UnusualNotice)] = "what this portal sent",
        [typeof(Session)] = "who is signed in here",
        [typeof(IdentityUserPasskey<Guid>)] = "signs in to this portal alone",
        [typeof(IdentityPasskeyData)] = "signs in to this portal alone",
        [typeof(Reminder)] = "what this portal sent",
        [typeof(LetterDelivery)] = "what this portal sent",
        [typeof(PendingDeadline)] = Derived,
        [typeof(Data.Searching.SearchText)] = Derived,
        [typeof(Data.Searching.SearchKey)] = Derived,
        [typeof(Upload)] = "a data set that is not imported yet",
        [typeof(KeptForm)] = "what somebody is writing here, for an hour or a day",
        [typeof(SentForm)] = "a form that was sent here",
        [typeof(BlanketHold)] = Here,
        [typeof(RetentionPeriod)] = Here,
        [typeof(RetentionRun)] = "two people decided it here",
        [typeof(RetentionItem)] = "two people decided it here",
        [typeof(ProtectionKey)] = "a secret of this portal",
        [typeof(ReferenceCounter)] = "references that are taken are passed over",
        [typeof(IdentityUserClaim<Guid>)] = "not in use",
        [typeof(IdentityUserLogin<Guid>)] = "who somebody is to the council's own sign-in",
        [typeof(IdentityUserToken<Guid>)] = "a secret of this portal",
    };

    // Written by files of their own, each with tests of its own.
    private static readonly Type[] CarriedElsewhere =
    [
        typeof(Case), typeof(Stage), typeof(CaseParticulars), typeof(Person), typeof(ContactDetails), typeof(Caseload), typeof(Account), typeof(Appointee),
        typeof(LetterTemplate), typeof(StandardParagraph), typeof(ReportText), typeof(TextVersion), typeof(OmbudsmanLetter), typeof(AuditEntry),
        typeof(Procedure), typeof(StageRule), typeof(ListEntry), typeof(CouncilProfile), typeof(CouncilRules), typeof(ReportLayout),
        typeof(BankHoliday), typeof(Closure),
    ];

    private static readonly Dictionary<string, string> NotWritten = new()
    {
        ["AuditEntry.Reading"] = "what was done is carried, and not who read it",
        ["Case.Id"] = Key,
        ["Case.OmbudsmanOf"] = "the key of another case, which is written by its reference",
        ["Case.Version"] = "counts the changes in this database",
        ["Case.GivenAt"] = "for a reminder here",
        ["Case.LoggedAt"] = "when this database got it",
        ["CaseDocument.StoredAs"] = "a random name, which another portal gives anew",
        ["ContactDetails.Version"] = "counts the changes in this database",
        ["CaseAccess.OpenedOn"] = "who reads here: a backup keeps it",
        ["LearningAction.Version"] = "counts the changes in this database",
        ["Contribution.Link"] = "a secret of this portal",
        ["Response.Words"] = Around,
        ["Response.Reason"] = Around,
        ["Stage.Id"] = Key,
        ["Stage.CaseId"] = Key,
        ["Stage.DueStandard"] = Derived,
        ["Stage.DueMaximum"] = Derived,
        ["Stage.Due"] = Derived,
        ["Stage.ConcludedLate"] = Derived,
    };

    [Fact]
    public async Task EveryEntity_HasAFileOrAReason()
    {
        var model = await ModelAsync();

        var forgotten = model.GetEntityTypes().Select(entity => entity.ClrType)
            .Except(RecordTables.All.Select(table => table.Entity)).Except(CarriedElsewhere).Except(NotCarried.Keys);

        Assert.Equal([], forgotten);
        Assert.Equal([], NotCarried.Keys.Intersect(RecordTables.All.Select(table => table.Entity)));
    }

    [Fact]
    public async Task EveryProperty_OfARecord_IsWrittenByAColumnOrHasAReason()
    {
        var model = await ModelAsync();
        var addresses = Known();

        var forgotten = RecordTables.All.Where(table => !table.AfterCases)
            .SelectMany(table => Empty(model, table.Make(7, new Row(table.File, 2, FullDataSet.Cells(table.File)), addresses), "Id", table.Owner));

        Assert.Equal([], forgotten.Except(NotWritten.Keys));
    }

    [Fact]
    public async Task EveryProperty_OfACaseAndAStage_IsWrittenByAColumnOrHasAReason()
    {
        var model = await ModelAsync();
        using var data = FullDataSet.Make();
        var cases = new Row(CaseFile.File, 2, FullDataSet.Cells(CaseFile.File));
        var stages = new Row(StageFile.File, 2, FullDataSet.Cells(StageFile.File));
        var made = CaseInterchange.FromFacts(
            CaseFile.Facts(cases, null, Known()) with { Procedure = "children-act", Triage = TriageDecision.Rejected },
            [StageFile.Facts(stages, null, Known())], A.Procedure(), A.Calendar(), default);

        Assert.Equal([], Empty(model, made).Concat(Empty(model, made.Stages[0])).Concat(Empty(model, made.Particulars!, "CaseId")).Except(NotWritten.Keys));
    }

    [Fact]
    public async Task EveryProperty_OfAnEntryOfTheHistory_IsWrittenByAColumnOrHasAReason()
    {
        var model = await ModelAsync();

        var entry = new PendingEntry(HistoryFile.Entry(new Row(HistoryFile.File, 2, FullDataSet.Cells(HistoryFile.File)), Known()), CaseId: 7).Write(1, []);

        Assert.Equal([], Empty(model, entry).Except(NotWritten.Keys));
    }

    [Fact]
    public void EveryFileAndColumn_ThatCameLater_IsInTheDocument()
    {
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "interchange.md"));
        string[] first = ["cases.csv", "stages.csv", "people.csv", "issues.csv", "actions.csv", "payments.csv", "caseloads.csv"];

        var columns = AllFiles.InOrder.SelectMany(
            file => file.Columns.Where(column => column.Later || !first.Contains(file.Name)).Select(column => column.Name));

        Assert.Equal([], AllFiles.Names.Concat(columns).Where(name => !document.Contains($"`{name}`", StringComparison.Ordinal)).Distinct());
    }

    // The mapped properties that are still what they are in a new object, though every column had a value.
    private static IEnumerable<string> Empty(IModel model, object made, params string[] keys)
    {
        var type = model.FindEntityType(made.GetType())!;
        return type.GetFlattenedProperties()
            .Where(property => !keys.Contains(property.Name) && !property.IsShadowProperty() && HasNothing(property, Holder(property, made)))
            .Select(property => $"{type.ClrType.Name}.{property.Name}");
    }

    private static bool HasNothing(IProperty property, object? holder) => holder is null || property.GetGetter().HasSentinelValue(holder);

    private static object? Holder(IPropertyBase property, object made) =>
        property.DeclaringType is not IComplexType complex ? made
        : Holder(complex.ComplexProperty, made) is { } holder ? complex.ComplexProperty.GetGetter().GetClrValue(holder)
        : null;

    private static Addresses Known()
    {
        var addresses = new Addresses();
        addresses.Announce(FullDataSet.Ada, DateTimeOffset.UnixEpoch);
        addresses.Announce(FullDataSet.Mabel, DateTimeOffset.UnixEpoch);
        return addresses;
    }

    private static async Task<IModel> ModelAsync()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        await using var db = portal.Open();
        return db.Model;
    }
}
