using System.Globalization;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Reports.Figures;

/// <summary>How a facet's members are read from what the database tells apart.</summary>
/// <param name="Columns">The columns that are needed, at most three.</param>
/// <param name="Members">The members to which a group with these values belongs: one, or with places also those above.</param>
internal sealed record Reading(IReadOnlyList<Column> Columns, Func<IReadOnlyList<string?>, IEnumerable<string>> Members)
{
    /// <summary>The values themselves are the members.</summary>
    public static Reading Plain(Column column) => new([column], values => [values[0] ?? Facet.None]);

    /// <summary>Whether something is true of a value.</summary>
    public static Reading YesOrNo(Column column, Func<string?, bool> yes) => new([column], values => [yes(values[0]) ? Facet.Yes : Facet.No]);
}

/// <summary>The readings of all facets under a council's lists.</summary>
internal sealed class Readings
{
    private static readonly Column[] Place = [Column.Division, Column.Service, Column.Team];

    private readonly Dictionary<Facet, Reading> readings;
    private readonly Reading actionTheme = Reading.Plain(Column.ActionTheme);
    private readonly Reading actionService;
    private readonly Reading roundOutcome = Reading.Plain(Column.RoundOutcome);
    private readonly Reading roundFault;

    public Readings(CouncilSetup setup)
    {
        var lists = setup.Lists;
        actionService = new([Column.ActionService], values => Services(lists.Places, values[0], null));
        Responded = Reading.YesOrNo(Column.Outcome, outcome => lists.Find(ListName.Outcome, outcome) is { Responded: true });
        roundFault = Reading.YesOrNo(Column.RoundOutcome, outcome => lists.Find(ListName.Outcome, outcome) is { Fault: true });
        readings = new Dictionary<Facet, Reading>
        {
            [Facet.Procedure] = Reading.Plain(Column.Procedure),
            [Facet.Kind] = new([Column.Procedure], values => [Kind(values[0] is { } key ? setup.FindProcedure(key) : null)]),
            [Facet.Complainant] = Reading.Plain(Column.ComplainantType),
            [Facet.Child] = Reading.YesOrNo(Column.ComplainantType, type => lists.Find(ListName.ComplainantType, type) is { Child: true }),
            [Facet.Subject] = Reading.Plain(Column.SubjectStatus),
            [Facet.Division] = new(Place, values => [lists.Places.Stand(values[0], values[1], values[2]).Division ?? Facet.None]),
            [Facet.Service] = new(Place, values => Services(lists.Places, values[1], values[2])),
            [Facet.Team] = Reading.Plain(Column.Team),
            [Facet.District] = Reading.Plain(Column.District),
            [Facet.Channel] = Reading.Plain(Column.Channel),
            [Facet.Advocate] = Reading.YesOrNo(Column.AdvocacyProvider, provider => provider is not null),
            [Facet.AdvocacyProvider] = Reading.Plain(Column.AdvocacyProvider),
            [Facet.Repeat] = Reading.YesOrNo(Column.Repeat, before => before == Facet.Yes),
            [Facet.AgeBand] = Reading.Plain(Column.AgeBand),
            [Facet.Gender] = Reading.Plain(Column.Gender),
            [Facet.Ethnicity] = Reading.Plain(Column.Ethnicity),
            [Facet.Disability] = Reading.Plain(Column.Disability),
            [Facet.SexualOrientation] = Reading.Plain(Column.SexualOrientation),
            [Facet.Stage] = Reading.Plain(Column.Stage),
            [Facet.Outcome] = Reading.Plain(Column.Outcome),
            [Facet.Fault] = Reading.YesOrNo(Column.Outcome, outcome => lists.Find(ListName.Outcome, outcome) is { Fault: true }),
            [Facet.Extended] = Reading.Plain(Column.Extended),
            [Facet.Reopened] = Reading.Plain(Column.Reopened),
            [Facet.EscalationReason] = Reading.Plain(Column.EscalationReason),
            [Facet.LatenessReason] = Reading.Plain(Column.LatenessReason),
            [Facet.LatenessService] = Reading.Plain(Column.LatenessService),
            [Facet.Timeliness] = Reading.Plain(Column.Timeliness),
            [Facet.Band] = Reading.Plain(Column.Band),
            [Facet.ClockBasis] = new([Column.Procedure, Column.Stage, Column.ClockBasis],
                values => [BasisOf(values[2]!, setup.FindProcedure(values[0]!)?.Stage(int.Parse(values[1]!, CultureInfo.InvariantCulture))?.ClockFrom)]),
            [Facet.Theme] = Reading.Plain(Column.Theme),
            [Facet.Classification] = Reading.Plain(Column.Classification),
            [Facet.Finding] = Reading.Plain(Column.Finding),
            [Facet.Triage] = Reading.Plain(Column.Triage),
            [Facet.TriageReason] = Reading.Plain(Column.TriageReason),
            [Facet.Category] = Reading.Plain(Column.Category),
        };
    }

    /// <summary>Whether a concluded stage's outcome counts as a response.</summary>
    public Reading Responded { get; }

    /// <summary>All readings that a question needs.</summary>
    public IEnumerable<(string? Facet, Reading Reading)> Of(Question question) =>
        question.Facets.Keys.Select(name => ((string?)name, Of(Facet.Find(name)!, question.Measure)))
            .Concat(question.Measure == Measure.Responded ? [(null, Responded)] : []);

    /// <summary>The reading of a facet under a measure.</summary>
    public Reading Of(Facet facet, Measure measure) => measure.Of switch
    {
        Counted.Actions when facet == Facet.Theme => actionTheme,
        Counted.Actions when facet == Facet.Service => actionService,
        _ when measure == Measure.Reopenings && facet == Facet.Outcome => roundOutcome,
        _ when measure == Measure.Reopenings && facet == Facet.Fault => roundFault,
        _ => readings[facet],
    };

    // A member covers everything below it: a case of a service counts for the services above it too.
    private static IReadOnlyList<string> Services(PlaceTree places, string? service, string? team) =>
        places.ServicesCovering(service, team) is { Count: > 0 } services ? services : [Facet.None];

    private static string BasisOf(string known, ClockFrom? from) => (known, from) switch
    {
        (Column.Agreed or Column.Both, ClockFrom.Agreed) => Member.ClockBasis.Statement,
        (Column.Acknowledged or Column.Both, ClockFrom.Acknowledged) => Member.ClockBasis.Acknowledgement,
        (Column.Agreed or Column.Both or Column.Acknowledged, _) => Member.ClockBasis.Request,
        _ => known,
    };

    private static string Kind(Procedure? procedure) => procedure?.Kind.Key() ?? Facet.None;
}
