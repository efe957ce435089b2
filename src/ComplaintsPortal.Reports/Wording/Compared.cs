using ComplaintsPortal.Domain.Figures;

namespace ComplaintsPortal.Reports.Wording;

/// <summary>One figure beside the same figure of the period before.</summary>
/// <param name="This">The period that is reported.</param>
/// <param name="Last">The same period a year before.</param>
public sealed record Compared(decimal This, decimal Last)
{
    /// <summary>What was asked, where each of the two answers one question; null for what was added up.</summary>
    public (Question This, Question Last)? Asked { get; init; }

    /// <summary>"74": the period that is reported, in words that know what was asked.</summary>
    public Phrase Now => Phrase.Figure(Words.Number(This), Asked?.This);

    /// <summary>"188": the period before, in words that know what was asked.</summary>
    public Phrase Before => Phrase.Figure(Words.Number(Last), Asked?.Last);

    /// <summary>"74 (188)": the period before in brackets.</summary>
    public Phrase Bracketed => $"{Now} ({Before})";

    /// <summary>"£120": the period that is reported.</summary>
    public Phrase NowInPounds => Phrase.Figure(Words.Pounds(This), Asked?.This);

    /// <summary>"£80": the period before.</summary>
    public Phrase BeforeInPounds => Phrase.Figure(Words.Pounds(Last), Asked?.Last);

    /// <summary>"£120 (£80)".</summary>
    public Phrase BracketedPounds => $"{NowInPounds} ({BeforeInPounds})";

    /// <summary>Whether both are 0.</summary>
    public bool IsNothing => This == 0 && Last == 0;

    /// <summary>Which way it went.</summary>
    public Direction Direction => This.CompareTo(Last) switch
    {
        > 0 => Direction.Up,
        < 0 => Direction.Down,
        _ => Direction.Level,
    };

    /// <summary>
    /// The change by the one rule, (this - last) / last: "61% decrease", "no change". Where last is 0 there is none, and
    /// <paramref name="noneBefore"/> says so.
    /// </summary>
    public string Change(string noneBefore) => Whole switch
    {
        _ when This == Last => "no change",
        _ when Last == 0 => noneBefore,
        0 => $"{Noun} of under 1%",
        100 when This is > 0 && This < Last => $"{Noun} of over 99%",
        var percent => $"{Words.Number(percent)}% {Noun}",
    };

    /// <summary>The change with its article, for a sentence: "a 61% decrease", "an 8% increase", "no change".</summary>
    public string ChangeInWords(string noneBefore)
    {
        var change = Change(noneBefore);
        return change == noneBefore || This == Last ? change
            : char.IsAsciiDigit(change[0]) ? $"{Words.Article(Whole)} {change}"
            : $"{(Noun == "increase" ? "an" : "a")} {change}";
    }

    /// <summary>The sum of figures whose cohorts have nothing in common.</summary>
    public static Compared Sum(IEnumerable<Compared> figures) =>
        figures.Aggregate(new Compared(0, 0), (sum, figure) => new Compared(sum.This + figure.This, sum.Last + figure.Last));

    /// <inheritdoc />
    public bool Equals(Compared? other) => other is not null && (This, Last) == (other.This, other.Last);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(This, Last);

    private string Noun => This > Last ? "increase" : "decrease";

    private decimal Whole => Math.Abs(Comparison.Change(This, Last) ?? 0);
}
