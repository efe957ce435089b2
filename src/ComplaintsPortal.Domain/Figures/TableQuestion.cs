using System.Diagnostics.CodeAnalysis;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Figures;

/// <summary>What a table of the explorer asks: a measure over some periods, by up to two facets. Every cell of it is a <see cref="Question"/>.</summary>
/// <param name="Whole">What the whole table counts over its first period, with all that narrows it.</param>
/// <param name="Periods">The periods, each once, in the order in which they were given.</param>
/// <param name="Rows">The facet whose members are its rows; null where it has one row.</param>
/// <param name="Columns">The facet whose members are its columns; null where the periods are.</param>
public sealed record TableQuestion(Question Whole, IReadOnlyList<Period> Periods, Facet? Rows, Facet? Columns)
{
    /// <summary>The most periods of one table.</summary>
    public const int MostPeriods = 12;

    /// <summary>The most cells of one table: more are read by nobody, and are a file of questions.</summary>
    public const int MostCells = 3_000;

    /// <summary>Reads what a person asks for; where it cannot, there is a sentence for each answer that is wrong.</summary>
    /// <param name="asked">The answers as they were typed.</param>
    /// <param name="lists">The council's lists.</param>
    /// <param name="procedures">The council's procedures.</param>
    /// <param name="question">The question; null where it cannot be read.</param>
    /// <param name="errors">What is wrong: which answer, and why.</param>
    public static bool TryRead(
        TableAnswers asked, CouncilLists lists, IReadOnlyList<Procedure> procedures, [NotNullWhen(true)] out TableQuestion? question,
        out IReadOnlyList<(string Answer, string Sentence)> errors)
    {
        List<(string, string)> wrong = [];
        var periods = ReadPeriods(asked.Periods, wrong);
        var measure = Measure.Find(asked.Measure);
        if (measure is null)
        {
            wrong.Add((nameof(TableAnswers.Measure), "Choose what is counted"));
        }

        var (rows, columns) = (Read(asked.Rows, nameof(TableAnswers.Rows), measure, wrong), Read(asked.Columns, nameof(TableAnswers.Columns), measure, wrong));
        if (rows is not null && rows == columns)
        {
            wrong.Add((nameof(TableAnswers.Columns), "Choose another facet for the columns than for the rows"));
        }

        var whole = measure is null || periods.Count == 0 ? null : ReadWhole(asked.Only, periods[0], measure, lists, procedures, wrong);
        question = whole is null || wrong.Count > 0 ? null : new TableQuestion(whole, periods, rows, columns);
        errors = wrong;
        return question is not null;
    }

    /// <summary>Why the person may not ask it: an officer asks about whole months.</summary>
    public Refusal? WhyNotAsk(Officer who) => Periods.Select(period => SmallFigures.WhyNotAsk(period, who)).OfType<Refusal>().FirstOrDefault();

    /// <summary>Whether both ask the same.</summary>
    public bool Equals(TableQuestion? other) => other is not null
        && (Whole, Rows, Columns) == (other.Whole, other.Rows, other.Columns) && Periods.SequenceEqual(other.Periods);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Whole, Rows, Columns, Periods.Count);

    private static List<Period> ReadPeriods(string? written, List<(string Answer, string Sentence)> wrong)
    {
        List<Period> periods = [];
        foreach (var part in (written ?? "").Split([';', ',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Period.TryParse(part, out var period, out var error))
            {
                periods.Add(period);
            }
            else
            {
                wrong.Add((nameof(TableAnswers.Periods), error));
            }
        }

        if (periods.Count == 0 && wrong.Count == 0)
        {
            wrong.Add((nameof(TableAnswers.Periods), "Enter a period, such as 2021-22, or several with a semicolon between them"));
        }
        else if (periods.Count > MostPeriods)
        {
            wrong.Add((nameof(TableAnswers.Periods), $"Enter {MostPeriods} periods or fewer: there are {periods.Count}"));
        }

        return [.. periods.Distinct()];
    }

    private static Facet? Read(string? key, string answer, Measure? measure, List<(string Answer, string Sentence)> wrong)
    {
        if (string.IsNullOrEmpty(key))
        {
            return null;
        }

        var facet = Facet.Find(key);
        if (facet is null)
        {
            wrong.Add((answer, "Choose a facet from the list"));
        }
        else if (measure is not null && !facet.AppliesTo(measure))
        {
            wrong.Add((answer, $"{facet.Name} does not narrow {measure.Name}: choose another facet"));
        }

        return facet;
    }

    private static Question? ReadWhole(
        string? only, Period period, Measure measure, CouncilLists lists, IReadOnlyList<Procedure> procedures, List<(string Answer, string Sentence)> wrong)
    {
        if (!Question.TryParse(period.Name, measure.Key, only, out var whole, out var errors))
        {
            wrong.AddRange(errors.Select(error => (nameof(TableAnswers.Only), error)));
            return null;
        }

        wrong.AddRange(whole.WhyNotAnswer(lists, procedures).Select(error => (nameof(TableAnswers.Only), error)));
        return whole;
    }
}

/// <summary>What a person asks of the explorer, as typed.</summary>
/// <param name="Measure">The key of the measure.</param>
/// <param name="Rows">The key of the facet in the rows; empty for none.</param>
/// <param name="Columns">The key of the facet in the columns; empty for none.</param>
/// <param name="Periods">The periods, with a semicolon between them.</param>
/// <param name="Only">What narrows all of it, as figures are written: <c>kind=complaint;stage=1</c>.</param>
public sealed record TableAnswers(string? Measure, string? Rows, string? Columns, string? Periods, string? Only);
