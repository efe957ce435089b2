using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>Every file of records that belong to a case, in the order in which they are read, written and reported on.</summary>
internal static class RecordTables
{
    public static RecordTable Issues { get; } = new StageTable<Issue, IssueFacts>(
        "issues.csv",
        facts => new Issue(facts),
        issue => issue.Facts,
        (row, _) => new IssueFacts(row["theme"], row["classification"], row["finding"])
        {
            Number = row.Count("number"),
            Words = row["words"],
            DesiredOutcome = row["desired_outcome"],
            Agreed = row.Date("agreed"),
        },
        new(Column.Key("theme", ListName.Theme), facts => facts.Theme),
        new(Column.Key("classification", ListName.Classification), facts => facts.Classification),
        new(Column.Key("finding", ListName.Finding), facts => facts.Finding),
        new(Column.Times("number").Added(), facts => facts.Number),
        new(Column.Text("words", Issue.WordsLength).Added(), facts => facts.Words),
        new(Column.Text("desired_outcome", Issue.DesiredOutcomeLength).Added(), facts => facts.DesiredOutcome),
        new(Column.Date("agreed").Added(), facts => facts.Agreed))
    {
        SetsDeadlines = false,
    };

    public static RecordTable Extensions { get; } = new StageTable<Extension, ExtensionFacts>(
        "extensions.csv",
        facts => new Extension(facts),
        extension => extension.Facts,
        (row, _) => new ExtensionFacts(row["agreed_by"] ?? "", row["told_by"] ?? "", row["reason"] ?? "", row.Date("on") ?? default, row.Date("original_due") ?? default)
        {
            Ground = row.Choice<ExtensionGround>("ground"),
            Until = row.Date("until"),
            NoticeOn = row.Date("notice"),
            OmbudsmanTold = row.Yes("ombudsman_told"),
        },
        new(Column.Text("agreed_by", Extension.LineLength).Needed(), facts => facts.AgreedBy),
        new(Column.Text("told_by", Extension.LineLength).Needed(), facts => facts.ToldBy),
        new(Column.Text("reason", Extension.ReasonLength).Needed(), facts => facts.Reason),
        new(Column.Date("on").Needed(), facts => facts.On),
        new(Column.Date("original_due").Needed(), facts => facts.OriginalDue),
        new(Column.Choice<ExtensionGround>("ground"), facts => facts.Ground),
        new(Column.Date("until"), facts => facts.Until),
        new(Column.Date("notice"), facts => facts.NoticeOn),
        new(Column.YesNo("ombudsman_told"), facts => facts.OmbudsmanTold))
    {
        Key = [RecordTable.StageColumn],
    };

    public static RecordTable Responses { get; } = new StageTable<Response, ResponseFacts>(
        "responses.csv",
        facts => new Response(facts),
        response => response.Facts,
        (row, addresses) => new ResponseFacts(row["text"] ?? "", addresses.FindAll(row["authors"]), row.Instant("written") ?? default)
        {
            SubmittedAt = row.Instant("submitted"),
            ReturnReason = row["return_reason"],
            ApprovedBy = addresses.Find(row["approved_by"]),
            ApprovedAt = row.Instant("approved"),
            SentOn = row.Date("sent"),
            Superseded = row.Yes("superseded"),
            ReturnedAt = row.Instant("returned"),
        },
        new(Column.Text("text", Response.TextLength).Needed(), facts => facts.Text),
        new(Column.Accounts("authors").Needed(), facts => facts.Authors),
        new(Column.Instant("written").Needed(), facts => facts.WrittenAt),
        new(Column.Instant("submitted"), facts => facts.SubmittedAt),
        new(Column.Instant("returned"), facts => facts.ReturnedAt),
        new(Column.Text("return_reason", Response.ReasonLength), facts => facts.ReturnReason),
        new(Column.Account("approved_by"), facts => facts.ApprovedBy),
        new(Column.Instant("approved"), facts => facts.ApprovedAt),
        new(Column.Date("sent"), facts => facts.SentOn),
        new(Column.YesNo("superseded"), facts => facts.Superseded))
    {
        Ordered = true,
        Together = [("approved_by", "approved")],
    };

    public static RecordTable Actions { get; } = new FreeTable<LearningAction, LearningActionFacts>(
        "actions.csv",
        (caseId, facts) => new LearningAction(caseId, facts),
        action => action.Facts,
        (row, _) => new LearningActionFacts(row["theme"], row["service"], row["description"], row["owner"], row.Date("agreed"), row.Date("due"), row.Date("completed"))
        {
            Evidence = row["evidence"],
            NotImplemented = row["not_implemented"],
        },
        new(Column.Key("theme", ListName.Theme), facts => facts.Theme),
        new(Column.Key("service", ListName.Service), facts => facts.Service),
        new(Column.Text("description", LearningAction.DescriptionLength), facts => facts.Description),
        new(Column.Text("owner", LearningAction.OwnerLength), facts => facts.Owner),
        new(Column.Date("agreed"), facts => facts.Agreed),
        new(Column.Date("due"), facts => facts.Due),
        new(Column.Date("completed"), facts => facts.Completed),
        new(Column.Text("evidence", LearningAction.ReasonLength).Added(), facts => facts.Evidence),
        new(Column.Text("not_implemented", LearningAction.ReasonLength).Added(), facts => facts.NotImplemented))
    {
        SetsDeadlines = false,
        Successions = [("agreed", "due"), ("agreed", "completed")],
        Order = (some, ordinal) => some.OrderBy(one => one.Agreed).ThenBy(one => EF.Functions.Collate(one.Description, ordinal)).ThenBy(one => EF.Functions.Collate(one.Theme, ordinal))
            .ThenBy(one => EF.Functions.Collate(one.Service, ordinal)).ThenBy(one => EF.Functions.Collate(one.Owner, ordinal)).ThenBy(one => one.Due).ThenBy(one => one.Completed)
            .ThenBy(one => EF.Functions.Collate(one.Evidence, ordinal)).ThenBy(one => EF.Functions.Collate(one.NotImplemented, ordinal)),
    };

    public static RecordTable Payments { get; } = new FreeTable<Payment, PaymentFacts>(
        "payments.csv",
        (caseId, facts) => new Payment(caseId, facts),
        payment => payment.Facts,
        (row, _) => new PaymentFacts(row.Date("paid"), row["category"], row.Decimal("amount"))
        {
            Payee = row["payee"],
            Recharge = row["recharge"],
            Agreed = row.Date("agreed"),
            Consideration = row["consideration"],
        },
        new(Column.Date("paid"), facts => facts.Paid),
        new(Column.Key("category", ListName.PaymentCategory), facts => facts.Category),
        new(new("amount", Holds.Pounds, true), facts => facts.Amount),
        new(Column.Key("payee", ListName.Payee).Added(), facts => facts.Payee),
        new(Column.Key("recharge", ListName.Service).Added(), facts => facts.Recharge),
        new(Column.Date("agreed").Added(), facts => facts.Agreed),
        new(Column.Text("consideration", Payment.ConsiderationLength).Added(), facts => facts.Consideration))
    {
        SetsDeadlines = false,
        Order = (some, ordinal) => some.OrderBy(one => one.Paid).ThenBy(one => EF.Functions.Collate(one.Category, ordinal)).ThenBy(one => one.Pence)
            .ThenBy(one => EF.Functions.Collate(one.Payee, ordinal)).ThenBy(one => EF.Functions.Collate(one.Recharge, ordinal)).ThenBy(one => one.Agreed)
            .ThenBy(one => EF.Functions.Collate(one.Consideration, ordinal)),
    };

    public static IReadOnlyList<RecordTable> All { get; } = [Issues, Extensions, Responses, .. ArrivalTables.All, .. PeopleTables.All, .. CourseTables.All, .. ConductTables.All, .. OutcomeTables.All, Actions, Payments, .. OfficeTables.All, LinkTable.Only];

    private static readonly Dictionary<InterchangeFile, RecordTable> ByFile = All.ToDictionary(table => table.File);

    /// <summary>The table of a file; null where its rows are no records of cases.</summary>
    public static RecordTable? Find(InterchangeFile file) => ByFile.GetValueOrDefault(file);
}
