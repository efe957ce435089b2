using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Data.Cases;

/// <summary>What a list of cases is narrowed to; what is null does not narrow.</summary>
public sealed record CaseFilter
{
    /// <summary>The most cases of one list that are counted and paged through; who gets more narrows the filter.</summary>
    public const int Limit = 10_000;

    /// <summary>Cases whose folded reference begins so, the last of them first.</summary>
    public string? ReferencePrefix { get; init; }

    /// <summary>Cases whose reference ends in this number, zeros before it left out.</summary>
    public string? ReferenceNumber { get; init; }

    /// <summary>Words that all stand in the summary. Asks open cases only, so that it never reads through the archive.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The opaque keys of complainants.</summary>
    public IReadOnlyList<string> Complainants { get; init; } = [];

    /// <summary>The key of a procedure.</summary>
    public string? Procedure { get; init; }

    /// <summary>The number of a stage that the case has had; together with a state of open cases, of the stage that is open.</summary>
    public int? Stage { get; init; }

    /// <summary>Where the case stands.</summary>
    public CaseState? State { get; init; }

    /// <summary>The account that has it.</summary>
    public Guid? Owner { get; init; }

    /// <summary>Cases that nobody has.</summary>
    public bool Unowned { get; init; }

    /// <summary>Where in the council it belongs; null does not narrow.</summary>
    public PlaceFilter? Place { get; init; }

    /// <summary>The division in which it stands.</summary>
    public DivisionFilter? Division { get; init; }

    /// <summary>The key of the team that it names.</summary>
    public string? Team { get; init; }

    /// <summary>The key of the district.</summary>
    public string? District { get; init; }

    /// <summary>The key of the channel by which it arrived.</summary>
    public string? Channel { get; init; }

    /// <summary>The key of the child's status.</summary>
    public string? ChildStatus { get; init; }

    /// <summary>The keys of the procedures of a kind; null does not narrow.</summary>
    public IReadOnlyList<string>? OfKind { get; init; }

    /// <summary>What must not be overlooked: cases that have all of it.</summary>
    public IReadOnlyList<CaseFlag> Flags { get; init; } = [];

    /// <summary>Whose move it is: that of whoever has the case, a manager's, or that of the complainant, who may ask for the next stage.</summary>
    public Mover? Move { get; init; }

    /// <summary>The complainants' times to ask for the next stage that run now; asked where it is their move.</summary>
    public IReadOnlyList<ClosingWindow> Windows { get; init; } = [];

    /// <summary>What its stages are narrowed to; where it is given, the list is one of stages.</summary>
    public StageFilter? Stages { get; init; }

    /// <summary>The database's keys of cases that were chosen; null does not narrow.</summary>
    public IReadOnlyList<int>? Chosen { get; init; }

    /// <summary>What a report finds missing; null does not narrow.</summary>
    public CaseGap? Gap { get; init; }

    /// <summary>The first date of arrival; together with a gap, of what the gap is about.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last date of arrival; together with a gap, of what the gap is about.</summary>
    public DateOnly? To { get; init; }

    /// <summary>In which order they come. A due date is that of open cases, which alone have one to come.</summary>
    public CaseSort Sort { get; init; } = CaseSort.Usual;

    /// <summary>Whether the list is sorted by dates of arrival, so that the end of a page is a place in it.</summary>
    internal bool IsInOrderOfArrival => Sort.By is CaseColumn.Received && ReferencePrefix is null;

    /// <summary>Whether these are the dates of stages.</summary>
    internal bool IsSortedByStage => ListsStages && State is null or CaseState.Concluded;

    /// <summary>Whether stages are listed, and not cases.</summary>
    internal bool ListsStages => Stage is not null || Stages is not null;

    /// <summary>Whether the list has a line for each stage: where a stage is asked for, a fact of one, or a state that a stage is in.</summary>
    internal bool IsOfStages => State switch
    {
        null or CaseState.Open or CaseState.Concluded => ListsStages,
        CaseState.AwaitingTriage or CaseState.Rejected or CaseState.Withdrawn or CaseState.Voided => false,
        _ => true,
    };

    /// <summary>
    /// Whether few cases are likely to match and many stages, so that these are looked for case by case; otherwise each stage is asked whose case it is.
    /// </summary>
    internal bool BeginsWithCases => ListsStages && State is (null or CaseState.Concluded) && Cases < StagesAmong;

    /// <summary>Whether a fact of the stages themselves, which an index has, leaves few of them.</summary>
    internal bool LeavesFewStages => StagesAmong is < All and not Themed;

    /// <summary>Whether it asks for a later stage, or for what was received in a period.</summary>
    internal bool AsksOfFewStages => Stage > 1 || From is not null || To is not null;

    // By what councils' records are like: the less, the fewer are left.
    private const int All = 90;
    private const int Themed = 35;

    private int Cases => this switch
    {
        { Chosen: not null } or { Complainants.Count: > 0 } or { ReferencePrefix: not null } or { ReferenceNumber: not null } => 0,
        { Flags.Count: > 0 } or { Move: not null } => 10,
        { Team: not null } => 20,
        { ChildStatus: not null } or { District: not null } or { Channel: not null } => 38,
        { Owner: not null } or { Unowned: true } or { Place: not null } => 40,
        _ => All,
    };

    private int StagesAmong => this switch
    {
        { Stages.Timeliness: Member.Timeliness.Open or Member.Timeliness.Overdue } => 10,
        { Stages.Dates: not null } or { From: not null } or { To: not null } or { Stage: > 2 } => 30,
        { Stage: 2 } => 40,
        { Stages.Outcome: not null } => 50,
        { Stages.Timeliness: Member.Timeliness.Late } => 60,
        { Stages.Theme: not null } => Themed,
        _ => All,
    };

    /// <summary>The keys of the procedures; null does not narrow.</summary>
    internal IReadOnlyList<string>? Procedures => (Procedure, OfKind) switch
    {
        ({ } procedure, { } kind) => kind.Contains(procedure) ? [procedure] : [],
        ({ } procedure, null) => [procedure],
        (null, _) => OfKind,
    };

    /// <summary>The ways in which a text may name a reference, in the order in which they are tried: its beginning, the number at its end.</summary>
    public static IEnumerable<(CaseFilter Filter, string Where)> ByReference(string typed)
    {
        var key = WrittenKey.Folded(Invisible.Without(typed));
        if (key.Length == 0)
        {
            yield break;
        }

        yield return (new CaseFilter { ReferencePrefix = key }, "begins with");
        if (key.All(char.IsAsciiDigit))
        {
            yield return (new CaseFilter { ReferenceNumber = WrittenKey.NumberAtTheEnd(key) }, "ends in");
        }
    }
}

/// <summary>A service as a place to narrow to: what stands there, as figures count it.</summary>
/// <param name="Services">The service and every service below it.</param>
/// <param name="Teams">The teams of these services.</param>
/// <param name="Above">These services and those above them: a case that names one of them and such a team stands at the team.</param>
public sealed record PlaceFilter(IReadOnlyCollection<string> Services, IReadOnlyCollection<string> Teams, IReadOnlyCollection<string> Above)
{
    /// <summary>Everything that stands at a service or below it.</summary>
    public static PlaceFilter At(string service, CouncilLists lists)
    {
        var services = lists.Places.ServicesUnder(service);
        string[] teams = [.. lists.All(ListName.Team).Where(team => lists.Places.ServiceOf(team.Key) is { } its && services.Contains(its))
            .Select(team => team.Key)];
        return new PlaceFilter(services, teams, services.SelectMany(lists.Places.ServiceAndAbove).ToHashSet());
    }
}

/// <summary>A line of the list of cases.</summary>
/// <param name="Id">The database's key.</param>
/// <param name="Reference">The council's reference.</param>
/// <param name="Summary">What it is about, where that was recorded.</param>
/// <param name="Procedure">The key of its procedure.</param>
/// <param name="Triage">What was decided about it.</param>
/// <param name="Received">The date on which it arrived.</param>
/// <param name="Owner">The name of whoever has it.</param>
/// <param name="Stages">The stage that the list asks for, or all of them in the order of their numbers.</param>
public sealed record CaseLine(
    int Id, string Reference, string? Summary, string Procedure, TriageDecision Triage, DateOnly Received, string? Owner,
    IReadOnlyList<StageLine> Stages)
{
    /// <summary>Whether it was voided: only the list of what was voided has such a case.</summary>
    public bool Voided { get; init; }

    /// <summary>The version of the case as it is listed.</summary>
    public int Version { get; init; }

    /// <summary>The key of the service that it names.</summary>
    public string? Service { get; init; }

    /// <summary>The key of the team that it names.</summary>
    public string? Team { get; init; }

    /// <summary>The name of the complainant, where the list asks for it and it is known.</summary>
    public string? Complainant { get; init; }

    /// <summary>The name of the child, where the list asks for it and it is known.</summary>
    public string? Child { get; init; }

    /// <summary>The stage to show: the one that the list asks for, or the last.</summary>
    public StageLine? Stage => Stages.Count == 0 ? null : Stages[^1];

    /// <summary>The soonest due date of its open stages; that of the stage to show where none is open.</summary>
    public DateOnly? Due => Stages.Where(stage => stage.Concluded is null).Min(stage => stage.Due) ?? Stage?.Due;
}

/// <summary>A stage on a line of the list of cases.</summary>
public sealed record StageLine(int Number, DateOnly Received, DateOnly? Due, DateOnly? Concluded, string? Outcome, DateOnly? Answered)
{
    /// <summary>Whether its response waits for a manager, where the list asks for whose move it is.</summary>
    public bool AwaitsManager { get; init; }
}

/// <summary>What is missing of a case, so that a report counts it nowhere or as not recorded.</summary>
public enum CaseGap
{
    /// <summary>It was accepted and has no stage. It is looked for by the date of arrival.</summary>
    Stage,

    /// <summary>A stage of it was concluded without an outcome. It is looked for by the date on which it was first concluded.</summary>
    Outcome,

    /// <summary>It names no division, service or team. It is looked for by the date on which a stage of it was received.</summary>
    Service,
}

/// <summary>Asks for cases of which something is missing, as figures count them.</summary>
internal static class CaseGaps
{
    /// <summary>The cases with the gap that the filter asks for; all of them where it asks for none.</summary>
    public static IQueryable<Case> WithGap(this IQueryable<Case> cases, CaseFilter filter)
    {
        var (from, to) = (filter.From ?? DateOnly.MinValue, filter.To ?? DateOnly.MaxValue);
        var accepted = cases.Where(@case => @case.Decision == TriageDecision.Accepted);
        return filter.Gap switch
        {
            CaseGap.Stage => accepted.Where(@case => !@case.Stages.Any() && @case.Received >= from && @case.Received <= to),
            CaseGap.Outcome => accepted.Where(@case => @case.Stages.Any(stage => stage.First == null
                ? stage.Outcome == null && stage.Concluded >= from && stage.Concluded <= to
                : stage.First.Outcome == null && stage.First.Concluded >= from && stage.First.Concluded <= to)),
            CaseGap.Service => accepted.Where(@case => @case.Division == null && @case.Service == null && @case.Team == null
                && @case.Stages.Any(stage => stage.Received >= from && stage.Received <= to)),
            _ => cases,
        };
    }
}
