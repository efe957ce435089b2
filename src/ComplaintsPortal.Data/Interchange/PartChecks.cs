using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Cases;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>Checks what rows say together: one part of the data set, with everything about each of its cases and people.</summary>
/// <param name="data">The data set.</param>
/// <param name="setup">The procedures as they will be; null where the profile could not be read.</param>
/// <param name="now">The instant, UTC.</param>
/// <param name="errors">Where to report.</param>
internal sealed class PartChecks(DataSet data, CouncilSetup? setup, DateTimeOffset now, ErrorList errors)
{
    private readonly Dictionary<string, Row> cases = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Case, int Stage), Row> stages = [];

    private ILookup<string?, DateOnly?> begun = Array.Empty<DateOnly?>().ToLookup(_ => (string?)null);

    /// <summary>How many accepted cases have no stage.</summary>
    public int WithoutStage { get; private set; }

    public void Check(ILookup<InterchangeFile, Row> rows)
    {
        cases.Clear();
        stages.Clear();
        CheckCases(rows[InterchangeFile.Cases]);
        begun = rows[ArrivalTables.Refusals.File].Select(row => (Row: row, On: row.Date(ArrivalTables.ConsideredAgain)))
            .Concat(rows[CourseTables.Skips.File].Select(row => (Row: row, On: row.Date("on")))).ToLookup(one => one.Row["case"], one => one.On);
        CheckStages(rows[InterchangeFile.Stages]);
        var complainants = rows[InterchangeFile.Complainants].Select(row => row["person"]!).ToHashSet(StringComparer.Ordinal);
        CheckKeys(rows[InterchangeFile.People], complainants);
        CheckKeys(rows[InterchangeFile.Contacts], complainants);
        CheckKeys(rows[InterchangeFile.Appointees], null);
        CheckKeys(rows[TemplateFile.File], null);
        CheckNamed(rows[InterchangeFile.Named]);
        foreach (var table in RecordTables.All)
        {
            CheckRecords(table, rows[table.File]);
        }

        CheckHistory(rows[HistoryFile.File]);
    }

    private void CheckNamed(IEnumerable<Row> rows)
    {
        foreach (var named in rows.Where(named => !cases.ContainsKey(named["other"]!) && data.IsComplete(InterchangeFile.Cases)))
        {
            errors.Add(named["file"]!, named.Line, named["column"], named["other"], "Enter the reference of another case: cases.csv has none of this reference");
        }
    }

    private void CheckCases(IEnumerable<Row> rows)
    {
        Dictionary<string, Row> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            if (seen.TryAdd(row["reference"]!, row))
            {
                cases.Add(row["reference"]!, row);
            }
            else if (!row.Broken)
            {
                errors.Add(row, "reference", $"Give each case a reference of its own: line {seen[row["reference"]!].Line} has this one");
            }
        }
    }

    private void CheckStages(IEnumerable<Row> rows)
    {
        foreach (var row in rows)
        {
            if (row.Number("stage") is var number and > 0 && !stages.TryAdd((row["case"]!, number), row) && !row.Broken)
            {
                errors.Add(row, "stage", $"Give each stage of a case once: line {stages[(row["case"]!, number)].Line} has this one");
            }

            if (CaseOf(row) is { Broken: false } @case && !row.Broken)
            {
                CheckStage(row, @case);
            }
        }

        foreach (var group in stages.Values.Where(row => !row.Broken).GroupBy(row => row["case"]!))
        {
            CheckOrder([.. group.OrderBy(row => row.Number("stage"))]);
        }

        WithoutStage += data.IsComplete(InterchangeFile.Stages)
            ? cases.Values.Count(row => CaseFile.Triage(row) == Triage.Accepted) - stages.Keys.Select(stage => stage.Case).Distinct().Count(cases.ContainsKey) : 0;
    }

    private void CheckStage(Row row, Row @case)
    {
        if (CaseFile.Triage(@case) != Triage.Accepted)
        {
            errors.Add(row, "case", $"Remove this stage: only accepted cases have stages, and this one is {Cell.Write(CaseFile.Triage(@case))}");
        }

        if (row.Number("stage") is var number and > 0 && setup?.FindProcedure(@case["procedure"] ?? "") is { } procedure && procedure.Stage(number) is null)
        {
            errors.Add(row, "stage", $"Enter a stage that the procedure {procedure.Key} has: {string.Join(", ", procedure.Stages.Select(stage => stage.Number))}");
        }

        if (row["concluded"] is not null && row["outcome"] is null)
        {
            errors.Add(row, "outcome", "Enter an outcome: the stage is concluded");
        }
        else if (row["concluded"] is null && row["outcome"] is not null)
        {
            errors.Add(row, "concluded", "Enter the date on which it was concluded: the stage has an outcome");
        }

        foreach (var later in new[] { "acknowledged", "agreed", "started", "concluded", "panel_met", "panel_reported" })
        {
            Backwards(row, "received", later);
        }

        Backwards(row, "panel_met", "panel_reported");
    }

    // The case's first stage was asked for with the case itself, when a case that was refused came again, or when it was
    // agreed to pass a stage over; and none before the one before it.
    private void CheckOrder(IReadOnlyList<Row> ordered)
    {
        if (ordered[0].Date("received") is { } first && cases.TryGetValue(ordered[0]["case"]!, out var @case) && @case.Date("received") is { } received && first != received
            && !begun[ordered[0]["case"]].Contains(first))
        {
            errors.Add(ordered[0], "received", $"Enter the date on which the case was received, {Cell.Write(received)}: this is its first stage");
        }

        foreach (var (before, after) in ordered.Zip(ordered.Skip(1)))
        {
            if (after.Date("received") < before.Date("received"))
            {
                errors.Add(after, "received", $"Enter a date that is not before that of stage {before["stage"]}, {Cell.Write(before.Date("received"))}");
            }
        }
    }

    private void CheckRecords(RecordTable table, IEnumerable<Row> rows)
    {
        Dictionary<string, Row> seen = [];
        foreach (var row in rows)
        {
            if (CaseOf(row) is not null && NamesNoStage(row) && data.IsComplete(InterchangeFile.Stages))
            {
                errors.Add(row, RecordTable.StageColumn, "Enter a stage of this case: stages.csv has none of this number");
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
                errors.Add(row, row[one] is null ? one : other, $"Enter both {one} and {other}, or neither");
            }
        }
    }

    // An entry may name a stage that never began, or that is no longer there.
    private void CheckHistory(IEnumerable<Row> rows)
    {
        foreach (var row in rows)
        {
            _ = CaseOf(row);
            if (row.Instant("at") > now)
            {
                errors.Add(row, "at", "Enter a moment that has passed: this one is still to come");
            }

            if (HistoryFile.IsOfAnImport(row))
            {
                errors.Add(row, "what", "Remove this row: what an import did is written by the portal that it is done in");
            }
        }
    }

    private void CheckTwice(Row row, IReadOnlyList<string> key, Dictionary<string, Row> seen)
    {
        var value = string.Join('\u001F', key.Select(column => row[column]).Prepend(row["case"]));
        if (seen.TryAdd(value, row))
        {
            return;
        }

        var sentence = key.Count == 0 ? $"Give each case one row: line {seen[value].Line} is of this one" : $"Give this once in each case: line {seen[value].Line} has it";
        errors.Add(row, key.Count == 0 ? "case" : key[0], sentence);
    }

    private bool NamesNoStage(Row row) =>
        row.File.PlaceOf(RecordTable.StageColumn) is >= 0 and var place && row.File.Columns[place].Holds == Holds.StageNumber && row.Number(RecordTable.StageColumn) is var number and > 0 && !stages.ContainsKey((row["case"]!, number));

    private void CheckKeys(IEnumerable<Row> rows, HashSet<string>? complainants)
    {
        Dictionary<string, Row> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            var column = row.File.Columns[0].Name;
            var key = string.Join('\u001F', row.Cells.Take(row.File.KeyColumns));
            if (!seen.TryAdd(key, row))
            {
                errors.Add(row, column, $"Give each {column} once: line {seen[key].Line} has this one");
            }
            else if (complainants?.Contains(key) == false && data.IsComplete(InterchangeFile.Cases))
            {
                errors.Add(row, column, "Enter the complainant of a case: no row of cases.csv names this one");
            }
        }
    }

    // The case that a row names; one that is nowhere is reported, unless part of cases.csv could not be read.
    private Row? CaseOf(Row row)
    {
        var found = row["case"] is { } reference ? cases.GetValueOrDefault(reference) : null;
        if (found is null && row["case"] is not null && data.IsComplete(InterchangeFile.Cases))
        {
            errors.Add(row, "case", "Enter the reference of a case: cases.csv has none of this reference");
        }

        return found;
    }

    private void Backwards(Row row, string earlier, string later)
    {
        if (row.File.PlaceOf(earlier) >= 0 && row.Date(later) is { } end && row.Date(earlier) is { } start && end < start)
        {
            errors.Add(row, later, $"Enter a date that is not before {earlier}, {Cell.Write(start)}");
        }
    }
}
