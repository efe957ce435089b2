namespace ComplaintsPortal.Data.Interchange;

/// <summary>A column together with what the facts of a record say in it.</summary>
/// <param name="Column">The column.</param>
/// <param name="Says">The value: a text, date, number, flag or choice, an account or several, or null.</param>
internal sealed record Field<TFacts>(Column Column, Func<TFacts, object?> Says)
{
    /// <summary>The value as it is written.</summary>
    public string? Write(TFacts facts, Addresses addresses) => Cell.Write(Says(facts), Column.Holds, addresses);
}
