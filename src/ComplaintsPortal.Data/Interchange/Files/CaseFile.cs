using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>The file of cases: <c>cases.csv</c>.</summary>
internal static class CaseFile
{
    public static readonly Column<string?> Reference = Column.Reference("reference", Arrival.ReferenceLength).Needed();

    public static readonly Column<string?> Procedure = Column.Procedure("procedure").Needed();

    public static readonly Column<DateOnly?> Received = Column.Date("received").Needed();

    public static readonly Column<string?> Complainant = Column.Reference("complainant", Person.KeyLength);

    /// <summary>The column of the case about which the Ombudsman asked.</summary>
    public static readonly Column<string?> OmbudsmanOf = Column.Reference("ombudsman_of", Arrival.ReferenceLength).Added();

    /// <summary>The column of the date on which its words were erased.</summary>
    public static readonly Column<DateOnly?> ErasedOn = Column.Date("erased_on").Added();

    private static readonly Column<TriageDecision?> Decided = Column.Triage("triage");

    private static readonly Fields<CaseFacts> Fields = new(new("", "", default))
    {
        { Reference, f => f.Reference, (f, reference) => f with { Reference = reference ?? "" } },
        { Procedure, f => f.Procedure, (f, procedure) => f with { Procedure = procedure ?? "" } },
        { Received, f => f.Received, (f, received) => f with { Received = received ?? default } },
        { Decided, f => f.Triage, (f, triage) => f with { Triage = triage ?? TriageDecision.Accepted } },
        { Column.Key("triage_reason", ListName.TriageReason), f => f.TriageReason, (f, triageReason) => f with { TriageReason = triageReason } },
        { Column.Key("channel", ListName.Channel), f => f.Channel, (f, channel) => f with { Channel = channel } },
        { Column.Key("division", ListName.Division), f => f.Division, (f, division) => f with { Division = division } },
        { Column.Key("service", ListName.Service), f => f.Service, (f, service) => f with { Service = service } },
        { Column.Key("team", ListName.Team), f => f.Team, (f, team) => f with { Team = team } },
        { Column.Key("district", ListName.District), f => f.District, (f, district) => f with { District = district } },
        { Complainant, f => f.Complainant, (f, complainant) => f with { Complainant = complainant } },
        { Column.Key("complainant_type", ListName.ComplainantType), f => f.ComplainantType, (f, type) => f with { ComplainantType = type } },
        { Column.Key("subject_status", ListName.SubjectStatus), f => f.SubjectStatus, (f, subjectStatus) => f with { SubjectStatus = subjectStatus } },
        { Column.Key("advocacy_provider", ListName.AdvocacyProvider), f => f.AdvocacyProvider, (f, provider) => f with { AdvocacyProvider = provider } },
        { Column.Text("summary", CaseParticulars.SummaryLength), f => f.Summary, (f, summary) => f with { Summary = summary } },
        { Column.Text("account", CaseParticulars.AccountLength).Added(), f => f.Account, (f, account) => f with { Account = account } },
        { Column.Text("child_name", CaseParticulars.NameLength).Added(), f => f.ChildName, (f, childName) => f with { ChildName = childName } },
        { Column.Text("triage_note", CaseTriage.NoteLength).Added(), f => f.TriageNote, (f, triageNote) => f with { TriageNote = triageNote } },
        { Column.Account("owner").Added(), f => f.Owner, (f, owner) => f with { Owner = owner } },
        { Column.Reference("split_from", Arrival.ReferenceLength).Added(), f => f.SplitFrom, (f, splitFrom) => f with { SplitFrom = splitFrom } },
        { ErasedOn, f => f.ErasedOn, (f, erased) => f with { ErasedOn = erased } },
        { OmbudsmanOf, f => f.OmbudsmanOf, (f, other) => f with { OmbudsmanOf = other } },
    };

    public static InterchangeFile File { get; } = new("cases.csv", true, [.. Fields]);

    public static TriageDecision Decision(Row row) => row.Value(Decided) ?? TriageDecision.Accepted;

    /// <summary>What a row says, and where the file has no column that came later, what is known already.</summary>
    public static CaseFacts Facts(Row row, CaseFacts? known, Addresses addresses) => Fields.Read(row, known, addresses);

    public static string?[] Cells(CaseFacts facts, Addresses addresses) => Fields.Cells(facts, addresses);
}
