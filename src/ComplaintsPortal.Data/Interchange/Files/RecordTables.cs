using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Lists;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>Every file of records that belong to a case, in the order in which they are read, written and reported on.</summary>
internal static class RecordTables
{
    private static readonly Column<Guid?> ApprovedBy = Column.Account("approved_by");

    private static readonly Column<DateTimeOffset?> Approved = Column.Instant("approved");

    private static readonly Column<DateOnly?> Agreed = Column.Date("agreed");

    private static readonly Column<DateOnly?> Due = Column.DateToCome("due");

    private static readonly Column<DateOnly?> RoundOn = Column.Date("on").Needed();

    private static readonly Column<DateOnly?> RoundConcluded = Column.Date("concluded");

    private static readonly Column<DateOnly?> Completed = Column.Date("completed");

    public static RecordTable Issues { get; } = new StageTable<Point, PointFacts>(
        "issues.csv",
        facts => new Point(facts),
        issue => issue.Facts,
        new Fields<PointFacts>(new(null, null, null))
        {
            { Column.Key("theme", ListName.Theme), f => f.Theme, (f, theme) => f with { Theme = theme } },
            { Column.Key("classification", ListName.Classification), f => f.Classification, (f, classification) => f with { Classification = classification } },
            { Column.Key("finding", ListName.Finding), f => f.Finding, (f, finding) => f with { Finding = finding } },
            { Column.Times("number").Added(), f => f.Number, (f, number) => f with { Number = number } },
            { Column.Text("words", Point.WordsLength).Added(), f => f.Words, (f, words) => f with { Words = words } },
            { Column.Text("desired_outcome", Point.DesiredOutcomeLength).Added(), f => f.DesiredOutcome, (f, outcome) => f with { DesiredOutcome = outcome } },
            { Column.Date("agreed").Added(), f => f.Agreed, (f, agreed) => f with { Agreed = agreed } },
            { Column.Key("first_finding", ListName.Finding).Added(), f => f.FirstFinding, (f, finding) => f with { FirstFinding = finding } },
            { Column.Times("added_in_round").Added(), f => f.AddedIn == 0 ? null : f.AddedIn, (f, round) => f with { AddedIn = round ?? 0 } },
        })
    {
        SetsDeadlines = false,
    };

    public static RecordTable Rounds { get; } = new StageTable<Round, RoundFacts>(
        "reopenings.csv",
        facts => new Round(facts),
        round => round.Facts,
        new Fields<RoundFacts>(new(default(DateOnly)))
        {
            { RoundOn, f => f.On, (f, on) => f with { On = on ?? default } },
            { Column.Text("why", Round.WhyLength), f => f.Why, (f, why) => f with { Why = why } },
            { RoundConcluded, f => f.Concluded, (f, concluded) => f with { Concluded = concluded } },
            { Column.Key("outcome", ListName.Outcome), f => f.Outcome, (f, outcome) => f with { Outcome = outcome } },
        })
    {
        Ordered = true,
        Successions = [(RoundOn, RoundConcluded)],
    };

    public static RecordTable Extensions { get; } = new StageTable<Extension, ExtensionFacts>(
        "extensions.csv",
        facts => new Extension(facts),
        extension => extension.Facts,
        new Fields<ExtensionFacts>(new("", "", "", default, default))
        {
            { Column.Text("agreed_by", Extension.LineLength).Needed(), f => f.AgreedBy, (f, agreedBy) => f with { AgreedBy = agreedBy ?? "" } },
            { Column.Text("told_by", Extension.LineLength).Needed(), f => f.ToldBy, (f, toldBy) => f with { ToldBy = toldBy ?? "" } },
            { Column.Text("reason", Extension.ReasonLength).Needed(), f => f.Reason, (f, reason) => f with { Reason = reason ?? "" } },
            { Column.Date("on").Needed(), f => f.On, (f, on) => f with { On = on ?? default } },
            { Column.DateToCome("original_due").Needed(), f => f.OriginalDue, (f, originalDue) => f with { OriginalDue = originalDue ?? default } },
            { Column.Choice<ExtensionGround>("ground"), f => f.Ground, (f, ground) => f with { Ground = ground } },
            { Column.DateToCome("until"), f => f.Until, (f, until) => f with { Until = until } },
            { Column.Date("notice"), f => f.NoticeOn, (f, notice) => f with { NoticeOn = notice } },
            { Column.YesNo("ombudsman_told"), f => f.OmbudsmanTold, (f, ombudsmanTold) => f with { OmbudsmanTold = ombudsmanTold ?? false } },
            { Column.Date("lapsed").Added(), f => f.Lapsed, (f, lapsed) => f with { Lapsed = lapsed } },
            { Column.Date("since").Added(), f => f.Since, (f, since) => f with { Since = since } },
        })
    {
        Key = [RecordTable.Stage],
    };

    public static RecordTable Responses { get; } = new StageTable<Response, ResponseFacts>(
        "responses.csv",
        facts => new Response(facts),
        response => response.Facts,
        new Fields<ResponseFacts>(new("", [], default))
        {
            { Column.Text("text", Response.TextLength).Needed(), f => f.Text, (f, text) => f with { Text = text ?? "" } },
            { Column.Accounts("authors").Needed(), f => f.Authors, (f, authors) => f with { Authors = authors } },
            { Column.Instant("written").Needed(), f => f.WrittenAt, (f, written) => f with { WrittenAt = written ?? default } },
            { Column.Instant("submitted"), f => f.SubmittedAt, (f, submitted) => f with { SubmittedAt = submitted } },
            { Column.Instant("returned"), f => f.ReturnedAt, (f, returned) => f with { ReturnedAt = returned } },
            { Column.Text("return_reason", Response.ReasonLength), f => f.ReturnReason, (f, returnReason) => f with { ReturnReason = returnReason } },
            { ApprovedBy, f => f.ApprovedBy, (f, approvedBy) => f with { ApprovedBy = approvedBy } },
            { Approved, f => f.ApprovedAt, (f, approved) => f with { ApprovedAt = approved } },
            { Column.Date("sent"), f => f.SentOn, (f, sent) => f with { SentOn = sent } },
            { Column.YesNo("superseded"), f => f.Superseded, (f, superseded) => f with { Superseded = superseded ?? false } },
            { Column.Choice<LetterVariant>("letter_variant").Added(), f => f.Letter?.Variant, (f, variant) => f.Around(variant) },
            { Column.Text("letter_recipient", Letter.RecipientLength).Added(), f => f.Letter?.Recipient,
                (f, recipient) => f.Around(letter => letter with { Recipient = recipient ?? "" }) },
            { Column.Text("letter_address", Letter.AddressLength).Added(), f => f.Letter?.Address,
                (f, address) => f.Around(letter => letter with { Address = address }) },
            { Column.Text("letter_words", Letter.WordsLength).Added(), f => f.Letter?.Words,
                (f, words) => f.Around(letter => letter with { Words = words }) },
        })
    {
        Ordered = true,
        Together = [(ApprovedBy, Approved)],
    };

    public static RecordTable Actions { get; } = new FreeTable<LearningAction, LearningActionFacts>(
        "actions.csv",
        (caseId, facts) => new LearningAction(caseId, facts),
        action => action.Facts,
        new Fields<LearningActionFacts>(new(null, null, null, null, null, null, null))
        {
            { Column.Key("theme", ListName.Theme), f => f.Theme, (f, theme) => f with { Theme = theme } },
            { Column.Key("service", ListName.Service), f => f.Service, (f, service) => f with { Service = service } },
            { Column.Text("description", LearningAction.DescriptionLength), f => f.Description, (f, description) => f with { Description = description } },
            { Column.Text("owner", LearningAction.OwnerLength), f => f.Owner, (f, owner) => f with { Owner = owner } },
            { Agreed, f => f.Agreed, (f, agreed) => f with { Agreed = agreed } },
            { Due, f => f.Due, (f, due) => f with { Due = due } },
            { Completed, f => f.Completed, (f, completed) => f with { Completed = completed } },
            { Column.Text("evidence", LearningAction.ReasonLength).Added(), f => f.Evidence, (f, evidence) => f with { Evidence = evidence } },
            { Column.Text("not_implemented", LearningAction.ReasonLength).Added(), f => f.NotImplemented, (f, why) => f with { NotImplemented = why } },
            { Column.Date("not_implemented_on").Added(), f => f.NotImplementedOn, (f, on) => f with { NotImplementedOn = on } },
            { OutcomeTables.OfActionWords, f => f.Words, (f, words) => f with { Words = words } },
            { OutcomeTables.OfClearance, f => f.Clearance, (f, clearance) => f with { Clearance = clearance } },
        })
    {
        SetsDeadlines = false,
        Successions = [(Agreed, Due), (Agreed, Completed)],
        Together = [OutcomeTables.Cleared],
        Order = (some, ordinal) => some.OrderBy(one => one.Agreed)
            .ThenBy(one => EF.Functions.Collate(one.Description, ordinal)).ThenBy(one => EF.Functions.Collate(one.Theme, ordinal))
            .ThenBy(one => EF.Functions.Collate(one.Service, ordinal)).ThenBy(one => EF.Functions.Collate(one.Owner, ordinal))
            .ThenBy(one => one.Due).ThenBy(one => one.Completed)
            .ThenBy(one => EF.Functions.Collate(one.Evidence, ordinal)).ThenBy(one => EF.Functions.Collate(one.NotImplemented, ordinal))
            .ThenBy(one => one.NotImplementedOn)
            .ThenBy(one => EF.Functions.Collate(one.Words.Said, ordinal)).ThenBy(one => EF.Functions.Collate(one.Words.Found, ordinal))
            .ThenBy(one => EF.Functions.Collate(one.Words.Did, ordinal)).ThenBy(one => EF.Functions.Collate(one.Words.Post, ordinal))
            .ThenBy(one => one.Clearance.ClearedOn),
    };

    public static RecordTable Payments { get; } = new FreeTable<Payment, PaymentFacts>(
        "payments.csv",
        (caseId, facts) => new Payment(caseId, facts),
        payment => payment.Facts,
        new Fields<PaymentFacts>(new(null, null, 0))
        {
            { Column.Date("paid"), f => f.Paid, (f, paid) => f with { Paid = paid } },
            { Column.Key("category", ListName.PaymentCategory), f => f.Category, (f, category) => f with { Category = category } },
            { Column.Pounds("amount").Needed(), f => f.Amount, (f, amount) => f with { Amount = amount ?? 0 } },
            { Column.Key("payee", ListName.Payee).Added(), f => f.Payee, (f, payee) => f with { Payee = payee } },
            { Column.Key("recharge", ListName.Service).Added(), f => f.Recharge, (f, recharge) => f with { Recharge = recharge } },
            { Column.Date("agreed").Added(), f => f.Agreed, (f, agreed) => f with { Agreed = agreed } },
            { Column.Text("consideration", Payment.ConsiderationLength).Added(), f => f.Consideration, (f, words) => f with { Consideration = words } },
        })
    {
        SetsDeadlines = false,
        Order = (some, ordinal) => some.OrderBy(one => one.Paid)
            .ThenBy(one => EF.Functions.Collate(one.Category, ordinal)).ThenBy(one => one.Pence)
            .ThenBy(one => EF.Functions.Collate(one.Payee, ordinal)).ThenBy(one => EF.Functions.Collate(one.Recharge, ordinal)).ThenBy(one => one.Agreed)
            .ThenBy(one => EF.Functions.Collate(one.Consideration, ordinal)),
    };

    public static IReadOnlyList<RecordTable> All { get; } =
    [
        Issues, Extensions, Rounds, Responses, .. ArrivalTables.All, .. PeopleTables.All, .. CourseTables.All, .. ConductTables.All, .. OutcomeTables.All,
        Actions, Payments, .. OfficeTables.All, LinkTable.Only,
    ];

    private static readonly Dictionary<InterchangeFile, RecordTable> ByFile = All.ToDictionary(table => table.File);

    /// <summary>The table of a file; null where its rows are no records of cases.</summary>
    public static RecordTable? Find(InterchangeFile file) => ByFile.GetValueOrDefault(file);
}
