using System.Globalization;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>One reason why a data set cannot be imported, with the place where it stands.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line on which the row starts, from 1; null where the whole file is meant.</param>
/// <param name="Column">The column's name; in the profile the path of the property, such as <c>procedures[0].kind</c>.</param>
/// <param name="Value">What stands there, shortened where it is long.</param>
/// <param name="Sentence">What is wrong and what to do, for the person who prepared the data.</param>
public sealed record ImportError(string File, int? Line, string? Column, string? Value, string Sentence)
{
    /// <summary>The whole of it on one line.</summary>
    public override string ToString()
    {
        var row = Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line}") : null;
        var place = string.Join(", ", new[] { File, row, Column }.Where(part => !string.IsNullOrEmpty(part)));
        return Value is null ? $"{place}: {Sentence}" : $"{place}, \"{Value}\": {Sentence}";
    }
}
