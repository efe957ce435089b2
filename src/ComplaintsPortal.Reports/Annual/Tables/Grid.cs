using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Tables;

/// <summary>
/// Questions in rows and columns, over one period or several. Each cell is a figure; what the rows leave of the whole is worked out and named, and
/// rows that lie below others are not added twice.
/// </summary>
internal sealed class Grid
{
    /// <summary>What is left of the whole when everything named is taken off.</summary>
    public const string Unnamed = "Not named above";

    private readonly QuestionSheet sheet;
    private readonly IReadOnlyList<Question> columns;
    private readonly IReadOnlyList<GridRow> rows;
    private GridLine? total;
    private IReadOnlyList<GridLine>? lines;

    /// <summary>Asks for all of it.</summary>
    /// <param name="sheet">Where it is asked.</param>
    /// <param name="columns">The whole of each column.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="years">How many periods: this one, the same a year before, and so on.</param>
    public Grid(QuestionSheet sheet, IReadOnlyList<Question> columns, IReadOnlyList<GridRow> rows, int years = 1)
    {
        (this.sheet, this.columns, this.rows) = (sheet, columns, rows);
        Periods = sheet.Periods.Back(years);
        foreach (var question in All())
        {
            sheet.AskOver(question, Periods);
        }
    }

    /// <summary>The periods, the earliest first.</summary>
    public IReadOnlyList<Period> Periods { get; }

    /// <summary>The whole; known once the questions are answered.</summary>
    public GridLine Total => total ??= Line("All", 0, question => question);

    /// <summary>The rows in which there is anything, and below them what they leave of the whole.</summary>
    public IReadOnlyList<GridLine> Lines => lines ??=
        [.. rows.Select(row => Line(row.Label, row.Depth, row.Narrow)).Append(Remainder).Where(line => !line.IsNothing)];

    /// <summary>Whether no row counts more than the whole, so that what is left of it is a number of something.</summary>
    public bool AddsUp => Remainder.Values.SelectMany(values => values).All(value => value >= 0);

    /// <summary>Notes that the document tells it: rows with nothing in them too, because it says that what is not named had none.</summary>
    /// <param name="from">The place of the first period that is shown.</param>
    public void Show(int from = 0)
    {
        foreach (var question in All())
        {
            foreach (var period in Periods.Skip(from))
            {
                sheet.Show(question.Over(period));
            }
        }
    }

    private GridLine Remainder
    {
        get
        {
            var parts = rows.Where(row => row.Depth == 0).Select(row => Line("", 0, row.Narrow)).ToList();
            var left = Total.Values.Select((values, column) =>
                values.Select((value, period) => value - parts.Sum(part => part.Values[column][period])).ToArray()).ToArray();
            return new GridLine(Unnamed, 0, rows.Count == 0 ? [] : left);
        }
    }

    private IEnumerable<Question> All() => columns.SelectMany(column => rows.Select(row => row.Narrow(column)).Prepend(column));

    private GridLine Line(string label, int depth, Func<Question, Question> narrow) => new(
        label, depth, [.. columns.Select(column => Periods.Select(period => sheet.Answer(narrow(column).Over(period)) ?? 0).ToArray())])
    {
        Asked = [.. columns.Select(column => Periods.Select(period => narrow(column).Over(period)).ToArray())],
    };
}

/// <summary>A row of a grid with its answers.</summary>
/// <param name="Label">What a person reads.</param>
/// <param name="Depth">How deep it lies below another that includes it.</param>
/// <param name="Values">For each column the answers, the earliest period first.</param>
internal sealed record GridLine(string Label, int Depth, IReadOnlyList<decimal[]> Values)
{
    /// <summary>What was asked for each answer; empty where it was worked out.</summary>
    public IReadOnlyList<Question[]> Asked { get; init; } = [];

    /// <summary>Whether there is nothing in it in any period.</summary>
    public bool IsNothing => Values.All(values => values.All(value => value == 0));

    /// <summary>The answer of a column for the period that is reported.</summary>
    public decimal This(int column) => Values[column][^1];

    /// <summary>The answer of a column a year before; 0 where only one period is asked.</summary>
    public decimal Last(int column) => Values[column].Length > 1 ? Values[column][^2] : 0;

    /// <summary>The answers of a column for the period that is reported and the one before.</summary>
    public Compared Both(int column) => new(This(column), Last(column))
    {
        Asked = Asked.Count > column && Asked[column].Length > 1 ? (Asked[column][^1], Asked[column][^2]) : null,
    };

    /// <summary>What was asked for an answer; null where it was worked out.</summary>
    public Question? AskedOf(int column, int period) => Asked.Count > column ? Asked[column][period] : null;
}
