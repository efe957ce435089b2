using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Annual.Tables;
using ComplaintsPortal.Reports.Figures;

namespace ComplaintsPortal.Reports.Exploring;

/// <summary>
/// A table of the explorer with its answers. Over several periods with a facet in the columns there is a block for each period; otherwise one, with the
/// periods as its columns.
/// </summary>
/// <param name="Title">What it shows: "Concluded by service".</param>
/// <param name="Narrowed">What narrows all of it, in words; empty where nothing does.</param>
/// <param name="Meaning">What the measure counts.</param>
/// <param name="Blocks">Its parts.</param>
public sealed record ExploredTable(string Title, string Narrowed, string Meaning, IReadOnlyList<ExploredBlock> Blocks)
{
    /// <summary>What the row and the column of everything are called.</summary>
    public const string All = "All";

    /// <summary>Every figure in it.</summary>
    public IEnumerable<Figure> Figures => Blocks.SelectMany(block => block.Lines).SelectMany(line => line.Cells);

    /// <summary>Why a table has too many cells, or whatever else keeps it from being answered; null where it can be.</summary>
    public static Refusal? WhyNot(TableQuestion asked, CouncilSetup setup) => Frames(asked, setup) switch
    {
        var frames when frames.Sum(frame => frame.Cells) is var cells and > TableQuestion.MostCells =>
            new Refusal($"The table would have {cells:N0} cells, and {TableQuestion.MostCells:N0} are the most: choose fewer periods, or narrow it"),
        var frames => frames.SelectMany(frame => frame.Questions()).SelectMany(question => question.WhyNotAnswer(setup.Lists, setup.Procedures))
            .FirstOrDefault() is { } sentence ? new Refusal(sentence) : null,
    };

    /// <summary>Counts all of it, every number shown: who may read which is asked by <see cref="For"/>.</summary>
    public static async Task<ExploredTable> CountAsync(PortalDb db, TableQuestion asked, CouncilSetup setup, CancellationToken stop = default)
    {
        var frames = Frames(asked, setup);
        Question[] questions = [.. frames.SelectMany(frame => frame.Questions()).Distinct()];
        var answers = (await new FigureBook(db, setup).AnswerAsync(questions, stop)).ToDictionary(figure => figure.Question);
        string[] by = [.. new[] { asked.Rows, asked.Columns }.OfType<Facet>().Select(facet => Wording.Words.Within(facet.Name))];
        return new ExploredTable(
            by.Length == 0 ? asked.Whole.Measure.Name : $"{asked.Whole.Measure.Name} by {string.Join(" and ", by)}",
            WhereWords.Of(asked.Whole, setup), Glossary.Of(asked.Whole.Measure), [.. frames.Select(frame => frame.Answered(answers))]);
    }

    /// <summary>The table as a person may read it.</summary>
    public ExploredTable For(Officer who)
    {
        if (who.SeesSmallFigures)
        {
            return this;
        }

        var given = SmallFigures.For(who, [.. Figures.DistinctBy(figure => figure.Question)]).ToDictionary(figure => figure.Question);
        return this with
        {
            Blocks = [.. Blocks.Select(block => block with
            {
                Lines = [.. block.Lines.Select(line => line with { Cells = [.. line.Cells.Select(cell => given[cell.Question])] })],
            })],
        };
    }

    private static List<Frame> Frames(TableQuestion asked, CouncilSetup setup)
    {
        var rows = Members(asked.Rows, asked.Whole, setup);
        return asked.Columns is { } facet
            ? [.. asked.Periods.Select(period => new Frame(period.Name, asked.Rows, rows, Members(facet, asked.Whole, setup), asked.Whole.Over(period)))]
            : [new Frame("", asked.Rows, rows, [.. asked.Periods.Select(period => new GridRow(period.Name, question => question.Over(period)))], asked.Whole)];
    }

    private static GridRow[] Members(Facet? facet, Question whole, CouncilSetup setup)
    {
        GridRow[] all = [new(All, question => question)];
        return facet is null ? all : [.. Annual.Tables.Members.Of(facet.Key, whole, setup), .. whole.Measure == Measure.Caseload ? [] : all];
    }

    private sealed record Frame(string Caption, Facet? Corner, IReadOnlyList<GridRow> Rows, IReadOnlyList<GridRow> Columns, Question Whole)
    {
        public int Cells => Rows.Count * Columns.Count;

        public IEnumerable<Question> Questions() => Rows.SelectMany(row => Columns.Select(column => column.Narrow(row.Narrow(Whole))));

        public ExploredBlock Answered(Dictionary<Question, Figure> answers) => new(
            Caption, Corner?.Name ?? "", [.. Columns.Select(column => column.Label)],
            [.. Rows.Select(row => new ExploredLine(row.Label, row.Depth, [.. Columns.Select(column => answers[column.Narrow(row.Narrow(Whole))])]))]);
    }
}

/// <summary>A part of a table of the explorer.</summary>
/// <param name="Caption">The period; empty where the periods are the columns.</param>
/// <param name="Corner">What the rows are: the name of a facet; empty where there is one row.</param>
/// <param name="Columns">The headings of the columns.</param>
/// <param name="Lines">The rows.</param>
public sealed record ExploredBlock(string Caption, string Corner, IReadOnlyList<string> Columns, IReadOnlyList<ExploredLine> Lines);

/// <summary>A row of a table of the explorer.</summary>
/// <param name="Label">The member of the facet.</param>
/// <param name="Depth">How deep it lies below another that includes it, from 0.</param>
/// <param name="Cells">A figure for each column.</param>
public sealed record ExploredLine(string Label, int Depth, IReadOnlyList<Figure> Cells);
