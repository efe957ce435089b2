using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>The file of cases: <c>cases.csv</c>.</summary>
internal static class CaseFile
{
    /// <summary>The column of the case about which the Ombudsman asked.</summary>
    public const string OmbudsmanOf = "ombudsman_of";

    private static readonly Field<CaseFacts>[] Fields =
    [
        new(Column.Reference("reference", Case.ReferenceLength).Needed(), facts => facts.Reference),
        new(new("procedure", Holds.Procedure, true), facts => facts.Procedure),
        new(Column.Date("received").Needed(), facts => facts.Received),
        new(new("triage", Holds.Triage), facts => facts.Triage),
        new(Column.Key("triage_reason", ListName.TriageReason), facts => facts.TriageReason),
        new(Column.Key("channel", ListName.Channel), facts => facts.Channel),
        new(Column.Key("division", ListName.Division), facts => facts.Division),
        new(Column.Key("service", ListName.Service), facts => facts.Service),
        new(Column.Key("team", ListName.Team), facts => facts.Team),
        new(Column.Key("district", ListName.District), facts => facts.District),
        new(Column.Reference("complainant", Person.KeyLength), facts => facts.Complainant),
        new(Column.Key("complainant_type", ListName.ComplainantType), facts => facts.ComplainantType),
        new(Column.Key("subject_status", ListName.SubjectStatus), facts => facts.SubjectStatus),
        new(Column.Key("advocacy_provider", ListName.AdvocacyProvider), facts => facts.AdvocacyProvider),
        new(Column.Text("summary", CaseParticulars.SummaryLength), facts => facts.Summary),
        new(Column.Text("account", CaseParticulars.AccountLength).Added(), facts => facts.Account),
        new(Column.Text("child_name", CaseParticulars.NameLength).Added(), facts => facts.ChildName),
        new(Column.Text("triage_note", Case.NoteLength).Added(), facts => facts.TriageNote),
        new(Column.Account("owner").Added(), facts => facts.Owner),
        new(Column.Reference("split_from", Case.ReferenceLength).Added(), facts => facts.SplitFrom),
        new(Column.Reference(OmbudsmanOf, Case.ReferenceLength).Added(), facts => facts.OmbudsmanOf),
    ];

    public static InterchangeFile File { get; } = new("cases.csv", true, [.. Fields.Select(field => field.Column)]);

    public static Triage Triage(Row row) => Cell.TryTriage(row["triage"], out var triage) ? triage : Domain.Cases.Triage.Accepted;

    /// <summary>What a row says, and where the file has no column that came later, what is known already.</summary>
    public static CaseFacts Facts(Row row, CaseFacts? known, Addresses addresses) => new(row["reference"] ?? "", row["procedure"] ?? "", row.Date("received") ?? default)
    {
        Triage = Triage(row),
        TriageReason = row["triage_reason"],
        Channel = row["channel"],
        Division = row["division"],
        Service = row["service"],
        Team = row["team"],
        District = row["district"],
        Complainant = row["complainant"],
        ComplainantType = row["complainant_type"],
        SubjectStatus = row["subject_status"],
        AdvocacyProvider = row["advocacy_provider"],
        Summary = row["summary"],
        Account = row.States("account") ? row["account"] : known?.Account,
        ChildName = row.States("child_name") ? row["child_name"] : known?.ChildName,
        TriageNote = row.States("triage_note") ? row["triage_note"] : known?.TriageNote,
        SplitFrom = row.States("split_from") ? row["split_from"] : known?.SplitFrom,
        OmbudsmanOf = row.States(OmbudsmanOf) ? row[OmbudsmanOf] : known?.OmbudsmanOf,
        Owner = row.States("owner") ? addresses.Find(row["owner"]) : known?.Owner,
    };

    public static string?[] Cells(CaseFacts facts, Addresses addresses) => Array.ConvertAll(Fields, field => field.Write(facts, addresses));
}
