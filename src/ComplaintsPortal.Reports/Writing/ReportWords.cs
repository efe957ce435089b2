using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Reports.Document;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Writing;

/// <summary>All that people wrote in the report on a period: first its questions are asked, then its figures are filled in.</summary>
internal sealed class ReportWords
{
    private readonly CouncilSetup setup;
    private readonly IReadOnlyList<(SlotWords Words, TextVersion Version)> texts;
    private Speech everything = null!;
    private Speech toReader = null!;

    private ReportWords(CouncilSetup setup, IReadOnlyList<(SlotWords Words, TextVersion Version)> texts) => (this.setup, this.texts) = (setup, texts);

    /// <summary>Everything that its figures ask.</summary>
    public IEnumerable<Question> Questions => texts.SelectMany(text => text.Words.Questions);

    /// <summary>What is to be settled before the report is published, a sentence each.</summary>
    public IReadOnlyList<string> ToSettle => [.. texts.SelectMany(text => ToSettleOf(text.Words, text.Version))];

    /// <summary>Reads what was written.</summary>
    public static async Task<ReportWords> ReadAsync(PortalDb db, Period period, CouncilSetup setup, CancellationToken stop)
    {
        var versions = (await db.WordsOf(period).AsNoTracking().Where(version => version.Text != "").ToListAsync(stop))
            .ToDictionary(version => version.Slot);
        var reader = new InsertReader(period, setup.Lists, setup.Procedures);
        return new ReportWords(setup,
        [
            .. ReportSlot.Of(setup.Procedures).Where(slot => versions.ContainsKey(slot.Key))
                .Select(slot => (new SlotWords(slot, versions[slot.Key].Text, reader), versions[slot.Key])),
        ]);
    }

    /// <summary>Takes the answers to its questions. Whoever reads is told as much as in the preview of each text, or less.</summary>
    /// <param name="answers">All answers.</param>
    /// <param name="reader">Who reads; null for whoever sees every number.</param>
    public void Answer(IReadOnlyList<Figure> answers, Officer? reader)
    {
        var asked = Questions.ToHashSet();
        Figure[] own = [.. answers.Where(figure => asked.Contains(figure.Question))];
        everything = new Speech(own, setup);
        toReader = reader is null ? everything : new Speech(own, setup, reader, SmallFigures.For(reader, own));
    }

    /// <summary>A part of the report with the words of its slot first; where there is no such part, the words under a heading of their own.</summary>
    public Section? Before(ReportSlot slot, Section? part) => texts.FirstOrDefault(text => text.Words.Slot == slot).Words is not { } words
        ? part
        : part is null ? new Section(slot.Name, words.Filled(toReader)) : part with { Blocks = [.. words.Filled(toReader), .. part.Blocks] };

    /// <summary>The words of a slot under a heading of their own; null where there are none.</summary>
    public Section? Alone(ReportSlot slot) => Before(slot, null);

    private IEnumerable<string> ToSettleOf(SlotWords words, TextVersion version) =>
    [
        .. version.TakenFrom is { } before
            ? [$"The words \"{words.Slot.Name}\" are those of {before}, and nobody has edited them yet."]
            : Array.Empty<string>(),
        .. words.Errors.Select(error => $"The words \"{words.Slot.Name}\" cannot stand so: {error}."),
        .. words.Figures(everything).Where(figure => figure is { Said.HasValue: false, Questions.Count: > 0 })
            .Select(figure => $"The words \"{words.Slot.Name}\" insert {{{{{figure.Written}}}}}, which has no value."),
        .. words.Changed(version, everything, toReader)
            .Select(figure => $"The words \"{words.Slot.Name}\" were saved when {{{{{figure.Written}}}}} said \"{figure.Was}\": it says \"{figure.Now}\" now."),
    ];
}
