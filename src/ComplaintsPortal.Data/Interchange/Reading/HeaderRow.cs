using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain;

namespace ComplaintsPortal.Data.Interchange.Reading;

/// <summary>The header row of a file: where in each row every known column stands, in any order.</summary>
internal sealed class HeaderRow
{
    private readonly InterchangeFile file;
    private readonly ErrorList errors;
    private readonly int[] places;
    private readonly int line;
    private readonly HashSet<int> nameless = [];
    private readonly HashSet<Column> misspelt = [];

    /// <summary>Reads it, and reports what is wrong with the names of its columns.</summary>
    /// <param name="file">The file.</param>
    /// <param name="names">The names as they are written.</param>
    /// <param name="line">Where the row stands.</param>
    /// <param name="errors">Where to report.</param>
    public HeaderRow(InterchangeFile file, IReadOnlyList<string?> names, int line, ErrorList errors)
    {
        (this.file, this.line, this.errors) = (file, line, errors);
        places = Enumerable.Repeat(-1, file.Columns.Count).ToArray();
        Fields = names.Count;
        foreach (var (place, name) in names.Index())
        {
            Take(name ?? "", place);
        }

        Column[] missing = [.. file.Columns.Where((column, at) => column.Required && places[at] < 0)];
        foreach (var column in missing.Except(misspelt))
        {
            errors.Add(file.Name, line, column.Name, null, "Add this column: it is required");
        }

        IsComplete = missing.Length == 0;
        Stated = Array.ConvertAll(places, place => place >= 0);
    }

    /// <summary>How many values it has.</summary>
    public int Fields { get; }

    /// <summary>How many values a row must have at least: a column without name and values is passed over.</summary>
    public int Needed { get; private set; }

    /// <summary>Whether every required column is there, so that rows can be read.</summary>
    public bool IsComplete { get; }

    /// <summary>Which of the known columns are there.</summary>
    public bool[] Stated { get; }

    /// <summary>The values of a row in the order of the known columns.</summary>
    public string?[] Arrange(Func<int, string?> cell, int fields) =>
        Array.ConvertAll(places, place => place < 0 || place >= fields ? null : cell(place));

    /// <summary>Reports the columns without a name in which a row has a value, each once.</summary>
    public void CheckNameless(Func<int, bool> isBlank, int fields, int row)
    {
        if (nameless.Count == 0)
        {
            return;
        }

        foreach (var place in nameless.Where(place => place < fields && !isBlank(place)).ToArray())
        {
            nameless.Remove(place);
            errors.Add(file.Name, line, "", "", FormattableString.Invariant($"Remove or rename this column: it has no name, but a value in line {row}"));
        }
    }

    private void Take(string name, int place)
    {
        if (Invisible.Without(name).Length == 0)
        {
            nameless.Add(place);
            return;
        }

        Needed = place + 1;
        switch (file.PlaceOf(name))
        {
            case < 0 when name.Contains(RowReader.NotUtf8, StringComparison.Ordinal):
                errors.Add(file.Name, line, name, name, "Save the file as UTF-8: the name of this column is in another encoding");
                break;
            case < 0 when FileShape.Meant(name, file) is { } meant:
                misspelt.Add(meant);
                errors.Add(file.Name, line, name, name, $"Remove or rename this column: write \"{meant.Name}\", exactly so, with nothing before or after it");
                break;
            case < 0:
                errors.Add(file.Name, line, name, name, $"Remove or rename this column: {file.Name} has none of this name");
                break;
            case var known when places[known] >= 0:
                errors.Add(file.Name, line, name, name, "Remove this column: it is there twice");
                break;
            case var known:
                places[known] = place;
                break;
        }
    }
}
