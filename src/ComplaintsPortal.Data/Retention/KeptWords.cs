using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Reminders;
using ComplaintsPortal.Data.Searching;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Retention;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ComplaintsPortal.Data.Retention;

/// <summary>
/// Which texts of a case outlive its time: keys of lists and of records, by which figures count, and nothing else. It names what stays, so that
/// a field that comes later is erased unless somebody says why not.
/// </summary>
internal static class KeptWords
{
    /// <summary>The column by which a record knows its case.</summary>
    public const string CaseKey = "CaseId";

    /// <summary>The column by which a record knows its stage.</summary>
    public const string StageKey = "StageId";

    // Keys of lists, references, and the opaque keys of people: the same key is the same person, whoever that was.
    private static readonly HashSet<string> Stays =
    [
        "Case.Reference", "Case.ReferenceKey", "Case.ReferenceNumber", "Case.Complainant", "Case.ComplainantKey", "Case.SplitFrom",
        "Case.Procedure", "Case.TriageReason", "Case.Channel", "Case.Division", "Case.Service", "Case.Team", "Case.District",
        "Case.ComplainantType", "Case.SubjectStatus", "Case.AdvocacyProvider",
        "CaseChild.Key", "CaseChild.Status", "CaseLink.Kind", "Remedy.Kind", "Voiding.DuplicateOf", "Withdrawal.Channel",
        "AdvocacyFacts.Provider", "RejectionNoticeFacts.Reason",
        "Payment.Category", "Payment.Payee", "Payment.Recharge", "LearningAction.Theme", "LearningAction.Service",
        "OmbudsmanRecord.Reference", "OmbudsmanRecord.Category", "OmbudsmanRecord.Decision", "OmbudsmanRecord.DecisionType", "OmbudsmanRecord.Topic",
        "Stage.Outcome", "Stage.EscalationReason", "Stage.LateReason", "Stage.LateService", "Stage.OutcomeOfFindings", "FirstConclusion.Outcome",
        "Point.Theme", "Point.Classification", "Point.Finding", "Point.FirstFinding", "Round.Outcome",
    ];

    // Written for the report, and cleared by a second person of everything that tells who it is about.
    private static readonly HashSet<string> StaysCleared =
    [
        "Compliment.Cleared", "OmbudsmanRecord.Paragraph", "ActionWords.Said", "ActionWords.Found", "ActionWords.Did", "ActionWords.Post",
    ];

    // What something is found by: it goes without a trace.
    private static readonly HashSet<string> Sought = ["CaseParticulars.ChildKey", "CaseChild.NameKey"];

    /// <summary>The records that are nothing but words: they go as a whole. Letters take what was sent of them along.</summary>
    public static IReadOnlyList<Type> Gone { get; } =
    [
        typeof(CaseNote), typeof(Contact), typeof(CaseTask), typeof(Contribution), typeof(CaseDocument), typeof(LetterDelivery), typeof(Letter),
        typeof(Constituent), typeof(PersonChange), typeof(Reminder),
    ];

    private static readonly Type[] NotOfTheCase = [typeof(AuditEntry), typeof(SearchText), typeof(RetentionItem)];

    /// <summary>The records of a case of which words are erased and the rest stays.</summary>
    public static IEnumerable<IEntityType> Of(IModel model) => model.GetEntityTypes().Where(type =>
        !Gone.Contains(type.ClrType) && !NotOfTheCase.Contains(type.ClrType)
        && (type.ClrType == typeof(Case) || type.FindProperty(CaseKey) is not null || type.FindProperty(StageKey) is not null));

    /// <summary>The texts of a record that are erased.</summary>
    public static IEnumerable<IProperty> Erased(IEntityType type) => type.GetFlattenedProperties()
        .Where(property => property.ClrType == typeof(string) && !Stays.Contains(NameOf(property)) && !StaysCleared.Contains(NameOf(property)));

    /// <summary>The texts of a record that are erased unless they were cleared for the report.</summary>
    public static IEnumerable<IProperty> ErasedUnlessCleared(IEntityType type) =>
        type.GetFlattenedProperties().Where(property => StaysCleared.Contains(NameOf(property)));

    /// <summary>Whether a text is only what something is found by.</summary>
    public static bool IsSought(IProperty property) => Sought.Contains(NameOf(property));

    private static string NameOf(IReadOnlyPropertyBase property) => $"{property.DeclaringType.ClrType.Name}.{property.Name}";
}
