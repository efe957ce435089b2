using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Writing;

/// <summary>What an inserted figure says.</summary>
/// <param name="Words">The words that stand in the text.</param>
/// <param name="HasValue">Whether there is a value at all.</param>
/// <param name="IsHidden">Whether it is kept from whoever reads, because a small number could be worked out from it.</param>
public sealed record Said(string Words, bool HasValue = true, bool IsHidden = false);

/// <summary>Says inserted figures in words, to one reader.</summary>
internal sealed class Speech
{
    /// <summary>What stands in the place of a figure without a value.</summary>
    public const string NoFigure = "(no figure)";

    private static readonly Said None = new(NoFigure, HasValue: false);

    private readonly CouncilSetup setup;
    private readonly Officer? reader;
    private readonly Dictionary<Question, decimal?> values;
    private readonly HashSet<Question> hidden;

    /// <summary>Says figures to whoever sees every number.</summary>
    /// <param name="answers">The answers to everything that the figures ask.</param>
    /// <param name="setup">The lists and procedures, for the names of members.</param>
    public Speech(IReadOnlyList<Figure> answers, CouncilSetup setup) : this(answers, setup, null, answers)
    {
    }

    /// <summary>Says figures to somebody.</summary>
    /// <param name="answers">The answers to everything that the figures ask.</param>
    /// <param name="setup">The lists and procedures, for the names of members.</param>
    /// <param name="reader">Who reads; null for whoever sees every number.</param>
    /// <param name="given">The same answers as that person is given them.</param>
    public Speech(IReadOnlyList<Figure> answers, CouncilSetup setup, Officer? reader, IReadOnlyList<Figure> given)
    {
        (this.setup, this.reader) = (setup, reader);
        values = answers.DistinctBy(figure => figure.Question).ToDictionary(figure => figure.Question, figure => figure.Value);
        hidden = [.. given.Where(figure => figure.Suppressed || IsTooShort(figure.Question.Period)).Select(figure => figure.Question)];
    }

    /// <summary>Whether some numbers are kept from whoever reads.</summary>
    public bool Hides => reader is { SeesSmallFigures: false };

    /// <summary>What a figure says.</summary>
    public Said Say(Insert insert) => IsHidden(insert) ? new Said(SmallFigures.Mark, IsHidden: true) : insert switch
    {
        NumberInsert number => Number(number.Asked),
        ChangeInsert change => Change(change),
        ShareInsert share => values[share.Part] is { } part && values[share.Whole] is { } whole and not 0 ? new Said(Percentage.Share(part, whole)) : None,
        MostCommonInsert most => MostCommon(most),
        _ => throw new ArgumentOutOfRangeException(nameof(insert), insert, "There is no figure of this kind"),
    };

    /// <summary>The question that explains what a figure says; null where there is none, or where the figure is kept from whoever reads.</summary>
    public Question? Asked(Insert insert) => IsHidden(insert) ? null : insert switch
    {
        NumberInsert number => number.Asked,
        ChangeInsert change => change.Asked,
        ShareInsert share => share.Part,
        MostCommonInsert most => most.Members.Where(member => values[member.Value] is > 0 and var value && value == Largest(most))
            .Select(member => member.Value).FirstOrDefault(),
        _ => null,
    };

    private Said Number(Question question) => values[question] switch
    {
        null => None,
        { } pounds when question.Measure == Measure.Payments => new Said(Words.Pounds(pounds)),
        { } number => new Said(Words.Number(number)),
    };

    // Where there was none a year before there is no change, and it is only said to be the first where nothing at all was counted then.
    private Said Change(ChangeInsert change)
    {
        if (values[change.Asked] is not { } now)
        {
            return None;
        }

        var noneBefore = (values[change.AllBefore] ?? 0) == 0
            ? $"the first {new ReportPeriods(change.Asked.Period).Word} with figures"
            : "up from none the year before";
        return new Said(new Compared(now, values[change.Before] ?? 0).ChangeInWords(noneBefore));
    }

    private Said MostCommon(MostCommonInsert most)
    {
        var largest = Largest(most);
        string[] members = [.. most.Members.Where(member => largest > 0 && values[member.Value] == largest).Select(member => NameOf(most.Facet, member.Key))];
        return members switch
        {
            [] => None,
            [var one] => new Said(one),
            _ => new Said($"{Words.List(members)}, equally"),
        };
    }

    private decimal Largest(MostCommonInsert most) => most.Members.Select(member => values[member.Value] ?? 0).DefaultIfEmpty(0).Max();

    private string NameOf(Facet facet, string member) => facet switch
    {
        { List: { } list } => Words.Within(setup.Lists.Label(list, member)),
        _ when facet == Facet.Procedure => Words.Within(setup.FindProcedure(member)?.Name ?? member),
        _ when facet == Facet.Stage => $"stage {member}",
        _ => member.Replace('-', ' '),
    };

    // A share or a change tells of the numbers that it is made of, and a share of what is left of the whole too.
    private bool IsHidden(Insert insert) => Hides && insert switch
    {
        ChangeInsert change => hidden.Contains(change.Asked) || hidden.Contains(change.Before),
        ShareInsert share => share.Questions.Any(hidden.Contains) || SmallFigures.IsSmall(values[share.Whole] - values[share.Part]),
        MostCommonInsert most => SmallFigures.IsSmall(Largest(most)) || most.Questions.Any(question => IsTooShort(question.Period)),
        _ => insert.Questions.Any(hidden.Contains),
    };

    private bool IsTooShort(Period period) => reader is not null && SmallFigures.WhyNotAsk(period, reader) is not null;
}
