using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Document;

namespace ComplaintsPortal.Reports.Writing;

/// <summary>The words of one slot, read, with the figures that they ask for.</summary>
internal sealed class SlotWords
{
    private readonly WrittenText text;
    private readonly Dictionary<string, Insert> inserts = [];

    /// <summary>Reads a text.</summary>
    /// <param name="slot">Where it stands.</param>
    /// <param name="text">The words.</param>
    /// <param name="reader">Reads the figures in it.</param>
    public SlotWords(ReportSlot slot, string text, InsertReader reader)
    {
        (Slot, this.text) = (slot, SmallMarkdown.Read(text));
        var errors = new List<string>(this.text.Errors);
        foreach (var written in this.text.Inserts)
        {
            if (reader.TryRead(written, out var insert, out var wrong))
            {
                inserts.Add(written, insert);
            }

            errors.AddRange(wrong);
        }

        Errors = [.. errors, .. OfHeadlines(), .. OfYoungPeople(text)];
    }

    /// <summary>Where it stands.</summary>
    public ReportSlot Slot { get; }

    /// <summary>What cannot stand in a report, a sentence each.</summary>
    public IReadOnlyList<string> Errors { get; }

    /// <summary>Everything that its figures ask.</summary>
    public IEnumerable<Question> Questions => inserts.Values.SelectMany(insert => insert.Questions);

    /// <summary>What each figure says, in the order in which they first stand in the text; one that cannot be read says nothing.</summary>
    public IReadOnlyList<FigureLine> Figures(Speech speech) => [.. text.Inserts.Select(written => inserts.TryGetValue(written, out var insert)
        ? new FigureLine(written, insert.Questions, speech.Say(insert))
        : new FigureLine(written, [], new Said(Speech.NoFigure, HasValue: false)))];

    /// <summary>The words with their figures filled in.</summary>
    public IReadOnlyList<Block> Filled(Speech speech) => text.Filled(Figures(speech).ToDictionary(
        figure => figure.Written,
        figure => new FigureSpan(figure.Written, figure.Said.Words)
        {
            Asked = inserts.TryGetValue(figure.Written, out var insert) ? speech.Asked(insert) : null,
        }));

    /// <summary>The figures that say something else than when a version was saved.</summary>
    public IReadOnlyList<ChangedFigure> Changed(TextVersion version, Speech everything, Speech toReader, ReportPeriods periods) =>
        periods.IsUnfinished && toReader.Hides ? [] : Changed(version, everything, toReader);

    // What was counted up to another day than the reader is told of is no change, so this is not asked then.
    private IReadOnlyList<ChangedFigure> Changed(TextVersion version, Speech everything, Speech toReader) =>
    [
        .. from figure in Figures(everything).Zip(Figures(toReader), version.Said)
           where figure.First.Said.Words != figure.Third
           let was = IsTold(figure.Second, figure.Third, toReader) ? figure.Third : SmallFigures.Mark
           select new ChangedFigure(figure.First.Written, was, figure.Second.Said.Words),
    ];

    // A number that was may have been small, and what a share or a change was made of is not known any more.
    private bool IsTold(FigureLine figure, string was, Speech toReader) => !toReader.Hides
        || (!figure.Said.IsHidden && inserts.GetValueOrDefault(figure.Written) is NumberInsert && !SuppressedDraft.Tells(was));

    private IEnumerable<string> OfYoungPeople(string written) => Slot == ReportSlot.YoungPeople && written.Length > ReportSlot.YoungPeopleLength
        ? [$"Write at most {ReportSlot.YoungPeopleLength} characters: the version for young people has two pages"]
        : [];

    private IEnumerable<string> OfHeadlines()
    {
        if (Slot == ReportSlot.Headlines && text.Blocks.Count > 0)
        {
            if (text.Blocks is not [WrittenList list])
            {
                yield return "Write what members should know as one list: each point begins with - on a line of its own";
            }
            else if (list.Items.Count > ReportSlot.MostHeadlines)
            {
                yield return $"Choose at most {ReportSlot.MostHeadlines} points: there are {list.Items.Count}";
            }
        }
    }
}

/// <summary>A figure of a text.</summary>
/// <param name="Written">How it is written, without its braces.</param>
/// <param name="Questions">What it asks; none where it cannot be read.</param>
/// <param name="Said">What it says.</param>
public sealed record FigureLine(string Written, IReadOnlyList<Question> Questions, Said Said);

/// <summary>A figure that says something else than when its text was saved.</summary>
/// <param name="Written">How it is written, without its braces.</param>
/// <param name="Was">What it said then.</param>
/// <param name="Now">What it says now.</param>
public sealed record ChangedFigure(string Written, string Was, string Now);
