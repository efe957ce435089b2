namespace ComplaintsPortal.Domain.Writing;

/// <summary>One version of a text in a report, as it was saved.</summary>
public sealed class TextVersion
{
    private const char Line = '\n';

    private TextVersion() => (Period, Slot, Text, SaidInLines, ByName) = ("", "", "", "", "");

    internal TextVersion(ReportText text, int number) : this() => (Period, Slot, Number) = (text.Period, text.Slot, number);

    /// <summary>The period of the report.</summary>
    public string Period { get; private set; }

    /// <summary>The key of the slot.</summary>
    public string Slot { get; private set; }

    /// <summary>Which version of the text it is, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The words; empty where they were taken out.</summary>
    public string Text { get; private set; }

    /// <summary>The period whose text it is, where it was taken over and not edited; null otherwise.</summary>
    public string? TakenFrom { get; private set; }

    /// <summary>The account that wrote it; null where it came from elsewhere.</summary>
    public Guid? By { get; private set; }

    /// <summary>Their name then.</summary>
    public string ByName { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>What its figures said when it was saved, a line each.</summary>
    public string SaidInLines { get; private set; }

    /// <summary>What its figures said when it was saved, in the order in which they first stand in the text.</summary>
    public IReadOnlyList<string> Said => SaidInLines.Length == 0 ? [] : SaidInLines.Split(Line);

    /// <summary>The same, as a data set writes it.</summary>
    public static IReadOnlyList<string> SaidIn(string? lines) => string.IsNullOrEmpty(lines) ? [] : lines.ReplaceLineEndings("\n").Split(Line);

    internal void State(NewWords words, Author author)
    {
        Text = Normal(words.Text);
        SaidInLines = string.Join(Line, words.Said);
        TakenFrom = Text.Length == 0 ? null : words.TakenFrom;
        (By, ByName, At) = (author.Id, author.Name, author.At);
    }

    /// <summary>The text with one kind of line break, and without the space around it.</summary>
    public static string Normal(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
