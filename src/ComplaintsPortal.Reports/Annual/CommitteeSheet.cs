using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Writing;

namespace ComplaintsPortal.Reports.Annual;

/// <summary>
/// The sheet with which a report goes before a committee: what somebody wrote for the period, else what the council's sheets usually say, with
/// the figures that members ask about.
/// </summary>
/// <param name="words">What people wrote.</param>
/// <param name="report">The cover of the report.</param>
internal sealed class CommitteeSheet(ReportWords words, Cover report)
{
    /// <summary>What was paid because of complaints; it stands with the financial implications.</summary>
    public required IReadOnlyList<Block> Payments { get; init; }

    /// <summary>Who complained; it stands with the implications for equality.</summary>
    public required IReadOnlyList<Block> Monitoring { get; init; }

    /// <summary>The head of the sheet: what committees ask of every paper.</summary>
    public Cover Head => report with
    {
        IsSheet = true,
        Facts = [.. SheetSlot.Lines.Select(Line).OfType<Definition>(), new Definition("Standing", report.Standing), .. Unfinished],
    };

    /// <summary>The parts of the sheet that have something to say.</summary>
    public IReadOnlyList<Section> Compose() =>
    [
        .. Parts(SheetSlot.Purpose, SheetSlot.Recommendation),
        .. Part(SheetSlot.Background, [.. Words(SheetSlot.Background, ReportSlot.Introduction)]),
        .. Part(SheetSlot.MainIssues, [.. Words(SheetSlot.MainIssues, ReportSlot.Headlines)]),
        .. Parts(SheetSlot.Alternatives),
        new Section("Implications", [], [.. SheetSlot.Implications.SelectMany(slot => Part(slot, [.. Words(slot), .. FiguresOf(slot)]))]),
        .. Part(SheetSlot.Sources, [.. Words(SheetSlot.Sources), new Paragraph($"{report.Title}, {report.Period}, with its data annex.")]),
        .. Part(SheetSlot.Contact, [.. Words(SheetSlot.Contact, ReportSlot.Contact)]),
    ];

    private IEnumerable<Definition> Unfinished => report.Unfinished is { } unfinished ? [new Definition("Not over", unfinished)] : [];

    private Definition? Line(ReportSlot slot) => string.Join(" ", Words(slot).Select(TextOf)) switch
    {
        { Length: > 0 } text => new Definition(slot.Name, text),
        _ => slot == SheetSlot.From ? new Definition(slot.Name, report.Team) : null,
    };

    private IEnumerable<Section> Parts(params ReportSlot[] slots) => slots.SelectMany(slot => Part(slot, Words(slot)));

    private static IEnumerable<Section> Part(ReportSlot slot, IReadOnlyList<Block> blocks) => blocks.Count == 0 ? [] : [new Section(slot.Name, blocks)];

    private IReadOnlyList<Block> FiguresOf(ReportSlot slot) => slot == SheetSlot.Finance ? Payments : slot == SheetSlot.Equality ? Monitoring : [];

    // Where nothing is said in the first place, what the report says in the second.
    private IReadOnlyList<Block> Words(ReportSlot slot, ReportSlot? instead = null) =>
        words.Of(slot) is { Count: > 0 } own ? own : instead is null ? [] : words.Of(instead);

    private static string TextOf(Block block) => block switch
    {
        WrittenParagraph paragraph => Span.TextOf(paragraph.Spans),
        WrittenList list => string.Join("; ", list.Items.Select(Span.TextOf)),
        WrittenQuotation quotation => string.Join(" ", quotation.Paragraphs.Select(Span.TextOf)),
        _ => "",
    };
}
