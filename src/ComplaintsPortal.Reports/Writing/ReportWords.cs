using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Document;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Writing;

/// <summary>All that people wrote in the report on a period: first its questions are asked, then its figures are filled in.</summary>
internal sealed class ReportWords
{
    private readonly CouncilSetup setup;
    private readonly ReportPeriods periods;
    private readonly IReadOnlyList<(SlotWords Words, TextVersion? Version)> texts;
    private Speech everything = null!;
    private Speech toReader = null!;

    private ReportWords(CouncilSetup setup, ReportPeriods periods, IReadOnlyList<(SlotWords Words, TextVersion? Version)> texts) =>
        (this.setup, this.periods, this.texts) = (setup, periods, texts);

    /// <summary>Everything that the figures in the report ask.</summary>
    public IEnumerable<Question> Questions => texts.Where(text => !SheetSlot.All.Contains(text.Words.Slot)).SelectMany(text => text.Words.Questions);

    /// <summary>Everything that the figures on its cover sheet ask.</summary>
    public IEnumerable<Question> QuestionsOfSheet =>
        texts.Where(text => SheetSlot.All.Contains(text.Words.Slot)).SelectMany(text => text.Words.Questions);

    /// <summary>What is to be settled before the report is published, a sentence each.</summary>
    public IReadOnlyList<string> ToSettle => [.. texts.SelectMany(text => ToSettleOf(text.Words, text.Version))];

    /// <summary>Reads what was written.</summary>
    public static async Task<ReportWords> ReadAsync(PortalDb db, ReportPeriods periods, CouncilSetup setup, CancellationToken stop)
    {
        var versions = (await db.WordsOf(periods.Whole).AsNoTracking().Where(version => version.Text != "").ToListAsync(stop))
            .ToDictionary(version => version.Slot);
        var reader = new InsertReader(periods.This, setup.Lists, setup.Procedures);
        return new ReportWords(setup, periods,
        [
            .. from slot in ReportSlot.Everywhere(setup.Procedures)
               let version = versions.GetValueOrDefault(slot.Key)
               let text = version?.Text ?? setup.Report.UsualOf(slot)
               where text.Length > 0
               select (new SlotWords(slot, text, reader), version),
        ]);
    }

    /// <summary>Takes the answers to its questions. Whoever reads is told as much as in the preview of each text, or less.</summary>
    /// <param name="answers">All answers.</param>
    /// <param name="reader">Who reads; null for whoever sees every number.</param>
    public void Answer(IReadOnlyList<Figure> answers, Officer? reader)
    {
        var asked = Questions.Concat(QuestionsOfSheet).ToHashSet();
        Figure[] own = [.. answers.Where(figure => asked.Contains(figure.Question))];
        everything = new Speech(own, setup);
        toReader = reader is null ? everything : new Speech(own, setup, reader, SmallFigures.For(reader, own));
    }

    /// <summary>A part of the report with the words of its slot first; where there is no such part, the words under a heading of their own.</summary>
    public Section? Before(ReportSlot slot, Section? part) => texts.FirstOrDefault(text => text.Words.Slot == slot).Words is not { } words
        ? part
        : part is null ? new Section(slot.Name, words.Filled(toReader)) : part with { Blocks = [.. words.Filled(toReader), .. part.Blocks] };

    /// <summary>The words of a slot; none where nothing stands there.</summary>
    public IReadOnlyList<Block> Of(ReportSlot slot) =>
        texts.FirstOrDefault(text => text.Words.Slot == slot).Words is { } words ? words.Filled(toReader) : [];

    /// <summary>The words of a slot under a heading of their own; null where there are none.</summary>
    public Section? Alone(ReportSlot slot) => Before(slot, null);

    private IEnumerable<string> ToSettleOf(SlotWords words, TextVersion? version) =>
    [
        .. version?.TakenFrom is { } before
            ? [$"The words \"{words.Slot.Name}\" are those of {before}, and nobody has edited them yet."]
            : Array.Empty<string>(),
        .. words.Errors.Select(error => $"The words \"{words.Slot.Name}\" cannot stand so: {error}."),
        .. words.Figures(everything).Where(figure => figure is { Said.HasValue: false, Questions.Count: > 0 })
            .Select(figure => $"The words \"{words.Slot.Name}\" insert {{{{{figure.Written}}}}}, which has no value."),
        .. (version is null ? [] : words.Changed(version, everything, toReader, periods)).Select(
            figure => $"The words \"{words.Slot.Name}\" were saved when {{{{{figure.Written}}}}} said \"{figure.Was}\": it says \"{figure.Now}\" now."),
    ];
}
