using System.Globalization;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Stages;

/// <summary>How long it took: against the standard limit, against the maximum, and against the date that was due.</summary>
internal sealed class StageTimeliness
{
    // A table with one limit says no more of fewer than these than the sentence above it.
    private const int Few = 10;

    private static readonly (string Member, string Words, bool Coded)[] Bases =
    [
        (Member.ClockBasis.Request, "the request", false),
        (Member.ClockBasis.Acknowledgement, "the acknowledgement", false),
        (Member.ClockBasis.Statement, "the day on which the statement of complaint was agreed", true),
        (Member.ClockBasis.Record, "the day on which the written record of an oral request was settled", true),
        (Member.ClockBasis.Interest, "the day on which sufficient interest was decided", true),
        (Member.ClockBasis.Own, "another day, for a reason that is recorded", true),
    ];

    private readonly StageScope scope;
    private readonly Asked concluded;
    private readonly Asked standard;
    private readonly Asked maximum;
    private readonly Asked onTime;
    private readonly Asked late;
    private readonly Asked extended;
    private readonly Asked ongoing;
    private readonly Asked overdue;
    private readonly IReadOnlyList<DivisionTimes> divisions;
    private readonly IReadOnlyList<(string Words, bool Coded, Asked Count)> bases;

    public StageTimeliness(StageScope scope)
    {
        this.scope = scope;
        concluded = scope.Ask(Measure.Concluded);
        standard = scope.Ask(Measure.Concluded, Facet.Band, Member.Band.Standard);
        maximum = scope.Ask(Measure.Concluded, Facet.Band, Member.Band.Standard, Member.Band.Maximum);
        onTime = scope.Ask(Measure.Concluded, Facet.Timeliness, Member.Timeliness.OnTime);
        late = scope.Ask(Measure.Concluded, Facet.Timeliness, Member.Timeliness.Late);
        extended = scope.Ask(Measure.Concluded, Facet.Extended, Facet.Yes);
        ongoing = scope.Ask(Measure.Ongoing);
        overdue = scope.Ask(Measure.Ongoing, Facet.Timeliness, Member.Timeliness.Overdue);
        bases = [.. Bases.Select(basis => (basis.Words, basis.Coded, scope.Ask(Measure.Concluded, Facet.ClockBasis, basis.Member)))];
        divisions = scope.Rule.StandardDays is null
            ? []
            : [.. Place.Tree(scope.Setup.Lists, PlaceDetail.Services).Select(division => DivisionTimes.Ask(scope, division))];
    }

    /// <summary>Of those concluded: within the standard limit, within the maximum beyond it, and longer.</summary>
    public IReadOnlyList<decimal> Bands =>
        [standard.Value.This, maximum.Value.This - standard.Value.This, concluded.Value.This - maximum.Value.This];

    /// <summary>Those concluded by the date due.</summary>
    public Compared OnTime => onTime.Value;

    /// <summary>Those with a date due that were concluded.</summary>
    public Compared Timed => Compared.Sum([onTime.Value, late.Value]);

    /// <summary>The part, or null where the stage has no clock or nothing was concluded.</summary>
    public Section? Compose()
    {
        if (scope.Rule.StandardDays is null || (concluded.Value.IsNothing && overdue.Value.IsNothing))
        {
            return null;
        }

        return new Section("Timeliness", [.. InBrief(), .. Table(), .. ByDivision()]);
    }

    /// <summary>It in a sentence or two; nothing where the stage has no clock.</summary>
    public IEnumerable<Block> InBrief()
    {
        if (scope.Rule.StandardDays is null)
        {
            yield break;
        }

        var extension = scope.Rule.MayBeExtended && !extended.Value.IsNothing ? Extended() : "";
        if (Timed.This > 0)
        {
            yield return new Paragraph(
                $"{onTime.Show().Bracketed} of the {Timed.Bracketed} "
                    + $"concluded, {Shares.Of(onTime.Value, Timed)}, {Words.Plural(onTime.Value.This, "was", "were")} concluded by the date due.{extension}");
        }

        foreach (var paragraph in ByBasis())
        {
            yield return paragraph;
        }

        if (ongoing.Value.This > 0)
        {
            yield return new Paragraph(
                $"Of the {ongoing.Show().Bracketed} still open "
                    + $"on {scope.Periods.End}, {overdue.Show().Bracketed} {Words.Plural(overdue.Value.This, "was", "were")} past the date due.");
        }
    }

    private Phrase Extended() =>
        $" The time was extended for {extended.Show().Bracketed} of the {concluded.Show().Bracketed}, {Shares.Of(extended.Value, concluded.Value)}.";

    // Where a clock may start later than the request, it is said for how many it did, and on which ground.
    private IEnumerable<Block> ByBasis()
    {
        var counted = bases.Where(basis => !basis.Count.Value.IsNothing).ToList();
        if (counted.Exists(basis => basis.Coded) || (scope.Procedure.IsStatutory && scope.Rule.Number == 2 && counted.Count > 0))
        {
            yield return new Paragraph(
                $"Of the clocks of the {concluded.Value.Bracketed} concluded, "
                    + $"{Phrase.List([.. counted.Select(Phrase (basis) => $"{basis.Count.Value.Bracketed} ran from {basis.Words}")])}.");
        }
    }

    private IEnumerable<Block> Table()
    {
        if (concluded.Value.IsNothing || (!scope.Rule.MayBeExtended && concluded.Value.This < Few))
        {
            yield break;
        }

        var periods = scope.Periods;
        yield return new Table(
            $"Time taken by the {scope.Noun.Many} concluded",
            periods.Cohort($"{scope.Noun.Many} concluded{scope.Here}", concluded.Value) + (scope.Rule.MayBeExtended ? " The rows overlap." : ""),
            [new("Limit", true), new(periods.LastLabel), new(periods.ThisLabel), new($"Share {periods.LastLabel}"), new($"Share {periods.ThisLabel}")],
            [.. Limits().Select(limit => Row(limit.Label, limit.Value))]) with
        { IsDetail = true };
    }

    private IEnumerable<(string Label, Compared Value)> Limits()
    {
        var (days, most) = (scope.Rule.StandardDays!.Value, scope.Rule.MaximumDays);
        if (scope.Rule.MayBeExtended)
        {
            yield return ($"Within {Days(days)} (standard)", standard.Show());
            yield return ($"Within {Days(most!.Value)} (maximum)", maximum.Show());
            yield return ("By the date due", onTime.Show());
            yield return ("After the date due", late.Show());
            yield return ($"Extended to {Days(most.Value)}", extended.Show());
        }
        else
        {
            yield return ($"Within {Days(days)}", onTime.Show());
            yield return ("Later", late.Show());
        }
    }

    /// <summary>The responses in time by division and service; nothing where only one of them responded.</summary>
    public IEnumerable<Block> ByDivision()
    {
        var busy = divisions.Where(division => !division.Responded.Value.IsNothing).ToList();
        if (busy.Count < 2 || divisions.All(division => division.Responded.Value.This == 0))
        {
            yield break;
        }

        foreach (var division in divisions)
        {
            division.Show(scope.Rule.MayBeExtended);
        }

        var (days, most) = (scope.Rule.StandardDays!.Value, scope.Rule.MaximumDays);
        var heading = busy.Any(division => division.Depth > 0) ? "Division and service" : "Division or service";
        Column[] columns = scope.Rule.MayBeExtended
            ? [new(heading, true), new($"Within {Days(days)}"), new($"Within {Days(most!.Value)}"), new("By the date due"),
                new($"By the date due, {scope.Periods.LastLabel}")]
            : [new(heading, true), new($"Within {Days(days)}"), new($"Within {Days(days)}, {scope.Periods.LastLabel}")];
        yield return new Table(
            $"Responses in time, by {Words.Within(heading)}",
            $"{Words.Sentence(scope.Noun.Many)} that ended with a response{scope.Here} {scope.Periods.InThis}; those withdrawn are left out.",
            columns, [.. busy.Select(division => division.Row(scope.Rule.MayBeExtended))]) with
        { IsDetail = true };
    }

    private Row Row(string label, Compared value) => new(
        label,
        [
            value.Before, value.Now,
            Percentage.Share(value.Last, concluded.Value.Last), Percentage.Share(value.This, concluded.Value.This),
        ]);

    private static string Days(int days) => string.Create(CultureInfo.InvariantCulture, $"{days} working days");
}
