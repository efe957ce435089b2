using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Writing;

namespace ComplaintsPortal.Data.Interchange.Reading;

/// <summary>Checks what rows say together: one part of the data set, with everything about each of its cases and people.</summary>
/// <param name="data">The data set.</param>
/// <param name="setup">The procedures as they will be; null where the profile could not be read.</param>
/// <param name="errors">Where to report.</param>
internal sealed class PartChecks(DataSet data, CouncilSetup? setup, ErrorList errors)
{
    private static readonly Column<DateOnly?>[] AfterReceived =
        [StageFile.Acknowledged, StageFile.Agreed, StageFile.Started, StageFile.Concluded, StageFile.PanelMet, StageFile.PanelReported];

    private readonly Dictionary<string, Row> cases = new(WrittenKey.Comparer);
    private readonly Dictionary<(string Case, int Stage), Row> stages = [];

    private ILookup<string?, DateOnly?> begun = Array.Empty<DateOnly?>().ToLookup(_ => (string?)null);

    /// <summary>How many accepted cases have no stage.</summary>
    public int WithoutStage { get; private set; }

    public void Check(ILookup<InterchangeFile, Row> rows)
    {
        cases.Clear();
        stages.Clear();
        CheckCases(rows[CaseFile.File]);
        begun = rows[ArrivalTables.Refusals.File].Select(row => (Row: row, On: row.Value(ArrivalTables.ConsideredAgain)))
            .Concat(rows[CourseTables.Skips.File].Select(row => (Row: row, On: row.Value(CourseTables.SkipAgreed))))
            .ToLookup(one => one.Row[RecordTable.Case], one => one.On);
        CheckStages(rows[StageFile.File]);
        var complainants = rows[Mentions.Complainants].Select(row => row[PeopleFile.Person]!).ToHashSet(WrittenKey.Comparer);
        CheckKeys(rows[PeopleFile.File], complainants);
        CheckKeys(rows[ContactFile.Only.File], complainants);
        CheckKeys(rows[AppointeeFile.Only.File], null);
        CheckKeys(rows[TemplateFile.File], null);
        CheckKeys(rows[ParagraphFile.Only.File], null);
        CheckKeys(rows[OmbudsmanLetterFile.Only.File], null);
        CheckKeys(rows[WordsFile.File], null);
        CheckWords(rows[WordsFile.File]);
        CheckNamed(rows[Mentions.Cases]);
        foreach (var table in RecordTables.All)
        {
            CheckRecords(table, rows[table.File]);
        }

        CheckHistory(rows[HistoryFile.File]);
    }

    // What is not of a period or a slot would stand in no report.
    private void CheckWords(IEnumerable<Row> rows)
    {
        var slots = setup is null ? null : ReportSlot.Everywhere(setup.Procedures).Select(slot => slot.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => !row.Broken))
        {
            foreach (var column in new[] { WordsFile.Period, WordsFile.TakenFrom }.Where(column => row[column] is not null))
            {
                if (!Period.TryParse(row[column], out _, out var error))
                {
                    errors.Add(row, column, error);
                }
            }

            if (slots?.Contains(row[WordsFile.Slot] ?? "") is false)
            {
                errors.Add(row, WordsFile.Slot, $"Enter one of {string.Join(", ", slots)}");
            }
        }
    }

    private void CheckNamed(IEnumerable<Row> rows)
    {
        foreach (var named in rows.Where(named => !cases.ContainsKey(named[Mentions.Case]!) && data.IsComplete(CaseFile.File)))
        {
            errors.Add(
                named[Mentions.NamingFile]!, named.Line, named[Mentions.NamingColumn], named[Mentions.Case],
                "Enter the reference of another case: cases.csv has none of this reference");
        }
    }

    private void CheckCases(IEnumerable<Row> rows)
    {
        Dictionary<string, Row> seen = new(WrittenKey.Comparer);
        foreach (var row in rows)
        {
            if (seen.TryAdd(row[CaseFile.Reference]!, row))
            {
                cases.Add(row[CaseFile.Reference]!, row);
            }
            else if (!row.Broken)
            {
                errors.Add(row, CaseFile.Reference, $"Give each case a reference of its own: line {seen[row[CaseFile.Reference]!].Line} has this one");
            }
        }
    }

    private void CheckStages(IEnumerable<Row> rows)
    {
        foreach (var row in rows)
        {
            if (row.Value(RecordTable.Stage) is int number and > 0 && !stages.TryAdd((row[RecordTable.Case]!, number), row) && !row.Broken)
            {
                errors.Add(row, RecordTable.Stage, $"Give each stage of a case once: line {stages[(row[RecordTable.Case]!, number)].Line} has this one");
            }

            if (CaseOf(row) is { Broken: false } @case && !row.Broken)
            {
                CheckStage(row, @case);
            }
        }

        foreach (var group in stages.Values.Where(row => !row.Broken).GroupBy(row => row[RecordTable.Case]!))
        {
            CheckOrder([.. group.OrderBy(row => row.Value(RecordTable.Stage) ?? 0)]);
        }

        WithoutStage += data.IsComplete(StageFile.File)
            ? cases.Values.Count(row => CaseFile.Decision(row) == TriageDecision.Accepted) - stages.Keys.Select(stage => stage.Case).Distinct()
                .Count(cases.ContainsKey)
            : 0;
    }

    private void CheckStage(Row row, Row @case)
    {
        if (CaseFile.Decision(@case) != TriageDecision.Accepted)
        {
            errors.Add(row, RecordTable.Case, $"Remove this stage: only accepted cases have stages, and this one is {Cell.Write(CaseFile.Decision(@case))}");
        }

        if (row.Value(RecordTable.Stage) is int number and > 0 && setup?.FindProcedure(@case[CaseFile.Procedure] ?? "") is { } procedure
            && procedure.Stage(number) is null)
        {
            var known = string.Join(", ", procedure.Stages.Select(stage => stage.Number));
            errors.Add(row, RecordTable.Stage, $"Enter a stage that the procedure {procedure.Key} has: {known}");
        }

        if (row[StageFile.Concluded] is not null && row[StageFile.Outcome] is null)
        {
            errors.Add(row, StageFile.Outcome, "Enter an outcome: the stage is concluded");
        }
        else if (row[StageFile.Concluded] is null && row[StageFile.Outcome] is not null)
        {
            errors.Add(row, StageFile.Concluded, "Enter the date on which it was concluded: the stage has an outcome");
        }

        foreach (var later in AfterReceived)
        {
            Backwards(row, StageFile.Received, later);
        }

        Backwards(row, StageFile.PanelMet, StageFile.PanelReported);
    }

    // The case's first stage was asked for with the case itself, when a case that was refused came again, or when it was
    // agreed to pass a stage over; and none before the one before it.
    private void CheckOrder(IReadOnlyList<Row> ordered)
    {
        if (ordered[0].Value(StageFile.Received) is { } first && cases.TryGetValue(ordered[0][RecordTable.Case]!, out var @case)
            && @case.Value(CaseFile.Received) is { } received && first != received && !begun[ordered[0][RecordTable.Case]].Contains(first))
        {
            errors.Add(ordered[0], StageFile.Received, $"Enter the date on which the case was received, {Cell.Write(received)}: this is its first stage");
        }

        foreach (var (before, after) in ordered.Zip(ordered.Skip(1)))
        {
            if (after.Value(StageFile.Received) < before.Value(StageFile.Received))
            {
                var earlier = Cell.Write(before.Value(StageFile.Received));
                errors.Add(after, StageFile.Received, $"Enter a date that is not before that of stage {before[RecordTable.Stage]}, {earlier}");
            }
        }
    }

    private void CheckRecords(RecordTable table, IEnumerable<Row> rows)
    {
        Dictionary<string, Row> seen = [];
        foreach (var row in rows)
        {
            if (CaseOf(row) is not null && NamesNoStage(row) && data.IsComplete(StageFile.File))
            {
                errors.Add(row, RecordTable.Stage, "Enter a stage of this case: stages.csv has none of this number");
            }

            if (table.Key is { } key)
            {
                CheckTwice(row, key, seen);
            }

            foreach (var (earlier, later) in table.Successions)
            {
                Backwards(row, earlier, later);
            }

            foreach (var (one, other) in table.Together.Where(pair => row[pair.One] is null != row[pair.Other] is null))
            {
                errors.Add(row, row[one] is null ? one : other, $"Enter both {one.Name} and {other.Name}, or neither");
            }
        }
    }

    // An entry may name a stage that never began, or that is no longer there.
    private void CheckHistory(IEnumerable<Row> rows)
    {
        foreach (var row in rows)
        {
            _ = CaseOf(row);
            if (HistoryFile.IsOfAnImport(row))
            {
                errors.Add(row, HistoryFile.What, "Remove this row: what an import did is written by the portal that it is done in");
            }
        }
    }

    private void CheckTwice(Row row, IReadOnlyList<Column> key, Dictionary<string, Row> seen)
    {
        var value = string.Join('\u001F', key.Select(column => row[column]).Prepend(row[RecordTable.Case]));
        if (seen.TryAdd(value, row))
        {
            return;
        }

        var sentence = key.Count == 0
            ? $"Give each case one row: line {seen[value].Line} is of this one"
            : $"Give this once in each case: line {seen[value].Line} has it";
        errors.Add(row, key.Count == 0 ? RecordTable.Case : key[0], sentence);
    }

    private bool NamesNoStage(Row row) =>
        row.File.PlaceOf(RecordTable.Stage) is >= 0 and var place && row.File.Columns[place].Holds == Holds.StageNumber
        && row.Value(RecordTable.Stage) is int number and > 0 && !stages.ContainsKey((row[RecordTable.Case]!, number));

    private void CheckKeys(IEnumerable<Row> rows, HashSet<string>? complainants)
    {
        Dictionary<string, Row> seen = new(WrittenKey.Comparer);
        foreach (var row in rows)
        {
            var column = row.File.Columns[0];
            var key = string.Join('\u001F', row.Cells.Take(row.File.KeyColumns));
            if (!seen.TryAdd(key, row))
            {
                errors.Add(row, column, $"Give each {column.Name} once: line {seen[key].Line} has this one");
            }
            else if (complainants?.Contains(key) == false && data.IsComplete(CaseFile.File))
            {
                errors.Add(row, column, "Enter the complainant of a case: no row of cases.csv names this one");
            }
        }
    }

    // The case that a row names; one that is nowhere is reported, unless part of cases.csv could not be read.
    private Row? CaseOf(Row row)
    {
        var found = row[RecordTable.Case] is { } reference ? cases.GetValueOrDefault(reference) : null;
        if (found is null && !row.Broken && row[RecordTable.Case] is not null && data.IsComplete(CaseFile.File))
        {
            errors.Add(row, RecordTable.Case, "Enter the reference of a case: cases.csv has none of this reference");
        }

        return found;
    }

    private void Backwards(Row row, Column<DateOnly?> earlier, Column<DateOnly?> later)
    {
        if (row.Value(later) is { } end && row.Value(earlier) is { } start && end < start)
        {
            errors.Add(row, later, $"Enter a date that is not before {earlier.Name}, {Cell.Write(start)}");
        }
    }
}
