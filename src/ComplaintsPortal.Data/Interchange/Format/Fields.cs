using System.Collections;

namespace ComplaintsPortal.Data.Interchange.Format;

/// <summary>
/// What the rows of a file say, column by column: each stands here once, with how its value is taken from the facts of a record,
/// and how it is put into them.
/// </summary>
/// <param name="blank">The facts of a record of which nothing is said.</param>
internal sealed class Fields<TFacts>(TFacts blank) : IEnumerable<Column>
    where TFacts : class
{
    private readonly List<Field> fields = [];

    /// <summary>Adds a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="says">What the facts say in it.</param>
    /// <param name="put">The facts with what a row says in it.</param>
    public void Add<TValue>(Column<TValue> column, Func<TFacts, TValue> says, Func<TFacts, TValue, TFacts> put) => fields.Add(new Field(
        column,
        (facts, addresses) => column.Write(says(facts), addresses),
        (facts, cell, addresses) => put(facts, column.Read(cell, addresses))));

    /// <summary>Adds the columns of a part of the facts.</summary>
    /// <param name="part">The columns.</param>
    /// <param name="says">The part.</param>
    /// <param name="put">The facts with another part.</param>
    public void Add<TPart>(Fields<TPart> part, Func<TFacts, TPart> says, Func<TFacts, TPart, TFacts> put)
        where TPart : class => fields.AddRange(part.fields.Select(field => new Field(
            field.Column,
            (facts, addresses) => field.Write(says(facts), addresses),
            (facts, cell, addresses) => put(facts, field.Put(says(facts), cell, addresses)))));

    /// <summary>
    /// What a row says. Where its file has no column that came later, what is known already stays; where nothing is known, it
    /// says nothing.
    /// </summary>
    public TFacts Read(Row row, TFacts? known, Addresses addresses)
    {
        var read = known ?? blank;
        var first = First(row.Cells);
        for (var place = first; place < row.Cells.Length; place++)
        {
            var field = fields[place - first];
            if (known is null ? row.Cells[place] is not null : row.States(place) || !field.Column.Later)
            {
                read = field.Put(read, row.Cells[place], addresses);
            }
        }

        return read;
    }

    /// <summary>Writes facts into the last cells of a row.</summary>
    public void Write(TFacts facts, string?[] cells, Addresses addresses)
    {
        var first = First(cells);
        for (var place = first; place < cells.Length; place++)
        {
            cells[place] = fields[place - first].Write(facts, addresses);
        }
    }

    /// <summary>The cells of a row that begins with what the facts do not say.</summary>
    public string?[] Cells(TFacts facts, Addresses addresses, params ReadOnlySpan<string?> first)
    {
        var cells = new string?[first.Length + fields.Count];
        first.CopyTo(cells);
        Write(facts, cells, addresses);
        return cells;
    }

    public IEnumerator<Column> GetEnumerator() => fields.Select(field => field.Column).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // What a record belongs to stands before what it says.
    private int First(string?[] cells) => cells.Length - fields.Count;

    private sealed record Field(Column Column, Func<TFacts, Addresses, string?> Write, Func<TFacts, string?, Addresses, TFacts> Put);
}
